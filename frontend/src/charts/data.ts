/** Status of a value, as the API gives it. */
export type ValueStatus = 'normal' | 'provisional' | 'estimated' | 'range' | 'revised' | 'break' | 'missing' | 'confidential' | 'unreliable';

/** Why a number is held back. Readers are not told which rule held: that alone could tell how small the number is. */
export type HiddenReason = 'confidential' | 'coverage' | 'no_base';

/** One number with what has to be known about it. */
export interface Figure {
  value?: number | null;
  /** Bounds where only a range is known ("25–30 %"); a range is never reduced to its middle. */
  low?: number | null;
  high?: number | null;
  numerator?: number | null;
  denominator?: number | null;
  status?: ValueStatus;
  hidden?: HiddenReason;
  note?: string;
}

export interface PeriodFigure extends Figure {
  /** Normal text of the period: `2024`, `2024-H1`, `2024-Q3`, `2024-05`, `2024-12-31`, `2010/11`, `WS 2023/24`. */
  period: string;
}

/** The values of one group over time. */
export interface Series {
  key: string;
  name: string;
  values: PeriodFigure[];
}

/** How the values of an indicator are written and read. */
export interface Measure {
  unit: string | null;
  decimals: number;
  direction?: 'higher' | 'lower' | 'neutral';
}

export interface Target {
  value: number;
  /** Last day of the term, ISO. */
  date: string;
}

/** From this period on values come about in another way. */
export interface SeriesBreak {
  period: string;
  note: string;
}

export type Kind = 'value' | 'range' | 'hidden' | 'missing';

/** What can be drawn of a figure. One that is marked confidential is never drawn, whatever else it carries. */
export function kindOf(figure: Figure | undefined): Kind {
  if (!figure || figure.status === 'missing') return 'missing';
  if (figure.hidden || figure.status === 'confidential') return 'hidden';
  if (isNumber(figure.low) && isNumber(figure.high)) return 'range';
  return isNumber(figure.value) ? 'value' : 'missing';
}

export function hiddenReason(figure: Figure): HiddenReason {
  return figure.hidden ?? 'confidential';
}

/** Values that may still change or are uncertain have an open sign. */
export function isOpen({ status }: Figure): boolean {
  return status === 'provisional' || status === 'estimated' || status === 'unreliable';
}

export function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** The number to draw, where there is one. */
export function drawn(figure: Figure | undefined): number | undefined {
  return figure && kindOf(figure) === 'value' ? (figure.value ?? undefined) : undefined;
}
