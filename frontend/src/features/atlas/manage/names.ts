import { useQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useFieldsOfAction, useRegions, useTargetGroups } from '@/api/vocabulary';
import { useLanguage } from '@/i18n/LanguageContext';

type Topic = components['schemas']['Topic'];
type Organisation = components['schemas']['Organisation'];

const AN_HOUR = 3_600_000;

/** All topics of the thesaurus: they are few hundred, and all are needed to search in them. */
export function useTopics(): Topic[] {
  const language = useLanguage();
  const topics = useQuery({ queryKey: ['all topics', language], staleTime: AN_HOUR, queryFn: () => everyPage((page) => client.GET('/api/v1/topics', { params: { query: { page, pageSize: 100 } } })) });
  return (topics.data as Topic[] | undefined) ?? [];
}

/** The organisations of a region, or none before one is chosen. */
export function useOrganisations(region: string): Organisation[] {
  const found = useQuery({
    queryKey: ['organisations of', region],
    enabled: region !== '',
    staleTime: AN_HOUR,
    queryFn: () => everyPage((page) => client.GET('/api/v1/organisations', { params: { query: { region: [region], page, pageSize: 100 } } })),
  });
  return (found.data as Organisation[] | undefined) ?? [];
}

interface Answer {
  data?: object;
}

/** Reads a list to its end; the service answers with pages of 100 at most. */
export async function everyPage(read: (page: number) => Promise<Answer>): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; ; page++) {
    const answer = (await read(page)).data as { items: unknown[]; page?: { totalPages: number } } | undefined;
    items.push(...(answer?.items ?? []));
    if (!answer?.page || page >= answer.page.totalPages) return items;
  }
}

/** Finds the name that people know a key by; the key itself while it is not known. */
export function useNames(): (key: string) => string {
  const topics = useTopics();
  const terms = [...useTargetGroups(), ...useFieldsOfAction(), ...useRegions(), ...topics];
  const names = new Map(terms.map(({ key, label }) => [key, label]));
  return (key) => names.get(key) ?? key;
}
