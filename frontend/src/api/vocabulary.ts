import { useLanguage } from '@/i18n/LanguageContext';
import { api } from './client';
import type { components } from './schema';

export type Region = components['schemas']['Region'];

/** A key with its name in the language of the page. */
export interface Term {
  key: string;
  label: string;
}

const ALL = { params: { query: { pageSize: 100 } } } as const;
const RARELY_CHANGED = { staleTime: 3_600_000 };

/** Answers of a list without `modifiedAfter` are pages, though the description also knows deltas. */
export function itemsOf<T>(answer: { items: T[]; page: unknown } | { items: unknown[] } | undefined): T[] {
  return answer && 'page' in answer ? (answer.items as T[]) : [];
}

export function useFieldsOfAction(): Term[] {
  return itemsOf<components['schemas']['FieldOfAction']>(api.useQuery('get', '/api/v1/fields-of-action', ALL, RARELY_CHANGED).data);
}

export function useTargetGroups(): Term[] {
  return itemsOf<components['schemas']['TargetGroup']>(api.useQuery('get', '/api/v1/target-groups', ALL, RARELY_CHANGED).data);
}

/** Name of a region in the language of the page. */
export function regionName({ name, names }: Region, language: string): string {
  return names[language] ?? name;
}

export function useRegions(): Term[] {
  const language = useLanguage();
  const regions = itemsOf<Region>(api.useQuery('get', '/api/v1/regions', ALL, RARELY_CHANGED).data);
  return regions.map((region) => ({ key: region.key, label: regionName(region, language) }));
}

/** Looks a label up; a key that is not there (yet) is shown itself. */
export function labelOf(terms: Term[], key: string): string {
  return terms.find((term) => term.key === key)?.label ?? key;
}
