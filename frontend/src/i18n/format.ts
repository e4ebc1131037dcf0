import type { Language } from './languages';

const ZONE = 'Europe/Berlin';
/** Twenty-four hours in every language, as on the signs in Germany. */
const HOURS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Arabic texts keep European digits, as addresses and telephone numbers beside them do. */
export function numberLocale(language: Language): string {
  if (language === 'ar') return 'ar-u-nu-latn';
  return language === 'de-x-leicht' ? 'de' : language;
}

/** Dates, times and numbers as a reader of the language writes them; all times are local times in Germany. */
export function formats(language: Language) {
  const locale = numberLocale(language);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
    return (value: string | Date) => format.format(typeof value === 'string' ? new Date(value) : value);
  };
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    number: (value: number, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    date: date({ dateStyle: 'long' }),
    shortDate: date({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    day: date({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekday: date({ weekday: 'long' }),
    /** A day without its year. */
    dayOfYear: date({ day: 'numeric', month: 'long' }),
    time: date(HOURS),
    dateTime: date({ weekday: 'short', day: 'numeric', month: 'short', ...HOURS }),
    money: (cents: number) => money.format(cents / 100),
    distance: (kilometres: number) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: kilometres < 10 ? 1 : 0 }).format(kilometres),
    languageName: (code: string) => (code === 'de-x-leicht' ? 'Leichte Sprache' : (names.of(code) ?? code)),
    list: (parts: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    /** A local time such as `18:00` in the way of the language. */
    clock: (time: string) => date({ ...HOURS, timeZone: 'UTC' })(`1970-01-01T${time}:00Z`),
  };
}

export type Formats = ReturnType<typeof formats>;
