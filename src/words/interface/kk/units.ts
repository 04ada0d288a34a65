import type { Messages } from '../messages.ts';

const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const monthName = (month: number): string => months[month - 1] ?? '';

/** After a number the noun stays in the singular. The day is written as in laws: `2026 жылғы 23 қараша`. */
export const units: Messages['units'] = {
  squareKilometres: (value) => `${value} км²`,
  hectares: (value) => `${value} га`,
  kilometres: (value) => `${value} км`,
  metres: (value) => `${value} м`,
  tonnes: (value) => `${value} т`,
  largeTonnes: [
    { from: 1e6, size: 1e6, words: (value) => `${value} млн т` },
    { from: 1e4, size: 1e3, words: (value) => `${value} мың т` },
  ],
  bytes: (value) => `${value} байт`,
  kilobytes: (value) => `${value} кБ`,
  megabytes: (value) => `${value} МБ`,
  percent: (value) => `${value}%`,
  tenge: (value) => `${value} ₸`,
  largeSums: [
    { from: 1e9, size: 1e9, words: (value) => `${value} млрд` },
    { from: 1e6, size: 1e6, words: (value) => `${value} млн` },
  ],
  range: (from, to) => `${from}–${to}`,
  monthName,
  weekdays: ['Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сб', 'Жс'],
  date: ({ year, month, day }) => `${year} жылғы ${day} ${monthName(month)}`,
  dayAndMonth: ({ month, day }) => `${day} ${monthName(month)}`,
  monthAndYear: ({ year, month }) => `${year} жылғы ${monthName(month)}`,
  dateAndTime: (date, time) => `${date}, ${time}`,
  and: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`,
  days: (_, written) => `${written} күн`,
  workingDays: (_, written) => `${written} жұмыс күні`,
  months: (_, written) => `${written} ай`,
  years: (_, written) => `${written} жыл`,
  blocks: (_, written) => `${written} блок`,
};
