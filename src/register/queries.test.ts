import { expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { civilDate } from '#terms';
import { countsOf, openDeadlines } from './queries.ts';
import { application, blocks, given, lodging, officer, rival } from './story.ts';

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
