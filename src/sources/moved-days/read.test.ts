import { testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readMovedDays } from './read.ts';

const dataset = { dataset: 'example-order', publisher: 'Example government', licence: 'CC0-1.0' };

testPairedSamples(import.meta.url, (text) => readMovedDays(text, dataset));
