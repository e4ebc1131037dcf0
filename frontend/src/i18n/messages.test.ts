import { expect, test } from 'vitest';
import { formats } from './format';
import { directionOf, initialLanguage } from './languages';
import { translator } from './messages';

test('the form of a text follows the number in its language', () => {
  const texts = { n: { one: '{count} пропозиція', few: '{count} пропозиції', many: '{count} пропозицій', other: '?' } };
  const t = translator(texts, 'uk');
  expect(t('n', { count: 1 })).toBe('1 пропозиція');
  expect(t('n', { count: 3 })).toBe('3 пропозиції');
  expect(t('n', { count: 25 })).toBe('25 пропозицій');
});

test('numbers in texts are written as the language does, Leichte Sprache as German', () => {
  expect(translator({ n: '{count}' }, 'de')('n', { count: 12345 })).toBe('12.345');
  expect(translator({ n: { one: 'eins', other: '{count}' } }, 'de-x-leicht')('n', { count: 12345 })).toBe('12.345');
  expect(translator({ n: '{count}' }, 'ar')('n', { count: 5 })).toBe('5');
});

test('a value that is missing stays visible', () => {
  expect(translator({ a: 'Hallo {name}' }, 'de')('a')).toBe('Hallo {name}');
});

test('the address decides on the language, then the last choice, then the browser', () => {
  expect(initialLanguage('?lang=ar', 'tr', ['en'])).toBe('ar');
  expect(initialLanguage('?lang=xx', 'tr', ['en'])).toBe('tr');
  expect(initialLanguage('', null, ['fr-FR', 'uk-UA'])).toBe('uk');
  expect(initialLanguage('', null, ['fr-FR'])).toBe('de');
});

test('dates and money are those of a place in Germany', () => {
  const { dateTime, money, clock } = formats('de');
  expect(dateTime('2026-07-01T16:00:00Z')).toContain('18:00');
  expect(money(2550)).toBe('25,50\u00a0€');
  expect(money(2500)).toBe('25\u00a0€');
  expect(clock('18:00')).toBe('18:00');
});

test('Arabic and Farsi run from right to left', () => {
  expect([directionOf('ar'), directionOf('fa'), directionOf('tr')]).toEqual(['rtl', 'rtl', 'ltr']);
});
