import { dictionary } from '@/i18n/dictionary';
import type offerDe from './locales/offer/de';
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

/** Texts of the offer page and the saved list. */
export const offerTexts = dictionary<keyof typeof offerDe>({
  de: () => import('./locales/offer/de'),
  'de-x-leicht': () => import('./locales/offer/de-x-leicht'),
  en: () => import('./locales/offer/en'),
  ar: () => import('./locales/offer/ar'),
  tr: () => import('./locales/offer/tr'),
  uk: () => import('./locales/offer/uk'),
});

export const useOfferTexts = offerTexts.useT;
export type OfferTextKey = keyof typeof offerDe;
