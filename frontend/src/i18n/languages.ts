/** Languages of the user interface. Contents may come in more (see the API). */
export const languages = ['de', 'de-x-leicht', 'en', 'ar', 'tr', 'uk'] as const;
export type Language = (typeof languages)[number];

/** Each language under its own name, as a reader looks for it. */
export const languageNames: Record<Language, string> = {
  de: 'Deutsch',
  'de-x-leicht': 'Leichte Sprache',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  uk: 'Українська',
};

const STORAGE_KEY = 'language';

export function isLanguage(value: string | null | undefined): value is Language {
  return languages.includes(value as Language);
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|ku-arab)(-|$)/i.test(language) ? 'rtl' : 'ltr';
}

/** The language of the address (`?lang=`), else the one chosen last, else the browser's, else German. */
export function initialLanguage(search: string, stored: string | null, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  if (isLanguage(stored)) return stored;
  const known = preferred.map((tag) => tag.split('-')[0]).find(isLanguage);
  return known ?? 'de';
}

export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null; // storage may be switched off; the choice then lasts for this visit
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // see storedLanguage
  }
}
