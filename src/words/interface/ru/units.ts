import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const months = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

const genitive = (month: number): string => months[month - 1]?.[1] ?? '';
const counted = (count: number, written: string, one: string, few: string, many: string) =>
  `${written} ${plural('ru', count, { one, few, many, other: few })}`;

export const units: Messages['units'] = {
  squareKilometres: (value) => `${value} км²`,
  hectares: (value) => `${value} га`,
  kilometres: (value) => `${value} км`,
  metres: (value) => `${value} м`,
  tonnes: (value) => `${value} т`,
  largeTonnes: [
    { from: 1e6, size: 1e6, words: (value) => `${value} млн т` },
    { from: 1e4, size: 1e3, words: (value) => `${value} тыс. т` },
  ],
  bytes: (value) => `${value} байт`,
  kilobytes: (value) => `${value} кБ`,
  megabytes: (value) => `${value} МБ`,
  percent: (value) => `${value} %`,
  tenge: (value) => `${value} ₸`,
  largeSums: [
    { from: 1e9, size: 1e9, words: (value) => `${value} млрд` },
    { from: 1e6, size: 1e6, words: (value) => `${value} млн` },
  ],
  range: (from, to) => `${from}–${to}`,
  monthName: (month) => months[month - 1]?.[0] ?? '',
  weekdays: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  date: ({ year, month, day }) => `${day} ${genitive(month)} ${year} г.`,
  dayAndMonth: ({ month, day }) => `${day} ${genitive(month)}`,
  monthAndYear: ({ year, month }) => `${months[month - 1]?.[0]} ${year} г.`,
  dateAndTime: (date, time) => `${date}, ${time}`,
  and: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`,
  days: (count, written) => counted(count, written, 'день', 'дня', 'дней'),
  workingDays: (count, written) => counted(count, written, 'рабочий день', 'рабочих дня', 'рабочих дней'),
  months: (count, written) => counted(count, written, 'месяц', 'месяца', 'месяцев'),
  years: (count, written) => counted(count, written, 'год', 'года', 'лет'),
  blocks: (count, written) => counted(count, written, 'блок', 'блока', 'блоков'),
};
