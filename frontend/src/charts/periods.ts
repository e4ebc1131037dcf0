import { numberLocale } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import type { ChartTranslate } from './values';

type Parsed =
  | { kind: 'year'; year: number }
  | { kind: 'half' | 'quarter' | 'month'; year: number; part: number }
  | { kind: 'day'; year: number; part: number; day: number }
  | { kind: 'school' | 'winter' | 'summer'; year: number; text: string };

function parse(period: string): Parsed | undefined {
  const year = Number(/\d{4}/.exec(period)?.[0]);
  const [, half] = /^\d{4}-H([12])$/.exec(period) ?? [];
  const [, quarter] = /^\d{4}-Q([1-4])$/.exec(period) ?? [];
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (/^\d{4}$/.test(period)) return { kind: 'year', year };
  if (half) return { kind: 'half', year, part: Number(half) };
  if (quarter) return { kind: 'quarter', year, part: Number(quarter) };
  if (day) return { kind: 'day', year, part: Number(month), day: Number(day) };
  if (month) return { kind: 'month', year, part: Number(month) };
  if (/^\d{4}\/\d{2}$/.test(period)) return { kind: 'school', year, text: period };
  const [, season, text] = /^([WS])S (\d{4}(?:\/\d{2})?)$/.exec(period) ?? [];
  return text ? { kind: season === 'W' ? 'winter' : 'summer', year, text } : undefined;
}

const MONTHS_OF = { half: 6, quarter: 3, month: 1 };

/** Last day of a period as time (UTC), where a value stands on the axis; the same order as the service's. */
export function endOf(period: string): number {
  const parsed = parse(period);
  if (!parsed) return Number.NaN;
  const { year } = parsed;
  switch (parsed.kind) {
    case 'year':
      return Date.UTC(year, 11, 31);
    case 'half':
    case 'quarter':
    case 'month':
      return Date.UTC(year, parsed.part * MONTHS_OF[parsed.kind], 0);
    case 'day':
      return Date.UTC(year, parsed.part - 1, parsed.day);
    case 'school':
      return Date.UTC(year + 1, 6, 31);
    case 'winter':
      return Date.UTC(year + 1, 2, 31);
    case 'summer':
      return Date.UTC(year, 8, 30);
  }
}

/** Known periods in the order of time, without doubles. */
export function sortedPeriods(periods: string[]): string[] {
  return [...new Set(periods)].filter((period) => !Number.isNaN(endOf(period))).sort((one, other) => endOf(one) - endOf(other));
}

function dateText(time: number, options: Intl.DateTimeFormatOptions, language: Language): string {
  return new Intl.DateTimeFormat(numberLocale(language), { timeZone: 'UTC', ...options }).format(time);
}

/** A period in words. */
export function periodText(period: string, language: Language, t: ChartTranslate): string {
  const parsed = parse(period);
  if (!parsed) return period;
  const year = String(parsed.year);
  switch (parsed.kind) {
    case 'year':
      return year;
    case 'half':
      return t('period.half', { half: String(parsed.part), year });
    case 'quarter':
      return t('period.quarter', { quarter: String(parsed.part), year });
    case 'month':
      return dateText(endOf(period), { month: 'long', year: 'numeric' }, language);
    case 'day':
      return dateText(endOf(period), { day: '2-digit', month: '2-digit', year: 'numeric' }, language);
    default:
      return t(`period.${parsed.kind}`, { year: parsed.text });
  }
}

/** A period for an axis, as short as it stays clear. */
export function shortPeriod(period: string, language: Language): string {
  const parsed = parse(period);
  if (!parsed) return period;
  const year = String(parsed.year);
  switch (parsed.kind) {
    case 'half':
    case 'quarter':
      return `${parsed.kind === 'half' ? 'H' : 'Q'}${String(parsed.part)} ${year}`;
    case 'month':
      return dateText(endOf(period), { month: '2-digit', year: 'numeric' }, language);
    case 'day':
      return dateText(endOf(period), { day: '2-digit', month: '2-digit', year: '2-digit' }, language);
    case 'school':
      return parsed.text;
    default:
      return period;
  }
}

/** A day in the way of the language. */
export function dayText(day: string, language: Language): string {
  return dateText(Date.parse(`${day}T00:00:00Z`), { day: '2-digit', month: '2-digit', year: 'numeric' }, language);
}
