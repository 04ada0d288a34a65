import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LawPack, lawPacks } from '#law';
import { registerRefusals } from '#register';
import { type LawTexts, lawTexts, lawTextsOf } from './law-texts.ts';
import type { Told } from './told.ts';

const path = join(import.meta.dirname, '..', '..', '..', 'docs', 'refusals.md');

/** Facts stand in a sentence by their names. */
const names = (fact: string) => `‹${fact}›`;
const placeholders = new Proxy({} as Told, {
  get: (_told, ask) => {
    if (ask === 'has') return () => false;
    if (ask === 'is') return () => false;
    if (ask === 'count') return () => 2;
    if (ask === 'name' || ask === 'names') return (_kind: string, fact: string) => names(fact);
    return names;
  },
});

interface Row {
  readonly code: string;
  readonly cites: readonly string[];
}

function rowsOfLaw(law: LawPack): Row[] {
  const cites = new Map<string, Set<string>>();
  for (const rule of law.rules) {
    for (const code of rule.codes) {
      const found = cites.get(code) ?? new Set<string>();
      cites.set(code, found.add(rule.cite.text));
    }
  }
  return [...cites].map(([code, texts]) => ({ code, cites: [...texts] }));
}

function table(rows: readonly Row[], { codes }: LawTexts): string[] {
  const sorted = [...rows].sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    '| code | says | from |',
    '| --- | --- | --- |',
    ...sorted.map(
      ({ code, cites }) => `| \`${code}\` | ${codes[code]?.(placeholders)} | ${cites.join('; ')} |`,
    ),
  ];
}

async function written(): Promise<string> {
  const register = Object.entries(registerRefusals).map(([code, { cite }]) => ({ code, cites: [cite.text] }));
  const laws = await Promise.all(
    Object.values(lawPacks).map(async (law) => [
      `## The law of ${law.name}`,
      '',
      ...table(
        [
          ...rowsOfLaw(law),
          { code: 'provision_not_in_force', cites: ['any rule, outside the life of a provision it reads'] },
        ],
        await lawTextsOf('en', law.code),
      ),
      '',
    ]),
  );
  return [
    '# Refusals',
    '',
    'Every code by which the law and the register say that something is not met or cannot be told, with the sentence that a person reads',
    '(‹names› stand for figures) and where it comes from. Codes are stable: a sentence may be mended, a code is never given another meaning.',
    'Faults of malformed data and problems of the HTTP interface have their own lists (`src/grid/codes.ts`, `src/api/problem.ts`).',
    '',
    'This page is held equal to the code by `src/words/findings/refusals.test.ts`; `UPDATE_REFUSALS=1 npx vitest run src/words/findings` writes it anew.',
    '',
    ...laws.flat(),
    '## The register',
    '',
    ...table(register, await lawTexts('en')),
    '',
  ].join('\n');
}

describe('docs/refusals.md', () => {
  test('lists each code that the law and the register may say, with its sentence and source, and no other', async () => {
    const expected = await written();
    if (process.env.UPDATE_REFUSALS) writeFileSync(path, expected);
    expect(readFileSync(path, 'utf8')).toBe(expected);
  });
});
