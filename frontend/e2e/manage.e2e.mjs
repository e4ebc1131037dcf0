// How offers are kept: written, submitted, approved by somebody else, found by visitors, changed, sent back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './support/browser.mjs';
import { baseUrl, chooseLanguage, languages, open, openAs, overflow, serviceAs, settled, violations, visit } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Refusals that a test provokes also appear in the console. */
const unexpected = (errors) => errors.filter((error) => !/status of (400|412)/.test(error));

/** A test with people of their own; whoever comes in is checked for errors in the console at the end. */
function journey(name, run) {
  test(name, async () => {
    const visitors = [];
    const enter = async (options) => {
      const visitor = await visit(browser, options);
      visitors.push(visitor);
      return visitor.page;
    };
    try {
      await run(enter);
      for (const { errors } of visitors) assert.deepEqual(unexpected(errors), []);
    } finally {
      for (const { context } of visitors) await context.close();
    }
  });
}

const mark = Date.now().toString(36);
const button = (page, name) => page.getByRole('button', { name, exact: true });
const field = (page, name) => page.getByRole('textbox', { name, exact: true });

async function write(page, title) {
  await field(page, 'Titel *').fill(title);
  await field(page, 'Kurz gesagt').first().fill('Wir kochen zusammen und erzählen.');
  await field(page, 'Beschreibung').first().fill('Alle sind willkommen.');
}

journey('a provider writes and submits an offer, a coordination approves it, a visitor finds it', async (enter) => {
  const title = `Erzählküche ${mark}`;
  const provider = await enter({ width: 1280 });
  await openAs(provider, 'traeger-kassel', '/angebote-verwalten');
  assert.deepEqual(await violations(provider), []);
  await provider.getByRole('link', { name: 'Neues Angebot schreiben' }).click();
  await provider.getByRole('heading', { level: 1, name: 'Neues Angebot schreiben' }).waitFor();
  await settled(provider);
  assert.deepEqual(await violations(provider), []);

  // what is missing or wrong is explained at its field, and the summary leads there
  await button(provider, 'Speichern').click();
  await provider.getByText('Bitte prüfen Sie 1 Angabe').waitFor();
  await button(provider, 'Titel: Bitte füllen Sie dieses Feld aus.').click();
  assert.equal(await provider.evaluate(() => document.activeElement?.getAttribute('name')), 'title');
  await write(provider, title);
  await field(provider, 'E-Mail').fill('keine Adresse');
  await button(provider, 'Ort hinzufügen').click();
  await field(provider, 'Postleitzahl').fill('341');
  await field(provider, 'Stadt oder Gemeinde *').fill('Kassel');
  await button(provider, 'Speichern').click();
  await provider.getByText('Bitte prüfen Sie 2 Angaben').waitFor();
  assert.equal(await field(provider, 'E-Mail').getAttribute('aria-invalid'), 'true');
  const described = await field(provider, 'Postleitzahl').getAttribute('aria-describedby');
  assert.match(await provider.locator(`[id="${described}"]`).textContent(), /fünf Ziffern/);
  assert.deepEqual(await violations(provider), []);

  await field(provider, 'E-Mail').fill('kochen@caritas.example');
  await field(provider, 'Postleitzahl').fill('34117');
  await button(provider, 'Zeit hinzufügen').click();
  await provider.getByRole('checkbox', { name: 'Montag' }).check();
  await provider.getByLabel('Beginn').fill('18:00');
  await field(provider, 'Themen suchen').fill('deutsch');
  await provider.locator('.picker__found').getByRole('checkbox').first().check();
  await button(provider, 'Speichern und zur Prüfung einreichen').click();
  await provider.getByText('Eingereicht.').waitFor();
  const address = new URL(provider.url()).pathname;
  assert.match(await provider.textContent('main'), /jede Woche: Montag/);
  assert.equal(await button(provider, 'Freigeben und veröffentlichen').count(), 0, 'who wrote it cannot approve it');
  assert.deepEqual(await violations(provider), []);

  const coordination = await enter({ width: 1280 });
  await openAs(coordination, 'koordination-kassel', '/meine-aufgaben');
  await coordination.getByRole('link', { name: /Angebote prüfen/ }).click();
  await coordination.waitForURL(/waiting=review/);
  await coordination.getByRole('link', { name: `Prüfen: ${title}` }).click();
  await coordination.waitForURL((url) => url.pathname === address);
  await button(coordination, 'Freigeben und veröffentlichen').click();
  await coordination.getByText('Das Angebot ist jetzt öffentlich.').waitFor();

  const visitor = await enter();
  for (let attempt = 0; attempt < 20; attempt++) {
    await open(visitor, `/angebote?q=${encodeURIComponent(title)}`);
    if (await visitor.getByRole('link', { name: title }).count()) break;
    await visitor.waitForTimeout(500);
  }
  await visitor.getByRole('link', { name: title }).click();
  await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
});

journey('nobody approves their own words; the second pair of eyes sees what changes, or sends it back with a reason', async (enter) => {
  const title = `Lesekreis ${mark}`;
  const first = await enter({ width: 1280 });
  await openAs(first, 'koordination-kassel', '/angebote-verwalten/neu');
  await write(first, title);
  await first.getByRole('combobox', { name: 'Träger *' }).selectOption({ index: 1 });
  await button(first, 'Speichern und zur Prüfung einreichen').click();
  await first.getByText('Eine zweite Person muss freigeben').waitFor();
  assert.equal(await button(first, 'Freigeben und veröffentlichen').count(), 0);
  const address = new URL(first.url()).pathname;

  const second = await enter();
  await openAs(second, 'koordination2-kassel', address);
  await button(second, 'Zurückgeben').click();
  await second.getByRole('dialog').getByRole('button', { name: 'Zurückgeben' }).click();
  await second.getByText('Bitte schreiben Sie, was geändert werden soll.').waitFor();
  await second.getByRole('textbox', { name: 'Was soll geändert werden?' }).fill('Bitte die Uhrzeit ergänzen.');
  assert.deepEqual(await violations(second), []);
  await second.getByRole('dialog').getByRole('button', { name: 'Zurückgeben' }).click();
  await second.getByText('Das Angebot ist wieder ein Entwurf.').waitFor();

  await open(first, address);
  await first.getByText('Bitte die Uhrzeit ergänzen.').waitFor();
  await button(first, 'Zur Prüfung einreichen').click();
  await first.getByText('Eingereicht.').waitFor();
  await open(second, address);
  await button(second, 'Freigeben und veröffentlichen').click();
  await second.getByText('Das Angebot ist jetzt öffentlich.').waitFor();

  await open(first, `${address}/bearbeiten`);
  await field(first, 'Kurz gesagt').first().fill('Jetzt mit Tee.');
  await button(first, 'Speichern').click();
  await first.getByText('Öffentlich wird die Änderung').waitFor();
  assert.equal(await button(first, 'Änderung freigeben').count(), 0);
  await open(second, address);
  const row = second.getByRole('row', { name: /Kurz gesagt/ });
  assert.match(await row.textContent(), /erzählen\..*Jetzt mit Tee\./);
  assert.deepEqual(await violations(second), []);
  assert.ok((await overflow(second)) <= 0);
  await button(second, 'Änderung freigeben').click();
  await second.getByText('Die Änderung ist jetzt öffentlich.').waitFor();
});

journey('nothing typed is lost: not by leaving, reloading or signing in again, nor by a faster colleague', async (enter) => {
  const title = `Nähstube ${mark}`;
  const provider = await enter();
  await openAs(provider, 'traeger-kassel', '/angebote-verwalten/neu');
  await write(provider, title);
  await provider.getByRole('link', { name: 'Abbrechen' }).click();
  await provider.getByRole('dialog', { name: 'Ihre Eingaben sind noch nicht gespeichert' }).waitFor();
  assert.deepEqual(await violations(provider), []);
  await button(provider, 'Seite verlassen').click();
  await provider.waitForURL(/\/angebote-verwalten$/);
  await open(provider, '/angebote-verwalten/neu');
  await provider.getByText('Ihre Eingaben von vorhin sind wieder da.').waitFor();
  assert.equal(await field(provider, 'Titel *').inputValue(), title);
  // the session ends while the form is open, here and at the sign-in
  await provider.context().clearCookies();
  await provider.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.')).forEach((key) => sessionStorage.removeItem(key)));
  provider.on('dialog', (dialog) => void dialog.accept());
  await openAs(provider, 'traeger-kassel', '/angebote-verwalten/neu');
  assert.equal(await field(provider, 'Titel *').inputValue(), title);
  await button(provider, 'Speichern').click();
  await provider.getByText('Gespeichert.').waitFor();
  const address = new URL(provider.url()).pathname;

  const coordination = await enter({ width: 1280 });
  await openAs(coordination, 'koordination-kassel', `${address}/bearbeiten`);
  await open(provider, `${address}/bearbeiten`);
  await field(provider, 'Beschreibung').first().fill('Mit Kaffee.');
  await button(provider, 'Speichern').click();
  await provider.getByText('Gespeichert.').waitFor();
  await field(coordination, 'Titel *').fill(`${title} am Abend`);
  await button(coordination, 'Speichern').click();
  await coordination.getByText('Inzwischen hat jemand anderes das Angebot geändert').waitFor();
  assert.equal(await field(coordination, 'Titel *').inputValue(), `${title} am Abend`);
  assert.equal(await field(coordination, 'Beschreibung').first().inputValue(), 'Mit Kaffee.');
  assert.deepEqual(await violations(coordination), []);
  await button(coordination, 'Speichern').click();
  await coordination.getByText('Gespeichert.').waitFor();
  await coordination.getByRole('heading', { level: 1, name: `${title} am Abend` }).waitFor();
});

journey('a report is closed and an offer ended from the keyboard, on a small phone', async (enter) => {
  const keeper = await enter({ width: 320, height: 640 });
  await openAs(keeper, 'koordination-kassel', '/angebote-verwalten?status=published');
  assert.ok((await overflow(keeper)) <= 0);
  await keeper.locator('.work h2 a').first().focus();
  await keeper.keyboard.press('Enter');
  await keeper.waitForURL(/\/angebote-verwalten\/[^/?]+$/);
  await settled(keeper);
  assert.ok((await overflow(keeper)) <= 0);
  const id = keeper.url().split('/').pop();
  const sent = await fetch(`${baseUrl}/api/v1/integrationsatlas/offers/${id}/feedback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'closed', comment: 'Hier ist zu.' }),
  });
  assert.equal(sent.status, 201);
  await keeper.reload();
  await settled(keeper);
  const report = keeper.locator('.report-item', { hasText: 'Hier ist zu.' });
  await report.getByRole('button', { name: 'Als erledigt kennzeichnen' }).focus();
  await keeper.keyboard.press('Enter');
  await report.getByText(/Erledigt am/).waitFor();
  await open(keeper, `/angebote-verwalten/${id}/bearbeiten`);
  assert.ok((await overflow(keeper)) <= 0);
  assert.deepEqual(await violations(keeper), []);
  await open(keeper, `/angebote-verwalten/${id}`);
  await button(keeper, 'Pausieren').focus();
  await keeper.keyboard.press('Enter');
  await keeper.getByText('Das Angebot ist nicht mehr öffentlich.').waitFor();
  await button(keeper, 'Wieder veröffentlichen').press('Enter');
  await keeper.getByText('Das Angebot ist wieder öffentlich.').waitFor();
});

/** A public offer: written by one coordination, approved by another. */
async function publish(title) {
  const [writer, approver] = [await serviceAs('koordination2-kassel'), await serviceAs('koordination-kassel')];
  const content = { title, summary: 'Nähen lernen.', provider: 'caritas-kassel', region: 'kassel', languages: ['de'] };
  const { data, etag } = await writer('POST', '/integrationsatlas/offers', { body: content });
  const path = `/integrationsatlas/offers/${data.id}`;
  const submitted = await writer('POST', `${path}/submission`, { etag });
  await approver('POST', `${path}/approval`, { etag: submitted.etag });
  return data.id;
}

journey('two offers that are the same become one, and the old address leads to it', async (enter) => {
  // unlike those of earlier runs
  const title = `${[...mark].reverse().join('')} Atelier ${mark}`;
  const ids = [await publish(title), await publish(`${title} neu`)];

  const writer = await enter();
  await openAs(writer, 'koordination2-kassel', `/angebote-verwalten/${ids[0]}`);
  await writer.getByText('Dieses Angebot steht vielleicht schon im Atlas').waitFor();
  await writer.getByRole('link', { name: 'Vergleichen' }).click();
  await writer.waitForURL(/doppelte/);
  await writer.getByText('Sie haben eines der beiden zuletzt bearbeitet').waitFor();
  assert.equal(await button(writer, 'Zusammenlegen').count(), 0);
  assert.ok((await overflow(writer)) <= 0);

  const coordination = await enter({ width: 1280 });
  await openAs(coordination, 'koordination-kassel', '/angebote-verwalten');
  await coordination.getByRole('link', { name: 'Doppelte Angebote finden' }).click();
  await coordination.waitForURL(/doppelte/);
  const link = (name) => coordination.getByRole('link', { name, exact: true });
  const pair = coordination.getByRole('article').filter({ has: link(title) }).filter({ has: link(`${title} neu`) });
  await pair.getByRole('button', { name: /^Vergleichen/ }).click();
  await pair.getByRole('row', { name: /Titel/ }).waitFor();
  assert.deepEqual(await violations(coordination), []);
  const kept = await pair.getByRole('heading', { level: 3 }).nth(1).textContent();
  await pair.getByRole('radio', { name: `Angebot B: ${kept}`, exact: true }).check();
  await button(coordination, 'Zusammenlegen').click();
  assert.deepEqual(await violations(coordination), []);
  await coordination.getByRole('dialog').getByRole('button', { name: 'Zusammenlegen' }).click();
  await coordination.getByText(`„${kept}“ bleibt`).waitFor();
  await pair.waitFor({ state: 'detached' });

  const [staying, gone] = kept === title ? ids : [ids[1], ids[0]];
  const visitor = await enter();
  await open(visitor, `/angebote/${gone}`);
  await visitor.waitForURL((url) => url.pathname === `/angebote/${staying}`);
  await visitor.getByRole('heading', { level: 1, name: kept }).waitFor();
  await open(coordination, `/angebote-verwalten/${gone}`);
  await coordination.getByText('wurde mit diesem zusammengelegt').waitFor();
  await coordination.getByText('Ein doppeltes Angebot aufgenommen').waitFor();
  assert.equal(new URL(coordination.url()).pathname, `/angebote-verwalten/${staying}`);
});

journey('an agreement is written, read by everybody, ended and removed', async (enter) => {
  const subject = `Gemeinsame Sprechstunde ${mark}`;
  const keeper = await enter();
  await openAs(keeper, 'traeger-kassel', '/meine-aufgaben');
  await open(keeper, '/organisationen/vhs-kassel');
  await keeper.getByRole('heading', { name: 'Vereinbarungen mit anderen' }).waitFor();
  assert.equal(await button(keeper, 'Vereinbarung hinzufügen').count(), 0, 'another organisation keeps its own');
  await open(keeper, '/organisationen/caritas-kassel');
  await button(keeper, 'Vereinbarung hinzufügen').click();
  const form = keeper.getByRole('dialog');
  await form.getByRole('button', { name: 'Speichern' }).click();
  await form.getByText('Bitte schreiben Sie, worum es geht.').waitFor();
  await form.getByText('Bitte fügen Sie mindestens einen Partner hinzu.').waitFor();
  assert.equal(await keeper.evaluate(() => document.activeElement?.getAttribute('name')), 'subject');
  assert.deepEqual(await violations(keeper), []);
  await form.getByRole('textbox', { name: 'Worum geht es? *' }).fill(subject);
  const partner = form.getByRole('textbox', { name: 'Partner suchen' });
  await partner.fill('Volkshochschule Kassel');
  await form.getByRole('button', { name: 'Volkshochschule Kassel hinzufügen' }).click();
  await partner.fill('Runder Tisch Nord');
  await form.getByRole('button', { name: /^„Runder Tisch Nord“/ }).click();
  assert.ok((await overflow(keeper)) <= 0);
  await form.getByRole('button', { name: 'Speichern' }).click();
  await keeper.getByText('Gespeichert. Die Vereinbarung steht bei allen Partnern.').waitFor();

  const visitor = await enter();
  await open(visitor, '/organisationen/vhs-kassel');
  const read = visitor.getByRole('listitem').filter({ hasText: subject });
  assert.match(await read.textContent(), /ohne festes Ende.*Caritas Kassel.*Runder Tisch Nord/s);

  const entry = keeper.getByRole('listitem').filter({ hasText: subject });
  await entry.getByRole('button', { name: `Beenden: ${subject}` }).click();
  await form.getByRole('button', { name: 'Beenden' }).click();
  await keeper.getByText('Die Vereinbarung hat jetzt einen letzten Tag.').waitFor();
  // The list is read anew after the notice.
  await entry.filter({ hasText: /bis zum/ }).waitFor();
  await entry.getByRole('button', { name: `Entfernen: ${subject}` }).click();
  await form.getByRole('button', { name: 'Entfernen' }).click();
  await keeper.getByText('Die Vereinbarung ist entfernt.').waitFor();
  await entry.waitFor({ state: 'detached' });
  assert.deepEqual(await violations(keeper), []);
});

/** How many of the places that the keyboard reaches lie below the bar with the buttons. */
async function covered(page, steps) {
  const found = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.form-actions');
      const focused = document.activeElement;
      if (!bar || !focused || bar.contains(focused) || !focused.closest('.offer-form__main')) return '';
      const low = focused.getBoundingClientRect();
      return low.top < innerHeight && low.top >= bar.getBoundingClientRect().top - 1 ? (focused.getAttribute('name') ?? focused.textContent) : '';
    });
    if (hidden) found.push(hidden);
  }
  return found;
}

journey('the bar with the buttons covers no field that has the focus', async (enter) => {
  const provider = await enter({ width: 1280, height: 700 });
  await openAs(provider, 'traeger-kassel', '/angebote-verwalten/neu');
  await field(provider, 'Titel *').focus();
  assert.deepEqual(await covered(provider, 60), []);
});

journey('the pages for keepers are accessible in German and Arabic, on a small phone and on a wide screen', async (enter) => {
  const page = await enter({ width: 320, height: 640 });
  await openAs(page, 'koordination-kassel', '/meine-aufgaben');
  const { data } = await (await serviceAs('koordination-kassel'))('GET', '/integrationsatlas/offers?region=kassel&q=Beratung&pageSize=1');
  const offer = `/angebote-verwalten/${data.items[0].id}`;
  for (const path of ['/meine-aufgaben', '/angebote-verwalten', '/angebote-verwalten/neu', '/angebote-verwalten/doppelte', offer, `${offer}/bearbeiten`, '/organisationen/caritas-kassel']) {
    await open(page, path);
    for (const language of ['de', 'ar']) {
      await chooseLanguage(page, language);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        assert.deepEqual(await violations(page), [], `${path}, ${language}, ${width} px`);
        assert.ok((await overflow(page)) <= 0, `${path}, ${language}, ${width} px is too wide`);
      }
    }
  }
});

journey('the header of somebody who is signed in has two rows in every language', async (enter) => {
  const page = await enter({ width: 1280 });
  await openAs(page, 'koordination-kassel', '/meine-aufgaben');
  await page.locator('header a[href="/angebote-verwalten"]').waitFor();
  for (const language of languages) {
    await chooseLanguage(page, language);
    const { height } = await page.locator('header').boundingBox();
    assert.ok(height < 140, `${language}: ${String(height)} px`);
  }
});
