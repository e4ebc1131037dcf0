import { describe, expect, test } from 'vitest';
import { around, countFilters, pageOf, queryOf, toggled, withoutFilter, withoutFilters, withValue } from './query';

const now = new Date('2026-11-24T10:13:20Z');
const params = (text: string) => new URLSearchParams(text);

describe('the address becomes a question to the API', () => {
  test('words, several values and flags', () => {
    expect(queryOf(params('q= Deutschkurs &level=A1&level=A2&free=true'), now)).toMatchObject({ q: 'Deutschkurs', level: ['A1', 'A2'], free: true, page: 1 });
  });

  test('what the API does not know stays out', () => {
    expect(queryOf(params('utm_source=x&view=map&free=maybe'), now)).not.toHaveProperty('utm_source');
    expect(queryOf(params('free=maybe'), now).free).toBeUndefined();
  });

  test('"open now" is the present instant, rounded to five minutes', () => {
    expect(queryOf(params('open=now'), now).openAt).toBe('2026-11-24T10:10:00.000Z');
  });

  test('a radius goes along only with a place, and distance is no order without one', () => {
    expect(queryOf(params('radiusKm=5&sort=distance'), now)).not.toHaveProperty('radiusKm');
    expect(queryOf(params('sort=distance'), now).sort).toBeUndefined();
    expect(queryOf(params('place=Hanau&sort=distance'), now)).toMatchObject({ place: 'Hanau', radiusKm: 10, sort: 'distance' });
  });
});

test('every change starts at the first page', () => {
  expect(toggled(params('q=a&page=3'), 'level', 'A1').toString()).toBe('q=a&level=A1');
  expect(withValue(params('page=3&sort=title'), 'sort', null).toString()).toBe('');
});

test('a second press takes a value away again, and only this one', () => {
  expect(toggled(params('level=A1&level=A2'), 'level', 'A1').toString()).toBe('level=A2');
});

test('a place replaces the own position', () => {
  expect(around(params('near=50.1,8.9'), 'place', 'Hanau').toString()).toBe('place=Hanau');
});

test('taking a place away also ends its radius and order', () => {
  expect(withoutFilter(params('q=a&near=1,2&radiusKm=5&sort=distance'), 'near').toString()).toBe('q=a');
});

test('clearing keeps the words', () => {
  const cleared = withoutFilters(params('q=a&level=A1&free=true&place=Hanau&view=map'));
  expect(cleared.toString()).toBe('q=a&view=map');
  expect(countFilters(cleared)).toBe(0);
});

test('nonsense as page number is the first page', () => {
  expect([pageOf(params('page=x')), pageOf(params('page=-2')), pageOf(params('page=4'))]).toEqual([1, 1, 4]);
});
