import { filtersOf } from '@/ui/listParams';
import { MANAGE } from './address';
import { statuses } from './StatusTag';

const reasons = ['review', 'completion', 'confirmation', 'feedback'] as const;
type Reason = (typeof reasons)[number];

/** Short cuts above the list: what waits for something, and what is public. */
export const views = ['all', 'review', 'completion', 'published', 'confirmation', 'feedback'] as const;
export type View = (typeof views)[number];

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((name) => name === value);
}

/** What the address asks the service for; unknown values count as none. */
export function queryOf(params: URLSearchParams) {
  return {
    waiting: oneOf(reasons, params.get('waiting')),
    status: oneOf(statuses, params.get('status')),
    ...filtersOf(params, ['q']),
  };
}

/** The short cut that the address stands for; none when it also names another state. */
export function viewOf(params: URLSearchParams): View | undefined {
  const { waiting, status } = queryOf(params);
  if (waiting) return status ? undefined : waiting;
  if (status === 'published') return 'published';
  return status ? undefined : 'all';
}

/** Words stay when the view changes, the rest does not. */
export function viewHref(params: URLSearchParams, view: View): string {
  const next = new URLSearchParams();
  const words = params.get('q');
  if (words) next.set('q', words);
  if (view === 'published') next.set('status', view);
  else if (view !== 'all') next.set('waiting', view satisfies Reason);
  const query = next.toString();
  return query ? `${MANAGE}?${query}` : MANAGE;
}

/** Why a list is empty: nothing written yet, nothing left to do, or nothing that fits. */
export function emptyKind(params: URLSearchParams): 'first' | 'done' | 'found' {
  const { waiting, status, q } = queryOf(params);
  if (!waiting && !status && !q) return 'first';
  return waiting && !q ? 'done' : 'found';
}
