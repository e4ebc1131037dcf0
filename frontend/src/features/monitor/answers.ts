import type { Figure, Measure, PeriodFigure, Series, ValueStatus } from '@/charts/data';
import type { components } from '@/api/schema';
import type { ChartTranslate } from '@/charts/values';
import type { FieldOfIndicators, IndicatorAtAGlance } from './MonitorOverview';

export type RegionMonitor = components['schemas']['RegionMonitor'];
export type MonitorIndicator = components['schemas']['MonitorIndicator'];
type Point = components['schemas']['MonitorPoint'];

const statuses: readonly ValueStatus[] = ['normal', 'provisional', 'estimated', 'range', 'revised', 'break', 'missing', 'confidential', 'unreliable'];
const groups = ['total', 'with_migration', 'without_migration', 'foreign', 'german'] as const;

/** Readers are told that a value is held back, never why. */
function figureOf({ period, value, numerator, denominator, status }: Point): PeriodFigure {
  if (status === 'confidential') return { period, hidden: 'confidential', status };
  const known: Figure = { value, numerator, denominator, status: statuses.find((each) => each === status) };
  return { period, ...known };
}

export function measureOf({ unit, decimals, direction }: MonitorIndicator): Measure {
  const known = (['higher', 'lower', 'neutral'] as const).find((each) => each === direction);
  return { unit: unit ?? null, decimals: decimals ?? 1, direction: known };
}

export function groupName(key: string, t: ChartTranslate): string {
  const known = groups.find((group) => group === key);
  return known ? t(`group.${known}`) : key;
}

export function seriesOf(indicator: MonitorIndicator, t: ChartTranslate): Series[] {
  return indicator.series.map(({ group, points }) => ({ key: group, name: groupName(group, t), values: points.map(figureOf) }));
}

/** The two groups whose gap the service names. */
export function gapSeriesOf({ gap }: MonitorIndicator, series: Series[]): { first: Series; second: Series } | undefined {
  const first = series.find(({ key }) => key === gap?.group);
  const second = series.find(({ key }) => key === gap?.comparedWith);
  return first && second ? { first, second } : undefined;
}

function cardOf(indicator: MonitorIndicator, region: string, language: string, t: ChartTranslate): IndicatorAtAGlance | undefined {
  const series = seriesOf(indicator, t);
  const shown = series.find(({ key }) => key === 'total') ?? series[0];
  if (!shown) return undefined;
  const { key, name, progress, gap } = indicator;
  return {
    key,
    name,
    language,
    href: `/regionen/${encodeURIComponent(region)}/monitor/${encodeURIComponent(key)}`,
    measure: measureOf(indicator),
    series: shown,
    progress: progress ?? undefined,
    gap: gap ? { period: gap.period, difference: gap.difference, first: groupName(gap.group, t), second: groupName(gap.comparedWith, t) } : undefined,
  };
}

/** The cards of an answer; indicators without values have none. */
export function fieldsOf({ fields, region, language }: RegionMonitor, t: ChartTranslate): FieldOfIndicators[] {
  return fields.map(({ key, label, indicators }, index) => ({
    key: key ?? String(index),
    name: label,
    indicators: indicators.map((indicator) => cardOf(indicator, region, language, t)).filter((card) => card !== undefined),
  }));
}

export function findIndicator({ fields }: RegionMonitor, key: string): MonitorIndicator | undefined {
  return fields.flatMap(({ indicators }) => indicators).find((indicator) => indicator.key === key);
}
