/** The one program that answers in this window, started by whoever asks first. */
import type { FromMirror, MirrorNote } from '#contract';
import { type Answering, fetchFromMirror } from './ask.ts';

let answering: typeof fetch | undefined;

function started({ worker: address }: MirrorNote): Answering {
  const worker = new Worker(address, { type: 'module' });
  return {
    say: (message) => worker.postMessage(message),
    hear(listener) {
      worker.addEventListener('message', ({ data }: MessageEvent<FromMirror>) => listener(data));
      // A program that cannot be fetched or run says nothing itself.
      worker.addEventListener('error', ({ message }) =>
        listener({ is: 'failed', message: message || `${address} cannot be run.` }),
      );
    },
  };
}

export function mirrorFetch(note: MirrorNote): typeof fetch {
  answering ??= fetchFromMirror(note, started(note), window.location.origin);
  return answering;
}
