import type { components } from '@/api/schema';
import { numberLocale } from '@/i18n/format';
import type { Language } from '@/i18n/languages';

export type Figure = components['schemas']['RegionFigure'];

/** Digits after the decimal comma as the source prints them: "10,0 %" must not become "10 %". */
export function decimalsOf(text: string | null | undefined): number {
  return /\d,(\d+)/.exec(text ?? '')?.[1]?.length ?? 0;
}

/** A bound of the figure in the way of the language, with the precision of the source. */
export function written(value: number, { unit, text }: Figure, language: Language): string {
  const digits = decimalsOf(text);
  const number = new Intl.NumberFormat(numberLocale(language), { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 1) }).format(value);
  return unit === 'percent' ? `${number}\u00a0%` : number;
}
