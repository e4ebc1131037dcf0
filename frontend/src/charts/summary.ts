import type { Language } from '@/i18n/languages';
import { drawn, kindOf, type Figure, type Measure, type Series, type SeriesBreak } from './data';
import { periodText } from './periods';
import { brokenBetween, newest, oldest, trendBetween } from './series';
import { figureText, formatDifference, type ChartTranslate } from './values';

interface Words {
  measure: Measure;
  language: Language;
  t: ChartTranslate;
}

/** First and newest value of a series and what has changed, in one sentence. */
export function seriesSentence(series: Series, breaks: SeriesBreak[], { measure, language, t }: Words): string {
  const { name } = series;
  const first = oldest(series);
  const last = newest(series);
  if (!first || !last) return t('summary.none', { name });
  const words = (figure: typeof first) => ({ name, period: periodText(figure.period, language, t), value: figureText(figure, measure, language, t) });
  if (first === last) return t('summary.only', words(first));
  const start = t('summary.first', words(first));
  const end = t('summary.last', words(last));
  if (brokenBetween(first, last, breaks)) return t('summary.break', { start, end });
  const trend = trendBetween(drawn(first), drawn(last), measure.decimals);
  if (trend === 'same' || trend === 'unknown') return t('summary.same', { start, end });
  const amount = formatDifference((drawn(last) ?? 0) - (drawn(first) ?? 0), measure, language, t);
  return t(`summary.${trend}`, { start, end, amount });
}

/** How many values there are and between which bounds they lie. */
export function barsSentence(items: (Figure & { name: string })[], words: Words): string {
  const { measure, language, t } = words;
  const known = items.filter((item) => drawn(item) !== undefined).sort((one, other) => (drawn(one) ?? 0) - (drawn(other) ?? 0));
  const hidden = items.filter((item) => kindOf(item) === 'hidden').length;
  const parts = [t('summary.bars', { count: items.length })];
  const lowest = known[0];
  const highest = known.at(-1);
  if (lowest && highest && lowest !== highest) {
    parts.push(t('summary.lowest', { name: lowest.name, value: figureText(lowest, measure, language, t) }));
    parts.push(t('summary.highest', { name: highest.name, value: figureText(highest, measure, language, t) }));
  }
  if (hidden > 0) parts.push(t('summary.hidden', { count: hidden }));
  return parts.join(' ');
}
