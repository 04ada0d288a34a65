import { expect, test } from 'vitest';
import { testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readLand } from './read.ts';

const dataset = { dataset: 'example-land', publisher: 'Example publisher', licence: 'CC0-1.0' };

testPairedSamples(import.meta.url, (text) => readLand(text, dataset));

test('a file of closed land with one bad feature gives no land at all', () => {
  const feature = (use: string) => ({
    type: 'Feature',
    properties: { id: use, use },
    geometry: { type: 'Point', coordinates: [73, 49] },
  });
  const parsed = readLand(
    JSON.stringify({ type: 'FeatureCollection', features: [feature('cemetery'), feature('casino')] }),
    dataset,
  );
  expect(parsed.ok).toBe(false);
});
