import { expect, test } from 'vitest';
import { pageNumbers } from './pageNumbers';

test('few pages are all offered', () => {
  expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
});

test('a single hidden page is shown instead of a gap', () => {
  expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
});

test('far pages are left out', () => {
  expect(pageNumbers(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
});
