import { describe, expect, test } from 'vitest';
import {
  checkpointBody,
  ed25519Signer,
  entryBytes,
  type Hash,
  JournalReader,
  journalCheckpoint,
  journalHeader,
  journalLine,
  journalRoot,
  linesFromBytes,
  Malformed,
  rootHash,
  signNote,
  utf8FromText,
  verifyNote,
} from './index.ts';

const log = ed25519Signer('example.org/kz', new Uint8Array(32).fill(1));
const entries = Array.from({ length: 12 }, (_, i) =>
  entryBytes({ kind: 'test', n: i, name: 'Қ\u2028\r\n"' }),
);
const signed = (size: number, root: Hash) =>
  signNote(checkpointBody({ origin: log.key.name, size, root }), [log]);

/** A journal that was complete at 5 entries and grew to 12. */
function journal(): string[] {
  const root5 = rootHash(entries.slice(0, 5));
  const root12 = rootHash(entries);
  return [
    journalHeader,
    ...entries.slice(0, 5).map((entry, i) => journalLine(i, entry)),
    journalRoot(5, root5),
    ...entries.slice(5).map((entry, i) => journalLine(5 + i, entry)),
    journalRoot(12, root12),
    journalCheckpoint(signed(12, root12)),
  ];
}

function load(lines: readonly string[]): { entries: Uint8Array[]; reader: JournalReader } {
  const reader = new JournalReader();
  const read = lines.map((line) => reader.read(line)).filter((entry) => entry !== undefined);
  reader.end();
  return { entries: read, reader };
}

function fault(lines: readonly string[]): string {
  try {
    load(lines);
  } catch (error) {
    if (error instanceof Malformed) return error.message;
    throw error;
  }
  return 'none';
}

describe('a journal', () => {
  test('gives back the entries byte for byte, and the checkpoint they add up to', () => {
    const { entries: loaded, reader } = load(journal());
    expect(loaded).toEqual(entries);
    expect(reader.size).toBe(12);
    expect(reader.sealedSize).toBe(12);
    expect(reader.root()).toEqual(rootHash(entries));
    expect(reader.checkpoint && verifyNote(reader.checkpoint, [log.key]).ok).toBe(true);
  });

  test('of an empty log is a header and a root', () => {
    expect(load([journalHeader, journalRoot(0, rootHash([]))]).reader.size).toBe(0);
  });

  test('is one line an entry, whatever the entry says, and only 0x0A ends a line', async () => {
    const bytes = utf8FromText(`${journal().join('\n')}\n`);
    for (const step of [1, 7, 64, 100_000]) {
      async function* parts() {
        for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
      }
      const lines: string[] = [];
      for await (const line of linesFromBytes(parts())) lines.push(line);
      expect(lines).toEqual(journal());
    }
    expect(() => journalLine(0, utf8FromText('{"a":\n1}'))).toThrow('not a JSON object on one line');
    expect(() => journalLine(0, utf8FromText('17'))).toThrow(Malformed);
    expect(() => journalLine(0, Uint8Array.of(0x7b, 0xff, 0x7d))).toThrow('not UTF-8');
  });

  test('every tampering is found, and the first bad entry is named', () => {
    const lines = journal();
    const other = journalLine(3, entryBytes({ kind: 'test', n: 333 }));
    const without = (i: number) => lines.filter((_, at) => at !== i);
    const put = (i: number, line: string) => lines.map((old, at) => (at === i ? line : old));
    const swapped = lines.map((line, i) => (i === 8 ? lines[9] : i === 9 ? lines[8] : line)) as string[];

    expect(fault(put(4, (lines[4] ?? '').replace('"n":3', '"n":4')))).toBe(
      'line 5 (entry 3): The entry and the leaf hash beside it are not of each other.',
    );
    expect(fault(without(4))).toBe('line 5 (entry 3): Got entry 4 when expected 3.');
    expect(fault(swapped)).toBe('line 9 (entry 6): Got entry 7 when expected 6.');
    expect(fault([...lines.slice(0, 5), other, ...lines.slice(5)])).toBe(
      'line 6 (entry 4): Got entry 3 when expected 4.',
    );
    // an entry exchanged together with its leaf hash: the next root tells
    expect(fault(put(4, other))).toBe(
      'line 7 (entry 5): Entries 0 to 4 do not add up to the root; those before do.',
    );
    const late = journalLine(9, entryBytes({ kind: 'test', n: 999 }));
    expect(fault(put(11, late))).toBe(
      'line 15 (entry 12): Entries 5 to 11 do not add up to the root; those before do.',
    );
    // cut off
    expect(fault(lines.slice(0, 10))).toBe(
      'line 10 (entry 8): The journal is cut off: 8 entries, and the last root line covers 5.',
    );
    expect(fault([])).toMatch('The journal is empty.');
    expect(fault(lines.slice(0, 7))).toBe('none'); // whole up to its last root line: an earlier state of the same log
    // re-signed, over something else
    expect(fault(put(15, journalCheckpoint(signed(11, rootHash(entries.slice(0, 11))))))).toBe(
      'line 16 (entry 12): The checkpoint of 11 is not of the 12 entries above it.',
    );
    expect(fault(put(0, 'orebook-journal 2'))).toMatch(
      'line 1 (entry 0): The first line is not "orebook-journal 1".',
    );
    expect(fault([...lines, 'hello'])).toMatch(
      'line 17 (entry 12): The line is not an entry, a root or a checkpoint.',
    );
    expect(fault(put(6, journalRoot(4, rootHash(entries.slice(0, 4)))))).toMatch(
      'The root is of 4 entries, and 5 stand above it.',
    );
  });

  test('no flipped byte of any line goes through', () => {
    const lines = journal();
    const known = [log.key];
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? '';
      for (let at = 0; at < line.length; at += 3) {
        const flipped = `${line.slice(0, at)}${line[at] === 'B' ? 'C' : 'B'}${line.slice(at + 1)}`;
        const all = lines.map((old, j) => (j === i ? flipped : old));
        let noticed = false;
        try {
          const { reader } = load(all);
          noticed = !reader.checkpoint || !verifyNote(reader.checkpoint, known).ok;
        } catch (error) {
          noticed = error instanceof Malformed;
        }
        expect(noticed, `line ${i + 1}, place ${at}`).toBe(true);
      }
    }
  });
});
