import { expect, test } from 'vitest';
import { emptyKind, queryOf, viewHref, viewOf } from './worklist';

const params = (text: string) => new URLSearchParams(text);

test('only what the service knows is asked for', () => {
  expect(queryOf(params('waiting=review&status=nonsense&q=%20'))).toEqual({ waiting: 'review', status: undefined });
  expect(queryOf(params('status=paused&q=Kurs'))).toEqual({ waiting: undefined, status: 'paused', q: 'Kurs' });
});

test('the address tells which view is shown', () => {
  expect(['', 'waiting=feedback', 'status=published', 'status=draft', 'waiting=review&status=draft'].map((text) => viewOf(params(text)))).toEqual(['all', 'feedback', 'published', undefined, undefined]);
});

test('another view keeps the words and starts at the first page', () => {
  expect(viewHref(params('q=Kurs&page=3&status=draft'), 'review')).toBe('/angebote-verwalten?q=Kurs&waiting=review');
  expect(viewHref(params('waiting=review'), 'all')).toBe('/angebote-verwalten');
  expect(viewHref(params(''), 'published')).toBe('/angebote-verwalten?status=published');
});

test('an empty list says why', () => {
  expect(['', 'waiting=review', 'status=draft', 'waiting=review&q=x'].map((text) => emptyKind(params(text)))).toEqual(['first', 'done', 'found', 'found']);
});
