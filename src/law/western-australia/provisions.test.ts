import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate } from '#terms';
import { westernAustralia } from './index.ts';

const firstDay = civilDate('2018-01-01');
const lastDay = civilDate('2030-12-31');

/** Provisions of which one year alone was read: their days end. */
const ended = new Set(['rent.square-kilometre-2018']);

describe('each provision, on every day from 2018 to 2030', () => {
  test.each(westernAustralia.provisions.map((provision) => [provision.id, provision] as const))(
    '%s has no gap and no overlap from its first day on',
    (id, { values }) => {
      const begins = values.history[0]?.from as CivilDate;
      const wrong: string[] = [];
      for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
        const inForce = values.history.filter(
          ({ from, until }, i) =>
            from <= day &&
            (until === undefined || day <= until) &&
            (values.history[i + 1] === undefined || day < (values.history[i + 1]?.from as CivilDate)),
        );
        const end = ended.has(id) ? values.history.at(-1)?.until : undefined;
        const expected = day < begins || (end !== undefined && day > end) ? 0 : 1;
        if (inForce.length !== expected || values.on(day) !== inForce[0]) wrong.push(day);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('where provisions come from', () => {
  test('each value cites its text, and no value before 2 February 2013 is called read unless its own day is known', () => {
    for (const { id, values } of westernAustralia.provisions) {
      for (const { from, cite } of values.history) {
        expect(cite.text, id).not.toBe('');
        if (from === '1991-06-28' && cite.confidence === 'law')
          throw new Error(`${id} is called read in 1991.`);
      }
    }
  });

  test('each provision is read by a rule, a step, a duty or a computation that the law page names', () => {
    const unused = westernAustralia.provisions.filter(({ id }) => westernAustralia.usesOf(id).length === 0);
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  test('no sum of Schedule 2 is shown: rent and application fee are not provisions', () => {
    const sums = westernAustralia.provisions.filter(({ id }) => /rent\.(?!due|square)|fee/.test(id));
    expect(sums).toEqual([]);
  });
});
