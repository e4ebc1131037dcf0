/** A recurrence rule (RFC 5545) as people say it; rules that do not fit are kept as they are. */
export interface Rhythm {
  rhythm: 'once' | 'daily' | 'weekly' | 'monthly' | 'other';
  interval: string;
  days: string[];
  /** Which one of the month, `-1` for the last. */
  nth: string;
  day: string;
  /** The rule itself, where it is none of the others. */
  recurrence: string;
}

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
export const nths = ['1', '2', '3', '4', '-1'];

const nothing: Rhythm = { rhythm: 'once', interval: '1', days: [], nth: '1', day: 'MO', recurrence: '' };

export function toRhythm(rule: string | null | undefined): Rhythm {
  if (!rule) return nothing;
  const other: Rhythm = { ...nothing, rhythm: 'other', recurrence: rule };
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const only = (...names: string[]) => [...parts.keys()].every((name) => names.includes(name));
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const interval = parts.get('INTERVAL') ?? '1';
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return only('FREQ') ? { ...nothing, rhythm: 'daily' } : other;
    case 'WEEKLY':
      return only('FREQ', 'INTERVAL', 'BYDAY') && days.length > 0 && days.every((day) => weekdays.includes(day)) ? { ...nothing, rhythm: 'weekly', interval, days } : other;
    case 'MONTHLY': {
      const match = /^(-?\d)(\w\w)$/.exec(days[0] ?? '');
      const fits = only('FREQ', 'BYDAY') && days.length === 1 && match && nths.includes(match[1] ?? '');
      return fits ? { ...nothing, rhythm: 'monthly', nth: match[1] ?? '1', day: match[2] ?? 'MO' } : other;
    }
    default:
      return other;
  }
}

export function toRule({ rhythm, interval, days, nth, day, recurrence }: Rhythm): string | null {
  switch (rhythm) {
    case 'once':
      return null;
    case 'daily':
      return 'FREQ=DAILY';
    case 'weekly': {
      const ordered = weekdays.filter((weekday) => days.includes(weekday)).join(',');
      return `FREQ=WEEKLY${Number(interval) > 1 ? `;INTERVAL=${interval}` : ''};BYDAY=${ordered}`;
    }
    case 'monthly':
      return `FREQ=MONTHLY;BYDAY=${nth}${day}`;
    default:
      return recurrence.trim() || null;
  }
}
