/** Text of a PDF page by page; a page of pictures without text is said to be scanned (decision 0024). */
import { Worker } from 'node:worker_threads';

export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly state: 'text' | 'scanned' | 'empty';
  readonly text: string;
}

/** A thousand pages of text take some seconds; a file made to take longer takes no more than this. */
const maximumMillis = 120_000;
const maximumMegabytes = 512;

/**
 * Reads a PDF in a thread of its own. Undefined where the file cannot be read: it is broken, locked by a password, or takes too long.
 * @param bytes the file; they are moved into the thread
 */
export function textOfPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<readonly PageText[] | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: maximumMegabytes },
      stdout: true,
      stderr: true, // a reader's complaints about a stranger's file are not ours to log
    });
    const end = (pages: readonly PageText[] | undefined) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      resolve(pages);
    };
    const stop = () => end(undefined);
    const timer = setTimeout(stop, maximumMillis);
    signal?.addEventListener('abort', stop, { once: true });
    worker.once('message', (pages: readonly PageText[]) => end(pages));
    worker.once('error', stop);
    worker.once('exit', stop);
  });
}
