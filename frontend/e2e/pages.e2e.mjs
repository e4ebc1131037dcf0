// Every page in every language: accessible by axe's rules, nothing wider than a small phone, no error in the console.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './support/browser.mjs';
import { allPages, languages, open, overflow, violations, visit } from './support/site.mjs';

// The pages that have been brought to no violations in every language; each further one joins them here.
const checked = /^\/($|angebote|merkliste|meine-aufgaben)/;
const pages = [...(await allPages()).filter((path) => checked.test(path)), '/angebote?view=map', '/angebote?q=xqzvw', '/gibt-es-nicht'];
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const language of languages) {
  test(`every page is accessible at 320 pixels in ${language}`, async (t) => {
    const { page, context, errors } = await visit(browser, { language, width: 320, height: 640 });
    for (const path of pages) {
      await t.test(path, async () => {
        errors.length = 0;
        await open(page, path);
        assert.deepEqual(await violations(page), []);
        assert.ok((await overflow(page)) <= 0, `the page is ${await overflow(page)} px too wide`);
        assert.equal(await page.getAttribute('html', 'lang'), language);
        assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr');
        assert.equal(await page.locator('h1').count(), 1);
        assert.match(await page.title(), /Modellregionen Integration$/);
        assert.deepEqual(errors, []);
      });
    }
    await context.close();
  });
}

test('every page is accessible on a wide screen', async (t) => {
  const { page, context } = await visit(browser, { width: 1280 });
  for (const path of pages) {
    await t.test(path, async () => {
      await open(page, path);
      assert.deepEqual(await violations(page), []);
      assert.ok((await overflow(page)) <= 0);
    });
  }
  await context.close();
});
