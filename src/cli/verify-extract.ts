/** `./orebook verify-extract FILE`: checks a court extract from the file alone; needs no network. */
import { readFile } from 'node:fs/promises';
import { base64FromBytes, isExtract, Malformed, parseNote, parsePolicy, verifyExtract } from '#proof';
import { CommandError } from './failure.ts';

export interface VerifyExtractOptions {
  /** The verifier key of the register, which the reader has from elsewhere. */
  readonly key?: string;
  readonly policy?: string;
  readonly json?: boolean;
}

/** Prints the verdict; the exit code is 0 when it is proved, 2 when it is not. @throws CommandError when it cannot be checked */
export async function verifyExtractFile(file: string, options: VerifyExtractOptions): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read.`);
  });
  const policy = await trusted(text, options);
  const verdict = verifyExtract(text, policy);
  if (options.json) {
    const shown = verdict.ok
      ? {
          verified: true,
          origin: verdict.origin,
          of: verdict.extract.of,
          asOf: { ...verdict.extract.asOf, root: base64FromBytes(verdict.extract.asOf.root) },
          record: verdict.extract.record,
          entries: verdict.extract.entries.map(({ index }) => index),
          checkpoint: verdict.checkpoint.size,
          witnesses: verdict.policy.witnesses,
        }
      : { verified: false, code: verdict.code, message: verdict.message };
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } else if (verdict.ok) {
    const { extract, origin, checkpoint, policy: words } = verdict;
    const lines = [
      ...extract.words.lines.map((line) => `  ${line}`),
      '',
      'Proved:',
      `  ${origin} signed this extract.`,
      `  Its ${extract.entries.length} entries stand in the log of ${checkpoint.size}.`,
      `  The log of ${extract.asOf.size} entries, as it stood then, leads to that log unchanged.`,
      ...words.witnesses.map(({ name }) => `  ${name} has cosigned the checkpoint.`),
      'Not proved:',
      '  That no other entry speaks of it: orebook verify replays the whole log.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } else process.stdout.write(`Not proved (${verdict.code}): ${verdict.message}\n`);
  if (!verdict.ok) process.exitCode = 2;
}

async function trusted(text: string, { key, policy }: VerifyExtractOptions) {
  try {
    if (policy !== undefined) return parsePolicy(await readFile(policy, 'utf8'));
    if (key !== undefined) return parsePolicy(`log ${key}\nquorum none`);
  } catch (error) {
    throw new CommandError(`The key or policy cannot be read: ${(error as Error).message}`);
  }
  const signer = isExtract(text) ? signerOf(text) : undefined;
  throw new CommandError(
    `Pass --key with the verifier key of the register${signer ? ` ${signer}` : ''}: it stands at /log/key. A file cannot vouch for itself.`,
  );
}

function signerOf(text: string): string | undefined {
  try {
    return parseNote(text).signatures[0]?.name;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
