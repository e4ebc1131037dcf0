import type { components, operations } from '@/api/schema';

/** The address of the results page holds the whole search, under the names that the API uses. */
export type OfferQuery = NonNullable<operations['listOffers']['parameters']['query']>;
export type OfferCard = components['schemas']['OfferCard'];
export type OfferCardPage = components['schemas']['OfferCardPage'];
export type Facet = components['schemas']['OfferFacet'];
export type Suggestion = components['schemas']['OfferSuggestion'];

export const PAGE_SIZE = 20;
export const DEFAULT_RADIUS = 10;
export const radii = [2, 5, 10, 25, 50] as const;
export const sorts = ['relevance', 'distance', 'modified', 'title'] as const;

/** Filters that take several values (any of them fits), in the order of the panel. */
export const listFilters = ['fieldOfAction', 'region', 'targetGroup', 'topic', 'language', 'level', 'day', 'daytime'] as const;
export type ListFilter = (typeof listFilters)[number];

export const flagFilters = ['free', 'accessible', 'childcare', 'online'] as const;
export type FlagFilter = (typeof flagFilters)[number];

const others = ['provider', 'territory', 'age', 'near', 'place', 'open'] as const;
/** Everything that narrows the result, apart from the words. */
export const allFilters = [...listFilters, ...flagFilters, ...others] as const;
export type FilterName = (typeof allFilters)[number];

const facets = [...listFilters, ...flagFilters];

/** A change of the search starts at its first page again. */
function changed(params: URLSearchParams, change: (next: URLSearchParams) => void): URLSearchParams {
  const next = new URLSearchParams(params);
  change(next);
  next.delete('page');
  return next;
}

export function withValue(params: URLSearchParams, name: string, value: string | null): URLSearchParams {
  return changed(params, (next) => {
    if (value) next.set(name, value);
    else next.delete(name);
  });
}

/** Adds the value to a filter, or takes it away when it is there. */
export function toggled(params: URLSearchParams, name: string, value: string): URLSearchParams {
  return changed(params, (next) => {
    if (next.has(name, value)) next.delete(name, value);
    else next.append(name, value);
  });
}

/** Searches around a point or a place; one replaces the other. */
export function around(params: URLSearchParams, name: 'near' | 'place', value: string): URLSearchParams {
  return changed(params, (next) => {
    next.delete('near');
    next.delete('place');
    next.set(name, value);
  });
}

export function withoutFilter(params: URLSearchParams, name: string): URLSearchParams {
  return changed(params, (next) => {
    next.delete(name === 'openAt' ? 'open' : name);
    if (name === 'near' || name === 'place') {
      next.delete('near');
      next.delete('place');
      next.delete('radiusKm');
      if (next.get('sort') === 'distance') next.delete('sort');
    }
  });
}

export function withoutFilters(params: URLSearchParams): URLSearchParams {
  return changed(params, (next) => {
    [...allFilters, 'radiusKm', 'sort'].forEach((name) => next.delete(name));
  });
}

export function countFilters(params: URLSearchParams): number {
  return allFilters.reduce((sum, name) => sum + params.getAll(name).length, 0);
}

export function isAround(params: URLSearchParams): boolean {
  return params.has('near') || params.has('place');
}

export function radiusOf(params: URLSearchParams): number {
  const radius = Number(params.get('radiusKm'));
  return radius > 0 && radius <= 200 ? radius : DEFAULT_RADIUS;
}

/** The page of the list, from 1; nonsense in the address counts as the first. */
export function pageOf(params: URLSearchParams): number {
  const page = Number(params.get('page'));
  return Number.isInteger(page) && page > 0 ? page : 1;
}

function optional(params: URLSearchParams, name: string): string[] | undefined {
  const values = params.getAll(name).filter(Boolean);
  return values.length ? values : undefined;
}

/** The question to the API for an address; unknown parameters of the address are left out. */
export function queryOf(params: URLSearchParams, now: Date): OfferQuery {
  const query: Record<string, unknown> = { facets, page: pageOf(params), pageSize: PAGE_SIZE };
  for (const name of ['q', 'near', 'place', 'age', 'territory'] as const) {
    const value = params.get(name)?.trim();
    if (value) query[name] = value;
  }
  for (const name of [...listFilters, 'provider'] as const) query[name] = optional(params, name);
  for (const name of flagFilters) if (params.get(name) === 'true') query[name] = true;
  if (isAround(params)) query.radiusKm = radiusOf(params);
  if (params.get('open') === 'now') query.openAt = fiveMinutes(now);
  const sort = params.get('sort');
  if (sort && (sort !== 'distance' || isAround(params))) query.sort = sort;
  return query as OfferQuery;
}

/** Rounded, so that the same question within five minutes is the same request. */
function fiveMinutes(now: Date): string {
  const step = 5 * 60_000;
  return new Date(Math.floor(now.getTime() / step) * step).toISOString();
}

/** Address of the same search with another page or view. */
export function hrefWith(params: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(params);
  next.set(name, value);
  return `/angebote?${next.toString()}`;
}
