import { expect, test } from 'vitest';
import { languages } from '@/i18n/languages';
import type { Messages } from '@/i18n/messages';

const modules = import.meta.glob<{ default: Messages }>(['../i18n/*/*.ts', '../features/*/locales/**/*.ts'], { eager: true });
const folders = [...new Set(Object.keys(modules).map((file) => file.replace(/\/[^/]+$/, '')))];

const placeholders = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

test.each(folders)('%s is complete in every language, with the same keys and placeholders', (folder) => {
  const german = modules[`${folder}/de.ts`]?.default ?? {};
  for (const language of languages) {
    const texts = modules[`${folder}/${language}.ts`]?.default ?? {};
    expect(Object.keys(texts).sort(), language).toEqual(Object.keys(german).sort());
    for (const [key, message] of Object.entries(texts)) {
      expect(JSON.stringify(message).length, `${language} ${key}`).toBeGreaterThan(2);
      expect(placeholders(message), `${language} ${key}`).toEqual(placeholders(german[key]));
    }
  }
});

test('plural texts have the forms that their language needs', () => {
  for (const [file, { default: texts }] of Object.entries(modules)) {
    const language = /([^/]+)\.ts$/.exec(file)?.[1] ?? 'de';
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(texts)) {
      if (typeof message === 'string') continue;
      const missing = needed.filter((category) => category !== 'zero' && !message[category]);
      expect(missing, `${file} ${key}`).toEqual([]);
    }
  }
});
