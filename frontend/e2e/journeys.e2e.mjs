// What people come to do, in a real browser against the whole platform.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './support/browser.mjs';
import { open, overflow, settled, violations, visit } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A test with a visitor of its own; an error in the console fails it. */
function journey(name, options, run) {
  test(name, async () => {
    const visitor = await visit(browser, options);
    try {
      await run(visitor);
      assert.deepEqual(visitor.errors, []);
    } finally {
      await visitor.context.close();
    }
  });
}

const count = async (page) => Number(/\d+/.exec((await page.textContent('.search-results__count')).replace('.', ''))?.[0]);

journey('a newcomer finds an evening course on a phone, by own words', {}, async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Was suchen Sie?' }).fill('Deutschkurs am Abend');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.waitForURL(/\/angebote\?q=Deutschkurs/);
  await settled(page);
  assert.ok((await count(page)) > 0);
  assert.match(await page.textContent('.offer-list h2'), /Deutsch|Abend|Kurs/);
});

journey('suggestions are chosen by keyboard', { width: 1280 }, async ({ page }) => {
  await open(page, '/');
  const field = page.getByRole('combobox', { name: 'Was suchen Sie?' });
  await field.pressSequentially('deutsch');
  await page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option').first().waitFor();
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await field.press('ArrowDown');
  assert.ok(await field.getAttribute('aria-activedescendant'));
  assert.deepEqual(await violations(page), []);
  await field.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL(/\/angebote/);
});

journey('filters narrow the result, stay in the address, and are taken away as chips', {}, async ({ page }) => {
  await open(page, '/angebote');
  const all = await count(page);
  await page.getByRole('button', { name: 'Filtern' }).click();
  await page.getByRole('checkbox', { name: /kostenlos/ }).check();
  await page.waitForURL(/free=true/);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: /Angebote? anzeigen/ }).click();
  await page.reload();
  await settled(page);
  const free = await count(page);
  assert.ok(free > 0 && free < all, `${free} of ${all}`);
  await page.getByRole('button', { name: 'Filter „kostenlos“ entfernen' }).click();
  await page.waitForFunction((before) => document.querySelector('.search-results__count')?.textContent?.includes(String(before)), all);
  assert.ok(!page.url().includes('free'));
});

journey('going back returns to the search as it was', { width: 1280 }, async ({ page }) => {
  await open(page, '/angebote?q=Beratung&region=kassel');
  const before = await count(page);
  await page.locator('.offer-list h2 a').first().click();
  await page.waitForURL(/\/angebote\/[^?]/);
  await settled(page);
  await page.goBack();
  await settled(page);
  assert.match(page.url(), /region=kassel/);
  assert.equal(await count(page), before);
});

journey('an offer tells everything and hands it on', { width: 1280 }, async ({ page }) => {
  await open(page, '/angebote?q=Deutschkurs%20A1');
  await page.locator('.offer-list h2 a').first().click();
  await page.waitForURL(/\/angebote\/[^?]/);
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'the focus is on the new heading');
  assert.match(await page.locator('a[href^="tel:"]').first().getAttribute('href'), /^tel:[+\d]+$/);
  for (const [name, type] of [
    ['Termine in den Kalender', 'text/calendar'],
    ['Als PDF speichern', 'application/pdf'],
  ]) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const response = await page.request.get(href);
    assert.equal(response.status(), 200, href);
    assert.match(response.headers()['content-type'], new RegExp(type));
  }
  assert.match(await page.textContent('main'), /Kosten/);
  assert.match(await page.textContent('main'), /Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag/);
});

journey('an error is reported without an account', {}, async ({ page }) => {
  await open(page, '/angebote?q=Beratung');
  await page.locator('.offer-list h2 a').first().click();
  await settled(page);
  await page.getByRole('button', { name: 'Fehler melden' }).click();
  await page.getByRole('button', { name: 'Absenden' }).click();
  await page.getByText('Bitte wählen Sie aus').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('radio', { name: 'Eine Angabe ist falsch' }).check();
  await page.getByRole('textbox', { name: /Was sollen wir ändern/ }).fill('Der Kurs beginnt eine Stunde später.');
  await page.getByRole('button', { name: 'Absenden' }).click();
  await page.getByText('Danke!').waitFor();
});

journey('offers are kept on a list, taken off, brought back and shared', {}, async ({ page }) => {
  await open(page, '/angebote?q=Kurs');
  await page.getByRole('button', { name: /merken$/ }).nth(0).click();
  await page.getByRole('button', { name: /merken$/ }).nth(0).click();
  await open(page, '/merkliste');
  assert.equal(await page.locator('.offer-list > li').count(), 2);
  await page.getByRole('button', { name: /^Entfernen/ }).first().click();
  assert.equal(await page.locator('.offer-list > li').count(), 1);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.locator('.offer-list > li').nth(1).waitFor();
  const pdf = await page.request.get(await page.getByRole('link', { name: 'Liste als PDF' }).getAttribute('href'));
  assert.match(pdf.headers()['content-type'], /application\/pdf/);
  const ids = await page.evaluate(() => JSON.parse(localStorage.getItem('saved-offers')).join(','));
  await page.evaluate(() => localStorage.removeItem('saved-offers'));
  await open(page, `/merkliste?liste=${ids}`);
  await page.getByRole('heading', { name: 'Diese Liste wurde mit Ihnen geteilt' }).waitFor();
  await page.getByRole('button', { name: 'Alle auf meine Merkliste' }).click();
  await page.waitForURL(/\/merkliste$/);
  assert.equal(await page.locator('.offer-list > li').count(), 2);
});

journey('Arabic turns the page round, and stays chosen', { width: 1280 }, async ({ page }) => {
  await open(page, '/angebote?q=Deutschkurs');
  await page.getByRole('combobox', { name: 'Sprache wählen' }).selectOption('ar');
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await page.getByRole('heading', { level: 1, name: 'البحث عن عروض' }).waitFor();
  await settled(page);
  const labels = () => page.locator('.filters label').allTextContents();
  const switched = await labels();
  await page.reload();
  await settled(page);
  assert.deepEqual(await labels(), switched, 'what the service tells is in the new language at once, too');
  assert.equal(await page.getAttribute('html', 'lang'), 'ar');
  const [filters, results] = await Promise.all([page.locator('.filters').boundingBox(), page.locator('.search-results').boundingBox()]);
  assert.ok(filters.x > results.x, 'the filters are on the right');
});

journey('a shared address opens the same view in the same language', { width: 1280 }, async ({ page }) => {
  await open(page, '/angebote?q=Beratung&region=kassel&view=map&lang=en');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.getByRole('searchbox').or(page.getByRole('combobox', { name: 'What are you looking for?' })).first().inputValue(), 'Beratung');
  await page.locator('.map__marker').first().waitFor();
  assert.ok(await page.getByRole('checkbox', { name: /Kassel/ }).isChecked());
});

journey('near me asks for the position only on request, and a refusal is explained', { permissions: [] }, async ({ page, context }) => {
  await open(page, '/angebote');
  await page.getByRole('button', { name: 'In meiner Nähe' }).click();
  await page.getByText('gibt den Standort nicht frei').waitFor();
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 51.3127, longitude: 9.4797 });
  await page.getByRole('button', { name: 'In meiner Nähe' }).click();
  await page.waitForURL(/near=51\.313%2C9\.480/);
  await page.waitForFunction(() => document.querySelector('.offer-card__facts strong')?.textContent?.includes('entfernt'));
});

journey('the keyboard alone is enough', { width: 1280 }, async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Zum Inhalt springen');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'inhalt');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox');
  await page.keyboard.type('Beratung');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=Beratung/);
});

test('what was seen is there without a connection, and the rest is explained', async () => {
  const { page, context } = await visit(browser);
  await open(page, '/angebote?q=Kurs');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload(); // now through the service worker
  await settled(page);
  await page.locator('.offer-list h2 a').first().click();
  await page.waitForURL(/\/angebote\/[^?]/);
  await settled(page);
  const title = await page.textContent('h1');
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  assert.equal(await page.textContent('h1'), title);
  await page.getByText('Sie sind gerade ohne Internet').waitFor();
  await page.goto('/angebote?q=niegesucht');
  await page.getByText('Wir erreichen den Dienst nicht').waitFor();
  await context.close();
});

journey('a coordinator signs in, sees tasks and rights, and signs out', { width: 1280 }, async ({ page }) => {
  await open(page, '/meine-aufgaben');
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.locator('#username').fill('koordination-kassel');
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.waitForURL(/\/meine-aufgaben$/);
  await page.getByRole('heading', { name: 'Ihre Rollen' }).waitFor();
  assert.match(await page.textContent('main'), /Koordination: Sie prüfen Angebote/);
  assert.match(await page.textContent('main'), /Kassel/);
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await page.getByRole('heading', { name: 'Ihre Rollen' }).waitFor();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('button', { name: 'Anmelden' }).waitFor();
});

test('the link of a reminder shows the whole offer, and is explained when it is used up', async () => {
  const { page, context, errors } = await visit(browser, { width: 320, height: 640 });
  await open(page, '/angebote?q=Beratung');
  const address = await page.locator('.offer-list h2 a').first().getAttribute('href');
  await open(page, `/bestaetigen?angebot=${address.split('/').pop()}#${'a'.repeat(43)}`);
  await page.getByRole('heading', { name: 'So steht Ihr Angebot im Integrationsatlas' }).waitFor();
  assert.ok(!page.url().includes('#'), 'the token leaves the address');
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Ja, stimmt noch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dieser Link gilt nicht mehr' }).waitFor();
  assert.deepEqual(errors.filter((error) => !/status of (404|410)/.test(error)), []);
  await context.close();
});

test('the session outlives an access token', async () => {
  const { page, context } = await visit(browser, { width: 1280 });
  await open(page, '/meine-aufgaben');
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.locator('#username').fill('traeger-kassel');
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.getByRole('heading', { name: 'Ihre Rollen' }).waitFor();
  const token = () => page.evaluate(() => JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.startsWith('oidc.user:')))).access_token);
  const first = await token();
  await page.waitForFunction(
    (old) => JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.startsWith('oidc.user:')))).access_token !== old,
    first,
    { timeout: 75_000 },
  );
  await page.reload();
  await page.getByRole('heading', { name: 'Ihre Rollen' }).waitFor();
  await context.close();
});
