import { beforeEach, expect, test, vi } from 'vitest';
import { changedMembers, merge, preview, publishedContent, type Content, type Offer } from './content';
import { attemptFor, dropDraft, keepDraft, readDraft } from './draft';
import { fieldOf, labelKey, textOfField } from './fieldErrors';
import { toRhythm, toRule } from './rhythm';
import { isLastEditor, offeredSteps, waitsForOther } from './steps';
import { toContent, toValues } from './values';

const content: Content = {
  title: 'Deutschkurs',
  summary: 'Am Abend',
  provider: 'vhs-kassel',
  region: 'kassel',
  sourceLanguage: 'de',
  translations: [{ language: 'tr', state: 'outdated', title: 'Kurs', summary: 'Akşam', description: '' }],
  places: [{ kind: 'address', city: 'Kassel', latitude: 51.31, longitude: 9.48 }],
  schedules: [{ kind: 'dates', placeIndex: 0, startDate: '2026-12-01', startTime: '18:00', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', exceptDates: ['2026-12-24'] }],
  cost: { kind: 'amount', amountCents: 1250 },
  eligibility: { minAge: 0, groups: ['erwachsene'], residenceStatus: ['Duldung'] },
  registration: { required: false },
  lastConfirmed: '2026-11-01',
  source: 'portal',
  externalId: '7',
};

test('what is read comes back unchanged from the form', () => {
  const again = toContent(toValues(content), content);
  expect(changedMembers(content, again)).toEqual([]);
  expect(again).toMatchObject({ source: 'portal', externalId: '7', lastConfirmed: '2026-11-01' });
  expect(again.schedules?.[0]?.recurrence).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE');
  expect(again.cost?.amountCents).toBe(1250);
  expect(again.eligibility?.minAge).toBe(0);
  expect(again.registration?.required).toBe(false);
  expect(again.interpreting).toBeNull();
});

test('money is typed with a comma, and only counts for a fixed price', () => {
  const values = toValues(content);
  expect(values.cost.amount).toBe('12,50');
  expect(toContent({ ...values, cost: { ...values.cost, amount: '25' } }).cost?.amountCents).toBe(2500);
  expect(toContent({ ...values, cost: { ...values.cost, kind: 'free' } }).cost?.amountCents).toBeNull();
});

test('a rewritten translation is current again, an untouched one stays outdated', () => {
  const values = toValues(content);
  expect(toContent(values, content).translations?.[0]?.state).toBe('outdated');
  const rewritten = { ...values, translations: values.translations.map((each) => ({ ...each, title: 'Almanca kursu' })) };
  expect(toContent(rewritten, content).translations?.[0]?.state).toBe('current');
});

const start = '2026-12-07'; // a Monday

test('rhythms are told in words, and rules that do not fit are kept', () => {
  expect(toRhythm('FREQ=MONTHLY;BYDAY=-1FR', start)).toMatchObject({ rhythm: 'monthly', nth: '-1', day: 'FR' });
  expect(toRhythm('FREQ=WEEKLY', start)).toMatchObject({ rhythm: 'weekly', days: ['MO'] });
  expect(toRhythm('FREQ=MONTHLY;BYMONTHDAY=7', start).rhythm).toBe('monthDay');
  for (const rule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU', 'FREQ=WEEKLY;BYDAY=MO;COUNT=5', 'FREQ=YEARLY', 'FREQ=MONTHLY']) {
    expect(toRhythm(rule, start).rhythm).not.toBe('other');
    expect(toRule(toRhythm(rule, start))).toBe(rule);
  }
  for (const rule of ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=3']) {
    expect(toRhythm(rule, start)).toMatchObject({ rhythm: 'other', recurrence: rule });
    expect(toRule(toRhythm(rule, start))).toBe(rule);
  }
  expect(toRule(toRhythm(null, start))).toBeNull();
});

test('a last day in a rule stands in the field for it; times that nobody touched stay as they were', () => {
  const limited: Content = { ...content, schedules: [{ kind: 'dates', startDate: start, recurrence: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270628T215959Z' }] };
  const values = toValues(limited);
  expect(values.schedules[0]).toMatchObject({ rhythm: 'weekly', endDate: '2027-06-28' });
  expect(toContent(values, limited).schedules).toEqual(limited.schedules);
  const longer = { ...values, schedules: values.schedules.map((each) => ({ ...each, endDate: '2027-07-05' })) };
  expect(toContent(longer, limited).schedules?.[0]).toMatchObject({ recurrence: 'FREQ=WEEKLY;BYDAY=MO', endDate: '2027-07-05' });
});

test('an error of the service finds its field and its words', () => {
  expect(fieldOf('/places/2/city')).toBe('places.2.city');
  expect(fieldOf('/cost/amountCents')).toBe('cost.amount');
  expect(fieldOf('/topics/3')).toBe('topics');
  expect(fieldOf('/schedules/0/exceptDates/1')).toBe('schedules.0.exceptDates');
  expect(labelKey('places.2.city')).toBe('f.places.city');
  expect(textOfField({ pointer: '/title', code: 'not_blank' })).toBe('e.required');
  expect(textOfField({ pointer: '/links/0/url', code: 'pattern' })).toBe('e.web');
  expect(textOfField({ pointer: '/schedules/0/endTime', code: 'out_of_range' })).toBe('e.endTime');
  expect(textOfField({ pointer: '/anything', code: 'new_code' })).toBe('e.other');
});

test('two changes of one offer are put together; where both changed the same, mine stands', () => {
  const mine: Content = { ...content, title: 'Meiner', summary: 'Neu' };
  const other: Content = { ...content, title: 'Ihrer', links: [{ label: 'Programm', url: 'https://vhs.example' }] };
  const merged = merge(content, mine, other);
  expect(merged).toMatchObject({ theirs: ['links'], both: ['title'] });
  expect(merged.content).toMatchObject({ title: 'Meiner', summary: 'Neu', links: other.links });
});

test('absent, empty and no say the same', () => {
  expect(changedMembers({ ...content, childcare: false, links: [] }, { ...content, childcare: null, contact: { phone: null } })).toEqual([]);
});

const offer = {
  id: '1',
  version: 3,
  status: 'published',
  possibleSteps: ['pause', 'confirmation', 'archiving'],
  revisionPending: true,
  region: 'kassel',
  sourceLanguage: 'de',
  provider: { key: 'vhs-kassel' },
  translations: [{ language: 'de', state: 'source', title: 'Alt', summary: '', description: '' }],
} as unknown as Offer;
const coordination = { subject: 'me', name: '', roles: ['coordination'], scopes: { regions: ['kassel'], organisations: [], bodies: [] }, tasks: [] };
const provider = { ...coordination, roles: ['provider'], scopes: { regions: [], organisations: ['vhs-kassel'], bodies: [] } };

test('a waiting change is decided about by the coordination, and never by who wrote it', () => {
  expect(offeredSteps(offer, coordination, false)).toEqual(['approveRevision', 'confirmation', 'rejectRevision', 'pause', 'archiving']);
  expect(offeredSteps(offer, coordination, true)).not.toContain('approveRevision');
  expect(offeredSteps(offer, provider, false)).toEqual(['confirmation', 'pause', 'archiving']);
  expect(offeredSteps({ ...offer, status: 'in_review', revisionPending: false, possibleSteps: ['approval', 'rejection'] }, coordination, true)).toEqual(['rejection']);
  expect([waitsForOther(offer, coordination, true), waitsForOther(offer, coordination, false), waitsForOther(offer, provider, true)]).toEqual([true, false, false]);
});

test('the last editor is who wrote last, not who took the last step', () => {
  const history = [
    { action: 'submission', actor: 'other' },
    { action: 'replace', actor: 'me' },
    { action: 'create', actor: 'other' },
  ];
  expect(isLastEditor(history, 'me')).toBe(true);
  expect(isLastEditor(history, 'other')).toBe(false);
});

test('a change is shown as visitors will read it', () => {
  expect(publishedContent(offer)).toMatchObject({ title: 'Alt', provider: 'vhs-kassel', translations: [] });
  expect(preview(offer, content, 'tr')).toMatchObject({ title: 'Kurs', language: 'tr', fallback: false, nextDates: [] });
  expect(preview(offer, content, 'uk')).toMatchObject({ title: 'Deutschkurs', language: 'de', fallback: true });
});

beforeEach(() => sessionStorage.clear());

test('a draft is kept for its author only, until it is dropped', () => {
  keepDraft('me', 'new', { values: toValues(content) });
  expect(readDraft('me', 'new')?.values.title).toBe('Deutschkurs');
  expect(readDraft('other', 'new')).toBeUndefined();
  dropDraft('me', 'new');
  expect(readDraft('me', 'new')).toBeUndefined();
  sessionStorage.setItem('offer-draft:me:new', '{broken');
  expect(readDraft('me', 'new')).toBeUndefined();
});

test('the same content is sent under the same key', () => {
  vi.stubGlobal('crypto', { randomUUID: () => Math.random().toString() });
  const first = attemptFor(content, undefined);
  expect(attemptFor({ ...content }, first).key).toBe(first.key);
  expect(attemptFor({ ...content, title: 'Anders' }, first).key).not.toBe(first.key);
  vi.unstubAllGlobals();
});
