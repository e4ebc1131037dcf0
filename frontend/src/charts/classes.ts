import { scaleQuantile } from 'd3-scale';
import { rounded } from './values';

/** Values of a map in classes; `from` and `to` are the smallest and largest value in the class. */
export interface ValueClass {
  from: number;
  to: number;
  count: number;
}

export interface Classes {
  classes: ValueClass[];
  /** Which class a value is in. */
  of: (value: number) => number;
}

const MOST = 5;

/** Classes with about the same number of areas each (quantiles), at most as many as there are different values. */
export function classesOf(values: number[], decimals: number): Classes {
  const written = values.map((value) => rounded(value, decimals));
  const different = [...new Set(written)].sort((one, other) => one - other);
  const number = Math.min(MOST, different.length);
  if (number === 0) return { classes: [], of: () => 0 };
  // few values: a class for each
  const scale = scaleQuantile<number>()
    .domain(different.length <= MOST ? different : written)
    .range(Array.from({ length: number }, (_, index) => index));
  const members = Array.from({ length: number }, (_, index) => written.filter((value) => scale(value) === index));
  // many equal values can leave a class empty
  const filled = members.flatMap((own, index) => (own.length > 0 ? [{ index, own }] : []));
  return {
    classes: filled.map(({ own }) => ({ from: Math.min(...own), to: Math.max(...own), count: own.length })),
    of: (value) => filled.findIndex(({ index }) => index === scale(rounded(value, decimals))),
  };
}
