import type de from './charts/de';
import { dictionary } from './dictionary';

/** Texts of charts and of statistical values: groups, periods, status, what a missing number means. */
export const chartTexts = dictionary<keyof typeof de>({
  de: () => import('./charts/de'),
  'de-x-leicht': () => import('./charts/de-x-leicht'),
  en: () => import('./charts/en'),
  ar: () => import('./charts/ar'),
  tr: () => import('./charts/tr'),
  uk: () => import('./charts/uk'),
});

export const useChartTexts = chartTexts.useT;
export type ChartKey = keyof typeof de;
