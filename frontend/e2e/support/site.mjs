// The running application, the pages it has, and what is checked on each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const baseUrl = process.env.E2E_BASE_URL?.replace(/\/$/, '');
if (!baseUrl) throw new Error('E2E_BASE_URL is missing: the address of the running platform, e.g. http://localhost:8080');

export const languages = ['de', 'de-x-leicht', 'en', 'ar', 'tr', 'uk'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function get(path) {
  const response = await fetch(`${baseUrl}/api/v1${path}`);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.json();
}

/** Where an example for a page with a parameter is found: the list's address and the member that names one. */
const examples = {
  '/angebote/:id': ['/integrationsatlas/offers?q=Deutschkurs&pageSize=1', 'id'],
  '/angebote-verwalten/:id': ['/integrationsatlas/offers?pageSize=1', 'id'],
  '/angebote-verwalten/:id/bearbeiten': ['/integrationsatlas/offers?pageSize=1', 'id'],
  '/regionen/:key': ['/regions?pageSize=1', 'key'],
  '/regionen/:key/monitor': ['/regions?pageSize=1', 'key'],
  '/regionen/:key/monitor/ausgaben': ['/regions?pageSize=1', 'key'],
  '/regionen/:key/monitor/:indicator': ['/regions?pageSize=1', 'key'],
  '/organisationen/:key': ['/organisations?pageSize=1', 'key'],
  '/projekte/:key': ['/projects?pageSize=1', 'key'],
  '/gremien/:key': ['/bodies?pageSize=1', 'key'],
  '/indikatoren/:code': ['/indicators?pageSize=1', 'code'],
  '/ueber/:key': ['/programme/sections?pageSize=1', 'key'],
};

/** An indicator of the region's set, whether it has published values or not. */
async function withIndicator(path) {
  if (!path.includes('/monitor/:indicator')) return path;
  const { fields } = await get(`/regions/${path.split('/')[2]}/monitor`);
  const indicators = fields.flatMap((field) => field.indicators);
  const { key } = indicators.find(({ series }) => series.length > 0) ?? indicators[0];
  return path.replace(':indicator', encodeURIComponent(key));
}

/** Addresses of all pages of src/app/pages.ts, each parameter filled with an existing thing. */
export async function allPages() {
  const source = readFileSync(new URL('../../src/app/pages.ts', import.meta.url), 'utf8');
  const paths = [...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path);
  if (paths.length < 5) throw new Error('src/app/pages.ts could not be read');
  return Promise.all(
    paths.map(async (path) => {
      const [, parameter] = /(:\w+)/.exec(path) ?? [];
      if (!parameter) return path;
      const example = examples[path];
      if (!example) throw new Error(`Tell e2e/support/site.mjs where to find an example for ${path}`);
      const [list, member] = example;
      const { items } = await get(list);
      return withIndicator(path.replace(parameter, encodeURIComponent(items[0][member])));
    }),
  );
}

/** A new visitor. Errors in the page's console are collected in `visitor.errors`. */
export async function visit(browser, { language = 'de', width = 390, height = 844, ...options } = {}) {
  const context = await browser.newContext({ baseURL: baseUrl, viewport: { width, height }, locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce', ...options });
  await context.addInitScript((chosen) => {
    if (!localStorage.getItem('language')) localStorage.setItem('language', chosen);
  }, language);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { page, context, errors };
}

/** Opens an address and waits until its content stands. */
export async function open(page, path) {
  await page.goto(path);
  await settled(page);
}

export async function settled(page) {
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('main .loading, main [aria-busy="true"]'));
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Chooses a language with the control in the header and waits until the page is in it. */
export async function chooseLanguage(page, language) {
  await page.locator('header .language select').selectOption(language);
  await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language);
  await settled(page);
}

/** Violations that axe finds, in one line each; none is the aim. */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { violations: list } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return list.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`.slice(0, 600));
  });
  return found;
}

/** How far the page reaches beyond the screen, in pixels. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens an address as somebody with a demo account. */
export async function openAs(page, account, path) {
  await open(page, path);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
  await page.locator('#username').fill(account);
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.origin === new URL(baseUrl).origin && url.pathname === new URL(path, baseUrl).pathname);
  await settled(page);
}

/** Asks the service as somebody with a demo account, for what a test needs to be there before. */
export async function serviceAs(account) {
  const form = new URLSearchParams({ grant_type: 'password', client_id: 'modellregionen-cli', username: account, password: 'demo' });
  const signedIn = await fetch(`${process.env.E2E_ISSUER}/protocol/openid-connect/token`, { method: 'POST', body: form });
  if (!signedIn.ok) throw new Error(`${account} cannot sign in: ${signedIn.status}`);
  const { access_token: token } = await signedIn.json();
  return async (method, path, { body, etag } = {}) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...(etag ? { 'If-Match': etag } : {}) };
    const response = await fetch(`${baseUrl}/api/v1${path}`, { method, headers, body: body ? JSON.stringify(body) : undefined });
    if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${await response.text()}`);
    return { data: response.status === 204 ? undefined : await response.json(), etag: response.headers.get('ETag') };
  };
}
