import type { CivilDateParts } from '#terms';
import type { Scale } from '../formats.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const units = {
  squareKilometres: (value: string) => `${value} km²`,
  hectares: (value: string) => `${value} ha`,
  kilometres: (value: string) => `${value} km`,
  metres: (value: string) => `${value} m`,
  tonnes: (value: string) => `${value} t`,
  largeTonnes: [
    { from: 1e6, size: 1e6, words: (value: string) => `${value} Mt` },
    { from: 1e4, size: 1e3, words: (value: string) => `${value} kt` },
  ] as readonly Scale[],
  bytes: (value: string) => `${value} bytes`,
  kilobytes: (value: string) => `${value} kB`,
  megabytes: (value: string) => `${value} MB`,
  percent: (value: string) => `${value}%`,
  tenge: (value: string) => `${value} ₸`,
  largeSums: [
    { from: 1e9, size: 1e9, words: (value: string) => `${value} bn` },
    { from: 1e6, size: 1e6, words: (value: string) => `${value} m` },
  ] as readonly Scale[],
  range: (from: string, to: string) => `${from}–${to}`,
  monthName: (month: number): string => months[month - 1] ?? '',
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  date: ({ year, month, day }: CivilDateParts) => `${day} ${months[month - 1]} ${year}`,
  dayAndMonth: ({ month, day }: CivilDateParts) => `${day} ${months[month - 1]}`,
  monthAndYear: ({ year, month }: CivilDateParts) => `${months[month - 1]} ${year}`,
  dateAndTime: (date: string, time: string) => `${date}, ${time}`,
  and: (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  days: (count: number, written: string) => (count === 1 ? '1 day' : `${written} days`),
  workingDays: (count: number, written: string) =>
    count === 1 ? '1 working day' : `${written} working days`,
  months: (count: number, written: string) => (count === 1 ? '1 month' : `${written} months`),
  years: (count: number, written: string) => (count === 1 ? '1 year' : `${written} years`),
  blocks: (count: number, written: string) => (count === 1 ? '1 block' : `${written} blocks`),
};
