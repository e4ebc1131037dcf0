// Measures what the start page loads at first (gzip) and fails above the budget.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 110, css: 30 };
const FIRST = ['index.html', 'src/i18n/common/de.ts', 'src/features/atlas/StartPage.tsx', 'src/features/atlas/locales/search/de.ts'];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();
const visit = (name) => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The manifest has no ${name}; adapt the list in budget.mjs.`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.css ?? []).forEach((css) => files.add(css));
  (chunk.imports ?? []).forEach(visit);
};
FIRST.forEach(visit);

const sums = { js: 0, css: 0 };
for (const file of files) {
  const size = gzipSync(await readFile(new URL(file, dist))).length / 1000;
  sums[file.endsWith('.css') ? 'css' : 'js'] += size;
}
let failed = false;
for (const [kind, limit] of Object.entries(BUDGET)) {
  const over = sums[kind] > limit;
  failed ||= over;
  console.log(`First load ${kind}: ${sums[kind].toFixed(1)} kB of ${limit} kB (gzip)${over ? ' – OVER BUDGET' : ''}`);
}
process.exit(failed ? 1 : 0);
