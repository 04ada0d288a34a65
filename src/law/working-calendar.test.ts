import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, type CivilDate, civilDate, civilDateFromDayNumber, dayNumberFromCivilDate } from '#terms';
import { kazakhstan } from './kazakhstan/index.ts';
import { type WorkingCalendarData, workingCalendar } from './working-calendar.ts';

const plain: WorkingCalendarData = {
  holidays: [{ date: civilDate('2026-05-01'), name: 'May Day', substitute: false }],
  moved: [],
  movedYears: [2026],
  years: { first: 2026, last: 2026 },
  doubts: [],
};
/** The Monday after a long weekend is rest, and the Saturday before it is worked. */
const bridge = { restOn: civilDate('2026-05-04'), workOn: civilDate('2026-04-25'), order: 'Order 1 of 2026' };

describe('days moved by an order', () => {
  const { isWorkingDay, addWorkingDays, workingDaysBetween, doubtsBetween } = workingCalendar({
    ...plain,
    moved: [bridge],
  });

  test('the moved day of rest is no working day, and the Saturday given for it is one', () => {
    expect(isWorkingDay(civilDate('2026-05-04'))).toBe(false);
    expect(isWorkingDay(civilDate('2026-04-25'))).toBe(true);
    expect(workingCalendar(plain).isWorkingDay(civilDate('2026-05-04'))).toBe(true);
  });

  test('five working days from Friday 24 April end on Thursday 30 April, a day earlier than without the order', () => {
    expect(addWorkingDays(civilDate('2026-04-24'), 5)).toBe('2026-04-30');
    expect(workingCalendar(plain).addWorkingDays(civilDate('2026-04-24'), 5)).toBe('2026-05-04');
  });

  test('a term across the moved Monday ends a day later', () => {
    expect(addWorkingDays(civilDate('2026-04-30'), 1)).toBe('2026-05-05');
    expect(workingDaysBetween(civilDate('2026-04-30'), civilDate('2026-05-05'))).toBe(1);
  });

  test('where the orders of a year are loaded, nothing is doubtful about its days', () => {
    expect(doubtsBetween(civilDate('2026-04-01'), civilDate('2026-06-01'))).toEqual([]);
    expect(
      workingCalendar({ ...plain, movedYears: [] }).doubtsBetween(
        civilDate('2026-04-01'),
        civilDate('2026-06-01'),
      ),
    ).toEqual([{ code: 'transfers-not-loaded', year: 2026 }]);
  });

  test('an order that moves rest to a day of rest, or work to a working day, is refused', () => {
    expect(() =>
      workingCalendar({ ...plain, moved: [{ ...bridge, restOn: civilDate('2026-05-02') }] }),
    ).toThrow('Order 1 of 2026 moves rest to 2026-05-02, a day of rest already.');
    expect(() =>
      workingCalendar({ ...plain, moved: [{ ...bridge, workOn: civilDate('2026-04-24') }] }),
    ).toThrow('Order 1 of 2026 moves work to 2026-04-24, a working day already.');
  });
});

test('a law told of an order counts its terms by it, and doubts the year no more', () => {
  const bridged = {
    restOn: civilDate('2026-01-05'),
    workOn: civilDate('2026-01-10'),
    order: 'Order 1 of 2026',
  };
  const told = kazakhstan.withMovedDays([bridged]).with({ 'exploration.maximum-blocks': 150 });
  const friday = civilDate('2025-12-31');
  expect(kazakhstan.calendar.addWorkingDays(friday, 1)).toBe('2026-01-05');
  expect(told.calendar.addWorkingDays(friday, 1)).toBe('2026-01-06');
  expect(told.calendar.doubtsBetween(civilDate('2026-01-01'), civilDate('2026-03-01'))).toEqual([]);
  expect(kazakhstan.calendar.doubtsBetween(civilDate('2026-01-01'), civilDate('2026-03-01'))).not.toEqual([]);
  expect(() => kazakhstan.withMovedDays([bridged, { ...bridged, order: 'Order 2 of 2026' }])).toThrow(
    'Order 2 of 2026 moves 2026-01-05 and 2026-01-10, of which another order moved one already.',
  );
});

describe('the working days of Kazakhstan', () => {
  const { calendar } = kazakhstan;
  const days = fc
    .integer({
      min: dayNumberFromCivilDate(civilDate('2018-01-01')),
      max: dayNumberFromCivilDate(civilDate('2030-06-30')),
    })
    .map(civilDateFromDayNumber);

  test('a term and its length are inverses from every working day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (from, length) => {
        const end = calendar.addWorkingDays(from, length);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.workingDaysBetween(from, end)).toBe(length);
      }),
    );
  });

  test('a term in two parts ends where the whole ends', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (from, a, b) => {
        const whole = calendar.addWorkingDays(from, a + b);
        expect(calendar.addWorkingDays(calendar.addWorkingDays(from, a), b)).toBe(whole);
      }),
    );
  });

  test('back and forth returns to the working day one came from', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, length) => {
        const start = calendar.workingDayFrom(from);
        expect(calendar.addWorkingDays(calendar.addWorkingDays(start, length), -length)).toBe(start);
      }),
    );
  });

  test('each year of 2018 to 2030 has 243 to 249 working days', () => {
    for (let year = 2018; year <= 2030; year++) {
      const lastOfYearBefore = civilDate(`${year - 1}-12-31`);
      const count = calendar.workingDaysBetween(lastOfYearBefore, civilDate(`${year}-12-31`));
      expect(count, String(year)).toBeGreaterThanOrEqual(243);
      expect(count, String(year)).toBeLessThanOrEqual(249);
    }
  });

  test('no holiday and no day given instead of one is a working day', () => {
    const worked = calendar.holidays.filter(({ date }) => calendar.isWorkingDay(date));
    expect(worked).toEqual([]);
  });

  test('the clock of the country moved to UTC+5 on 1 March 2024', () => {
    expect(kazakhstan.zone.offsets.map(({ minutes }) => minutes)).toEqual([360, 300]);
  });
});

/** Terms that began on awkward days, a row each; a lawyer can add one. */
const rows = parse(`
- [2024-02-28, 1, 2024-02-29]
- [2024-02-29, 1, 2024-03-01]
- [2025-12-31, 1, 2026-01-05]
- [2026-01-06, 1, 2026-01-08]
- [2026-03-06, 1, 2026-03-10]
- [2026-05-26, 1, 2026-05-28]
- [2026-07-03, 1, 2026-07-07]
- [2026-10-23, 1, 2026-10-27]
`) as readonly (readonly [CivilDate, number, CivilDate])[];

test.each(rows)('from %s, %i working day ends on %s', (from, length, end) => {
  expect(kazakhstan.calendar.addWorkingDays(from, length)).toBe(end);
  expect(addDays(from, 1) <= end).toBe(true);
});
