import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3-shape';

/** Colour, dashes and sign of one line: any of them alone tells it from the others. */
export interface Look {
  colour: string;
  dash?: string;
  sign: SymbolType;
}

/** At least 3:1 on white and told apart with the common colour vision deficiencies (Okabe and Ito). */
const looks: Look[] = [
  { colour: '#0072B2', sign: symbolCircle },
  { colour: '#D55E00', dash: '8 4', sign: symbolSquare },
  { colour: '#000000', dash: '2 4', sign: symbolTriangle },
  { colour: '#009E73', dash: '12 4 2 4', sign: symbolDiamond },
  { colour: '#CC79A7', dash: '5 3 5 9', sign: symbolStar },
];

/** Groups look the same in every chart of the application. */
const OWN_PLACE: Record<string, number> = { total: 2, with_migration: 0, without_migration: 1, foreign: 0, german: 1, female: 3, male: 4 };

const FIRST: Look = { colour: '#0072B2', sign: symbolCircle };

/** One look for each series: the group's own where it has one and it is free, else the next free one. */
export function looksOf(keys: string[]): Look[] {
  const taken = new Set<number>();
  const places = keys.map((key) => {
    const own = OWN_PLACE[key];
    if (own === undefined || taken.has(own)) return undefined;
    taken.add(own);
    return own;
  });
  return places.map((place) => {
    let free = place;
    if (free === undefined) {
      free = looks.findIndex((_, index) => !taken.has(index));
      taken.add(free);
    }
    return looks[free] ?? FIRST;
  });
}

/** Area in square pixels that makes all signs look alike in size. */
const SIZES = new Map<SymbolType, number>([
  [symbolCircle, 62],
  [symbolSquare, 58],
  [symbolTriangle, 58],
  [symbolDiamond, 62],
  [symbolStar, 62],
]);

export function signPath(sign: SymbolType, scale = 1): string {
  return symbol(sign, (SIZES.get(sign) ?? 60) * scale)() ?? '';
}
