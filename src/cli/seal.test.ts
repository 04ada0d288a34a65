import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealFrom } from '#proof';
import { openStage, type Stage } from './test-stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = openStage();
});
afterAll(() => stage.clear());

const who = ['--applicant', 'Tamgaly LLP', '--number', '123456789012', '--account', 'acc_7h2k'];
const sealIn = (file: string, ...more: string[]) =>
  stage.orebook(['seal', 'M-43-87-(10б-5а-13, 14)', ...who, '--out', stage.path(file), ...more]);

test('prints a commitment to two blocks, and keeps in a file of its owner alone what opens it', async () => {
  const { code, out, err } = await sealIn('seal.json', '--json');
  expect(err).toBe('');
  expect(code).toBe(0);
  const told = JSON.parse(out) as { commitment: string; blocks: number };
  expect(told.blocks).toBe(2);
  const file = stage.path('seal.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { salt, nameSalt, numberSalt, cells, applicant, party } = JSON.parse(readFileSync(file, 'utf8'));
  const area = { licenceKind: 'exploration', cells, applicant: { id: party, ...applicant } };
  expect(sealFrom(area, { salt, nameSalt, numberSalt })).toBe(told.commitment);
  expect(cells).toEqual([[180_958_392, 2]]);

  // The same area and name again: another salt, and so another commitment; the first file is not written over.
  const again = JSON.parse((await sealIn('other.json', '--json')).out) as { commitment: string };
  expect(again.commitment).not.toBe(told.commitment);
  const over = await sealIn('seal.json');
  expect([over.code, over.out]).toEqual([1, '']);
  expect(over.err).toContain('is there already');
});

test('without a name, or with a country that is none, it says what is needed and writes nothing', async () => {
  const nameless = await stage.orebook(['seal', 'M-43-87-(10б-5а-13)', '--out', stage.path('none.json')]);
  expect(nameless.err).toContain('--applicant, --number and --account');
  const strange = await sealIn('none.json', '--country', 'Kazakhstan');
  expect(strange.err).toContain('two capital letters');
  expect(() => statSync(stage.path('none.json'))).toThrow('ENOENT');
});
