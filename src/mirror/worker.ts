/** Runs in the reader's browser: fetches the files of a mirror, folds them, and answers what the register's server would. */
import type { FromMirror, MirrorNote, ToMirror } from '#contract';
import { type Answer, openAnswers } from './answers.ts';
import type { MirroredShelf } from './mirrored-reports.ts';
import { entriesFromLines, mirrorFiles, type Names, type Snapshot } from './snapshot.ts';

/** What is used of a worker's scope: the whole library of its types would take the place of Node's in every other file. */
declare const self: {
  postMessage(message: FromMirror, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToMirror }) => void): void;
};

// Questions of one moment are gathered until the next turn of the loop, which Node calls so.
Object.assign(self, { setImmediate: (work: () => void) => setTimeout(work) });

const say = (message: FromMirror, transfer: ArrayBuffer[] = []) => self.postMessage(message, transfer);
/** The host may be away for a moment, or for good. */
class NotThere extends Error {}

async function file(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new NotThere(`${address} is not there (${response?.status ?? 'no answer'}).`);
  return response;
}

/** The text of a compressed file; of one that the host has unpacked on the way, too. */
async function unpacked(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

async function snapshotOf(note: MirrorNote): Promise<Snapshot> {
  const total = note.data.length + 3;
  let done = 0;
  const counted = async <T>(part: Promise<T>): Promise<T> => {
    const value = await part;
    say({ is: 'opening', step: 'fetching', done: ++done, total });
    return value;
  };
  const [checkpoint, entries, names, imported, prepared, ...data] = await Promise.all([
    counted(file('/log/checkpoint').then((one) => one.text())),
    counted(file(mirrorFiles.entries).then(unpacked).then(entriesFromLines)),
    counted(file(mirrorFiles.names).then((one) => one.json() as Promise<Names>)),
    file(mirrorFiles.imported).then((one) => one.json() as Promise<Snapshot['imported'] | null>),
    file(mirrorFiles.prepared).then((one) => one.json() as Promise<Snapshot['prepared']>),
    ...note.data.map((path) =>
      counted(file(mirrorFiles.data(path)).then(async (one) => [path, await one.text()] as const)),
    ),
  ]);
  const shelf = () =>
    file(mirrorFiles.reports)
      .then(unpacked)
      .then((text) => JSON.parse(text) as MirroredShelf);
  return {
    note,
    checkpoint,
    entries,
    names,
    data: new Map(data),
    prepared,
    shelf,
    ...(imported && { imported }),
  };
}

let opening: Promise<Answer> | undefined;

async function open(note: MirrorNote): Promise<Answer> {
  const snapshot = await snapshotOf(note);
  say({ is: 'opening', step: 'folding', done: 0, total: 1 });
  const answer = await openAnswers(snapshot, { report: (error) => console.error(error) });
  say({ is: 'open' });
  return answer;
}

async function ask({ id, address, method, headers, body }: Extract<ToMirror, { is: 'ask' }>): Promise<void> {
  const answer = await opening;
  if (!answer) return; // the failure was told
  const request = new Request(address, { method, headers, ...(body !== undefined && { body }) });
  const response = await answer(request);
  const content = await response.arrayBuffer();
  const { status } = response;
  say({ is: 'answer', id, status, headers: Object.fromEntries(response.headers), body: content }, [content]);
}

self.addEventListener('message', ({ data }) => {
  if (data.is === 'open') {
    opening ??= open(data.note);
    opening.catch((error: unknown) => {
      say({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
    return;
  }
  ask(data).catch(() => {}); // what failed is the opening: told above
});
