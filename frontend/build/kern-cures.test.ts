import postcss from 'postcss';
import { expect, test } from 'vitest';
import { kernCures } from './kern-cures.ts';

const convert = (css: string, from = 'a.css') => postcss([kernCures()]).process(css, { from }).css;

test('physical sides become logical ones', () => {
  expect(convert('a{margin-left:1px;border-right:2px solid}')).toBe(
    'a{margin-inline-start:1px;border-inline-end:2px solid}',
  );
  expect(convert('a{text-align:left}')).toBe('a{text-align:start}');
});

test('a shorthand with unequal sides is split, also around functions', () => {
  expect(convert('a{padding:var(--a, 2px) 16px 3px 12px}')).toBe('a{padding-block:var(--a, 2px) 3px;padding-inline:12px 16px}');
  expect(convert('a{padding:1px 2px 3px 2px}')).toBe('a{padding:1px 2px 3px 2px}');
});

test('the map library keeps its physical sides', () => {
  expect(convert('a{margin-left:1px}', 'node_modules/leaflet/dist/leaflet.css')).toBe('a{margin-left:1px}');
});

test('drawings keep their own size', () => {
  expect(convert('img,svg,canvas{height:auto}')).toBe('img{height:auto}');
});
