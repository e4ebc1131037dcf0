import { Random, Zipf } from './random.mjs';
import { DAYS, FIELDS, LANGUAGES, LEVELS, MUNICIPALITIES, REGIONS, TARGET_GROUPS, offer } from './offers.mjs';

const API = '/api/v1/integrationsatlas';
const FACETS = 'fieldOfAction,targetGroup,language,region,level';
const encode = encodeURIComponent;

const QUESTIONS = [
  (a) => `Wo finde ich ${a}`,
  (a, b) => `Gibt es ${a} und ${b}`,
  (a) => `Ich suche Hilfe bei ${a}`,
  (a, b) => `Wer hilft bei ${a} oder ${b}`,
];

// What only holds sentences together; nobody searches for it.
const FILLERS = new Set('Bringen Eine Eingang Fragen Mitarbeitenden Schritt Unsere Wunsch'.split(' '));

/** Words that stand together in one of the offers, so that most questions have an answer. */
function phrase(random, source) {
  const one = offer(source.seed, random.below(source.count), 'q', '');
  const nouns = `${one.title} ${one.title} ${one.summary} ${one.description}`.match(/\p{Lu}\p{L}{3,}/gu).filter((word) => !FILLERS.has(word));
  const word = () => random.of(nouns);
  const kind = random.next();
  if (kind < 0.2) return word();
  if (kind < 0.65) return `${word()} ${word()}`;
  if (kind < 0.85) return `${word()} ${word()} ${word()}`;
  return random.of(QUESTIONS)(word(), word());
}

function fullText(random, source) {
  let query = `q=${encode(phrase(random, source))}`;
  if (random.chance(0.3)) query += `&region=${random.of(REGIONS)}`;
  if (random.chance(0.15)) query += `&language=${random.of(LANGUAGES)}`;
  if (random.chance(0.1)) query += '&free=true';
  return `${API}/offers?${query}&facets=${FACETS}&pageSize=10`;
}

function filtered(random) {
  let query = `fieldOfAction=${random.of(FIELDS)}&region=${random.of(REGIONS)}`;
  if (random.chance(0.6)) query += `&language=${random.of(LANGUAGES)}`;
  if (random.chance(0.5)) query += `&targetGroup=${random.of(TARGET_GROUPS)}`;
  if (random.chance(0.3)) query += `&day=${random.of(DAYS)}`;
  if (random.chance(0.2)) query += `&level=${random.of(LEVELS)}`;
  if (random.chance(0.3)) query += '&free=true';
  if (random.chance(0.2)) query += '&accessible=true';
  if (random.chance(0.2)) query += `&age=${random.between(1, 99)}`;
  return `${API}/offers?${query}&page=${random.between(1, 5)}&pageSize=10`;
}

function geo(random, source) {
  const town = random.of(MUNICIPALITIES);
  const latitude = (town.latitude + (random.next() - 0.5) * 0.1).toFixed(5);
  const longitude = (town.longitude + (random.next() - 0.5) * 0.1).toFixed(5);
  const radius = random.of([5, 10, 10, 20, 30]);
  const order = random.chance(0.5) ? '&sort=distance' : '';
  return `${API}/offers?q=${encode(phrase(random, source))}&near=${latitude},${longitude}&radiusKm=${radius}${order}&pageSize=10`;
}

function prefix(random, source) {
  const word = phrase(random, source).split(' ').at(-1);
  return `${API}/suggestions?q=${encode(word.slice(0, random.between(1, 7)))}`;
}

function different(count, make) {
  const made = new Set();
  for (let tries = 0; made.size < count && tries < count * 20; tries++) made.add(make());
  return [...made];
}

/** The requests by kind, one address a line; none of a kind occurs twice except in `zipf` and `suggestions`. */
export function requests(seed, offers, count) {
  const source = { seed, count: offers };
  const random = new Random(seed * 31 + 5);
  const distinct = different(2_000, () => fullText(random, source));
  const rank = new Zipf(distinct.length, 1.1);
  return {
    'full-text': different(count, () => fullText(random, source)),
    zipf: Array.from({ length: count }, () => distinct[rank.draw(random)]),
    filtered: different(count, () => filtered(random)),
    geo: different(count, () => geo(random, source)),
    suggestions: Array.from({ length: Math.floor(count / 2) }, () => prefix(random, source)),
  };
}
