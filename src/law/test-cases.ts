/** Runs the YAML cases of a law: each asks one question and says what the answer holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CivilDate, civilDate } from '#terms';
import type { LawChanges } from './law-pack.ts';

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
  readonly name: string;
  readonly article: string;
  readonly provisions?: readonly string[];
  readonly ask?: string;
  readonly cases: readonly Case[];
}

interface Law<Pack> {
  readonly provisions: readonly { readonly id: string }[];
  with(changes: LawChanges): Pack;
}

export interface CasesOf<Pack> {
  readonly law: Pack & Law<Pack>;
  /** Where the YAML files lie. */
  readonly folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: a case is written by hand and judged by what it answers
  readonly questions: Readonly<Record<string, (given: any, on: CivilDate, law: Pack) => unknown>>;
  /** No fewer cases than this stand in the folder. */
  readonly atLeast: number;
}

/** A case is asked on this day where it names none. */
const usualDay = '2026-11-23';

/** What a case asks: its own question or that of its file, on its own day or the usual one, of the law or of a changed one. */
export function asked<Pack>(
  { law, questions }: Pick<CasesOf<Pack>, 'law' | 'questions'>,
  file: CaseFile,
  one: Case,
) {
  const ask = one.ask ?? file.ask ?? '';
  const question = questions[ask];
  if (!question) throw new RangeError(`${file.name}: no question "${ask}".`);
  return {
    law: one.under ? () => law.with(one.under ?? {}) : () => law,
    answer: (changed: Pack) => question(one.given ?? {}, civilDate(one.on ?? usualDay), changed),
  };
}

/** Every case file of a folder, in the order of their names. */
export function caseFilesIn(folder: string): CaseFile[] {
  return (
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      // Days stay text: the core schema of YAML 1.2 has no timestamps.
      .map((name) => ({ ...parse(readFileSync(join(folder, name), 'utf8')), name }) as CaseFile)
  );
}

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

function compare(answer: Readonly<Record<string, unknown>>, then: Readonly<Record<string, unknown>> = {}) {
  const first = Object.values(answer)[0];
  const areFindings = Array.isArray(first) && typeof first[0] === 'object' && 'is' in (first[0] ?? {});
  expect(Object.keys(then).length, 'a case without an answer').toBeGreaterThan(0);
  if (areFindings) compareFindings(answer, then);
  else expect(answer).toMatchObject(then);
}

const caseKeys = new Set(['name', 'on', 'ask', 'given', 'under', 'then', 'throws']);

function describeTheCases<Pack>(files: readonly CaseFile[], { law, atLeast }: CasesOf<Pack>) {
  describe('the cases', () => {
    const all = files.flatMap(({ name, cases }) => cases.map((one) => ({ file: name, ...one })));
    const named = new Set(files.flatMap(({ provisions = [] }) => provisions));
    const known = new Set(law.provisions.map(({ id }) => id));

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
      expect([...named].filter((id) => !known.has(id))).toEqual([]);
    });

    test('each provision has a file of cases', () => {
      expect([...known].filter((id) => !named.has(id))).toEqual([]);
    });

    test(`there are at least ${atLeast}`, () => {
      expect(all.length).toBeGreaterThanOrEqual(atLeast);
    });
  });
}

/** A test for every case, under the article of its file, and tests of the cases as a whole. */
export function testCases<Pack>(of: CasesOf<Pack>): void {
  const files = caseFilesIn(of.folder);
  for (const file of files) {
    describe(file.article, () => {
      test.for(file.cases.map((one) => [one.name, one] as const))('%s', ([, one]) => {
        const { law, answer } = asked(of, file, one);
        if (one.throws !== undefined) expect(() => answer(law())).toThrow(one.throws);
        else compare(answer(law()) as Readonly<Record<string, unknown>>, one.then);
      });
    });
  }
  describeTheCases(files, of);
}
