/** The page of a list that the address asks for, from 1; nonsense counts as the first. */
export function pageOf(params: URLSearchParams): number {
  const page = Number(params.get('page'));
  return Number.isInteger(page) && page > 0 && page <= 500 ? page : 1;
}

/** The address with another value of a filter, at the first page again. */
export function withFilter(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value) next.set(name, value);
  else next.delete(name);
  next.delete('page');
  return next;
}

/** Address of another page of the same list. */
export function pageHref(path: string, params: URLSearchParams, page: number): string {
  const next = new URLSearchParams(params);
  next.set('page', String(page));
  return `${path}?${next.toString()}`;
}

/** Single values of the address under the names that the API uses; empty ones are left out. */
export function filtersOf<N extends string>(params: URLSearchParams, names: readonly N[]): Partial<Record<N, string>> {
  const filters: Partial<Record<N, string>> = {};
  for (const name of names) {
    const value = params.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
}
