import { dictionary } from '@/i18n/dictionary';
import type de from './locales/search/de';

/** Texts of the start page and the search. */
export const searchTexts = dictionary<keyof typeof de>({
  de: () => import('./locales/search/de'),
  'de-x-leicht': () => import('./locales/search/de-x-leicht'),
  en: () => import('./locales/search/en'),
  ar: () => import('./locales/search/ar'),
  tr: () => import('./locales/search/tr'),
  uk: () => import('./locales/search/uk'),
});

export const useSearchTexts = searchTexts.useT;
