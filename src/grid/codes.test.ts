import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gridFaultCodes, gridNoteCodes } from './codes.ts';
import * as door from './index.ts';

const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(join(import.meta.dirname, file), 'utf8')] as const);

test('each listed code is in use, and the lists are in order', () => {
  const code = sources.filter(([file]) => file !== 'codes.ts').map(([, text]) => text);
  for (const list of [gridFaultCodes, gridNoteCodes]) {
    expect([...list]).toEqual([...list].sort());
    expect(list.filter((name) => !code.some((text) => text.includes(`'${name}'`)))).toEqual([]);
  }
});

const scope = { ...door, cell: 180_958_392 };

const examples = sources.flatMap(([file, text]) =>
  [...text.matchAll(/@example (.+?) \/\/ (.+)$/gm)].map((match) => [file, match[1], match[2]] as const),
);

test('each example says what comes out', () => {
  expect(examples).toHaveLength(sources.join('').match(/@example/g)?.length ?? 0);
});

test.each(examples)('%s: %s', (_, expression, result) => {
  const evaluate = (text: string) =>
    new Function(...Object.keys(scope), `return (${text});`)(...Object.values(scope));
  expect(evaluate(expression as string)).toEqual(evaluate(result as string));
});
