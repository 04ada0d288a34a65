/** One live region for the whole window: components say what changed, and readers by ear hear it. */

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function liveRegion(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.className = 'by-ear';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-atomic', 'true');
  document.body.append(region);
  return region;
}

/** Says a sentence in the live region. A later one replaces it, so quick moves are not read out one by one. */
export function announce(sentence: string): void {
  const place = liveRegion();
  clearTimeout(timer);
  // Emptied first: the same sentence said twice is a change only if something stood between.
  place.textContent = '';
  timer = setTimeout(() => {
    place.textContent = sentence;
  }, 60);
}
