import { use, useMemo } from 'react';
import { useLanguage } from './LanguageContext';
import type { Language } from './languages';
import { translator, type Messages, type Translate } from './messages';

type Loaders<K extends string> = Record<Language, () => Promise<{ default: Messages<K> }>>;

/** The texts of one feature, one file per language, loaded when first shown. */
export interface Dictionary<K extends string> {
  /** Translates into the chosen language; suspends until its texts are there. */
  useT: () => Translate<K>;
  load: (language: Language) => Promise<Messages<K>>;
}

export function dictionary<K extends string>(loaders: Loaders<K>): Dictionary<K> {
  const loading = new Map<Language, Promise<Messages<K>>>();

  function load(language: Language): Promise<Messages<K>> {
    let messages = loading.get(language);
    if (!messages) {
      messages = loaders[language]().then((module) => module.default);
      messages.catch(() => loading.delete(language)); // a lost connection must not stay for ever
      loading.set(language, messages);
    }
    return messages;
  }

  function useT(): Translate<K> {
    const language = useLanguage();
    const messages = use(load(language));
    return useMemo(() => translator(messages, language), [messages, language]);
  }

  return { useT, load };
}
