import { scaleLinear } from 'd3-scale';
import { drawn, isNumber, kindOf, type Measure, type PeriodFigure, type Series, type SeriesBreak, type Target } from './data';
import { dodge, everyNth, textWidth, wrap } from './layout';
import { endOf, shortPeriod } from './periods';
import { figureAt, newest, periodsOf } from './series';
import { formatValue } from './values';
import type { Language } from '@/i18n/languages';

export const FONT = 13;
const LINE = 17;
const ROW = 18;
/** Below this width names stand above the drawing instead of beside the lines. */
const NARROW = 560;

export interface LineData {
  series: Series[];
  breaks: SeriesBreak[];
  target?: Target;
  measure: Measure;
  language: Language;
  /** Columns instead of lines: room for them at both sides, no names and values beside the drawing. */
  plain?: boolean;
}

function bounds({ series, target }: LineData): [number, number] {
  const values = series.flatMap(({ values: figures }) => figures.flatMap((figure) => (kindOf(figure) === 'range' ? [figure.low, figure.high] : [drawn(figure)]))).filter(isNumber);
  if (target) values.push(target.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return high === low ? [low, low + 1] : [low, high];
}

export interface EndLabel {
  key: string;
  name: string[];
  value: string;
  /** Middle of the label and height of the point that it belongs to. */
  y: number;
  pointX: number;
  pointY: number;
}

/** Where everything stands at a width: one place for all numbers, so that the drawing only draws. */
export function lineLayout(data: LineData, width: number) {
  const { series, measure, language, breaks } = data;
  const narrow = width < NARROW;
  const periods = periodsOf(series);
  const noted = series.filter(({ values }) => values.some((figure) => ['hidden', 'missing'].includes(kindOf(figure))));
  const write = (value: number) => formatValue(value, measure.unit, measure.decimals, language);

  const [low, high] = bounds(data);
  const y = scaleLinear().domain([low, high]).nice(4);
  const ticks = y.ticks(4);
  const tickDecimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : measure.decimals;
  const tickText = (value: number) => formatValue(value, measure.unit, tickDecimals, language);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickText(tick), FONT)))) + 10;

  const ends = (data.plain ? [] : series).flatMap((one) => {
    const last = newest(one);
    return last ? [{ key: one.key, title: one.name, last, value: write(drawn(last) ?? 0) }] : [];
  });
  const nameRoom = Math.min(220, width * 0.28);
  const names = new Map(ends.map(({ key, title }) => [key, narrow ? [] : wrap(title, FONT + 0.5, nameRoom)]));
  const widest = Math.max(0, ...ends.flatMap(({ key, value }) => [textWidth(value, FONT), ...(names.get(key) ?? []).map((line) => textWidth(line, FONT + 0.5))]));
  const right = data.plain ? 0 : Math.ceil(widest) + (narrow ? 8 : 24);

  const top = breaks.length > 0 ? 30 : 12;
  const plotHeight = narrow ? 210 : Math.min(330, Math.max(230, width * 0.36));
  const bottom = top + plotHeight;
  const rows = noted.map(({ key }, index) => ({ key, y: bottom + 8 + ROW * (index + 0.5) }));
  const axis = bottom + (rows.length > 0 ? rows.length * ROW + 12 : 0);
  const height = axis + 26;
  const plotRight = width - right;
  y.range([bottom, top]);

  const times = periods.map(endOf);
  const inset = data.plain ? Math.min(40, (plotRight - left) / (2 * periods.length)) : 12;
  const x = scaleLinear()
    .domain([times[0] ?? 0, times.at(-1) ?? 1])
    .range(times.length > 1 ? [left + inset, plotRight - inset] : [(left + plotRight) / 2, (left + plotRight) / 2]);
  const labels = periods.map((period) => shortPeriod(period, language));
  const shown = everyNth(
    times.map((time) => x(time)),
    labels.map((label) => textWidth(label, FONT)),
  );

  // the first line of a label stands at the height of its point
  const lines = (key: string) => (names.get(key)?.length ?? 0) + 1;
  const middles = dodge(
    ends.map(({ key, last }) => ({ at: y(drawn(last) ?? 0) + ((lines(key) - 1) * LINE) / 2, height: lines(key) * LINE + (narrow ? 0 : 5) })),
    top - 8,
    bottom + (narrow ? 8 : 4),
  );
  return {
    width,
    height,
    narrow,
    left,
    plotRight,
    top,
    bottom,
    axis,
    x: (period: string) => x(endOf(period)),
    y: (value: number) => y(value),
    zero: low < 0 ? y(0) : undefined,
    yTicks: ticks.map((tick) => ({ y: y(tick), text: tickText(tick) })),
    xTicks: periods.map((period, index) => ({ period, x: x(endOf(period)), text: shown.includes(index) ? labels[index] : undefined })),
    rows: rows.map((row) => ({ ...row, figures: notedFigures(series, row.key, periods) })),
    breaks: breaks.map((one, index) => ({ number: index + 1, x: breakX(one, periods, (period) => x(endOf(period))), note: one.note })),
    ends: ends.map(({ key, value, last }, index): EndLabel => ({ key, name: names.get(key) ?? [], value, y: middles[index] ?? 0, pointX: x(endOf(last.period)), pointY: y(drawn(last) ?? 0) })),
    periods,
  };
}

export type LineLayout = ReturnType<typeof lineLayout>;

function notedFigures(series: Series[], key: string, periods: string[]): PeriodFigure[] {
  const own = series.find((one) => one.key === key);
  return periods.flatMap((period) => {
    const figure = own && figureAt(own, period);
    return figure && ['hidden', 'missing'].includes(kindOf(figure)) ? [figure] : [];
  });
}

/** A break stands between the last period of the old and the first of the new way of counting. */
function breakX({ period }: SeriesBreak, periods: string[], x: (period: string) => number): number {
  const before = periods.filter((one) => endOf(one) < endOf(period)).at(-1);
  return before ? (x(before) + x(period)) / 2 : x(period) - 8;
}

/** The corner of the target's line where a label covers the fewest points. */
export function targetPlace(layout: LineLayout, series: Series[], value: number, room: number): { x: number; y: number; anchor: 'start' | 'end' } {
  const at = layout.y(value);
  const points = series.flatMap(({ values }) => {
    const own = values.flatMap((figure) => (drawn(figure) === undefined ? [] : [[layout.x(figure.period), layout.y(drawn(figure) ?? 0)] as const]));
    return own.flatMap(([px, py], index) => {
      const [nx, ny] = own[index + 1] ?? [px, py];
      return [0, 0.25, 0.5, 0.75].map((part) => [px + (nx - px) * part, py + (ny - py) * part] as const);
    });
  });
  const places = (['start', 'end'] as const).flatMap((anchor) =>
    [at - 7, at + 16].map((y) => {
      const from = anchor === 'start' ? layout.left + 4 : layout.plotRight - 4 - room;
      const covered = points.filter(([px, py]) => px > from - 8 && px < from + room + 8 && py > y - 18 && py < y + 8).length;
      const outside = y > layout.bottom - 4 || y < layout.top + 8 ? 100 : 0;
      return { x: anchor === 'start' ? layout.left + 4 : layout.plotRight - 4, y, anchor, cost: covered + outside };
    }),
  );
  const [best = { x: layout.left + 4, y: at - 7, anchor: 'start' as const }] = places.sort((one, other) => one.cost - other.cost);
  return { x: best.x, y: best.y, anchor: best.anchor };
}
