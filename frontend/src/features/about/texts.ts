import { dictionary } from '@/i18n/dictionary';
import type de from './locales/about/de';
import type legalDe from './locales/legal/de';

/** Texts of the programme's pages and of the developers' page. */
export const aboutTexts = dictionary<keyof typeof de>({
  de: () => import('./locales/about/de'),
  'de-x-leicht': () => import('./locales/about/de-x-leicht'),
  en: () => import('./locales/about/en'),
  ar: () => import('./locales/about/ar'),
  tr: () => import('./locales/about/tr'),
  uk: () => import('./locales/about/uk'),
});

export const useTexts = aboutTexts.useT;

/** Texts of the statements: accessibility, data protection, imprint. */
export const legalTexts = dictionary<keyof typeof legalDe>({
  de: () => import('./locales/legal/de'),
  'de-x-leicht': () => import('./locales/legal/de-x-leicht'),
  en: () => import('./locales/legal/en'),
  ar: () => import('./locales/legal/ar'),
  tr: () => import('./locales/legal/tr'),
  uk: () => import('./locales/legal/uk'),
});

export const useLegalTexts = legalTexts.useT;
export type LegalKey = keyof typeof legalDe;
