import { drawn, type PeriodFigure, type Series, type SeriesBreak } from './data';
import { endOf, sortedPeriods } from './periods';

/** All periods that any of the series has. */
export function periodsOf(series: Series[]): string[] {
  return sortedPeriods(series.flatMap(({ values }) => values.map(({ period }) => period)));
}

export function figureAt(series: Series, period: string): PeriodFigure | undefined {
  return series.values.find((value) => value.period === period);
}

function isBroken(from: string, to: string, breaks: SeriesBreak[]): boolean {
  return breaks.some(({ period }) => endOf(period) > endOf(from) && endOf(period) <= endOf(to));
}

/**
 * The pieces of a line: it is interrupted where a value is missing, held back or a range, and never runs across a
 * break. A period that only other series have is no gap before the first and after the last own value.
 */
export function piecesOf(series: Series, periods: string[], breaks: SeriesBreak[]): PeriodFigure[][] {
  const pieces: PeriodFigure[][] = [];
  let piece: PeriodFigure[] = [];
  const close = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const period of periods) {
    const figure = figureAt(series, period);
    if (!figure || drawn(figure) === undefined) {
      close();
      continue;
    }
    const before = piece.at(-1);
    if (before && (figure.status === 'break' || isBroken(before.period, period, breaks))) close();
    piece.push(figure);
  }
  close();
  return pieces;
}

/** The newest value that can be drawn. */
export function newest(series: Series): PeriodFigure | undefined {
  return ordered(series)
    .filter((figure) => drawn(figure) !== undefined)
    .at(-1);
}

export function oldest(series: Series): PeriodFigure | undefined {
  return ordered(series).find((figure) => drawn(figure) !== undefined);
}

function ordered({ values }: Series): PeriodFigure[] {
  return [...values].sort((one, other) => endOf(one.period) - endOf(other.period));
}

/** Breaks given for the indicator and those that single values carry, once per period. */
export function breaksOf(series: Series[], breaks: SeriesBreak[], note: string): SeriesBreak[] {
  const marked = series.flatMap(({ values }) => values).filter(({ status }) => status === 'break');
  const periods = sortedPeriods([...breaks.map(({ period }) => period), ...marked.map(({ period }) => period)]);
  return periods.map((period) => breaks.find((given) => given.period === period) ?? { period, note: marked.find((value) => value.period === period)?.note ?? note });
}

/** Whether a break lies between two values, so that they may not be compared. */
export function brokenBetween(from: PeriodFigure, to: PeriodFigure, breaks: SeriesBreak[]): boolean {
  return isBroken(from.period, to.period, breaks);
}

export type Trend = 'up' | 'down' | 'same' | 'unknown';

/** Direction between two comparable values, as far as the written digits show one. */
export function trendBetween(from: number | undefined, to: number | undefined, decimals: number): Trend {
  if (from === undefined || to === undefined) return 'unknown';
  const difference = Number((to - from).toFixed(decimals));
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
