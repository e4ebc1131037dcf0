import { drawn, kindOf, type Figure, type PeriodFigure, type Series } from './data';
import { figureAt, periodsOf } from './series';

/** How much the first figure lies above the second; what is not known of either is not known of the gap. */
export function gapOf(first: Figure | undefined, second: Figure | undefined): Figure {
  const hidden = [first, second].find((figure) => kindOf(figure) === 'hidden');
  if (hidden) return { hidden: hidden.hidden ?? 'confidential' };
  const [one, other] = [first, second].map(boundsOf);
  if (!one || !other) return { status: 'missing' };
  const status = [first, second].map((figure) => figure?.status).find((each) => each && each !== 'normal' && each !== 'range' && each !== 'revised');
  if (one.low === one.high && other.low === other.high) return { value: one.low - other.low, status };
  return { low: one.low - other.high, high: one.high - other.low, status: 'range' };
}

function boundsOf(figure: Figure | undefined): { low: number; high: number } | undefined {
  if (kindOf(figure) === 'range') return { low: figure?.low ?? 0, high: figure?.high ?? 0 };
  const value = drawn(figure);
  return value === undefined ? undefined : { low: value, high: value };
}

/** The gap between two groups over time, for every period that either has. */
export function gapSeries(first: Series, second: Series, name: string): Series {
  const values = periodsOf([first, second]).map((period): PeriodFigure => ({ period, ...gapOf(figureAt(first, period), figureAt(second, period)) }));
  return { key: 'gap', name, values };
}
