import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('../yardstick/', import.meta.url));
const QUESTIONS = 5_000;

function start(command, args, stdin) {
  const child = spawn(command, args, { stdio: [stdin ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (errors += data));
  const ended = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${errors}`);
    return out;
  });
  return { child, ended };
}

const psql = (...args) => start('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', ...args]).ended;
const escape = (value) => String(value).replace(/[\\\t\n\r]/g, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[c]);
const field = (value) => (value === null || value === undefined ? '\\N' : Array.isArray(value) ? `{${value.join(',')}}` : escape(value));

async function copy(table, rows) {
  const { child, ended } = start('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', `COPY ${table} FROM STDIN`], true);
  child.stdin.on('error', () => {}); // what went wrong is said by psql itself
  let lines = [];
  for await (const row of rows) {
    lines.push(row.map(field).join('\t'));
    if (lines.length === 1_000) {
      if (!child.stdin.write(lines.join('\n') + '\n')) await Promise.race([once(child.stdin, 'drain'), ended]);
      lines = [];
    }
  }
  child.stdin.end(lines.length ? lines.join('\n') + '\n' : '');
  await ended;
}

/** What a list of hits shows, as the table keeps it ready-made. */
function card(offer) {
  const { title, summary, provider, region, places, levels, cost, languages, topics, targetGroups } = offer;
  return JSON.stringify({ title, summary, provider, region, places, levels, cost, languages, topics, targetGroups });
}

async function* offers(file) {
  let id = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const offer = JSON.parse(line);
    const place = offer.places[0];
    yield [
      ++id,
      offer.region,
      offer.fieldsOfAction,
      offer.targetGroups,
      offer.languages,
      offer.levels,
      offer.cost.kind === 'free',
      place?.latitude,
      place?.longitude,
      offer.title,
      `${offer.summary} ${offer.description}`,
      card(offer),
    ];
  }
}

function* questions(folder) {
  for (const kind of ['full-text', 'filtered', 'geo']) {
    const paths = readFileSync(join(folder, 'requests', `${kind}.txt`), 'utf8').split('\n').slice(0, QUESTIONS);
    for (const [i, path] of paths.entries()) {
      const asked = new URL(path, 'http://localhost').searchParams;
      const [latitude, longitude] = asked.get('near')?.split(',') ?? [null, null];
      yield [
        kind,
        i + 1,
        asked.get('q'),
        asked.get('region'),
        asked.get('fieldOfAction'),
        asked.get('language') ?? 'de',
        latitude,
        longitude,
        asked.get('radiusKm'),
        (Number(asked.get('page') ?? 1) - 1) * 10,
      ];
    }
  }
}

/** Fills the schema `yardstick` of the database that the variables PGHOST, PGPORT, PGUSER, PGDATABASE name. */
export async function prepare(folder) {
  await psql('-f', join(HERE, 'schema.sql'));
  await copy('yardstick.offer (id, region, fields, target_groups, languages, levels, free, latitude, longitude, title, body, card)',
    offers(join(folder, 'offers.ndjson')));
  await copy('yardstick.question', questions(folder));
  await psql('-f', join(HERE, 'index.sql'));
}

/** One script by pgbench with 16 clients; percentiles in milliseconds from its log. */
export async function measure(script, seconds) {
  const count = Number((await psql('-At', '-c', 'SELECT count(*) FROM yardstick.offer')).trim());
  const logs = mkdtempSync(join(tmpdir(), 'yardstick-'));
  try {
    const common = ['-n', '-c', '16', '-j', '2', '-D', `questions=${QUESTIONS}`, '-D', `offers=${count}`];
    const run = (time, ...more) =>
      start('pgbench', [...common, '-T', String(time), '-f', join(HERE, `${script}.sql`), ...more]).ended;
    await run(3);
    const out = await run(seconds, '-l', `--log-prefix=${join(logs, 'log')}`);
    const times = readdirSync(logs)
      .flatMap((file) => readFileSync(join(logs, file), 'utf8').trim().split('\n'))
      .map((line) => Number(line.split(' ')[2]) / 1000)
      .sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    return { perSecond: Number(/tps = ([\d.]+)/.exec(out)[1]), p50: at(0.5), p99: at(0.99), errors: 0 };
  } finally {
    rmSync(logs, { recursive: true });
  }
}
