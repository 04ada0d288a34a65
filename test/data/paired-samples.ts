/** Paired files of a reader: `samples/<case>.csv` beside `<case>.statements.json`, or `<case>.errors.json` where the file must fail. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Parsed } from '#terms';

const pairOf = /^(.+)\.(statements|errors)\.json$/;

/** One test for each sample whose name begins with `prefix`: the whole answer, notes or faults included, equals its pair. A sample without a pair fails. */
export function testPairedSamples(here: string, read: (text: string) => Parsed<unknown>, prefix = ''): void {
  const folder = new URL('samples/', here);
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  const samples = names.filter((name) => !pairOf.test(name));
  if (samples.length === 0) throw new Error(`No sample ${prefix}* in ${folder.pathname}.`);
  for (const name of samples) {
    const stem = name.replace(/\.[a-z]+$/, '');
    const fails = existsSync(new URL(`${stem}.errors.json`, folder));
    const pair = new URL(fails ? `${stem}.errors.json` : `${stem}.statements.json`, folder);
    test(`${stem} ${fails ? 'fails' : 'reads'} as its pair says`, async () => {
      expect(existsSync(pair), `${pair.pathname} stands beside the sample`).toBe(true);
      const parsed = read(readFileSync(new URL(name, folder), 'utf8'));
      expect(parsed.ok).toBe(!fails);
      const answer = parsed.ok
        ? { statements: parsed.value, notes: parsed.notes }
        : { faults: parsed.faults };
      await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(pair.pathname);
    });
  }
}

/** The text of a shipped file, by its path below `data/`. */
export function shippedText(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
}

/** Notes by code, counted. */
export function countNotes(parsed: Parsed<unknown>): Readonly<Record<string, number>> {
  if (!parsed.ok)
    throw new Error(`Got faults: ${parsed.faults.map(({ at, message }) => `${at}: ${message}`).join(' ')}`);
  const counts: Record<string, number> = {};
  for (const { code } of parsed.notes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The value of a parse that must have succeeded. */
export function parsedValue<T>(parsed: Parsed<T>): T {
  if (!parsed.ok)
    throw new Error(`Got faults: ${parsed.faults.map(({ at, message }) => `${at}: ${message}`).join(' ')}`);
  return parsed.value;
}
