import { dictionary } from '@/i18n/dictionary';
import type formDe from '../locales/form/de';
import type de from '../locales/manage/de';
import type mergeDe from '../locales/merge/de';

/** Texts of the worklist and the review page. */
export const manageTexts = dictionary<keyof typeof de>({
  de: () => import('../locales/manage/de'),
  'de-x-leicht': () => import('../locales/manage/de-x-leicht'),
  en: () => import('../locales/manage/en'),
  ar: () => import('../locales/manage/ar'),
  tr: () => import('../locales/manage/tr'),
  uk: () => import('../locales/manage/uk'),
});

export const useManageTexts = manageTexts.useT;
export type ManageKey = keyof typeof de;

/** Texts of the form, also used to name what a change has changed. */
export const formTexts = dictionary<keyof typeof formDe>({
  de: () => import('../locales/form/de'),
  'de-x-leicht': () => import('../locales/form/de-x-leicht'),
  en: () => import('../locales/form/en'),
  ar: () => import('../locales/form/ar'),
  tr: () => import('../locales/form/tr'),
  uk: () => import('../locales/form/uk'),
});

export const useFormTexts = formTexts.useT;
export type FormKey = keyof typeof formDe;

/** Texts about offers that are in the atlas twice. */
const mergeTexts = dictionary<keyof typeof mergeDe>({
  de: () => import('../locales/merge/de'),
  'de-x-leicht': () => import('../locales/merge/de-x-leicht'),
  en: () => import('../locales/merge/en'),
  ar: () => import('../locales/merge/ar'),
  tr: () => import('../locales/merge/tr'),
  uk: () => import('../locales/merge/uk'),
});

export const useMergeTexts = mergeTexts.useT;
