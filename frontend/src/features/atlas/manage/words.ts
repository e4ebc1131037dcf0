import type { Formats } from '@/i18n/format';
import type { Translate } from '@/i18n/messages';
import { accessibilityKey } from '../accessibility';
import { describe, type Schedule } from '../schedule';
import type { OfferTextKey } from '../texts';
import type { Member } from './content';
import type { FormKey } from './texts';

export interface WordsContext {
  t: Translate<FormKey>;
  offer: Translate<OfferTextKey>;
  formats: Formats;
  /** Names of keys: topics, target groups, fields, regions, organisations. */
  names: (key: string) => string;
  today: string;
}

const keyed: string[] = ['provider', 'region', 'topics', 'targetGroups', 'fieldsOfAction', 'eligibility.groups'];
const choices: Record<string, (value: string) => FormKey> = {
  'places.kind': (value) => `v.place.${value}` as FormKey,
  'cost.kind': (value) => `v.cost.${value}` as FormKey,
  'translations.state': (value) => `v.state.${value}` as FormKey,
};

function word(path: string, value: unknown, { t, offer, formats, names }: WordsContext): string {
  if (typeof value === 'boolean') return t(value ? 'v.yes' : 'v.no');
  if (typeof value === 'number') return path === 'cost.amountCents' ? formats.money(value) : String(value);
  const text = String(value);
  if (keyed.includes(path)) return names(text);
  if (/(^|\.)(languages|language|sourceLanguage)$/.test(path)) return formats.languageName(text);
  if (/(^|\.)accessibility$/.test(path)) {
    const key = accessibilityKey(text);
    return key ? offer(key) : text;
  }
  if (path === 'validUntil') return formats.date(`${text}T12:00:00Z`);
  const choice = choices[path];
  return choice ? t(choice(text)) : text;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function schedule(value: Schedule, context: WordsContext): string {
  const { main, notes } = describe(value, { t: context.offer, formats: context.formats }, context.today);
  return [main, ...notes].join(' · ');
}

/** Telephone numbers and addresses keep their own direction beside a label in another one. */
const isolated = (text: string) => `\u2068${text}\u2069`;

function lines(path: string, value: unknown, context: WordsContext): string[] {
  if (isEmpty(value)) return [];
  if (path === 'schedules') return (value as Schedule[]).map((each) => schedule(each, context));
  if (Array.isArray(value)) {
    const objects = value.some((each) => typeof each === 'object');
    if (!objects) return [context.formats.list(value.map((each) => word(path, each, context)))];
    return value.map((each) => lines(path, each, context).join(' · '));
  }
  if (typeof value !== 'object') return [word(path, value, context)];
  return Object.entries(value as Record<string, unknown>)
    .filter(([, inner]) => !isEmpty(inner))
    .map(([key, inner]) => `${context.t(`f.${path}.${key}` as FormKey)}: ${isolated(lines(`${path}.${key}`, inner, context).join(', '))}`);
}

/** A member of an offer in words, a line for each part; none when nothing is stated. */
export function wordsOf(member: Member, value: unknown, context: WordsContext): string[] {
  return lines(member, value, context);
}
