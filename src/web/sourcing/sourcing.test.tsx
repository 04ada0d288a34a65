import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { sourcingTables } from '#contract';
import { exampleRoutes } from '#sourcing';
import { civilDate } from '#terms';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { partiesFromText, textFromParties } from './parties-text.ts';
import { addressOfLots, routesFromText, textFromRoutes } from './routes-in-address.ts';
import SourcingPage from './sourcing.tsx';

afterEach(cleanup);

const textOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../data/critical-minerals-rules', `${name}.csv`), 'utf8');
const tables = sourcingTables.parse({
  lists: textOf('critical_mineral_lists'),
  thresholds: textOf('ira_30d_thresholds'),
  agreements: textOf('us_fta_and_cma_countries'),
  coveredNations: textOf('feoc_covered_nations'),
  examples: exampleRoutes,
  today: '2026-11-23',
});
const answers = {
  register: () => summary,
  session: () => ({ signedIn: false, expired: false }),
  sourcingTables: () => tables,
};
const shown = (at: string) => renderPage(SourcingPage, '/sourcing', { at, answers });
const outcomesOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => /^(Pass|Fail|Cannot tell|Not in force)/.exec(readable(cell))?.[0]);

describe('the page of market access', () => {
  test('compares three routes by itself, with clause, term and what is missing', async () => {
    const { container } = shown('/sourcing');
    const row = await screen.findByRole('row', { name: /extracted or processed in a partner country/ });
    expect(outcomesOf(row)).toEqual(['Pass', 'Fail', 'Fail']);
    expect(readable(row)).toContain('26 USC 30D(e)(1)(A)');
    expect(readable(row)).toContain('18 April 2023 to 30 September 2025');
    const share = screen.getByRole('row', { name: /share of qualifying minerals/ });
    expect(outcomesOf(share)).toEqual(['Cannot tell', 'Cannot tell', 'Cannot tell']);
    expect(readable(share)).toContain('Missing evidence: the other minerals of the battery');
    await expectNoFaults(container);
  });

  test('on a later day the credit is not in force, and the page says so instead of an answer', async () => {
    shown('/sourcing?on=2026-11-23');
    await screen.findByRole('row', { name: /no prohibited foreign entity/ });
    expect(screen.queryByText('Enough of the processing value arises in a qualifying country.')).toBeNull();
  });

  test('a lot from a page of a deposit is judged by the lists, and what nobody knows of it cannot be told', async () => {
    const lots = [{ name: 'Tungsten', mineral: 'tungsten' as const }];
    const { container } = shown(addressOfLots(lots, civilDate('2026-11-23'), 'european-union'));
    expect(await screen.findByRole('heading', { name: 'Tungsten' })).toBeTruthy();
    expect(screen.queryByText(/lot is impossible|cannot be judged/)).toBeNull();
    const outcomes = screen.getAllByRole('row').slice(1).flatMap(outcomesOf);
    expect(outcomes).toContain('Pass'); // on the Union's list of strategic raw materials
    expect(readable(container)).toContain('Kazakhstan');
  });

  test('an impossible lot is not judged: its faults stand in the place of the table', async () => {
    const [korea] = exampleRoutes;
    if (!korea) throw new Error('no example');
    const routes = [{ ...korea, lot: { ...korea.lot, mineral: 'unobtainium' } }];
    const { container } = shown(`/sourcing?lot=${textFromRoutes(routes)}`);
    await screen.findByText('The lot cannot be judged');
    expect(readable(container)).toContain('Got "unobtainium" when expected a mineral of the lists.');
  });
});

describe('what is typed', () => {
  test('routes go through the address and back; what is no routes is undefined', () => {
    expect(routesFromText(textFromRoutes(exampleRoutes))).toEqual(exampleRoutes);
    expect(routesFromText('')).toBeUndefined();
    expect(routesFromText('bm9uc2Vuc2U')).toBeUndefined();
  });

  test('owners go through lines and back: unknown owners stay unknown', () => {
    const parties = exampleRoutes[0]?.lot.parties ?? [];
    expect(partiesFromText(textFromParties(parties))).toEqual(parties);
    expect(partiesFromText('mine; firm; KAZ; state 25.5, person 74.5')).toEqual([
      {
        id: 'mine',
        kind: 'firm',
        country: 'KAZ',
        owners: [
          { owner: 'state', sharePercent: 25.5 },
          { owner: 'person', sharePercent: 74.5 },
        ],
      },
    ]);
    expect(partiesFromText('mine; firm; KAZ; half')).toBeUndefined();
  });
});
