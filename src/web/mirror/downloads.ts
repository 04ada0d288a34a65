/** Links to what a register answers lead nowhere on a host of files: in a mirror the program beside the page answers them, and the answer is saved. */
import { saveFile } from '../data/save-file.ts';
import { mirrorFetch } from './answer.ts';
import { isAnswered } from './ask.ts';
import { mirror } from './note.ts';

/** The name that an answer gives itself, else the last part of its address. */
export function nameOfAnswer(address: URL, response: Response): string {
  const said = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  if (said !== undefined) return said;
  const last = decodeURIComponent(address.pathname.split('/').at(-1) ?? '') || 'answer';
  if (/\.\w+$/.test(last)) return last;
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('csv')) return `${last}.csv`;
  return type.includes('json') ? `${last}.json` : last;
}

/** Asks the program for an address and hands the answer over as a file. @throws Error where it has none */
async function saveAnswer(address: URL, name = ''): Promise<void> {
  if (!mirror) throw new Error('This is no mirror.');
  const response = await mirrorFetch(mirror)(address.href);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  saveFile(name === '' ? nameOfAnswer(address, response) : name, type, await response.arrayBuffer());
}

/** Takes clicks on such links before the browser follows them. `onFailure` is told of an answer that did not come. */
export function answerDownloads(onFailure: (error: unknown) => void): void {
  if (!mirror) return;
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      const address = new URL(link.href);
      if (address.origin !== window.location.origin || !isAnswered(address.pathname)) return;
      event.preventDefault();
      event.stopPropagation();
      saveAnswer(address, link.download).catch(onFailure);
    },
    { capture: true },
  );
}
