import type { Messages } from '../messages.ts';

/** Korean counts large figures by ten thousands (만) and hundred millions (억). */
export const units: Messages['units'] = {
  squareKilometres: (value) => `${value} km²`,
  hectares: (value) => `${value} ha`,
  kilometres: (value) => `${value} km`,
  metres: (value) => `${value} m`,
  tonnes: (value) => `${value} t`,
  largeTonnes: [
    { from: 1e8, size: 1e8, words: (value) => `${value}억 t` },
    { from: 1e4, size: 1e4, words: (value) => `${value}만 t` },
  ],
  bytes: (value) => `${value}바이트`,
  kilobytes: (value) => `${value} kB`,
  megabytes: (value) => `${value} MB`,
  percent: (value) => `${value}%`,
  tenge: (value) => `${value} 텡게`,
  largeSums: [
    { from: 1e8, size: 1e8, words: (value) => `${value}억` },
    { from: 1e4, size: 1e4, words: (value) => `${value}만` },
  ],
  range: (from, to) => `${from}~${to}`,
  monthName: (month) => `${month}월`,
  weekdays: ['월', '화', '수', '목', '금', '토', '일'],
  date: ({ year, month, day }) => `${year}년 ${month}월 ${day}일`,
  dayAndMonth: ({ month, day }) => `${month}월 ${day}일`,
  monthAndYear: ({ year, month }) => `${year}년 ${month}월`,
  dateAndTime: (date, time) => `${date} ${time}`,
  and: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} 및 ${items.at(-1)}`,
  days: (_count, written) => `${written}일`,
  workingDays: (_count, written) => `${written}영업일`,
  months: (_count, written) => `${written}개월`,
  years: (_count, written) => `${written}년`,
  blocks: (_count, written) => `${written}개 블록`,
};
