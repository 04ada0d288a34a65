import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellFromRowColumn } from '#grid';
import { civilDate, minerals } from '#terms';
import { carry, parseArea, printArea, printQuery, queryAfter, viewFromQuery } from './address.ts';

const cell = fc
  .record({ row: fc.integer({ min: 7800, max: 8700 }), column: fc.integer({ min: 13_560, max: 16_040 }) })
  .map(({ row, column }) => cellFromRowColumn(row, column));

describe('the address', () => {
  test('of an area gives back its cells', () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 200 }), (cells) => {
        expect(parseArea(printArea(cells))).toEqual([...cells].sort((a, b) => a - b));
      }),
    );
  });

  test('of a square of 14 × 14 blocks is 14 runs, 167 signs', () => {
    const cells = Array.from({ length: 196 }, (_, i) =>
      cellFromRowColumn(8370 + Math.floor(i / 14), 15_180 + (i % 14)),
    );
    expect(printArea(cells).split('-')).toHaveLength(14);
    expect(printArea(cells).length).toBeLessThan(170);
  });

  test('gives back the whole view', () => {
    fc.assert(
      fc.property(
        fc.record({
          camera: fc.record({
            zoom: fc.double({ min: 3, max: 16, noNaN: true }),
            latitude: fc.double({ min: 40, max: 56, noNaN: true }),
            longitude: fc.double({ min: 46, max: 88, noNaN: true }),
          }),
          minerals: fc.uniqueArray(fc.constantFrom(...minerals)),
          layers: fc.uniqueArray(fc.constantFrom('licence', 'deposit', 'grid')),
          area: fc.uniqueArray(cell, { maxLength: 20 }).map((cells) => cells.sort((a, b) => a - b)),
          showSimulated: fc.boolean(),
        }),
        (change) => {
          const view = viewFromQuery(
            new URLSearchParams(printQuery(queryAfter(new URLSearchParams(), change))),
          );
          expect(view.minerals).toEqual(change.minerals);
          expect(view.layers).toEqual(change.layers);
          expect(view.area).toEqual(change.area);
          expect(view.showSimulated).toBe(change.showSimulated);
          expect(view.camera?.zoom).toBeCloseTo(change.camera.zoom, 1);
          // A pixel at this scale is 360° / (512 × 2^zoom): the middle is kept to a few of them.
          const pixelDegrees = 360 / (512 * 2 ** change.camera.zoom);
          expect(Math.abs((view.camera?.longitude ?? 0) - change.camera.longitude)).toBeLessThan(
            Math.max(pixelDegrees * 8, 1e-6),
          );
        },
      ),
    );
  });

  test('reads as a person would write it', () => {
    const query = queryAfter(new URLSearchParams('sort=name'), {
      camera: { zoom: 9.5, latitude: 49.6234567, longitude: 73.21 },
      asOf: '2026-05-01',
      datetime: civilDate('2026-04-30'),
      minerals: ['lithium', 'tungsten'],
      pick: { kind: 'licence', id: 'EL-000123' },
      showSimulated: false,
    });
    expect(printQuery(query)).toBe(
      '?sort=name&at=9.5/49.623/73.210&asOf=2026-05-01&datetime=2026-04-30&minerals=lithium,tungsten&pick=licence:EL-000123&simulated=hide',
    );
  });

  test('with parts that cannot be read still opens', () => {
    const view = viewFromQuery(
      new URLSearchParams(
        'at=9/100/x&asOf=2026-02-30&datetime=noon&minerals=kryptonite,tin&area=zz!-1.0-&pick=elf:1&layers=',
      ),
    );
    expect(view).toEqual({ minerals: ['tin'], area: [], layers: [], showSimulated: true });
  });

  test('does not unfold an area that is too large for one', () => {
    expect(parseArea('1.zzzz')).toEqual([]);
  });

  test('null takes a part back to its default', () => {
    const query = new URLSearchParams(
      'asOf=2026-05-01&datetime=2026-04-30&layers=deposit&area=1&minerals=tin',
    );
    expect(
      printQuery(queryAfter(query, { asOf: null, datetime: null, layers: null, area: null, minerals: null })),
    ).toBe('');
  });
});

describe('a link', () => {
  const here = new URLSearchParams('at=9/49/70&asOf=2026-05-01&pick=deposit:7&sort=name');

  test('takes along what the reader sees, not what was picked or how a list was sorted', () => {
    expect(carry('/licences/EL-000123', here)).toBe('/licences/EL-000123?at=9/49/70&asOf=2026-05-01');
  });

  test('says itself what it says', () => {
    expect(carry('/?at=5/48/68#map', here)).toBe('/?at=5/48/68&asOf=2026-05-01#map');
  });

  test('to elsewhere is left alone', () => {
    expect(carry('https://example.org/a', here)).toBe('https://example.org/a');
    expect(carry('//example.org/a', here)).toBe('//example.org/a');
  });
});
