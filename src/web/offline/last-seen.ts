/** The browser's own copy of what was last seen: kept by `last-seen-worker.js`, read when the register is out of reach. */
import { type Instant, instantFromMillis } from '#terms';
import { mirror } from '../mirror/note.ts';

const worker = '/last-seen-worker.js';
const answers = 'last-seen-answers';

/** Addresses that the page cannot see being fetched; undefined once the worker sees them itself. */
const noted: Set<string> | undefined = new Set();

/** Notes an address that a worker of the page fetches. */
export function noteSeen(address: string): void {
  noted?.add(address);
}

/** Pages, files, tiles and answers that this page is made of. */
function seen(): string[] {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...fetched, ...(noted ?? [])].filter((address) =>
    address.startsWith(location.origin),
  );
}

async function keep(): Promise<void> {
  const { active } = await navigator.serviceWorker
    .register(worker, { scope: '/' })
    .then(() => navigator.serviceWorker.ready);
  // What comes from now on goes through the worker; what was here before it is told.
  active?.postMessage({ seen: seen() });
}

/**
 * Asks the browser to keep what the reader sees of the register, once the page stands and the machine has a moment. Where it cannot (no secure
 * address, storage forbidden) nothing is kept. A mirror is a copy already.
 */
export function keepLastSeen(): void {
  if (!import.meta.env.PROD || mirror || !('serviceWorker' in navigator)) return;
  const start = () => setTimeout(() => keep().catch(() => undefined), 3000); // after the first view
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

/** When this browser last heard from the register what it is; undefined where nothing is kept. */
export async function lastSeenAt(): Promise<Instant | undefined> {
  if (!('caches' in window)) return undefined;
  const kept = await caches.match('/api/register', { cacheName: answers }).catch(() => undefined);
  const date = kept?.headers.get('date');
  return date ? instantFromMillis(Date.parse(date)) : undefined;
}
