import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockNaming } from '#grid';
import { parsedValue, testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readOfficialBlocks } from './read.ts';

const dataset = { dataset: 'example-blocks', publisher: 'Example geological service', licence: 'CC0-1.0' };

testPairedSamples(import.meta.url, (text) => readOfficialBlocks(text, dataset));

test('a code that the list places elsewhere than the formula is found where the list says', () => {
  const text = readFileSync(new URL('samples/point-wins-over-formula.csv', import.meta.url), 'utf8');
  const blocks = parsedValue(readOfficialBlocks(text, dataset));
  const moved = blocks.find(({ code }) => code === 'M-43-87-(10б-5а-15)');
  expect(blockNaming(blocks).codeOfCell(moved?.cell ?? 0)).toBe('M-43-87-(10б-5а-15)');
});
