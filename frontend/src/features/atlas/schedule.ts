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
  /** Days of the month. */
  byMonthDay: number[];
  until?: string;
  count?: number;
  /** Whether it says more than the parts above, or what no words are kept for. */
  special: boolean;
}

const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'COUNT', 'WKST'];

/** The parts of an RFC 5545 rule that offers use. */
export function parseRule(rule: string): Rule {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const until = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '');
  const frequency = parts.get('FREQ') ?? 'DAILY';
  const byDay = (parts.get('BYDAY') ?? '')
    .split(',')
    .map((entry) => /^([+-]?\d+)?([A-Z]{2})$/.exec(entry))
    .filter((match) => match !== null)
    .map((match) => ({ nth: Number(match[1] ?? 0), day: days.indexOf(match[2] ?? 'MO') }));
  const byMonthDay = (parts.get('BYMONTHDAY') ?? '').split(',').filter(Boolean).map(Number);
  const plain =
    [...parts.keys()].every((name) => known.includes(name)) &&
    byDay.every(({ nth }) => (frequency === 'MONTHLY' ? nth >= -1 && nth <= 5 : nth === 0)) &&
    (byMonthDay.length === 0 || (frequency === 'MONTHLY' && byDay.length === 0 && byMonthDay.every((day) => day > 0))) &&
    (byDay.length === 0 || frequency === 'WEEKLY' || frequency === 'MONTHLY');
  return {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    byDay,
    byMonthDay,
    until: until ? until.slice(1).join('-') : undefined,
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    special: !plain,
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

const nths = ['when.first', 'when.second', 'when.third', 'when.fourth', 'when.fifth'] as const;

function dayNames(byDay: Rule['byDay'], words: Words): string {
  const { t, formats } = words;
  const names = byDay.map(({ nth, day }) => {
    const name = dayName(day, words);
    if (nth === 0) return name;
    return t(nth < 0 ? 'when.last' : (nths[nth - 1] ?? 'when.first'), { day: name });
  });
  return formats.list(names);
}

/** A rule without days repeats on the day of its start. */
function daysOfMonth(rule: Rule, start: Date, words: Words): string {
  if (rule.byDay.length > 0) return dayNames(rule.byDay, words);
  const numbers = rule.byMonthDay.length > 0 ? rule.byMonthDay : [start.getUTCDate()];
  return words.formats.list(numbers.map((day) => words.t('when.monthDay', { day })));
}

function rhythm(schedule: Schedule, words: Words): string {
  const { t, formats } = words;
  const start = new Date(`${schedule.startDate}T12:00:00Z`);
  if (!schedule.recurrence) return t('when.on', { date: formats.date(start) });
  const rule = parseRule(schedule.recurrence);
  if (rule.special) return t('when.special');
  switch (rule.frequency) {
    case 'DAILY':
      return t('when.everyDays', { count: rule.interval });
    case 'WEEKLY': {
      const byDay = rule.byDay.length > 0 ? rule.byDay : [{ nth: 0, day: (start.getUTCDay() + 6) % 7 }];
      return t('when.everyWeeks', { count: rule.interval, days: dayNames(byDay, words) });
    }
    case 'MONTHLY':
      return t('when.everyMonths', { count: rule.interval, days: daysOfMonth(rule, start, words) });
    case 'YEARLY':
      return rule.interval > 1 ? t('when.special') : t('when.yearly', { date: formats.dayOfYear(start) });
    default:
      return t('when.special');
  }
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
