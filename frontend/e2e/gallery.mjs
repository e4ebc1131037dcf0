// Opens the charts' gallery in every language, on a small phone and on a wide screen: accessible by axe's rules,
// nothing too wide, no error in the console. `--pictures=<folder>` keeps what was seen.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createServer } from 'vite';
import { launch } from './support/browser.mjs';

const languages = (process.argv.find((one) => one.startsWith('--languages='))?.slice(12) ?? 'de,de-x-leicht,en,ar,tr,uk').split(',');
const parts = process.argv.find((one) => one.startsWith('--parts='))?.slice(8).split(',') ?? ['charts', 'monitor'];
const pictures = process.argv.find((one) => one.startsWith('--pictures='))?.slice(11);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (pictures) mkdirSync(pictures, { recursive: true });

const server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
await server.listen();
const { port } = server.httpServer.address();
const browser = await launch();
const wrong = [];

async function check(part, language, width) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const where = `${part}, ${language}, ${String(width)} px`;
  page.on('pageerror', (error) => wrong.push(`${where}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${where}: ${message.text()}`));
  await page.goto(`http://127.0.0.1:${String(port)}/gallery.html?lang=${language}&${part}`);
  await page.locator('main h1').waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => !document.querySelector('main .loading'));
  await page.evaluate(() => document.fonts.ready);
  if (pictures) await page.screenshot({ path: join(pictures, `${part}-${language}-${String(width)}.png`), fullPage: true });
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`.slice(0, 500));
  });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) found.push(`the page is ${String(wider)} px too wide`);
  wrong.push(...found.map((one) => `${where}: ${one}`));
  await page.close();
}

try {
  for (const part of parts) for (const language of languages) for (const width of [320, 1280]) await check(part, language, width);
} finally {
  await browser.close();
  await server.close();
}
wrong.forEach((one) => console.error(one));
console.log(`Gallery: ${String(languages.length)} languages, ${String(wrong.length)} findings`);
process.exit(wrong.length > 0 ? 1 : 0);
