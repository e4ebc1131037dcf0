import { readFileSync } from 'node:fs';
import { randomOf } from './random.mjs';
import * as words from './words.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const resources = '../../../backend/src/main/resources/db';

const ORGANISATIONS = [1, 2, 3].flatMap((part) => JSON.parse(read(`${resources}/demo/organisations-${part}.json`)));
const TOPICS = JSON.parse(read(`${resources}/reference/topics.json`));
export const MUNICIPALITIES = read('municipalities.csv')
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split(','))
  .map(([ags, name, region, postcode, latitude, longitude, inhabitants]) => ({
    ags,
    name,
    region,
    postcode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    inhabitants: Number(inhabitants),
  }));

export const REGIONS = [...new Set(MUNICIPALITIES.map((place) => place.region))];
const PLACES = Object.fromEntries(REGIONS.map((key) => [key, MUNICIPALITIES.filter((place) => place.region === key)]));
const PROVIDERS = Object.fromEntries(
  REGIONS.map((key) => [key, ORGANISATIONS.filter((one) => one.region === key).map((one) => one.key)]),
);
export const FIELDS = [...new Set(TOPICS.map((topic) => topic.fieldOfAction).filter(Boolean))].sort();
export const TARGET_GROUPS = `newcomers refugees families everyone women children volunteers skilled-workers youth eu-citizens
  job-seekers professionals seniors students men disabled-people lgbtiq migrant-organisations`.split(/\s+/);
export const LANGUAGES = 'de en tr ar uk ru fa fr pl ro it es'.split(' ');
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const FEATURES = ['step_free_entrance', 'wheelchair', 'accessible_toilet', 'lift', 'parking', 'induction_loop'];

/** Larger municipalities have more offers, but small ones are not without. */
function place(random, region) {
  const places = PLACES[region];
  let chosen = random.of(places);
  for (let i = 0; i < 2; i++) {
    const other = random.of(places);
    if (other.inhabitants > chosen.inhabitants) chosen = other;
  }
  return chosen;
}

const near = (random, degrees) => Math.round((degrees + (random.next() + random.next() - 1) * 0.02) * 1e5) / 1e5;

function address(random, town) {
  return {
    kind: 'address',
    name: `Haus ${words.name(random)}`,
    street: `${words.name(random)}straße ${random.between(1, 120)}`,
    postalCode: town.postcode,
    city: town.name,
    territory: town.ags,
    latitude: near(random, town.latitude),
    longitude: near(random, town.longitude),
    accessibility: random.some(FEATURES, random.below(3)),
  };
}

function schedule(random) {
  const hour = random.of([8, 9, 10, 14, 15, 16, 17, 18, 19]);
  const days = random.some(DAYS, random.between(1, 3)).map((day) => day.toUpperCase());
  const minutes = random.of(['00', '30']);
  return {
    kind: random.chance(0.7) ? 'dates' : 'opening_hours',
    placeIndex: 0,
    startDate: `2026-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    startTime: `${String(hour).padStart(2, '0')}:${minutes}`,
    endTime: `${hour + random.between(1, 3)}:${minutes}`.padStart(5, '0'),
    recurrence: `FREQ=WEEKLY;BYDAY=${days.join(',')}`,
    skipPublicHolidays: random.chance(0.5),
  };
}

function cost(random) {
  return random.chance(0.6) ? { kind: 'free' } : { kind: 'amount', amountCents: random.between(1, 60) * 250 };
}

/** The nth offer in the shape of the API's OfferWrite. */
export function offer(seed, n, source, prefix) {
  const random = randomOf(seed, n);
  const region = random.of(REGIONS);
  const town = place(random, region);
  const topics = random.some(TOPICS, random.between(1, 3));
  const fields = [...new Set(topics.map((topic) => topic.fieldOfAction).filter(Boolean))];
  const total = random.between(8, 30);
  return {
    source,
    externalId: `${prefix}${n}`,
    title: words.title(random, town.name),
    summary: words.text(random, random.between(8, 16)),
    description: words.text(random, random.between(40, 120)),
    sourceLanguage: 'de',
    translations: random.chance(0.2) ? [words.translation(random)] : [],
    provider: random.of(PROVIDERS[region]),
    region,
    contact: { name: 'Anmeldung', phone: `030 23125-${random.between(100, 999)}`, email: 'kontakt@angebot.example' },
    places: random.chance(0.9)
      ? Array.from({ length: random.chance(0.1) ? 2 : 1 }, () => address(random, town))
      : [{ kind: 'online', name: 'Videotreffen' }],
    schedules: Array.from({ length: random.below(3) }, () => schedule(random)),
    levels: random.chance(0.25) ? random.some(LEVELS, random.between(1, 2)) : [],
    capacity: random.chance(0.4) ? { total, free: random.below(total + 1) } : undefined,
    cost: cost(random),
    eligibility: random.chance(0.3) ? { minAge: random.of([6, 12, 16, 18]), maxAge: random.of([27, 65, 99]) } : undefined,
    languages: [...new Set(['de', ...random.some(LANGUAGES, random.below(4))])],
    childcare: random.chance(0.15),
    accessibility: random.some(FEATURES, random.below(3)),
    registration: { required: random.chance(0.5) },
    fieldsOfAction: fields.length ? fields : [random.of(FIELDS)],
    topics: topics.map((topic) => topic.key),
    targetGroups: random.some(TARGET_GROUPS, random.between(1, 3)),
    validUntil: random.chance(0.3) ? '2028-12-31' : undefined,
  };
}
