import { describe, expect, test } from 'vitest';
import { type GroundPage, offsetInPage, pageOfCell } from '#contract';
import { blocksOf, cellFromRowColumn, columnOfCell, rowOfCell } from '#grid';
import { expectedDates, kazakhstan } from '#law';
import { civilDate, nothingStops } from '#terms';
import { block, groundAt } from './examples.ts';
import { cellsAfter } from './findings.tsx';
import { groundOf, ownCheck } from './own-check.ts';
import { pagesOfArea } from './pages-of-area.ts';
import { readCodes, readGeoJson } from './read-area.ts';

const today = civilDate('2026-11-23');
const country = { name: 'Kazakhstan', bounds: { west: 46.4, south: 40.5, east: 87.4, north: 55.5 } };
const square = (west: number, south: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

describe('an area as a person has it', () => {
  test('two pasted codes are two blocks, and the second may leave out its sheet', () => {
    const read = readCodes('M-43-87-(10б-5а-13, 14)', blocksOf('KZ'));
    expect(read).toMatchObject({ ok: true, cells: [block, block + 1] });
  });

  test('a wrong code says where it stands', () => {
    const read = readCodes('M-43-87-(10б-5а-13)\nM-43-87-(10ж-5а-13)', blocksOf('KZ'));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.faults[0]?.at).toMatch(/^line 2, character \d+$/);
  });

  test('a square of five minutes that follows the grid is 25 blocks, touched or whole', () => {
    const text = JSON.stringify(square(73, 49, 5 / 60));
    for (const take of ['touched', 'whole'] as const) {
      const read = readGeoJson(text, take, country);
      expect(read.ok && read.cells.length).toBe(25);
    }
  });

  test('half a minute off the grid, it touches 36 blocks and holds 16', () => {
    const text = JSON.stringify(square(73 + 0.5 / 60, 49 + 0.5 / 60, 5 / 60));
    const touched = readGeoJson(text, 'touched', country);
    const whole = readGeoJson(text, 'whole', country);
    expect(touched.ok && touched.cells.length).toBe(36);
    expect(whole.ok && whole.cells.length).toBe(16);
  });

  test('latitude before longitude is told, not guessed', () => {
    const swapped = JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [49, 73],
          [49.1, 73],
          [49.1, 73.1],
          [49, 73],
        ],
      ],
    });
    const read = readGeoJson(swapped, 'touched', country);
    expect(!read.ok && read.faults[0]?.code).toBe('coordinates_swapped');
  });

  test('a boundary that crosses itself is refused with the place of the crossing', () => {
    const bow = JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [73, 49],
          [73.1, 49.1],
          [73.1, 49],
          [73, 49.1],
          [73, 49],
        ],
      ],
    });
    const read = readGeoJson(bow, 'touched', country);
    expect(!read.ok && read.faults[0]).toMatchObject({ code: 'edges_cross' });
    expect(!read.ok && read.faults[0]?.at).toContain('coordinates[0]');
  });
});

describe('the ground that the law needs', () => {
  test('a block in the middle of a page needs one page; at its corner four', () => {
    const corner = cellFromRowColumn(
      Math.floor(rowOfCell(block) / 64) * 64,
      Math.floor(columnOfCell(block) / 64) * 64,
    );
    const middle = cellFromRowColumn(rowOfCell(corner) + 32, columnOfCell(corner) + 32);
    expect(pagesOfArea([middle])).toEqual([pageOfCell(middle)]);
    expect(pagesOfArea([corner])).toHaveLength(4);
  });

  test('two blocks at the ends of the country need their own pages only', () => {
    const far = [cellFromRowColumn(8000, 13700), cellFromRowColumn(8500, 15900)];
    expect([...pagesOfArea(far)].sort()).toEqual(far.map(pageOfCell).sort());
  });
});

describe('the check in the browser', () => {
  test('one free block has nothing that stops it, and the first year’s minimum spend is 1,200 MCI', () => {
    const check = ownCheck(kazakhstan, [block], 'QazTRF-23', today, groundOf([groundAt(block)]), 6);
    expect(nothingStops(check.findings)).toBe(true);
    expect(check.costs.byLicenceYear[0]?.spend).toBe(1200 * 4325);
    expect(check.findings.some(({ outcome }) => outcome === 'cannot-tell')).toBe(true);
  });

  test('a block under a licence is to be dropped, and the fix leaves the other', () => {
    const held: GroundPage['rights'][number] = {
      kind: 'exploration',
      id: 'EL-000007',
      whole: [[offsetInPage(block), 1]],
      part: [],
    };
    const cells = [block, block + 1];
    const ground = groundOf([groundAt(block, { rights: [held] })]);
    const check = ownCheck(kazakhstan, cells, 'QazTRF-23', today, ground, 6);
    const finding = check.findings.find(({ rule }) => rule === 'ground.exploration');
    expect(finding).toMatchObject({ outcome: 'not-met', code: 'held_for_exploration', cells: [block] });
    expect(check.eligibility.parts).toEqual([[block + 1]]);
    if (finding?.outcome === 'not-met' && finding.fix && 'cells' in finding.fix) {
      expect(cellsAfter(cells, finding.fix)).toEqual([block + 1]);
    } else expect.unreachable();
  });

  test('ground that was not fetched is outside, so no rule offers blocks there', () => {
    const ground = groundOf([groundAt(block)]);
    const elsewhere = block + 64 * 21600;
    expect(ground.country(block)).toBe('whole');
    expect(ground.country(elsewhere)).toBe('outside');
  });

  test('lodged on Monday 23 November 2026: review by 7 December, security by 5 February, licence by the 12th, bonus by the 26th', () => {
    const dates = expectedDates(kazakhstan, today);
    const due = Object.fromEntries(dates.map((deadline) => [deadline.step, deadline.due]));
    expect(due).toMatchObject({
      review: '2026-12-07',
      'lodge-security': '2027-02-05',
      'issue-licence': '2027-02-12',
      'pay-signature-bonus': '2027-02-26',
    });
    expect(dates[0]?.step).toBe('publish-application');
  });
});
