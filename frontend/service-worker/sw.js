/* Keeps the shell and what was already read, so that a page that was seen opens without a connection.
   Reads go to the network first; nothing that carries a token is ever stored. */
const VERSION = '__VERSION__';
const SHELL_CACHE = `shell-${VERSION}`;
const SEEN_CACHE = 'seen-1';
const SEEN_LIMIT = 300;
const SHELL = ['/', '__SHELL__'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL_CACHE)
      .then((cache) => cache.addAll(SHELL))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('shell-') && name !== SHELL_CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(url)) event.respondWith(page(request));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(asset(request));
  } else if (url.pathname.startsWith('/api/v1/') && isStorable(request, url)) {
    event.respondWith(seen(request, url));
  }
});

function isPage(url) {
  return !/^\/(api|q|hsds|oparl|sdmx|dcat)(\/|$)/.test(url.pathname);
}

function isStorable(request, url) {
  return !request.headers.has('Authorization') && !/^\/api\/v1\/(me|audit-entries)(\/|$)/.test(url.pathname);
}

async function page(request) {
  try {
    const response = await fetch(request);
    if (response.ok) (await caches.open(SHELL_CACHE)).put('/', response.clone());
    return response;
  } catch (error) {
    const shell = await caches.match('/');
    if (shell) return shell;
    throw error;
  }
}

/** Names of assets carry a hash of their content, so a stored one never goes stale. */
async function asset(request) {
  const stored = await caches.match(request);
  if (stored) return stored;
  const response = await fetch(request);
  if (response.ok) (await caches.open(SEEN_CACHE)).put(request, response.clone());
  return response;
}

async function seen(request, url) {
  const key = seenKey(request, url);
  const cache = await caches.open(SEEN_CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(key, response.clone());
      await trim(cache);
    }
    return response;
  } catch (error) {
    const stored = await cache.match(key);
    if (stored) return stored;
    throw error;
  }
}

/** The language is in a header, so it becomes part of the key. */
function seenKey(request, url) {
  const key = new URL(url);
  key.searchParams.set('sw-language', request.headers.get('Accept-Language') ?? '');
  return key.href;
}

async function trim(cache) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - SEEN_LIMIT)).map((key) => cache.delete(key)));
}
