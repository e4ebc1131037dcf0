import type de from './common/de';
import { dictionary } from './dictionary';

/** Texts of the shell, of shared components and of problems. */
export const common = dictionary<keyof typeof de>({
  de: () => import('./common/de'),
  'de-x-leicht': () => import('./common/de-x-leicht'),
  en: () => import('./common/en'),
  ar: () => import('./common/ar'),
  tr: () => import('./common/tr'),
  uk: () => import('./common/uk'),
});

export const useCommon = common.useT;
export type CommonKey = keyof typeof de;
