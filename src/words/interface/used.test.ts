import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from './messages.ts';

const source = join(import.meta.dirname, '..', '..');

/** The program without its words and its tests: what may ask for a message. */
const program = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !/\.test\.tsx?$/.test(file.name))
  .map((file) => join(file.parentPath, file.name))
  .filter((path) => !/src\/words\/(?:interface|findings)\/(?:en|ru|kk|ko)\//.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const named = new Set(program.match(/[A-Za-z_$][\w$]*(?:-[\w$]+)*/g));

function keysOf(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [path];
  return Object.entries(part).flatMap(([key, value]) => keysOf(value, [...path, key]));
}

/** Oblasts are named by the data; a key of several words (`value functions`) stands in the program as it is. */
const isNamed = (key: string) => named.has(key) || program.includes(`'${key}'`) || /^KZ-\d\d$/.test(key);

test('every message is asked for somewhere in the program: none is left over from a screen that is gone', async () => {
  const english = await messages('en');
  const leftOver = keysOf(english).filter((path) => !path.every(isNamed));
  expect(leftOver.map((path) => path.join('.'))).toEqual([]);
});
