import type de from './content/de';
import { dictionary } from './dictionary';

/** Texts around published content of every kind: filters of lists, sources, languages of texts. */
export const contentTexts = dictionary<keyof typeof de>({
  de: () => import('./content/de'),
  'de-x-leicht': () => import('./content/de-x-leicht'),
  en: () => import('./content/en'),
  ar: () => import('./content/ar'),
  tr: () => import('./content/tr'),
  uk: () => import('./content/uk'),
});

export const useContentTexts = contentTexts.useT;
