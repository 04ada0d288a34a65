import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CivilDate, civilDate } from '#terms';
import type { LawChanges } from '../law-pack.ts';
import { questions } from './cases/ask.ts';
import { westernAustralia } from './index.ts';

interface Case {
  readonly name: string;
  readonly on?: string;
  readonly ask?: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly under?: LawChanges;
  readonly then?: Readonly<Record<string, unknown>>;
  /** The message with which the question is turned down. */
  readonly throws?: string;
}

interface CaseFile {
  readonly article: string;
  readonly provisions?: readonly string[];
  readonly ask?: string;
  readonly cases: readonly Case[];
}

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  // Days stay text: the core schema of YAML 1.2 has no timestamps.
  .map((name) => ({ name, ...(parse(readFileSync(join(folder, name), 'utf8')) as CaseFile) }));

const caseKeys = new Set(['name', 'on', 'ask', 'given', 'under', 'then', 'throws']);

/** `met` and a code stand for a whole finding; a lone finding needs no list around it. */
function expectation(expected: unknown): unknown {
  if (typeof expected === 'string') return expected === 'met' ? { is: 'met' } : { code: expected };
  return expected;
}

function compareFindings(answer: Readonly<Record<string, unknown>>, then: Readonly<Record<string, unknown>>) {
  for (const [rule, expected] of Object.entries(then)) {
    const list = (Array.isArray(expected) ? expected : [expected]).map(expectation);
    const found = answer[rule];
    if (expected === 'not asked') expect(found, rule).toBeUndefined();
    else expect(found, rule).toMatchObject(list);
  }
}

for (const file of files) {
  describe(file.article, () => {
    for (const one of file.cases) {
      test(one.name, () => {
        const ask = one.ask ?? file.ask ?? '';
        const question = questions[ask];
        if (!question) throw new RangeError(`${file.name}: no question "${ask}".`);
        const on: CivilDate = civilDate(one.on ?? '2026-11-23');
        const law = one.under ? () => westernAustralia.with(one.under ?? {}) : () => westernAustralia;
        const given = one.given ?? {};
        if (one.throws !== undefined) {
          expect(() => question(given, on, law())).toThrow(one.throws);
          return;
        }
        const answer = question(given, on, law()) as Readonly<Record<string, unknown>>;
        const first = Object.values(answer)[0];
        const areFindings = Array.isArray(first) && typeof first[0] === 'object' && 'is' in (first[0] ?? {});
        expect(Object.keys(one.then ?? {}).length, 'a case without an answer').toBeGreaterThan(0);
        if (areFindings) compareFindings(answer, one.then ?? {});
        else expect(answer).toMatchObject(one.then ?? {});
      });
    }
  });
}

describe('the cases', () => {
  const all = files.flatMap(({ name, cases }) => cases.map((one) => ({ file: name, ...one })));

  test('no two have the same name, and none has a key that nobody reads', () => {
    const names = all.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const { file, ...one } of all) {
      expect(
        Object.keys(one).filter((key) => !caseKeys.has(key)),
        `${file}: ${one.name}`,
      ).toEqual([]);
    }
  });

  test('the provisions a file names are provisions', () => {
    const known = new Set(westernAustralia.provisions.map(({ id }) => id));
    const unknown = files.flatMap(({ provisions = [] }) => provisions.filter((id) => !known.has(id)));
    expect(unknown).toEqual([]);
  });

  test('every number of the law is named by a file of cases', () => {
    const named = new Set(files.flatMap(({ provisions = [] }) => provisions));
    expect(westernAustralia.provisions.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test('there are at least 150', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
  });
});
