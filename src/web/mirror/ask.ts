/*  In a mirror there is no server: what the page asks for is answered by a program in the same browser, which has folded the register.
 *
 *      page ──ask /api/licences──► worker (the register's own routes over the mirrored entries) ──answer──► page
 *      map  ──ask /tiles/…───────►
 *      page ──fetch /log/checkpoint, /log/tile/… ──► the host's files, as they are: verifying believes nobody
 */
import type { FromMirror, MirrorNote, ToMirror } from '#contract';
import { tellOpening } from './opening.ts';

interface Waiting {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/** What a worker must do; tests bring their own. */
export interface Answering {
  readonly say: (message: ToMirror) => void;
  readonly hear: (listener: (message: FromMirror) => void) => void;
}

/** A `fetch` that the worker answers. Everything it does not answer goes to the host. */
export function fetchFromMirror(note: MirrorNote, worker: Answering, here: string): typeof fetch {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let failure: Error | undefined;
  worker.hear((data) => {
    switch (data.is) {
      case 'answer': {
        const { id, status, headers, body } = data;
        waiting
          .get(id)
          ?.resolve(new Response(status === 204 || status === 304 ? null : body, { status, headers }));
        waiting.delete(id);
        return;
      }
      case 'opening':
        tellOpening({ is: 'opening', step: data.step, share: data.total === 0 ? 0 : data.done / data.total });
        return;
      case 'open':
        tellOpening({ is: 'open' });
        return;
      case 'failed':
        failure = new Error(data.message);
        for (const { reject } of waiting.values()) reject(failure);
        waiting.clear();
        tellOpening({ is: 'failed', message: data.message });
    }
  });
  worker.say({ is: 'open', note });

  return async (input, init = {}) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input, here);
    if (isFile(pathname)) return globalThis.fetch(input, init);
    if (failure) throw failure;
    const { method = 'GET', headers, body, signal } = init;
    const id = asked++;
    const answer = new Promise<Response>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        waiting.delete(id);
        reject(new DOMException('The question was taken back.', 'AbortError'));
      });
    });
    worker.say({
      is: 'ask',
      id,
      address: here + pathname + search,
      method,
      headers: Object.fromEntries(new Headers(headers)),
      ...(typeof body === 'string' && { body }),
    });
    return answer;
  };
}

/**
 * What stands beside the program as a file of the host: the logs, of which proofs are made that are no files themselves; what a mirror writes out
 * by its address, so that others' programs find it there: packages of tenders, and reports with their parts.
 */
export function isFile(path: string): boolean {
  if (path.startsWith('/log/')) return !path.startsWith('/log/proof/');
  return /^\/api\/(tenders\/.+\.json|reports\/[^/]+\/(parts\/.+|description))$/.test(path);
}

/** What the program beside the page answers, and no page: a link to it is a download. */
export function isAnswered(path: string): boolean {
  return (/^\/(api|tiles)(\/|$)/.test(path) || path.startsWith('/log/proof/')) && !isFile(path);
}
