import type { CommonKey } from '@/i18n/common';
import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** A refusal of the API as an exception, with its problem document (RFC 9457). */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The one place where a problem's `type` becomes a text for people. */
const texts: Record<string, CommonKey> = {
  'invalid-request': 'problem.invalid',
  'validation-failed': 'problem.invalid',
  unauthenticated: 'problem.unauthenticated',
  forbidden: 'problem.forbidden',
  'not-found': 'problem.notFound',
  'method-not-allowed': 'problem.internal',
  'not-acceptable': 'problem.internal',
  conflict: 'problem.conflict',
  'illegal-transition': 'problem.conflict',
  gone: 'problem.gone',
  'stale-version': 'problem.stale',
  'too-large': 'problem.tooLarge',
  'unsupported-media-type': 'problem.internal',
  'precondition-required': 'problem.stale',
  'too-many-requests': 'problem.tooMany',
  internal: 'problem.internal',
  unavailable: 'problem.unavailable',
};

/** Key of the text that explains an error; whatever did not come from the API counts as no connection. */
export function textOfError(error: unknown): CommonKey {
  if (error instanceof ProblemError) {
    const key = error.problem.type.split('/').pop() ?? '';
    return texts[key] ?? (error.status >= 500 ? 'problem.internal' : 'problem.invalid');
  }
  return 'problem.offline';
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 404 || error.status === 410);
}

/** The problem document of a refused response; a proxy's own page becomes a plain one. */
export async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.clone().json()) as Problem;
  } catch {
    return { type: response.status === 503 || response.status === 502 ? 'unavailable' : 'internal', title: response.statusText, status: response.status, traceId: '' };
  }
}
