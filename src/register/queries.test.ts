import { expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { civilDate } from '#terms';
import {
  applicationsWithStatus,
  blockCountsOf,
  countsOf,
  licencesWithStatus,
  openDeadlines,
  recordsOfParty,
} from './queries.ts';
import { application, blocks, given, lodging, officer, registrar, rival } from './story.ts';

test('the desk shows what is due first, first', () => {
  const story = given(
    ['2026-02-02', lodging(blocks(10, 10, 2, 2))],
    ['2026-02-09', lodging(blocks(20, 20, 2, 2), rival)],
    ['2026-02-11', { act: 'send-security-notice', by: officer, application: application(1) }],
  );
  const rows = openDeadlines(story.state, kazakhstan, civilDate('2026-02-25')).map(
    ({ application: { id }, deadline }) =>
      `${id} ${deadline.step} ${deadline.mover} ${deadline.state} ${deadline.due} ${deadline.left}`,
  );
  expect(rows).toEqual([
    'A-000002 review ministry overdue 2026-02-23 -2',
    'A-000001 lodge-security applicant running 2026-04-14 30',
  ]);
  expect(countsOf(story.state)).toMatchObject({
    entries: 6,
    applications: { 'under-review': 1, 'awaiting-security': 1 },
    licences: { 'in-force': 0 },
    blocksHeld: 0,
  });
});

test('blocks are counted by what the register knows of them, now and at any size', () => {
  const story = given(
    [
      '2026-02-02',
      {
        act: 'enter-statement',
        by: registrar,
        publisher: 'old-register',
        number: '1',
        seenOn: civilDate('2026-02-01'),
        holder: { id: 'h', name: { commitment: 'e'.repeat(64) } },
        datum: 'Pulkovo-1942',
        cells: blocks(10, 10, 2, 2),
        from: civilDate('2020-03-01'),
        until: civilDate('2026-02-28'),
      },
    ],
    ['2026-02-03', lodging(blocks(11, 10, 2, 2))],
    ['2026-02-03', lodging(blocks(12, 10, 2, 2), rival)],
  );
  const counts = (day: string, size = story.state.size) =>
    blockCountsOf(story.state, { size, day: civilDate(day), written: size });
  // Two of the first application's blocks are held, the other two are the rival's as well.
  expect(counts('2026-02-28')).toEqual({ held: 4, closing: 0, 'applied-for': 4 });
  expect(counts('2026-03-01')).toEqual({ held: 0, closing: 4, 'applied-for': 4 });
  expect(counts('2026-02-28', 2)).toEqual({ held: 4, closing: 0, 'applied-for': 0 });
  expect(applicationsWithStatus(story.state, 'under-review').map(({ id }) => id)).toEqual([
    'A-000001',
    'A-000002',
  ]);
  expect(licencesWithStatus(story.state, 'in-force').map(({ id }) => id)).toEqual(['EL-000001']);
  expect(recordsOfParty(story.state, 'altai').applications.map(({ id }) => id)).toEqual(['A-000002']);
});
