/** `./orebook tender …`: a stranger's checks of a tender, and its log taken along and brought back. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Malformed } from '#proof';
import { journalOf, openStore, restoreJournal } from '#store';
import { type Recomputation, recomputeRanking, releaseIn } from '#tender';
import { CommandError } from './failure.ts';
import { registerFolder, withKeptRegister } from './kept-register.ts';
import { openLogFiles } from './log-files.ts';
import { type JudgedTenders, judgeTenders } from './verify-tenders.ts';
import { readError, writeWhole } from './write-whole.ts';

interface Output {
  readonly json?: boolean;
}

/** Exit code when what was published does not add up; 1 is kept for a command that failed. */
const doesNotAddUp = 2;

/** Recomputes a ranking from an OCDS file and nothing else. @throws CommandError for a file that cannot be read */
export async function recomputeTender(file: string, { json }: Output): Promise<void> {
  const text = await (file === '-' ? readStandardInput() : readFile(file, 'utf8')).catch((error: unknown) => {
    throw readError(error, file);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is not JSON: give the OCDS file as the register publishes it.`);
  }
  const found = recomputeRanking(releaseIn(parsed));
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : recomputed(found));
  if (found.outcome === 'cannot-tell' || found.differences.length > 0) process.exitCode = doesNotAddUp;
}

async function readStandardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function recomputed(found: Recomputation): string {
  if (found.outcome === 'cannot-tell') return `Cannot tell: the file lacks ${found.missing.join(', ')}.\n`;
  const lines = [...found.offers]
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))
    .map(({ bid, score, rank, excluded }) => {
      const place = excluded ? 'excluded' : rank === null ? 'not ranked' : `rank ${rank}`;
      return `  ${bid.padEnd(24)} ${place.padEnd(12)} ${score === null ? '–' : score.toFixed(6)}`;
    });
  const verdict =
    found.differences.length === 0
      ? 'The published ranking follows from the file.'
      : `The published ranking does not follow from the file:\n${found.differences.map((one) => `  ${one}`).join('\n')}`;
  return `${lines.join('\n')}\n\n${verdict}\n`;
}

/**
 * Checks the log of tenders of a register from its public files: tree, signature, each entry as the rules take it, and each ranking.
 * @throws CommandError when it cannot be checked
 */
export async function verifyTenders(
  address: string,
  { key, json }: Output & { readonly key?: string },
): Promise<void> {
  const base = address.replace(/\/+$/, '');
  const files = await openLogFiles(/\/log\/tenders$/.test(base) ? base : `${base}/log/tenders`);
  const found = await judgeTenders(files, key);
  if ('code' in found) return bad(found.message);
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : told(found));
}

function bad(message: string): void {
  process.stderr.write(`orebook: the log of tenders is at fault. ${message}\n`);
  process.exitCode = doesNotAddUp;
}

function told({ origin, entries, tenders }: JudgedTenders): string {
  const lines = tenders.map(
    ({ id, entries: count, ranking }) =>
      `  ${id}: ${count} entries, ${ranking === 'recomputed' ? 'the ranking recomputed without a difference' : 'no ranking yet'}`,
  );
  return [
    `${origin}: ${entries} entries give the root that was signed, and each is one that its tender would take.`,
    ...lines,
    '',
  ].join('\n');
}

/** Writes the log of tenders as a journal, beside a running server. */
export async function exportTenders(file: string, { json }: Output): Promise<void> {
  const size = await withKeptRegister(async ({ store }) => {
    const count = await store.tenderLog.size();
    await writeWhole(file, journalOf(store.tenderLog, count));
    return count;
  });
  process.stdout.write(json ? `${JSON.stringify({ file, entries: size })}\n` : `${file}: ${size} entries.\n`);
}

/** Loads a journal into the empty log of tenders of a register that is stopped. @throws CommandError where the journal is damaged; StoreError */
export async function restoreTenders(
  file: string,
  { to, json }: Output & { readonly to?: string },
): Promise<void> {
  const url = to === undefined ? process.env.DATABASE_URL : undefined;
  const store = await openStore({ url, folder: resolve(to ?? registerFolder()) });
  try {
    const { size } = await restoreJournal(store.tenderLog, () => createReadStream(file)).catch(
      (error: unknown) => {
        if (error instanceof Malformed)
          throw new CommandError(`${file}: ${error.message} Nothing was restored.`);
        throw readError(error, file);
      },
    );
    process.stdout.write(
      json ? `${JSON.stringify({ file, entries: size })}\n` : `${size} entries restored.\n`,
    );
  } finally {
    await store.close();
  }
}
