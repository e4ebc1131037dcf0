import { expect, test } from 'vitest';
import { filtersOf, pageHref, pageOf, withFilter } from './listParams';

test('another filter starts at the first page again', () => {
  expect(withFilter(new URLSearchParams('page=3&region=kassel'), 'q', 'Sport').toString()).toBe('region=kassel&q=Sport');
  expect(withFilter(new URLSearchParams('page=3&region=kassel'), 'region', '').toString()).toBe('');
});

test('pages of the address are numbers from one on', () => {
  expect(['0', '-1', 'x', '1.5', '7'].map((page) => pageOf(new URLSearchParams({ page })))).toEqual([1, 1, 1, 1, 7]);
  expect(pageHref('/projekte', new URLSearchParams('q=a'), 2)).toBe('/projekte?q=a&page=2');
});

test('only known filters with a value are asked for', () => {
  expect(filtersOf(new URLSearchParams('q=%20&region=kassel&other=1'), ['q', 'region'])).toEqual({ region: 'kassel' });
});
