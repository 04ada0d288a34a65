import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closureKind,
  groundPage,
  groundViewFromPages,
  incompleteness,
  openingKind,
  pageOfCell,
  rightKind,
} from '#contract';
import { pageKeyOfCell } from '#grid';
import { closureKinds, type GroundView, incompletenesses, rightKinds } from '#law';
import { civilDate } from '#terms';
import { cellAt, eachCellOfPage } from './page-runs.ts';
import { presentGroundPage } from './present.ts';

const page = pageOfCell(180958392);
const from = cellAt(page, 0) as number;

/** Ground of which every eighth cell has everything that ground can have. */
function busyGround(): GroundView {
  const busy = (cell: number) => cell % 8 === 3;
  return {
    country: (cell) => (cell % 64 === 0 ? 'outside' : cell % 64 === 1 ? 'part' : 'whole'),
    loaded: new Set(['exploration', 'water-fund']),
    incomplete: new Map([
      ['settlement-belt', 'points-only'],
      ['mining', 'not-declared-complete'],
    ]),
    closures: (cell) =>
      busy(cell)
        ? [{ kind: 'water-fund', id: `w${cell % 5}`, name: 'Sarysu', extent: cell % 3 ? 'part' : 'whole' }]
        : [],
    rights: (cell) =>
      busy(cell)
        ? [
            { kind: 'exploration', id: 'EL-000007', extent: 'whole' },
            { kind: 'mining', id: 'M-1', extent: 'part', insideBlock: false, openSides: ['north', 'east'] },
          ]
        : [],
    earlierApplications: (cell) =>
      busy(cell)
        ? [
            { id: 'A-000002', appliedOn: civilDate('2026-11-02'), barsUntil: civilDate('2026-12-01') },
            { id: 'A-000009', appliedOn: civilDate('2026-11-20') },
          ]
        : [],
    programme: (cell) => (busy(cell) ? 'open' : cell % 2 ? 'not-open' : 'unknown'),
    opening: (cell) => (busy(cell) ? { how: 'freed', on: civilDate('2026-11-10') } : undefined),
  };
}

describe('a ground page', () => {
  test('read back in the browser gives the answers of the register for each of its 4,096 cells', () => {
    const register = busyGround();
    // Through JSON, as it crosses the wire, and through the schema of the contract.
    const sent = groundPage.parse(JSON.parse(JSON.stringify(presentGroundPage(page, 40, register))));
    const browser: GroundView = groundViewFromPages([sent]);
    eachCellOfPage(page, (cell) => {
      expect(browser.country(cell)).toBe(register.country(cell));
      if (register.country(cell) === 'outside') return;
      for (const question of ['closures', 'rights', 'earlierApplications', 'programme', 'opening'] as const) {
        expect(browser[question]?.(cell)).toEqual(register[question]?.(cell));
      }
    });
    expect([...browser.loaded]).toEqual([...register.loaded]);
    expect(browser.incomplete).toEqual(register.incomplete);
  });

  test('ground on which nothing stands is one run of 4,096 cells', () => {
    const empty: GroundView = {
      country: () => 'whole',
      loaded: new Set(),
      closures: () => [],
      rights: () => [],
      earlierApplications: () => [],
      programme: () => 'unknown',
    };
    const sent = presentGroundPage(page, 0, empty);
    expect(sent.country).toEqual({ whole: [[0, 4096]], part: [] });
    expect([sent.closures, sent.rights, sent.earlier, sent.openings]).toEqual([[], [], [], []]);
  });

  test('asking for a cell whose page was not fetched is our fault and says which page', () => {
    expect(() => groundViewFromPages([]).country(from)).toThrow(`Ground page ${page} is not loaded.`);
  });
});

test('the contract numbers pages as the grid does, over the whole world', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 21_600 * 10_800 - 1 }), (cell) => {
      expect(pageOfCell(cell)).toBe(pageKeyOfCell(cell));
    }),
  );
});

test('the contract names the kinds of closure, right and opening that the law names', () => {
  expect(closureKind.options).toEqual(closureKinds);
  expect(rightKind.options).toEqual(rightKinds);
  expect(incompleteness.options).toEqual(incompletenesses);
  const opening: NonNullable<ReturnType<NonNullable<GroundView['opening']>>>['how'][] = openingKind.options;
  expect(opening).toHaveLength(4);
});
