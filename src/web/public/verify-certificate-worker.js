/**
 * Keeps one page, the one that verifies certificates, so that it opens with no network and after the register is gone. It answers for that page
 * alone: its scope is /verify-certificate. The page tells it what it is made of; everything else goes to the network as ever.
 */
const kept = 'verify-certificate';
const page = '/verify-certificate';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) {
    const told = (kept) => event.source?.postMessage({ kept });
    event.waitUntil(keep(event.data.keep).then(told, () => told(0)));
  }
});

/** Takes the page and its files as they are now, and lets go of those of an earlier edition; says how many there are. */
async function keep(files) {
  const cache = await caches.open(kept);
  await cache.add(new Request(page, { cache: 'reload' }));
  const wanted = new Set(files.map((file) => new URL(file, self.location.origin).href));
  const have = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all([...wanted].filter((url) => !have.has(url)).map((url) => cache.add(url)));
  wanted.add(new URL(page, self.location.origin).href);
  await Promise.all([...have].filter((url) => !wanted.has(url)).map((url) => cache.delete(url)));
  return wanted.size;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // The newest edition where there is a network.
    event.respondWith(fetch(request).catch(() => caches.match(page, { cacheName: kept })));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request, { cacheName: kept }).then((answer) => answer ?? fetch(request)));
  }
});
