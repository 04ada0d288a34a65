import type { CivilDateParts } from '#terms';

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
  thousandTonnes: (value: string) => `${value} kt`,
  millionTonnes: (value: string) => `${value} Mt`,
  percent: (value: string) => `${value}%`,
  gramsPerTonne: (value: string) => `${value} g/t`,
  tenge: (value: string) => `${value} ₸`,
  thousand: (value: string) => `${value} thousand`,
  million: (value: string) => `${value} m`,
  billion: (value: string) => `${value} bn`,
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
