import type { components } from '@/api/schema';
import type { Formats } from '@/i18n/format';
import type { Translate } from '@/i18n/messages';
import type { OfferTextKey } from './texts';

export type Schedule = components['schemas']['OfferSchedule'];

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Rule {
  frequency: string;
  interval: number;
  byDay: { nth: number; day: number }[];
  until?: string;
  count?: number;
}

/** The parts of an RFC 5545 rule that offers use. */
export function parseRule(rule: string): Rule {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '');
  return {
    frequency: parts.get('FREQ') ?? 'DAILY',
    interval: Number(parts.get('INTERVAL') ?? 1),
    byDay: (parts.get('BYDAY') ?? '')
      .split(',')
      .map((entry) => /^(-?\d+)?([A-Z]{2})$/.exec(entry))
      .filter((match) => match !== null)
      .map((match) => ({ nth: Number(match[1] ?? 0), day: days.indexOf(match[2] ?? 'MO') })),
    until: until ? until.slice(1).join('-') : undefined,
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
  };
}

interface Words {
  t: Translate<OfferTextKey>;
  formats: Formats;
}

/** 2024-01-01 was a Monday. */
function dayName(day: number, { formats }: Words): string {
  return formats.weekday(`2024-01-0${String(day + 1)}T12:00:00Z`);
}

function dayNames(rule: Rule, words: Words): string {
  const { t, formats } = words;
  const names = rule.byDay.map(({ nth, day }) => {
    const name = dayName(day, words);
    if (nth === 0) return name;
    return nth < 0 ? t('when.last', { day: name }) : t('when.nth', { number: nth, day: name });
  });
  return formats.list(names);
}

function rhythm(schedule: Schedule, words: Words): string {
  const { t, formats } = words;
  if (!schedule.recurrence) return t('when.on', { date: formats.date(`${schedule.startDate}T12:00:00Z`) });
  const rule = parseRule(schedule.recurrence);
  // a rule without days repeats on the day of its start
  if (rule.byDay.length === 0) rule.byDay = [{ nth: 0, day: (new Date(`${schedule.startDate}T12:00:00Z`).getUTCDay() + 6) % 7 }];
  const names = dayNames(rule, words);
  if (rule.frequency === 'DAILY') return t('when.daily');
  if (rule.frequency === 'MONTHLY') return t('when.monthly', { days: names });
  return rule.interval > 1 ? t('when.everyWeeks', { count: rule.interval, days: names }) : t('when.weekly', { days: names });
}

function hours({ startTime, endTime }: Schedule, { t, formats }: Words): string | undefined {
  if (!startTime) return undefined;
  const start = formats.clock(startTime);
  return endTime ? t('when.time', { start, end: formats.clock(endTime) }) : t('when.from', { start });
}

function dates(list: string[], { formats }: Words): string {
  return formats.list(list.map((date) => formats.shortDate(`${date}T12:00:00Z`)));
}

/** What a schedule says in words: its rhythm with hours, then each limit or exception as a sentence of its own. */
export function describe(schedule: Schedule, words: Words, today: string): { main: string; notes: string[] } {
  const { t, formats } = words;
  const rule = schedule.recurrence ? parseRule(schedule.recurrence) : undefined;
  const date = (value: string) => formats.date(`${value}T12:00:00Z`);
  const until = rule?.until ?? (schedule.recurrence ? schedule.endDate : undefined);
  const upcoming = (schedule.exceptDates ?? []).filter((day) => day >= today);
  const notes = [
    rule && schedule.startDate > today ? t('when.since', { date: date(schedule.startDate) }) : undefined,
    until ? t('when.until', { date: date(until) }) : undefined,
    rule?.count ? t('when.times', { count: rule.count }) : undefined,
    schedule.skipPublicHolidays ? t('when.holidays') : undefined,
    upcoming.length > 0 ? t('when.except', { dates: dates(upcoming, words) }) : undefined,
    schedule.extraDates?.length ? t('when.extra', { dates: dates(schedule.extraDates, words) }) : undefined,
    schedule.note ?? undefined,
  ].filter((note) => note !== undefined);
  return { main: [rhythm(schedule, words), hours(schedule, words)].filter(Boolean).join(', '), notes };
}
