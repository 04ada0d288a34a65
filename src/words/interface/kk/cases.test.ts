import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { formats } from '../formats.ts';
import { from, on, span, until } from './cases.ts';
import { kazakh } from './index.ts';

const { date, dayAndMonth, workingDays, percent, money, area, list } = formats('kk', kazakh);
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('a day in Kazakh', () => {
  test.each([
    ['2026-01-05', 'қаңтарға', 'қаңтардан', 'қаңтарда'],
    ['2026-02-05', 'ақпанға', 'ақпаннан', 'ақпанда'],
    ['2026-03-05', 'наурызға', 'наурыздан', 'наурызда'],
    ['2026-04-05', 'сәуірге', 'сәуірден', 'сәуірде'],
    ['2026-05-05', 'мамырға', 'мамырдан', 'мамырда'],
    ['2026-06-05', 'маусымға', 'маусымнан', 'маусымда'],
    ['2026-07-05', 'шілдеге', 'шілдеден', 'шілдеде'],
    ['2026-08-05', 'тамызға', 'тамыздан', 'тамызда'],
    ['2026-09-05', 'қыркүйекке', 'қыркүйектен', 'қыркүйекте'],
    ['2026-10-05', 'қазанға', 'қазаннан', 'қазанда'],
    ['2026-11-05', 'қарашаға', 'қарашадан', 'қарашада'],
    ['2026-12-05', 'желтоқсанға', 'желтоқсаннан', 'желтоқсанда'],
  ])('%s takes the endings of its month: %s, %s, %s', (day, dative, ablative, locative) => {
    const written = date(civilDate(day));
    expect(plain(until(written))).toBe(`2026 жылғы 5 ${dative} дейін`);
    expect(plain(from(written))).toBe(`2026 жылғы 5 ${ablative} бастап`);
    expect(plain(on(written))).toBe(`2026 жылғы 5 ${locative}`);
  });

  test('two days make a span; a day without its year takes endings too', () => {
    expect(plain(span(date(civilDate('2026-11-23')), date(civilDate('2032-11-22'))))).toBe(
      '2026 жылғы 23 қарашадан 2032 жылғы 22 қарашаға дейін',
    );
    expect(plain(until(dayAndMonth(civilDate('2025-04-30'))))).toBe('30 сәуірге дейін');
  });

  test('where a day is missing nothing is invented', () => {
    expect(until('…')).toBe('… дейін');
  });
});

test('after a number the noun stays in the singular; figures are written as in the country', () => {
  expect(plain(workingDays(35))).toBe('35 жұмыс күні');
  expect(plain(percent(0.315))).toBe('31,5%');
  expect(plain(money({ amount: 1_234_567, currency: 'KZT' }))).toBe('1 234 567 ₸');
  expect(plain(area(13_400_000))).toBe('13,4 км²');
  expect(list(['мыс', 'қорғасын', 'мырыш'])).toBe('мыс, қорғасын және мырыш');
});
