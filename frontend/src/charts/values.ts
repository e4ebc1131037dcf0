import type { ChartKey } from '@/i18n/charts';
import { numberLocale } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import type { Translate } from '@/i18n/messages';
import { hiddenReason, isNumber, kindOf, type Figure, type Measure } from './data';

export type ChartTranslate = Translate<ChartKey>;

const PERCENT = ['%', 'percent', 'Prozent'];
const COUNT = ['', 'Anzahl', 'persons', 'Personen', 'Index', 'Verhältnis'];

export function isPercent(unit: string | null | undefined): boolean {
  return PERCENT.includes(unit ?? '');
}

export function formatNumber(value: number, decimals: number, language: Language): string {
  const format = new Intl.NumberFormat(numberLocale(language), { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' });
  return format.format(value);
}

/** A value with its unit as a reader of the language writes it; units without a sign of their own stand as given. */
export function formatValue(value: number, unit: string | null | undefined, decimals: number, language: Language): string {
  const number = formatNumber(value, decimals, language);
  if (isPercent(unit)) return language === 'tr' ? `%${number}` : `${number}\u00a0%`;
  return COUNT.includes(unit ?? '') ? number : `${number}\u00a0${String(unit)}`;
}

export function formatRange(low: number, high: number, { unit, decimals }: Measure, language: Language): string {
  const from = formatNumber(low, decimals, language);
  if (isPercent(unit) && language === 'tr') return `%${from}–${formatNumber(high, decimals, language)}`;
  return `${from}–${formatValue(high, unit, decimals, language)}`;
}

/** How much two values differ, without a sign: of percentages it is percentage points. */
export function formatDifference(difference: number, { unit, decimals }: Measure, language: Language, t: ChartTranslate): string {
  const size = rounded(Math.abs(difference), decimals);
  if (!isPercent(unit)) return formatValue(size, unit, decimals, language);
  return t('points', { amount: formatNumber(size, decimals, language), count: size });
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** What stands in a table or beside a sign for a figure, also when no number may be shown. */
export function figureText(figure: Figure | undefined, measure: Measure, language: Language, t: ChartTranslate): string {
  switch (kindOf(figure)) {
    case 'value':
      return formatValue(figure?.value ?? 0, measure.unit, measure.decimals, language);
    case 'range':
      return formatRange(figure?.low ?? 0, figure?.high ?? 0, measure, language);
    case 'hidden':
      return t(`hidden.${hiddenReason(figure ?? {})}`);
    case 'missing':
      return t('missing');
  }
}

/** The base of a share, "312 von 2.197", or nothing. */
export function baseText(figure: Figure | undefined, language: Language, t: ChartTranslate): string {
  if (!figure || kindOf(figure) !== 'value' || !isNumber(figure.numerator) || !isNumber(figure.denominator)) return '';
  return t('table.base', { numerator: formatNumber(figure.numerator, 0, language), denominator: formatNumber(figure.denominator, 0, language) });
}

/** What has to be said about a figure beside its number. */
export function statusText(figure: Figure | undefined, t: ChartTranslate): string {
  if (!figure) return t('missing');
  if (kindOf(figure) === 'hidden') return t(`hidden.${hiddenReason(figure)}`);
  return t(`status.${figure.status ?? 'normal'}`);
}
