import { numberLocale } from './format';
import { directionOf, type Language } from './languages';

/** Forms of a text by the plural category of `count`; `other` is used where a form is missing. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
export type Message = string | Plural;
export type Messages<K extends string = string> = Record<K, Message>;
export type Values = Record<string, string | number>;
export type Translate<K extends string> = (key: K, values?: Values) => string;

function form(message: Message, language: Language, count: unknown): string {
  if (typeof message === 'string') return message;
  const category = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
  return message[category] ?? message.other;
}

/** In a text from right to left, names and numbers from elsewhere keep their own direction (Unicode isolates). */
function isolated(value: string, language: Language): string {
  return directionOf(language) === 'rtl' ? `\u2068${value}\u2069` : value;
}

/** Texts of one dictionary: `{name}` is replaced by the value, numbers written as the language does. */
export function translator<K extends string>(messages: Messages<K>, language: Language): Translate<K> {
  const numbers = new Intl.NumberFormat(numberLocale(language));
  return (key, values = {}) =>
    form(messages[key], language, values.count).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numbers.format(value) : isolated(value, language);
    });
}
