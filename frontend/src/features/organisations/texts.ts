import { dictionary } from '@/i18n/dictionary';
import type de from './locales/de';
import type agreementsDe from './locales/agreements/de';

const texts = dictionary<keyof typeof de>({
  de: () => import('./locales/de'),
  'de-x-leicht': () => import('./locales/de-x-leicht'),
  en: () => import('./locales/en'),
  ar: () => import('./locales/ar'),
  tr: () => import('./locales/tr'),
  uk: () => import('./locales/uk'),
});

export const useTexts = texts.useT;
export type TextKey = keyof typeof de;

/** Texts for keeping agreements. */
const agreementTexts = dictionary<keyof typeof agreementsDe>({
  de: () => import('./locales/agreements/de'),
  'de-x-leicht': () => import('./locales/agreements/de-x-leicht'),
  en: () => import('./locales/agreements/en'),
  ar: () => import('./locales/agreements/ar'),
  tr: () => import('./locales/agreements/tr'),
  uk: () => import('./locales/agreements/uk'),
});

export const useAgreementTexts = agreementTexts.useT;
