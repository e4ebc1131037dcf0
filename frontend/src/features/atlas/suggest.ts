import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type SearchSuggestion = components['schemas']['SearchSuggestion'];

/** Topics, titles and places that begin like the text; nothing when the service cannot answer right now. */
export async function suggest(text: string, signal: AbortSignal): Promise<SearchSuggestion[]> {
  try {
    const { data } = await client.GET('/api/v1/integrationsatlas/suggestions', { params: { query: { q: text, limit: 8 } }, signal });
    return data?.items ?? [];
  } catch {
    return [];
  }
}

/** Where choosing a suggestion leads. */
export function hrefOf(suggestion: SearchSuggestion): string {
  if (suggestion.kind === 'title' && suggestion.id) return `/angebote/${suggestion.id}`;
  const name = { topic: 'topic', place: 'place', title: 'q' }[suggestion.kind];
  return `/angebote?${new URLSearchParams({ [name]: suggestion.value }).toString()}`;
}
