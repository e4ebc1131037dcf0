import type { components } from '@/api/schema';

export type Content = components['schemas']['OfferWrite'];
export type Offer = components['schemas']['Offer'];

/** What of an offer people compare and edit, in the order of the form. */
export const members = [
  'title',
  'summary',
  'description',
  'sourceLanguage',
  'provider',
  'region',
  'contact',
  'places',
  'schedules',
  'targetGroups',
  'levels',
  'eligibility',
  'requiredDocuments',
  'cost',
  'capacity',
  'registration',
  'languages',
  'interpreting',
  'accessibility',
  'childcare',
  'childcareNote',
  'fieldsOfAction',
  'topics',
  'links',
  'validUntil',
  'translations',
] as const satisfies readonly (keyof Content)[];

export type Member = (typeof members)[number];

/** Absent, empty and "no" say the same. */
function bare(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(bare) : undefined;
  if (typeof value === 'object') {
    const filled = Object.entries(value)
      .map(([key, inner]) => [key, bare(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => one.localeCompare(other));
    return filled.length > 0 ? Object.fromEntries(filled) : undefined;
  }
  return value;
}

export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

/** The members in which two contents differ. */
export function changedMembers(before: Content, after: Content): Member[] {
  return members.filter((member) => !sameValue(before[member], after[member]));
}

export interface Merged {
  content: Content;
  /** Changed by the other person only, and taken over. */
  theirs: Member[];
  /** Changed by both in different ways; mine stands. */
  both: Member[];
}

/** Puts two changes of the same base together. */
export function merge(base: Content, mine: Content, other: Content): Merged {
  const changedByOther = changedMembers(base, other);
  const changedByMe = new Set(changedMembers(base, mine));
  const theirs = changedByOther.filter((member) => !changedByMe.has(member));
  const both = changedByOther.filter((member) => changedByMe.has(member) && !sameValue(mine[member], other[member]));
  const taken = Object.fromEntries(theirs.map((member) => [member, other[member]]));
  return { content: { ...mine, ...taken }, theirs, both };
}

/** The content of an offer as everybody reads it. */
export function publishedContent(offer: Offer): Content {
  const source = offer.translations.find(({ language }) => language === offer.sourceLanguage);
  return {
    ...offer,
    provider: offer.provider.key,
    title: source?.title ?? offer.title,
    summary: source?.summary ?? offer.summary,
    description: source?.description ?? offer.description,
    translations: offer.translations.filter(({ language }) => language !== offer.sourceLanguage),
  };
}

/** An offer as it would be read with another content; dates are not known before it is published. */
export function preview(offer: Offer, content: Content, language: string): Offer {
  const source = { language: content.sourceLanguage ?? 'de', state: 'source', title: content.title, summary: content.summary ?? '', description: content.description ?? '' } as const;
  const translations = [source, ...(content.translations ?? [])];
  const text = translations.find((translation) => translation.language === language) ?? translations.find((translation) => translation.language === 'de') ?? source;
  return {
    ...offer,
    language: text.language,
    fallback: text.language !== language,
    title: text.title,
    summary: text.summary,
    description: text.description,
    sourceLanguage: source.language,
    translations,
    region: content.region,
    contact: content.contact ?? {},
    places: content.places ?? [],
    schedules: content.schedules ?? [],
    nextDates: [],
    levels: content.levels ?? [],
    capacity: content.capacity ?? {},
    cost: content.cost ?? { kind: 'unknown' },
    eligibility: content.eligibility ?? {},
    requiredDocuments: content.requiredDocuments ?? [],
    languages: content.languages ?? [],
    interpreting: content.interpreting,
    childcare: content.childcare ?? false,
    childcareNote: content.childcareNote,
    accessibility: content.accessibility ?? [],
    registration: content.registration,
    links: content.links ?? [],
    fieldsOfAction: content.fieldsOfAction ?? [],
    topics: content.topics ?? [],
    targetGroups: content.targetGroups ?? [],
    validUntil: content.validUntil,
  };
}
