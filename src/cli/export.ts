/** `./orebook export`: the whole log as a journal, whole or not at all, and on request what its commitments open to. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { base64FromBytes, formatVkey } from '#proof';
import { journalOf } from '#store';
import { CommandError } from './failure.ts';
import { checkpointOf, signerOf, withKeptRegister } from './kept-register.ts';
import { writeOpenings } from './openings-file.ts';
import { openProgress } from './progress.ts';
import { writeWhole } from './write-whole.ts';

export interface ExportOptions {
  /** File for the openings. */
  readonly openings?: string;
  readonly json?: boolean;
}

/** `file`: where to, `-` for standard output. @throws CommandError, StoreError */
export async function exportJournal(file: string, options: ExportOptions): Promise<void> {
  const toOutput = file === '-';
  if (toOutput && options.json) {
    throw new CommandError('--json and - both write to standard output: name a file for the journal.');
  }
  const progress = openProgress();
  const done = await withKeptRegister(async (register) => {
    const { store, folder } = register;
    const size = await store.log.size();
    const signer = await signerOf(register);
    const checkpoint = signer && (await checkpointOf(register, signer, size));
    const lines = counted(journalOf(store.log, size, checkpoint), (entries) =>
      progress.step('writing the journal', entries, size),
    );
    if (toOutput) await toStandardOutput(lines);
    else await writeWhole(file, lines);
    progress.end();
    const openings =
      options.openings === undefined ? undefined : await writeOpenings(options.openings, store.openings);
    return {
      file: toOutput ? null : file,
      entries: size,
      root: base64FromBytes(await store.log.root(size)),
      signedBy: signer ? formatVkey(signer.key) : null,
      ...(openings === undefined ? {} : { openings: { file: options.openings, count: openings } }),
      key: join(folder, 'log-key'),
      documents: join(folder, 'documents'),
    };
  }).finally(() => progress.drop());

  if (options.json) process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
  else (toOutput ? process.stderr : process.stdout).write(told(done));
}

type Done = {
  readonly file: string | null;
  readonly entries: number;
  readonly root: string;
  readonly signedBy: string | null;
  readonly openings?: { readonly file: string | undefined; readonly count: number };
  readonly key: string;
  readonly documents: string;
};

function told({ file, entries, root, signedBy, openings, key, documents }: Done): string {
  const lines = [
    `${entries.toLocaleString('en')} entries${file === null ? '' : ` in ${file}`}, root ${root}`,
    signedBy === null
      ? `Not signed: the key ${key} is not here, so the journal proves its order and not who wrote it.`
      : `Signed with ${signedBy}`,
    'Outside the log, and so not in the journal:',
    openings
      ? `  names and numbers    ${openings.count.toLocaleString('en')} openings in ${openings.file}: personal data, keep it as such`
      : '  names and numbers    the journal has their commitments only; --openings FILE writes them to a file of their own',
    `  documents            ${documents}`,
    `  the key that signs   ${key}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines as they pass, telling how many entries have. */
async function* counted(
  lines: AsyncIterable<string>,
  tell: (entries: number) => void,
): AsyncGenerator<string> {
  for await (const part of lines) {
    yield part;
    const last = /(?:^|\n)(\d+) [^\n]*\n(?:root [^\n]*\n)?$/.exec(part.slice(-70_000));
    if (last) tell(Number(last[1]) + 1);
  }
}

async function toStandardOutput(lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    throw new CommandError('Whoever reads the journal stopped before its end: it is not whole there.');
  }
}
