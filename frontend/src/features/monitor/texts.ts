import { dictionary } from '@/i18n/dictionary';
import type de from './locales/de';

export const monitorTexts = dictionary<keyof typeof de>({
  de: () => import('./locales/de'),
  'de-x-leicht': () => import('./locales/de-x-leicht'),
  en: () => import('./locales/en'),
  ar: () => import('./locales/ar'),
  tr: () => import('./locales/tr'),
  uk: () => import('./locales/uk'),
});

export const useMonitorTexts = monitorTexts.useT;
export type MonitorKey = keyof typeof de;
