import { expect, test } from 'vitest';
import { decimalsOf, written, type Figure } from './figures';

const figure = (text: string, unit: Figure['unit']): Figure => ({ code: 'population', territory: '06435', quality: 'exact', text, unit });

test('figures keep the precision of the source', () => {
  expect(written(10, figure('10,0 %', 'percent'), 'de')).toBe('10,0\u00a0%');
  expect(written(33.3, figure('33,3 %', 'percent'), 'en')).toBe('33.3\u00a0%');
  expect(written(194109, figure('194.109', 'persons'), 'de')).toBe('194.109');
  expect(written(25, figure('25-30 %', 'percent'), 'ar')).toBe('25\u00a0%');
});

test('a point between thousands is no decimal comma', () => {
  expect([decimalsOf('194.109'), decimalsOf(null), decimalsOf('ca. 31.000')]).toEqual([0, 0, 0]);
});
