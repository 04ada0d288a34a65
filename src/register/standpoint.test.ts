import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { addDays, civilDate, type Instant, instantFromMillis, millisFromInstant, startOfDay } from '#terms';
import { blockState } from './block-state.ts';
import { groundView } from './ground-view.ts';
import { blockCountsOf } from './queries.ts';
import { applicationAt, licenceAt, type Standpoint } from './standpoint.ts';
import { sizeAt } from './state.ts';
import { block, blocks, given, licence, lodging, officer, registrar, type Story } from './story.ts';

/** What is known now of a day, or what was known at the end of one. */
function standpoint({ state }: Story, day: string, known?: string): Standpoint {
  const writtenBy = (on: string) => {
    const next = millisFromInstant(startOfDay(addDays(civilDate(on), 1), kazakhstan.zone));
    return sizeAt(state, instantFromMillis(next - 1) as Instant);
  };
  const size = known === undefined ? state.size : writtenBy(known);
  return { size, day: civilDate(day), written: Math.min(size, writtenBy(day)) };
}

const area = blocks(0, 5, 1, 4);
/** Held from 2020, entered on 2 February 2026, one block given back in July, run out at the end of August, ended in the register in October. */
const told = given(
  [
    '2026-02-02',
    {
      act: 'enter-statement',
      by: registrar,
      publisher: 'old-register',
      number: '7',
      seenOn: civilDate('2026-02-01'),
      holder: { id: 'tamgaly', name: { commitment: 'e'.repeat(64) } },
      datum: 'QazTRF-23',
      cells: area,
      from: civilDate('2020-09-01'),
      until: civilDate('2026-08-31'),
    },
  ],
  [
    '2026-03-01',
    {
      act: 'record-payment',
      by: officer,
      licence: licence(1),
      purpose: 'rental',
      sum: { amount: 1_000_000, currency: 'KZT' },
      period: { from: civilDate('2026-01-01'), until: civilDate('2026-12-31') },
      paidOn: civilDate('2026-02-20'),
    },
  ],
  [
    '2026-07-01',
    {
      act: 'surrender',
      by: { role: 'applicant', account: 'tamgaly' },
      licence: licence(1),
      cells: [block(0, 8)],
      documents: [{ kind: 'closure-act', sha256: 'c'.repeat(64) }],
    },
  ],
  [
    '2026-10-05',
    { act: 'end-licence', by: registrar, licence: licence(1), reason: 'expired', documents: [] },
  ],
  ['2026-10-06', lodging(blocks(0, 5, 1, 2))],
);
const stateOf = (cell: number, at: Standpoint) => blockState(told.state, told.base, cell, at);

describe('what held on a day, by what is known now', () => {
  test('a licence that was entered in 2026 held its four blocks in 2021, and nothing before its first day', () => {
    const then = licenceAt(told.state, 1, standpoint(told, '2021-05-01'));
    expect(then).toMatchObject({ status: 'in-force', blocks: 4, payments: [], surrenders: [] });
    expect(then).not.toHaveProperty('endedOn');
    expect(stateOf(block(0, 8), standpoint(told, '2021-05-01'))).toMatchObject({
      ground: 'held',
      until: '2026-08-31',
      holder: 'EL-000001',
    });
    expect(licenceAt(told.state, 1, standpoint(told, '2020-08-31'))).toBeUndefined();
    expect(stateOf(block(0, 8), standpoint(told, '2020-08-31'))).toMatchObject({
      ground: 'free',
      history: [],
    });
  });

  test('the block given back in July is held on 30 June and free on 1 July', () => {
    expect(stateOf(block(0, 8), standpoint(told, '2026-06-30')).ground).toBe('held');
    expect(stateOf(block(0, 8), standpoint(told, '2026-07-01')).ground).toBe('free');
    expect(licenceAt(told.state, 1, standpoint(told, '2026-07-01'))).toMatchObject({ blocks: 3 });
  });

  test('from its end on 1 September to the entry that says so, a licence is ended and its ground not yet free', () => {
    const between = standpoint(told, '2026-09-15');
    expect(licenceAt(told.state, 1, between)).toMatchObject({ status: 'ended', endedOn: '2026-09-01' });
    expect(stateOf(block(0, 5), between)).toMatchObject({
      ground: 'closing',
      reasons: [{ code: 'term-over' }],
    });
    expect(stateOf(block(0, 5), standpoint(told, '2026-10-05')).ground).toBe('free');
  });

  test('a payment of 20 February that was recorded in March counts from 20 February', () => {
    expect(licenceAt(told.state, 1, standpoint(told, '2026-02-19'))?.payments).toHaveLength(0);
    expect(licenceAt(told.state, 1, standpoint(told, '2026-02-20'))?.payments).toHaveLength(1);
  });
});

describe('what the register knew', () => {
  test('on 1 February 2026 it did not know the licence, whatever day it was asked about', () => {
    expect(licenceAt(told.state, 1, standpoint(told, '2021-05-01', '2026-02-01'))).toBeUndefined();
    expect(stateOf(block(0, 5), standpoint(told, '2026-02-01', '2026-02-01')).ground).toBe('free');
  });

  test('in June it knew of four blocks and no end; of October it could only say that the term would be over', () => {
    expect(licenceAt(told.state, 1, standpoint(told, '2026-06-30', '2026-06-30'))).toMatchObject({
      status: 'in-force',
      blocks: 4,
    });
    expect(stateOf(block(0, 5), standpoint(told, '2026-10-30', '2026-06-30')).ground).toBe('closing');
  });

  test('an application is not there on the day before it was lodged', () => {
    expect(applicationAt(told.state, 1, standpoint(told, '2026-10-05'))).toBeUndefined();
    expect(applicationAt(told.state, 1, standpoint(told, '2026-10-06'))).toMatchObject({
      status: 'under-review',
    });
  });
});

test('counts and the ground as the law sees it are those of the same standpoint', () => {
  expect(blockCountsOf(told.state, standpoint(told, '2021-05-01'))).toEqual({
    held: 4,
    closing: 0,
    'applied-for': 0,
  });
  expect(blockCountsOf(told.state, standpoint(told, '2026-10-06'))).toEqual({
    held: 0,
    closing: 0,
    'applied-for': 2,
  });
  const rightsOn = (at: Standpoint) =>
    groundView(told.state, told.base, { day: at.day, asOf: at }).rights(block(0, 5));
  expect(rightsOn(standpoint(told, '2026-06-30'))).toEqual([
    { kind: 'exploration', extent: 'whole', id: 'EL-000001' },
  ]);
  expect(rightsOn(standpoint(told, '2026-10-06'))).toEqual([]);
  expect(rightsOn(standpoint(told, '2026-06-30', '2026-02-01'))).toEqual([]);
});
