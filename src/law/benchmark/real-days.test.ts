import { describe, expect, test } from 'vitest';
import { instant } from '#terms';
import { kazakhstan } from '../kazakhstan/index.ts';
import { realDays, type Timeline } from './real-days.ts';

const at = (day: string, time = '05:00') => instant(`${day}T${time}:00.000Z`);
const options = { zone: kazakhstan.zone, now: at('2026-11-23') };

const one: Timeline = {
  id: 'A-1',
  steps: [
    { step: 'review', mover: 'ministry', from: at('2026-09-01'), until: at('2026-09-11') },
    { step: 'lodge-security', mover: 'applicant', from: at('2026-09-11'), until: at('2026-10-11') },
    { step: 'issue-licence', mover: 'ministry', from: at('2026-10-11'), until: at('2026-10-13') },
  ],
};
const other: Timeline = {
  id: 'A-2',
  steps: [
    { step: 'review', mover: 'ministry', from: at('2026-10-01'), until: at('2026-10-21') },
    { step: 'lodge-security', mover: 'applicant', from: at('2026-10-21') },
  ],
};

describe('real days of steps', () => {
  const real = realDays([one, other], options);

  test('two reviews of 10 and 20 days have a mean and a median of 15', () => {
    expect(real.steps.find(({ step }) => step === 'review')).toEqual({
      step: 'review',
      mover: 'ministry',
      done: { count: 2, mean: 15, median: 15, p90: 20, longest: 20 },
    });
  });

  test('a security that is not lodged yet is open, 33 days old', () => {
    expect(real.steps.find(({ step }) => step === 'lodge-security')).toMatchObject({
      done: { count: 1, mean: 30 },
      open: { count: 1, longest: 33 },
    });
  });

  test('each step counts in the month in which it ended', () => {
    expect(real.months.map(({ month, step, done }) => [month, step, done.mean])).toEqual([
      ['2026-09', 'review', 10],
      ['2026-10', 'issue-licence', 2],
      ['2026-10', 'lodge-security', 30],
      ['2026-10', 'review', 20],
    ]);
  });

  test('one application took 42 days, the other is 53 days old', () => {
    expect(real.wallClock).toMatchObject({ finished: { count: 1, mean: 42 }, open: { count: 1, mean: 53 } });
  });

  test('the applicants waited 63 of 95 days, the ministry 32, and together that is the wall clock', () => {
    expect(real.waits.map(({ mover, days }) => [mover, days])).toEqual([
      ['applicant', 63],
      ['ministry', 32],
    ]);
    expect(real.waits[0]?.share).toBeCloseTo(63 / 95, 12);
    const september = real.waitsByMonth.filter(({ month }) => month === '2026-09');
    expect(september.map(({ mover, days }) => [mover, days])).toEqual([
      ['applicant', 20],
      ['ministry', 10],
    ]);
  });
});

describe('steps side by side', () => {
  test('a day is put down to the step that ended last', () => {
    const parallel: Timeline = {
      id: 'A-3',
      steps: [
        { step: 'refer', mover: 'other-agencies', from: at('2026-09-01'), until: at('2026-09-11') },
        { step: 'answer', mover: 'applicant', from: at('2026-09-05'), until: at('2026-09-21') },
      ],
    };
    expect(realDays([parallel], options).waits.map(({ mover, days }) => [mover, days])).toEqual([
      ['applicant', 16],
      ['other-agencies', 4],
    ]);
  });

  test('days on which no step ran are nobody’s', () => {
    const gap: Timeline = {
      id: 'A-4',
      steps: [
        { step: 'a', mover: 'ministry', from: at('2026-09-01'), until: at('2026-09-02') },
        { step: 'b', mover: 'ministry', from: at('2026-09-05'), until: at('2026-09-06') },
      ],
    };
    expect(realDays([gap], options).waits.map(({ mover, days }) => [mover, days])).toEqual([
      ['nobody', 3],
      ['ministry', 2],
    ]);
  });

  test('days are those of the country: 20:00 UTC is the next day in Astana', () => {
    const night: Timeline = {
      id: 'A-5',
      steps: [
        { step: 'a', mover: 'ministry', from: at('2026-09-01', '20:00'), until: at('2026-09-02', '18:00') },
      ],
    };
    expect(realDays([night], options).steps[0]?.done?.mean).toBe(0);
  });

  test('no timeline gives no figure, and none is made up', () => {
    expect(realDays([], options)).toEqual({
      steps: [],
      months: [],
      waits: [],
      waitsByMonth: [],
      wallClock: {},
    });
  });

  test('a step that ends before it begins is a fault', () => {
    const wrong: Timeline = {
      id: 'A-6',
      steps: [{ step: 'a', mover: 'ministry', from: at('2026-09-02'), until: at('2026-09-01') }],
    };
    expect(() => realDays([wrong], options)).toThrow(
      'A-6: a ends at 2026-09-01T05:00:00.000Z, before it begins',
    );
  });

  test('nine of ten steps took no more than the ninety-percent figure', () => {
    const ten = Array.from(
      { length: 10 },
      (_, i): Timeline => ({
        id: `A-${i}`,
        steps: [
          {
            step: 'a',
            mover: 'ministry',
            from: at('2026-09-01'),
            until: at(`2026-09-${String(i + 2).padStart(2, '0')}`),
          },
        ],
      }),
    );
    expect(realDays(ten, options).steps[0]?.done).toEqual({
      count: 10,
      mean: 5.5,
      median: 5.5,
      p90: 9,
      longest: 10,
    });
  });
});
