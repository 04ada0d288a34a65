import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockNaming } from '#grid';
import { parsedValue, testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readLicencesCsv, readLicencesGeoJson } from './read.ts';

const dataset = { dataset: 'example-licences', publisher: 'Example register', licence: 'CC0-1.0' };

testPairedSamples(import.meta.url, (text) => readLicencesCsv(text, dataset), 'blocks-');
testPairedSamples(import.meta.url, (text) => readLicencesCsv(text, dataset), 'every-');
testPairedSamples(import.meta.url, (text) => readLicencesGeoJson(text, dataset), 'polygons');

test('a right that was granted on Pulkovo 1942 keeps its datum beside its cells', () => {
  const text = readFileSync(new URL('samples/blocks-kinds-and-days.csv', import.meta.url), 'utf8');
  const datums = parsedValue(readLicencesCsv(text, dataset)).map(({ datum }) => datum);
  expect(datums).toEqual(['WGS84', 'Pulkovo-1942', 'QazTRF-23']);
});

test('a licence on a block that the official list places elsewhere lies where the list says', () => {
  const text = readFileSync(new URL('samples/blocks-kinds-and-days.csv', import.meta.url), 'utf8');
  const code = 'M-43-87-(10б-5а-15)';
  const cellOf = (naming = blockNaming()) => parsedValue(readLicencesCsv(text, dataset, naming))[1]?.cells;
  const [byFormula = 0] = cellOf() ?? [];
  expect(cellOf(blockNaming([{ code, cell: byFormula + 5 }]))).toEqual([byFormula + 5]);
});
