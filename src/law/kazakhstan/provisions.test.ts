import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate } from '#terms';
import { kazakhstan } from './index.ts';

const firstDay = civilDate('2018-01-01');
const lastDay = civilDate('2030-12-31');

function eachDay(visit: (day: CivilDate) => void) {
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) visit(day);
}

describe('each provision, on every day from 2018 to 2030', () => {
  test.each(kazakhstan.provisions.map((provision) => [provision.id, provision] as const))(
    '%s has no gap and no overlap from its first day on',
    (_id, { values }) => {
      const begins = values.history[0]?.from as CivilDate;
      let wrong = '';
      eachDay((day) => {
        const inForce = values.history.filter(
          ({ from, until }, i) =>
            from <= day &&
            (until === undefined || day <= until) &&
            (values.history[i + 1] === undefined || day < (values.history[i + 1]?.from as CivilDate)),
        );
        const expected = day < begins ? 0 : 1;
        if (inForce.length !== expected || values.on(day) !== inForce[0]) wrong ||= day;
      });
      expect(wrong).toBe('');
    },
  );

  test('the Code says nothing on 28 June 2018 and everything it says on 29 June 2018', () => {
    const code = kazakhstan.provisions.filter(({ values }) =>
      values.history[0]?.cite.text.startsWith('Code'),
    );
    const early = code.filter(({ values }) => values.on(civilDate('2018-06-28')));
    expect(early.map(({ id }) => id)).toEqual([]);
    const late = code.filter(({ values }) => !values.on(civilDate('2026-11-23')));
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});

describe('where provisions come from', () => {
  test('each value cites its text, and no value before the edition read is called read', () => {
    for (const { id, values } of kazakhstan.provisions) {
      for (const { from, cite } of values.history) {
        expect(cite.text, id).not.toBe('');
        // A day of its own stands in the text: the suspension of art. 25, the open resource reports.
        const dayInText = ['exploration.closed-land-excludes', 'disclosure.resource-reports-open'].includes(
          id,
        );
        if (cite.confidence === 'law' && cite.text.startsWith('Code') && !dayInText) {
          expect(from >= civilDate('2024-07-22'), `${id} from ${from}`).toBe(true);
        }
      }
    }
  });

  test('each provision is read by a rule, a step or a computation that the law page names', () => {
    const unused = kazakhstan.provisions.filter(({ id }) => kazakhstan.usesOf(id).length === 0);
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  test('the index of each year is that of the list that ships, but for the social payments of April 2022', () => {
    const list = readFileSync(
      join(import.meta.dirname, '..', '..', '..', 'data', 'reference-lists', 'kz_mci_values.csv'),
      'utf8',
    );
    const rows = list
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter(([from]) => from !== undefined && from >= '2018-01-01' && from !== '2022-04-01')
      .map(([from, value]) => ({ from, value: Number(value) }));
    const mci = kazakhstan.provisions.find(({ id }) => id === 'mci');
    expect(mci?.values.history.map(({ from, value }) => ({ from, value }))).toEqual(rows);
  });
});
