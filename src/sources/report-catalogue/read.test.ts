import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockNaming } from '#grid';
import { readReportCatalogue } from './read.ts';
import { recordsOf } from './records.ts';

const ground = {
  naming: blockNaming(),
  country: { name: 'Kazakhstan', bounds: { west: 46, south: 40, east: 88, north: 56 } },
};
const samples = new URL('samples/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, samples), 'utf8');
const readingOf = (text: string) => {
  const reading = readReportCatalogue(text, ground);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
};

test.each(readdirSync(samples).filter((name) => name.endsWith('.csv')))(
  '%s reads as its pair says',
  async (name) => {
    const reading = readReportCatalogue(textOf(name), ground);
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(
      new URL(name.replace('.csv', reading.ok ? '.reading.json' : '.errors.json'), samples).pathname,
    );
  },
);

test('an area in GeoJSON, in WKT, as a box, as coordinates and as lon and lat gives the same corner block', () => {
  const corner = readingOf(textOf('cards-of-every-area.csv')).reports.map(({ cells }) => cells[0]?.[0]);
  const [geojson, wkt, box, lonLat, , coordinates, none] = corner;
  expect([wkt, box, lonLat, coordinates]).toEqual([geojson, geojson, geojson, geojson]);
  expect(geojson).toBe(Math.floor((49.2 + 90) * 60) * 21_600 + Math.floor((73.2 + 180) * 60));
  expect(none).toBeUndefined();
});

test('an open quote costs its own line, and every line of the file is read or refused', () => {
  const text = textOf('one-of-every-fault.csv');
  const { reports, refused } = readingOf(text);
  expect(reports.map(({ archiveNumber }) => archiveNumber)).toEqual(['1', '12']);
  expect(refused.map(({ line, faults }) => [line, faults.map(({ code }) => code).join()])).toEqual([
    [3, 'key_missing'],
    [4, 'key_repeated'],
    [5, 'title_missing'],
    [6, 'malformed_number'],
    [7, 'malformed_geometry'],
    [8, 'malformed_geometry'],
    [9, 'unknown_code'],
    [10, 'unknown_code,unknown_code'],
    [11, 'malformed_text'],
    [12, 'malformed_csv'],
    [13, 'malformed_csv'],
    [14, 'malformed_csv'],
  ]);
  const lines = text.trimEnd().split('\n');
  expect(refused.map(({ raw }) => raw)).toEqual(refused.map(({ line }) => lines[line - 1]));
});

test('records keep quotes that are doubled, breaks inside a field, and both kinds of line end', () => {
  const text = '\uFEFFa,b\r\n"say ""so""",2\r\n\r\n"two\nlines",3\n4,5';
  expect([...recordsOf(text, ',')].map(({ line, fields }) => [line, ...fields])).toEqual([
    [1, 'a', 'b'],
    [2, 'say "so"', '2'],
    [4, 'two\nlines', '3'],
    [6, '4', '5'],
  ]);
});
