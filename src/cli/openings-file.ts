/*  Openings as lines of text: what the commitments of the log stand for. It is personal data, and none of it is in the journal.
 *
 *      orebook-openings 1
 *      {"commitment":"5c1f…","salt":"09ab…","value":"Алтай Разведка ТОО"}
 *      end 1
 */
import { createReadStream } from 'node:fs';
import { bytesFromHex, linesFromBytes, Malformed, verifyCommitment } from '#proof';
import type { Opening, Openings } from '#store';
import { CommandError } from './failure.ts';
import { readError, writeWhole } from './write-whole.ts';

const header = 'orebook-openings 1';
const pageSize = 2000;

/** Writes all openings to a file that only its owner may read; returns how many. @throws CommandError */
export async function writeOpenings(path: string, openings: Openings): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${header}\n`;
    for (let after = ''; ; ) {
      const page = await openings.list(after, pageSize);
      const last = page.at(-1);
      if (!last) break;
      count += page.length;
      yield page
        .map(({ commitment, salt, value }) => `${JSON.stringify({ commitment, salt, value })}\n`)
        .join('');
      after = last.commitment;
    }
    yield `end ${count}\n`;
  }
  await writeWhole(path, lines(), { mode: 0o600 });
  return count;
}

/** Every opening of a file, in parts; each is what its commitment says. @throws CommandError naming the line, also when it is cut off */
export async function* readOpenings(path: string): AsyncGenerator<readonly Opening[]> {
  let line = 0;
  let count = 0;
  let ended = false;
  let part: Opening[] = [];
  const fault = (message: string) => new CommandError(`The openings ${path}, line ${line}: ${message}`);
  try {
    for await (const text of linesFromBytes(createReadStream(path))) {
      line++;
      if (line === 1) {
        if (text !== header) throw fault(`Got "${text.slice(0, 40)}" when expected "${header}".`);
      } else if (ended) throw fault('Nothing may stand after the end.');
      else if (text.startsWith('end ')) {
        if (text !== `end ${count}`) throw fault(`Got "${text}" after ${count} openings.`);
        ended = true;
      } else {
        const opening = openingFrom(text);
        if (!opening) throw fault('It is no opening, or not of its commitment.');
        part.push(opening);
        count++;
      }
      if (part.length < pageSize) continue;
      yield part;
      part = [];
    }
  } catch (error) {
    if (error instanceof Malformed) throw fault(error.message);
    throw readError(error, path);
  }
  if (!ended) throw fault('The file is cut off: bring a whole one.');
  if (part.length > 0) yield part;
}

function openingFrom(text: string): Opening | undefined {
  try {
    const { commitment, salt, value } = JSON.parse(text) as Record<string, unknown>;
    if (typeof commitment !== 'string' || typeof salt !== 'string') return undefined;
    const opening = { commitment, salt, value };
    return isOpening(opening) ? opening : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** True when it opens its commitment. */
export function isOpening({ commitment, salt, value }: Opening): boolean {
  try {
    return verifyCommitment(commitment, bytesFromHex(salt), value);
  } catch (error) {
    if (error instanceof Malformed) return false;
    throw error;
  }
}
