import type { components } from '@/api/schema';
import { sameValue, type Content } from './content';
import { lastDayOf, toRhythm, toRule, type Rhythm } from './rhythm';

type Place = components['schemas']['OfferPlace'];
type Schedule = components['schemas']['OfferSchedule'];
type Translation = components['schemas']['OfferTranslation'];

export interface PlaceValues {
  kind: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  territory: string;
  latitude: string;
  longitude: string;
  note: string;
  servedTerritories: string;
  accessibility: string[];
}

export interface ScheduleValues extends Rhythm {
  kind: string;
  placeIndex: string;
  startDate: string;
  endDate: string;
  startTime: string;
  endTime: string;
  exceptDates: string;
  extraDates: string;
  skipPublicHolidays: boolean;
  note: string;
}

export interface TranslationValues {
  language: string;
  state: string;
  title: string;
  summary: string;
  description: string;
}

/** An offer as it stands in the form: everything typed is text, and nothing is absent. */
export interface FormValues {
  title: string;
  summary: string;
  description: string;
  sourceLanguage: string;
  translations: TranslationValues[];
  provider: string;
  region: string;
  contact: { name: string; phone: string; email: string; website: string };
  places: PlaceValues[];
  schedules: ScheduleValues[];
  levels: string[];
  capacity: { total: string; free: string; waitingList: boolean };
  cost: { kind: string; amount: string; note: string; reductions: string };
  eligibility: { minAge: string; maxAge: string; groups: string[]; residenceStatus: string; note: string };
  requiredDocuments: string;
  languages: string[];
  interpreting: { available: boolean; languages: string[]; note: string };
  childcare: boolean;
  childcareNote: string;
  accessibility: string[];
  registration: { required: string; url: string; note: string };
  links: { label: string; url: string }[];
  fieldsOfAction: string[];
  topics: string[];
  targetGroups: string[];
  validUntil: string;
}

const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value));
const lines = (values: readonly string[] | null | undefined) => (values ?? []).join('\n');

const orNull = (value: string) => value.trim() || null;
const orZero = (value: string) => (value.trim() ? Number(value.trim().replace(',', '.')) : null);
const split = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const emptyPlace: PlaceValues = {
  kind: 'address',
  name: '',
  street: '',
  postalCode: '',
  city: '',
  territory: '',
  latitude: '',
  longitude: '',
  note: '',
  servedTerritories: '',
  accessibility: [],
};

export function emptySchedule(today: string): ScheduleValues {
  return {
    ...toRhythm(null, today),
    rhythm: 'weekly',
    kind: 'dates',
    placeIndex: '',
    startDate: today,
    endDate: '',
    startTime: '',
    endTime: '',
    exceptDates: '',
    extraDates: '',
    skipPublicHolidays: false,
    note: '',
  };
}

export const emptyTranslation: TranslationValues = { language: '', state: 'current', title: '', summary: '', description: '' };
export const emptyLink = { label: '', url: '' };

function placeValues(place: Place): PlaceValues {
  return {
    kind: place.kind,
    name: text(place.name),
    street: text(place.street),
    postalCode: text(place.postalCode),
    city: text(place.city),
    territory: text(place.territory),
    latitude: text(place.latitude),
    longitude: text(place.longitude),
    note: text(place.note),
    servedTerritories: lines(place.servedTerritories),
    accessibility: place.accessibility ?? [],
  };
}

/** A rule may name a last day as well; the earlier one counts. */
function lastDay({ recurrence, startDate, endDate }: Schedule): string {
  return [text(endDate), lastDayOf(recurrence, startDate)].filter(Boolean).sort()[0] ?? '';
}

function scheduleValues(schedule: Schedule): ScheduleValues {
  return {
    ...toRhythm(schedule.recurrence, schedule.startDate),
    kind: schedule.kind,
    placeIndex: text(schedule.placeIndex),
    startDate: schedule.startDate,
    endDate: lastDay(schedule),
    startTime: text(schedule.startTime),
    endTime: text(schedule.endTime),
    exceptDates: lines(schedule.exceptDates),
    extraDates: lines(schedule.extraDates),
    skipPublicHolidays: schedule.skipPublicHolidays ?? false,
    note: text(schedule.note),
  };
}

function yesNo(value: boolean | null | undefined): string {
  if (typeof value !== 'boolean') return '';
  return value ? 'yes' : 'no';
}

export function toValues(content: Content): FormValues {
  const { contact, capacity, cost, eligibility, interpreting, registration } = content;
  return {
    title: content.title,
    summary: text(content.summary),
    description: text(content.description),
    sourceLanguage: content.sourceLanguage ?? 'de',
    translations: (content.translations ?? []).map((translation) => ({ ...translation, state: translation.state ?? 'current' })),
    provider: content.provider,
    region: content.region,
    contact: { name: text(contact?.name), phone: text(contact?.phone), email: text(contact?.email), website: text(contact?.website) },
    places: (content.places ?? []).map(placeValues),
    schedules: (content.schedules ?? []).map(scheduleValues),
    levels: content.levels ?? [],
    capacity: { total: text(capacity?.total), free: text(capacity?.free), waitingList: capacity?.waitingList ?? false },
    cost: { kind: cost?.kind ?? 'unknown', amount: typeof cost?.amountCents === 'number' ? euros(cost.amountCents) : '', note: text(cost?.note), reductions: text(cost?.reductions) },
    eligibility: {
      minAge: text(eligibility?.minAge),
      maxAge: text(eligibility?.maxAge),
      groups: eligibility?.groups ?? [],
      residenceStatus: lines(eligibility?.residenceStatus),
      note: text(eligibility?.note),
    },
    requiredDocuments: lines(content.requiredDocuments),
    languages: content.languages ?? [],
    interpreting: { available: interpreting?.available ?? false, languages: interpreting?.languages ?? [], note: text(interpreting?.note) },
    childcare: content.childcare ?? false,
    childcareNote: text(content.childcareNote),
    accessibility: content.accessibility ?? [],
    registration: { required: yesNo(registration?.required), url: text(registration?.url), note: text(registration?.note) },
    links: (content.links ?? []).map(({ label, url }) => ({ label, url })),
    fieldsOfAction: content.fieldsOfAction ?? [],
    topics: content.topics ?? [],
    targetGroups: content.targetGroups ?? [],
    validUntil: text(content.validUntil),
  };
}

function euros(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
}

function place(values: PlaceValues): Place {
  return {
    kind: values.kind as Place['kind'],
    name: orNull(values.name),
    street: orNull(values.street),
    postalCode: orNull(values.postalCode),
    city: orNull(values.city),
    territory: orNull(values.territory),
    latitude: orZero(values.latitude),
    longitude: orZero(values.longitude),
    note: orNull(values.note),
    servedTerritories: split(values.servedTerritories),
    accessibility: values.accessibility,
  };
}

/** Times that nobody has touched are sent as they were read, since a rule can be written in several ways. */
function schedule(values: ScheduleValues, base: Content | undefined): Schedule {
  const untouched = base?.schedules?.find((each) => sameValue(scheduleValues(each), values));
  if (untouched) return untouched;
  return {
    kind: values.kind as Schedule['kind'],
    placeIndex: orZero(values.placeIndex),
    startDate: values.startDate,
    endDate: values.rhythm === 'once' ? null : orNull(values.endDate),
    startTime: orNull(values.startTime),
    endTime: orNull(values.endTime),
    recurrence: toRule(values),
    exceptDates: split(values.exceptDates),
    extraDates: split(values.extraDates),
    skipPublicHolidays: values.skipPublicHolidays,
    note: orNull(values.note),
  };
}

/** A translation that has been rewritten is current again, unless its state was changed on purpose too. */
function translation(values: TranslationValues, base: Content | undefined): Translation {
  const before = base?.translations?.find(({ language }) => language === values.language);
  const rewritten = before && !sameValue({ ...before, state: '' }, { ...values, state: '' });
  const state = rewritten && values.state === before.state ? 'current' : values.state;
  return { ...values, state: state as Translation['state'], title: values.title.trim(), summary: values.summary.trim(), description: values.description.trim() };
}

function none(values: object): boolean {
  return sameValue(values, {});
}

/** What is sent; members that the form does not show are taken from what was read. */
export function toContent(values: FormValues, base?: Content): Content {
  const { contact, capacity, cost, eligibility, interpreting, registration } = values;
  return {
    ...base,
    title: values.title.trim(),
    summary: values.summary.trim(),
    description: values.description.trim(),
    sourceLanguage: values.sourceLanguage,
    translations: values.translations.map((each) => translation(each, base)),
    provider: values.provider,
    region: values.region,
    contact: { name: orNull(contact.name), phone: orNull(contact.phone), email: orNull(contact.email), website: orNull(contact.website) },
    places: values.places.map(place),
    schedules: values.schedules.map((each) => schedule(each, base)),
    levels: values.levels,
    capacity: { total: orZero(capacity.total), free: orZero(capacity.free), waitingList: capacity.waitingList },
    cost: {
      kind: cost.kind as 'amount',
      amountCents: cost.kind === 'amount' && cost.amount.trim() ? Math.round((orZero(cost.amount) ?? 0) * 100) : null,
      note: orNull(cost.note),
      reductions: orNull(cost.reductions),
    },
    eligibility: {
      minAge: orZero(eligibility.minAge),
      maxAge: orZero(eligibility.maxAge),
      groups: eligibility.groups,
      residenceStatus: split(eligibility.residenceStatus),
      note: orNull(eligibility.note),
    },
    requiredDocuments: split(values.requiredDocuments),
    languages: values.languages,
    interpreting: none(interpreting) ? null : { available: interpreting.available, languages: interpreting.languages, note: orNull(interpreting.note) },
    childcare: values.childcare,
    childcareNote: orNull(values.childcareNote),
    accessibility: values.accessibility,
    registration: none(registration)
      ? null
      : { required: registration.required ? registration.required === 'yes' : null, url: orNull(registration.url), note: orNull(registration.note) },
    links: values.links.map(({ label, url }) => ({ label: label.trim(), url: url.trim() })),
    fieldsOfAction: values.fieldsOfAction,
    topics: values.topics,
    targetGroups: values.targetGroups,
    validUntil: orNull(values.validUntil),
  };
}
