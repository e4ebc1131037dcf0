import { expect, test } from 'vitest';
import { formats } from '@/i18n/format';
import { translator } from '@/i18n/messages';
import de from './locales/offer/de';
import tr from './locales/offer/tr';
import { describe, parseRule, type Schedule } from './schedule';

const german = { t: translator(de, 'de'), formats: formats('de') };
const schedule = (rest: Partial<Schedule>): Schedule => ({ kind: 'dates', startDate: '2026-01-05', startTime: '18:00', endTime: '19:30', ...rest });
const words = (rest: Partial<Schedule>, today = '2026-11-24') => describe(schedule(rest), german, today);

test('a weekly rhythm names its days and hours', () => {
  expect(words({ recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE' }).main).toBe('jede Woche: Montag und Mittwoch, 18:00–19:30 Uhr');
  expect(words({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }).main).toBe('alle 2 Wochen: Montag, 18:00–19:30 Uhr');
});

test('a rule without days repeats on the day of its start', () => {
  expect(words({ recurrence: 'FREQ=WEEKLY' }).main).toBe('jede Woche: Montag, 18:00–19:30 Uhr');
});

test('a monthly rhythm counts the day in the month', () => {
  expect(words({ recurrence: 'FREQ=MONTHLY;BYDAY=1TU' }).main).toContain('jeden Monat: erster Dienstag');
  expect(words({ recurrence: 'FREQ=MONTHLY;BYDAY=-1WE' }).main).toContain('letzter Mittwoch');
});

test('a day of the month, a year and gaps between are told', () => {
  const rhythm = (recurrence: string) => words({ recurrence, startTime: undefined, endTime: undefined }).main;
  expect(rhythm('FREQ=MONTHLY')).toBe('jeden Monat: am 5.');
  expect(rhythm('FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,15')).toBe('alle 2 Monate: am 1. und am 15.');
  expect(rhythm('FREQ=YEARLY')).toBe('jedes Jahr am 5. Januar');
  expect(rhythm('FREQ=DAILY;INTERVAL=3')).toBe('alle 3 Tage');
});

test('a rule that has no words does not get wrong ones', () => {
  for (const rule of ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=3,9', 'FREQ=MONTHLY;BYDAY=-2FR', 'FREQ=DAILY;BYDAY=MO']) {
    expect(words({ recurrence: rule }).main).toBe('an einzelnen Terminen, 18:00–19:30 Uhr');
  }
});

test('a single date is a date', () => {
  expect(words({ startTime: undefined, endTime: undefined }).main).toBe('am 5. Januar 2026');
});

test('limits and exceptions are told, past ones are not', () => {
  const { notes } = words({
    recurrence: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270624T000000Z',
    exceptDates: ['2026-01-12', '2026-12-28'],
    skipPublicHolidays: true,
  });
  expect(notes).toEqual(['bis 24. Juni 2027', 'nicht an Feiertagen', 'fällt aus: 28.12.2026']);
  expect(words({ recurrence: 'FREQ=WEEKLY;BYDAY=MO' }, '2025-12-01').notes).toEqual(['ab 5. Januar 2026']);
});

test('other languages use their own names of days', () => {
  const turkish = { t: translator(tr, 'tr'), formats: formats('tr') };
  expect(describe(schedule({ recurrence: 'FREQ=WEEKLY;BYDAY=MO' }), turkish, '2026-11-24').main).toBe('her hafta: Pazartesi, 18:00–19:30');
});

test('a rule is read with its end and number', () => {
  expect(parseRule('FREQ=WEEKLY;BYDAY=WE;COUNT=8')).toMatchObject({ count: 8, byDay: [{ nth: 0, day: 2 }] });
});
