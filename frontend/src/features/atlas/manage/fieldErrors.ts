import type { FormKey } from './texts';

export interface FieldError {
  pointer: string;
  code: string;
}

/** Members that stand in the form under another name. */
const renamed: [RegExp, string][] = [
  [/^cost\.amountCents$/, 'cost.amount'],
  // lists that are one field in the form
  [/^(topics|targetGroups|fieldsOfAction|languages|levels|accessibility|requiredDocuments)\.\d+$/, '$1'],
  [/^(eligibility\.(?:groups|residenceStatus)|interpreting\.languages)\.\d+$/, '$1'],
  [/^((?:places|schedules)\.\d+\.(?:accessibility|servedTerritories|exceptDates|extraDates))\.\d+$/, '$1'],
];

/** The field that a JSON pointer (RFC 6901) of the service means. */
export function fieldOf(pointer: string): string {
  const name = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');
  return renamed.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), name);
}

/** The name of a field without the numbers in it: `places.2.city` is labelled like `places.0.city`. */
export function labelKey(name: string): FormKey {
  return `f.${name.replace(/\.\d+/g, '')}` as FormKey;
}

const general: Record<string, FormKey> = {
  not_blank: 'e.required',
  not_null: 'e.required',
  required: 'e.required',
  size: 'e.size',
  email: 'e.email',
  min: 'e.number',
  max: 'e.number',
  duplicate: 'e.duplicate',
  unknown_key: 'e.unknown',
};

const special: Record<string, FormKey> = {
  url: 'e.web',
  website: 'e.web',
  postalCode: 'e.postcode',
  territory: 'e.ags',
  servedTerritories: 'e.ags',
  latitude: 'e.coordinates',
  longitude: 'e.coordinates',
  exceptDates: 'e.date',
  extraDates: 'e.date',
  endDate: 'e.endDate',
  endTime: 'e.endTime',
  startTime: 'e.startTime',
  free: 'e.free',
  maxAge: 'e.maxAge',
  recurrence: 'e.rule',
  amount: 'e.money',
};

/** The text that explains an error at its field. */
export function textOfField({ pointer, code }: FieldError): FormKey {
  const last = fieldOf(pointer).split('.').pop() ?? '';
  if (last === 'startDate' && code === 'out_of_range') return 'e.startDate';
  if (['latitude', 'longitude'].includes(last)) return 'e.coordinates';
  if (last === 'startTime') return 'e.startTime';
  return general[code] ?? special[last] ?? 'e.other';
}
