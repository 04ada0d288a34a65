import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  civilDateAt,
  civilDateFromDayNumber,
  dated,
  dayNumberFromCivilDate,
  daysBetween,
  inForce,
  instant,
  instantFromMillis,
  millisFromInstant,
  startOfDay,
  type TimeZone,
  weekday,
} from './index.ts';

const astana: TimeZone = {
  name: 'Asia/Almaty',
  offsets: [
    { from: instant('2004-10-31T00:00:00.000Z'), minutes: 360 },
    { from: instant('2024-02-29T18:00:00.000Z'), minutes: 300 },
  ],
};

describe('civil days', () => {
  test('30 February is not a day', () => {
    expect(() => civilDate('2024-02-30')).toThrow('"2024-02-30" is not a day.');
    expect(civilDate('2024-02-29')).toBe('2024-02-29');
    expect(() => civilDate('2023-02-29')).toThrow(RangeError);
  });

  test('day numbers and days are inverses, and agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        const day = civilDateFromDayNumber(n);
        expect(dayNumberFromCivilDate(day)).toBe(n);
        expect(day).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('23 November 2026 is a Monday', () => {
    expect(weekday(civilDate('2026-11-23'))).toBe(1);
    expect(weekday(civilDate('1969-12-31'))).toBe(3);
  });

  test('31 January plus a month is 28 February rounded down and 1 March rounded up', () => {
    expect(addMonths(civilDate('2026-01-31'), 1, { round: 'down' })).toBe('2026-02-28');
    expect(addMonths(civilDate('2026-01-31'), 1, { round: 'up' })).toBe('2026-03-01');
    expect(addYears(civilDate('2024-02-29'), 6, { round: 'down' })).toBe('2030-02-28');
    expect(addMonths(civilDate('2026-01-15'), -13, { round: 'down' })).toBe('2024-12-15');
  });

  test('days between are counted with their sign', () => {
    expect(daysBetween(civilDate('2026-02-28'), civilDate('2026-03-01'))).toBe(1);
    expect(daysBetween(civilDate('2026-03-01'), civilDate('2026-02-28'))).toBe(-1);
    expect(addDays(civilDate('2026-12-31'), 1)).toBe('2027-01-01');
  });
});

describe('instants', () => {
  test('milliseconds and instants are inverses', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 4e12 }), (ms) => {
        const at = instantFromMillis(ms);
        expect(millisFromInstant(at)).toBe(ms);
        expect(at).toBe(new Date(ms).toISOString());
      }),
    );
  });

  test('the civil day is counted by the clock of the country, which moved to UTC+5 on 1 March 2024', () => {
    expect(civilDateAt(instant('2024-02-28T17:59:59.999Z'), astana)).toBe('2024-02-28');
    expect(civilDateAt(instant('2024-02-28T18:00:00.000Z'), astana)).toBe('2024-02-29');
    expect(civilDateAt(instant('2026-11-22T18:59:59.999Z'), astana)).toBe('2026-11-22');
    expect(civilDateAt(instant('2026-11-22T19:00:00.000Z'), astana)).toBe('2026-11-23');
    expect(startOfDay(civilDate('2026-11-23'), astana)).toBe('2026-11-22T19:00:00.000Z');
  });
});

describe('dated values', () => {
  const cite = { text: 'Invented Act s. 1', confidence: 'law' } as const;
  test('a value holds from its day until the day before the next', () => {
    const share = dated(
      { from: civilDate('2018-06-29'), value: 50, cite },
      { from: civilDate('2026-01-01'), value: 70, cite },
    );
    expect(share.on(civilDate('2018-06-28'))).toBeUndefined();
    expect(share.on(civilDate('2025-12-31'))?.value).toBe(50);
    expect(inForce(share, civilDate('2026-01-01'), 'share').value).toBe(70);
    expect(() => inForce(share, civilDate('2017-01-01'), 'share')).toThrow(
      'No share in force on 2017-01-01.',
    );
  });

  test('two values on one day are refused when the program starts', () => {
    expect(() =>
      dated(
        { from: civilDate('2020-01-01'), value: 1, cite },
        { from: civilDate('2020-01-01'), value: 2, cite },
      ),
    ).toThrow(RangeError);
  });
});
