import { testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readBridges } from './read.ts';

testPairedSamples(import.meta.url, (text) =>
  readBridges(text, { dataset: 'import-bridges', publisher: 'Testers', licence: 'CC0-1.0' }),
);
