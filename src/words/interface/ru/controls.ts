import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const counted = (count: number, written: string, one: string, few: string, many: string) =>
  `${written} ${plural('ru', count, { one, few, many, other: few })}`;

export const controls: Messages['controls'] = {
  close: 'Закрыть',
  cancel: 'Отмена',
  clear: 'Очистить',
  copy: 'Скопировать',
  copied: 'Скопировано',
  remove: (name) => `Убрать: ${name}`,
  optional: 'необязательно',
  required: 'обязательно',
  errorsTitle: 'Нужно исправить',
  mended: 'исправлено',
  chooseDate: 'Выбрать день',
  notLater: (date) => `Не позднее ${date}.`,
  notEarlier: (date) => `Не ранее ${date}.`,
  nothingMatches: 'Ничего не подходит',
  choose: 'Выбрать',
  rows: (count, written) => counted(count, written, 'строка', 'строки', 'строк'),
  rowsShown: (from, to, total) => `${from}–${to} из ${total}`,
  previousPage: 'Назад',
  nextPage: 'Вперёд',
  pages: 'Страницы',
  page: (number) => `Страница ${number}`,
  youAreHere: 'Вы здесь',
  dropFile: 'Перетащите файл сюда',
  orChoose: 'Выбрать файл',
  fileTooLarge: (name, limit) => `Файл ${name} больше ${limit}.`,
  fileWrongType: (name, types) => `Файл ${name} здесь прочитать нельзя. Подходят: ${types}.`,
  progress: (percent) => `Готово ${percent}`,
  today: 'Сегодня',
  step: { done: 'Сделано', now: 'Сейчас', ahead: 'Впереди', late: 'Просрочено', skipped: 'Не требуется' },
  whoseMove: {
    applicant: 'Ход заявителя',
    officer: 'Ход министерства',
    holder: 'Ход держателя',
    none: 'Ничей ход',
  },
  daysLeft: (count, written) =>
    `${plural('ru', count, { one: 'остался', other: 'осталось' })} ${counted(count, written, 'день', 'дня', 'дней')}`,
  workingDaysLeft: (count, written) =>
    `${plural('ru', count, { one: 'остался', other: 'осталось' })} ${counted(count, written, 'рабочий день', 'рабочих дня', 'рабочих дней')}`,
  daysLate: (count, written) => `опоздание ${counted(count, written, 'день', 'дня', 'дней')}`,
  workingDaysLate: (count, written) =>
    `опоздание ${counted(count, written, 'рабочий день', 'рабочих дня', 'рабочих дней')}`,
  endedAgo: (count, written) =>
    count === 1 ? 'закончился вчера' : `закончился ${counted(count, written, 'день', 'дня', 'дней')} назад`,
  lastDay: 'сегодня последний день',
  task: {
    done: 'Готово',
    started: 'Начато',
    todo: 'Не начато',
    blocked: 'Пока нельзя начать',
    problem: 'Есть ошибка',
  },
  termFrom: (date) => `С ${date}`,
  termUntil: (date) => `до ${date}`,
  selected: (count, written) => `${plural('ru', count, { one: 'выбран', other: 'выбрано' })} ${written}`,
  hash: 'Хеш',
};
