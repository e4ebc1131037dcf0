import { dictionary } from '@/i18n/dictionary';
import type de from '../locales/confirm/de';

const texts = dictionary<keyof typeof de>({
  de: () => import('../locales/confirm/de'),
  'de-x-leicht': () => import('../locales/confirm/de-x-leicht'),
  en: () => import('../locales/confirm/en'),
  ar: () => import('../locales/confirm/ar'),
  tr: () => import('../locales/confirm/tr'),
  uk: () => import('../locales/confirm/uk'),
});

export const useTexts = texts.useT;
