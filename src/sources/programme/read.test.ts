import { testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readProgrammeCsv, readProgrammeGeoJson } from './read.ts';

const dataset = { dataset: 'example-programme', publisher: 'Example ministry', licence: 'CC0-1.0' };

testPairedSamples(import.meta.url, (text) => readProgrammeCsv(text, dataset), 'open-');
testPairedSamples(import.meta.url, (text) => readProgrammeCsv(text, dataset), 'bad-');
testPairedSamples(import.meta.url, (text) => readProgrammeGeoJson(text, dataset), 'plots');
