/** Whether this page stands in a mirror, and in which. It is told by the page itself, so that nothing need be asked first. */
import type { MirrorNote } from '#contract';

function noteIn(page: Document): MirrorNote | undefined {
  const told = page.getElementById('mirror')?.textContent;
  return told ? (JSON.parse(told) as MirrorNote) : undefined;
}

/** Undefined where the register's own server answers. */
export const mirror: MirrorNote | undefined = noteIn(document);
