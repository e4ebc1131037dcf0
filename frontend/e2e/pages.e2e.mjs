// Every page in every language: accessible by axe's rules, nothing wider than a small phone, no error in the console.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './support/browser.mjs';
import { allPages, chooseLanguage, languages, open, overflow, settled, violations, visit } from './support/site.mjs';

const pages = [...(await allPages()), '/angebote?view=map', '/angebote?q=xqzvw', '/gibt-es-nicht'];
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function check(page, language) {
  const where = `${language}, ${String(page.viewportSize().width)} px`;
  assert.deepEqual(await violations(page), [], where);
  const wider = await overflow(page);
  assert.ok(wider <= 0, `${where}: the page is ${wider} px too wide`);
  assert.equal(await page.getAttribute('html', 'lang'), language);
  assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr');
  assert.equal(await page.locator('h1').count(), 1, where);
  assert.match(await page.title(), /Modellregionen Integration$/, where);
}

/** A page is opened once and then switched to each language, as a visitor would; wide once in each direction of writing. */
async function checkPage(visitor, path) {
  const { page, errors } = visitor;
  errors.length = 0;
  await page.setViewportSize(phone);
  await open(page, path);
  for (const language of languages) {
    await chooseLanguage(page, language);
    await check(page, language);
    if (language === 'de' || language === 'ar') {
      await page.setViewportSize(desktop);
      await settled(page);
      await check(page, language);
      await page.setViewportSize(phone);
    }
  }
  assert.deepEqual(errors, []);
}

// Two visitors share the work, since loading and checking take turns well.
test('every page is accessible in every language, on a small phone and on a wide screen', { concurrency: 2 }, async (t) => {
  const free = await Promise.all([visit(browser), visit(browser)]);
  await Promise.all(
    pages.map((path) =>
      t.test(path, async () => {
        const visitor = free.pop();
        try {
          await checkPage(visitor, path);
        } finally {
          free.push(visitor);
        }
      }),
    ),
  );
  await Promise.all(free.map(({ context }) => context.close()));
});

test('a map credits who made it', async () => {
  const { page, context } = await visit(browser);
  await open(page, '/angebote?view=map');
  await page.locator('.leaflet-control-attribution').getByText('©').waitFor();
  await context.close();
});
