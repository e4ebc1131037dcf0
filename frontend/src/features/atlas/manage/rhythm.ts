import { parseRule } from '../schedule';

/** A recurrence rule (RFC 5545) as people say it; rules that do not fit are kept as they are. */
export interface Rhythm {
  rhythm: 'once' | 'daily' | 'weekly' | 'monthly' | 'monthDay' | 'yearly' | 'other';
  /** Weeks or months from one time to the next. */
  interval: string;
  days: string[];
  /** Which one of the month, `-1` for the last. */
  nth: string;
  day: string;
  /** How many dates there are at most. */
  count: string;
  /** The rule itself, where it is none of the others. */
  recurrence: string;
}

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
export const nths = ['1', '2', '3', '4', '-1'];

const nothing: Rhythm = { rhythm: 'once', interval: '1', days: [], nth: '1', day: 'MO', count: '', recurrence: '' };

const nameOf = (day: number) => weekdays[day] ?? 'MO';
const weekdayOf = (date: string) => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
const dayOf = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDate();

/** What the form calls the rule; nothing when it has no words for it. */
function plainRhythm(rule: string, startDate: string): Partial<Rhythm> | undefined {
  const { frequency, interval, byDay, byMonthDay, special } = parseRule(rule);
  const every = String(interval);
  const [first] = byDay;
  if (special) return undefined;
  if (frequency === 'DAILY') return interval === 1 ? { rhythm: 'daily' } : undefined;
  // a rule without days repeats on the day of its start
  if (frequency === 'WEEKLY') return { rhythm: 'weekly', interval: every, days: first ? byDay.map(({ day }) => nameOf(day)) : [nameOf(weekdayOf(startDate))] };
  if (frequency === 'YEARLY') return interval === 1 ? { rhythm: 'yearly' } : undefined;
  if (frequency !== 'MONTHLY') return undefined;
  if (byMonthDay.length > 1 || (byMonthDay[0] ?? dayOf(startDate)) !== dayOf(startDate)) return undefined;
  if (!first) return { rhythm: 'monthDay', interval: every };
  return byDay.length === 1 && nths.includes(String(first.nth)) ? { rhythm: 'monthly', interval: every, nth: String(first.nth), day: nameOf(first.day) } : undefined;
}

export function toRhythm(rule: string | null | undefined, startDate: string): Rhythm {
  if (!rule) return nothing;
  const plain = plainRhythm(rule, startDate);
  if (!plain) return { ...nothing, rhythm: 'other', recurrence: rule };
  const { count } = parseRule(rule);
  return { ...nothing, ...plain, count: count ? String(count) : '' };
}

/** The last day that a rule names, where the form has a field for it. */
export function lastDayOf(rule: string | null | undefined, startDate: string): string {
  return rule && plainRhythm(rule, startDate) ? (parseRule(rule).until ?? '') : '';
}

function repeated({ rhythm, interval, days, nth, day }: Rhythm): string {
  const every = Number(interval) > 1 ? `;INTERVAL=${String(Number(interval))}` : '';
  switch (rhythm) {
    case 'weekly':
      return `FREQ=WEEKLY${every};BYDAY=${weekdays.filter((weekday) => days.includes(weekday)).join(',')}`;
    case 'monthly':
      return `FREQ=MONTHLY${every};BYDAY=${nth}${day}`;
    case 'monthDay':
      return `FREQ=MONTHLY${every}`;
    case 'yearly':
      return 'FREQ=YEARLY';
    default:
      return 'FREQ=DAILY';
  }
}

export function toRule(values: Rhythm): string | null {
  if (values.rhythm === 'once') return null;
  if (values.rhythm === 'other') return values.recurrence.trim() || null;
  const count = values.count.trim();
  return count ? `${repeated(values)};COUNT=${count}` : repeated(values);
}
