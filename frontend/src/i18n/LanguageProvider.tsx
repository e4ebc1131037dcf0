import { useCallback, useEffect, useLayoutEffect, useMemo, useState, useTransition, type ReactNode } from 'react';
import { LanguageContext } from './LanguageContext';
import { directionOf, initialLanguage, storedLanguage, storeLanguage, type Language } from './languages';

function mark(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Holds the chosen language; a switch keeps the present page visible until the new texts are there. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, change] = useState(() => initialLanguage(location.search, storedLanguage(), navigator.languages));
  const [, startTransition] = useTransition();
  const setLanguage = useCallback((next: Language) => {
    storeLanguage(next);
    startTransition(() => change(next));
  }, []);
  // before any page asks for its data: requests name the language of the document
  useLayoutEffect(() => mark(language), [language]);
  useEffect(() => {
    if (language === 'ar') void import('@/styles/arabic.css');
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
