/**
 * Keeps what the reader has seen of the register, so that the last map and the last records can be read with no network. The register always comes
 * first: what is kept answers only when it cannot. Kept is what the register itself marks as public (`cache-control`), never what belongs to a person.
 */
const files = 'last-seen-files';
const answers = 'last-seen-answers';
const app = '/';

/** Addresses that are no pages of the app, and those that this worker leaves alone. */
const notPages = /^\/(api|tiles|log|ogc|feed|healthz|assets|mirror)(\/|$)|\.[a-z]+$/;
const keptAnswers = /^\/(api(?!\/search)|tiles)\//;
const leftAlone = /^\/(feed|verify-certificate)(\/|$)/;

/** How much is kept: some 30 MB. What was written longest ago goes first. */
const most = { [files]: 500, [answers]: 2000 };
const largestBytes = 2 * 1024 * 1024;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver() {
  // A page is asked for while the worker wakes up.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || leftAlone.test(pathname)) return;
  if (request.headers.has('range')) return;
  if (request.mode === 'navigate') {
    if (!notPages.test(pathname)) event.respondWith(page(event));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(fileOfTheApp(event));
  } else if (keptAnswers.test(pathname)) {
    event.respondWith(answerOfTheRegister(event));
  }
});

/** What a page had fetched before this worker was there. */
self.addEventListener('message', (event) => {
  if (!Array.isArray(event.data?.seen)) return;
  const told = (count) => event.source?.postMessage({ kept: count });
  event.waitUntil(keepSeen(event.data.seen).then(told, () => told(0)));
});

/** Every page of the app is one document, which reads its own address. */
async function page(event) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (answer.ok) event.waitUntil(keep(files, app, answer.clone()));
    return answer;
  } catch (error) {
    return (await caches.match(app, { cacheName: files })) ?? Promise.reject(error);
  }
}

/** A file with a hash in its name never changes. */
async function fileOfTheApp(event) {
  const kept = await caches.match(event.request, { cacheName: files });
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep(files, event.request.url, answer.clone()));
  return answer;
}

async function answerOfTheRegister(event) {
  const key = keyOf(event.request.url);
  try {
    const answer = await fetch(event.request);
    if (isPublic(answer)) event.waitUntil(keep(answers, key, answer.clone()));
    return answer;
  } catch (error) {
    return (await caches.match(key, { cacheName: answers })) ?? Promise.reject(error);
  }
}

/** A tile is kept once, whichever edition of the register it is of: the last one seen. */
function keyOf(address) {
  const url = new URL(address);
  if (url.pathname.startsWith('/tiles/')) url.searchParams.delete('v');
  return url.href;
}

function isPublic(answer) {
  const control = answer.headers.get('cache-control') ?? '';
  const bytes = Number(answer.headers.get('content-length') ?? 0);
  const isWhole = answer.status === 200 || answer.status === 204; // an empty tile is an answer too
  return isWhole && control !== '' && !/no-store|private/.test(control) && bytes < largestBytes;
}

async function keep(name, key, answer) {
  const cache = await caches.open(name);
  await cache.delete(key); // what is written again stands last
  await cache.put(key, answer);
  await trim(cache, most[name]);
}

const writes = new Map();

/** Counts only now and then: listing a cache costs more than writing to it. */
async function trim(cache, limit) {
  const count = (writes.get(limit) ?? 0) + 1;
  writes.set(limit, count % 50);
  if (count < 50) return;
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((key) => cache.delete(key)));
}

async function keepSeen(addresses) {
  const kept = await Promise.all(addresses.map((address) => keepOne(address).catch(() => false)));
  return kept.filter(Boolean).length;
}

async function keepOne(address) {
  const { origin, pathname, href } = new URL(address, self.location.origin);
  if (origin !== self.location.origin) return false;
  if (!notPages.test(pathname)) {
    const answer = await fetch(href);
    if (!answer.ok) return false;
    await keep(files, app, answer);
    return true;
  }
  const isFile = pathname.startsWith('/assets/');
  if (!isFile && !keptAnswers.test(pathname)) return false;
  const [name, key] = isFile ? [files, href] : [answers, keyOf(href)];
  if (await caches.match(key, { cacheName: name })) return true;
  const answer = await fetch(href); // mostly out of the browser's own cache
  if (!(isFile ? answer.ok : isPublic(answer))) return false;
  await keep(name, key, answer);
  return true;
}
