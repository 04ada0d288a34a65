/** Asks the browser to keep this page, so that it verifies with no network from now on. Resolves to true once it does. */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return false;
  try {
    await navigator.serviceWorker.register('/verify-certificate-worker.js', { scope: '/verify-certificate' });
    const { active } = await navigator.serviceWorker.ready;
    // The reader of photos is fetched when it is first needed: it must be here by then.
    await import('qr/decode.js');
    const files = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
      .map(({ pathname }) => pathname);
    const kept = new Promise<boolean>((resolve) => {
      navigator.serviceWorker.addEventListener(
        'message',
        ({ data }: MessageEvent<{ kept?: number }>) => resolve((data.kept ?? 0) > 0),
        { once: true },
      );
    });
    active?.postMessage({ keep: [...new Set(files)] });
    return await kept;
  } catch {
    return false; // forbidden here, or no network: the page works while it is open
  }
}
