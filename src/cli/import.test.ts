/** Files of publishers at the command line: faults by their place, and files that a register keeps until its next start. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importedGround, keptImports, readImports, sha256Of } from './imports.ts';
import { openStage, type Stage } from './test-stage.ts';

const samples = join(import.meta.dirname, '..', 'sources');
const land = join(samples, 'land', 'samples', 'belt-lands-and-lines.geojson');
const licences = join(samples, 'licences', 'samples', 'blocks-kinds-and-days.csv');
let stage: Stage;

beforeAll(() => {
  stage = openStage();
});
afterAll(() => stage.clear());

async function lineOf(...args: string[]): Promise<string> {
  const { code, out, err } = await stage.orebook(['import', ...args]);
  expect([code, out]).toEqual([1, '']);
  return err.trim();
}

test('every fault of a file is named with its place, and nothing is kept', async () => {
  const bad = join(samples, 'licences', 'samples', 'every-fault-at-once.csv');
  const { code, out } = await stage.orebook(['import', 'licences', bad, '--into', '--json']);
  const { faults } = JSON.parse(readFileSync(bad.replace('.csv', '.errors.json'), 'utf8')) as {
    faults: unknown[];
  };
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ ok: false, publisher: 'licences', faults });
  const told = await stage.orebook(['import', 'licences', bad]);
  expect(told.out.split('\n')[0]).toBe(`${bad} cannot be taken in: ${faults.length} faults.`);
  expect(told.out).toMatch(/\.csv, line \d+.*: Got /);
  expect(keptImports(stage.path('register'))).toEqual([]);
});

test('a signed bridge is kept for the deposit that it names; one for a deposit that the register lacks is a fault with its line', async () => {
  const signed = readFileSync(join(samples, 'bridges', 'samples', 'two-opinions-on-one-deposit.csv'), 'utf8');
  const file = stage.path('bridges.csv');
  writeFileSync(file, signed.replaceAll('KZ-SITE-0001', 'KZ-NOWHERE-1'));
  const refused = await stage.orebook(['import', 'bridges', file, '--into', '--json']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({
    ok: false,
    faults: [
      { code: 'link_unknown', at: 'line 2, deposit' },
      { code: 'link_unknown', at: 'line 3, deposit' },
    ],
  });
  writeFileSync(file, signed.replaceAll('KZ-SITE-0001', 'KZ-RM-021'));
  const other = stage.path('bridged');
  const taken = await stage.orebook(['import', 'bridges', file, '--into', '--json'], { OREBOOK_DATA: other });
  expect(JSON.parse(taken.out)).toMatchObject({ ok: true, statements: { bridge: 2 } });
  expect(importedGround(readImports(other)).bridges?.map(({ deposit, person }) => [deposit, person])).toEqual(
    [
      ['KZ-RM-021', 'Example Person'],
      ['KZ-RM-021', 'Another Example'],
    ],
  );
});

describe('a file that a register keeps', () => {
  test('stands there byte for byte with digest, publisher and licence, and a start reads it', async () => {
    const { code, out } = await stage.orebook([
      ...['import', 'land', land, '--into', '--source', 'Forestry committee', '--licence', 'CC-BY-4.0'],
      ...['--complete', 'protected-area', '--json'],
    ]);
    const sha256 = sha256Of(readFileSync(land));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, sha256, kept: { replaced: null } });
    const imported = readImports(stage.path('register'));
    expect(imported.files).toMatchObject([
      { publisher: 'land', sha256, source: 'Forestry committee', licence: 'CC-BY-4.0' },
    ]);
    expect(readFileSync(imported.files[0]?.path ?? '')).toEqual(readFileSync(land));
    expect(imported.land.every(({ source }) => source.publisher === 'Forestry committee')).toBe(true);
    expect(importedGround(imported)).toMatchObject({
      declaredComplete: ['protected-area'],
      files: [{ name: 'imports/land/belt-lands-and-lines.geojson', sha256 }],
    });
  });

  test('licences of an old register become rights on the ground, by kind', async () => {
    expect((await stage.orebook(['import', 'licences', licences, '--into'])).code).toBe(0);
    const imported = readImports(stage.path('register'));
    const { rights } = importedGround(imported);
    const held = imported.licences.filter(({ kind }) => kind === 'exploration' || kind === 'mining');
    expect(Object.values(rights).flat()).toHaveLength(held.length);
    expect(rights.exploration?.[0]).toMatchObject({ part: [] });
  });

  test('is replaced by one of the same name, told with the digest of the old; list shows what is kept', async () => {
    const old = sha256Of(readFileSync(licences));
    const [head = '', first = ''] = readFileSync(licences, 'utf8').split('\n');
    writeFileSync(stage.path('blocks-kinds-and-days.csv'), `${head}\n${first}\n`);
    const { out } = await stage.orebook(['import', 'licences', 'blocks-kinds-and-days.csv', '--into']);
    expect(out).toContain('1 licence statements, 0 notes');
    expect(out).toContain(`It takes the place of ${old}.`);
    const list = await stage.orebook(['import', 'list', '--json']);
    const { publishers, kept } = JSON.parse(list.out) as {
      publishers: { id: string }[];
      kept: { publisher: string }[];
    };
    expect(publishers).toHaveLength(28);
    expect(kept.map(({ publisher }) => publisher)).toEqual(['land', 'licences']);
  });

  test('that somebody changed is not loaded: one line says so', async () => {
    writeFileSync(stage.path('register/imports/licences/blocks-kinds-and-days.csv'), 'number,kind\n');
    expect(() => readImports(stage.path('register'))).toThrow(
      /^The kept file .*blocks-kinds-and-days\.csv is not the one that was imported: import it again: orebook import licences FILE --into\.$/,
    );
  });
});

test('bad luck is one line: no such reader, no file, a wrong kind of file, shipped data, an unknown kind of land', async () => {
  expect(await lineOf('lands', land)).toBe(
    'orebook: There is no reader "lands": orebook import list names them.',
  );
  expect(await lineOf('land')).toBe('orebook: Name the file to read: orebook import land FILE.');
  expect(await lineOf('land', 'gone.geojson')).toBe('orebook: There is no file gone.geojson: mend the path.');
  expect(await lineOf('icmm', licences, '--into')).toContain('ship with the product');
  expect(await lineOf('land', land, '--complete', 'lakes')).toContain(
    '--complete: "lakes" is none of settlement-belt,',
  );
  writeFileSync(stage.path('latin.csv'), Buffer.from([0x6e, 0xe9, 0x0a]));
  expect(await lineOf('official-blocks', 'latin.csv')).toBe(
    'orebook: latin.csv is not text in UTF-8: save it as UTF-8.',
  );
  expect(await lineOf('official-blocks', land)).toContain('is not a file of official-blocks: expected .csv.');
});
