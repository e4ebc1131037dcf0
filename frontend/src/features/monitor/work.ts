import type { components } from '@/api/schema';
import type { ChartTranslate } from '@/charts/values';
import { groupName } from './answers';
import { protections, type ProtectedCell } from './DisclosureReport';
import type { EditionEntry } from './EditionList';

export type Edition = components['schemas']['Edition'];
type Me = components['schemas']['Me'];

export type Step = 'check' | 'approval' | 'return' | 'publication' | 'withdrawal';

export const inWork = ({ status }: Edition) => status === 'draft' || status === 'checked' || status === 'approved';

/** Who works on the editions of a region; the service decides in the end. */
export function mayPrepare(me: Me | undefined, region: string): boolean {
  return !!me && me.scopes.regions.includes(region) && (me.roles.includes('coordination') || me.roles.includes('statistics'));
}

/** The steps that the person may take, the one that leads on first. */
export function stepsOf({ status, region }: Edition, me: Me | undefined): Step[] {
  if (!mayPrepare(me, region)) return [];
  const releases = me?.roles.includes('coordination');
  switch (status) {
    case 'draft':
      return ['check'];
    case 'checked':
      return releases ? ['approval', 'return'] : ['return'];
    case 'approved':
      return releases ? ['publication', 'return'] : ['return'];
    case 'published':
      return releases ? ['withdrawal'] : [];
    case 'withdrawn':
      return [];
  }
}

export function entryOf({ id, number, title, status, published, contentHash, withdrawn, reason }: Edition, content: string): EditionEntry {
  return {
    id,
    number,
    title,
    state: status,
    published,
    hash: contentHash,
    withdrawn: withdrawn ? { date: withdrawn, reason: reason ?? '' } : null,
    formats: [{ name: content, href: `/api/v1/editions/${id}/content` }],
  };
}

export function cellOf(entry: components['schemas']['DisclosureEntry'], charts: ChartTranslate): ProtectedCell {
  const { indicator, period, territory, group, sex, age, protection } = entry;
  const known = (['total', 'female', 'male', 'diverse'] as const).find((each) => each === sex);
  return {
    key: [indicator, period, territory, group, sex, age].join(' '),
    indicator,
    period,
    territory,
    breakdown: [groupName(group, charts), sex !== 'total' && (known ? charts(`sex.${known}`) : sex), age !== 'total' && age].filter(Boolean).join(', '),
    protection: protections.find((each) => each === protection) ?? 'confidential',
  };
}
