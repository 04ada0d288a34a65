/** Citations as Russian lawyers write them. */
import { type CitationWords, citationIn } from '../citation.ts';

/** Sources that are no place in a text. */
const phrases: CitationWords['phrases'] = [
  [/^earlier Tax Code, rates as commonly stated$/, 'прежний Налоговый кодекс, ставки по общим сведениям'],
  [/^replay under a changed provision$/, 'пересчёт при изменённой норме'],
  [/^tolerance of our own: art\. 19\(3\) gives none$/, 'наш допуск: ст. 19(3) его не устанавливает'],
  [/^orders of the Government on moved days$/, 'постановления правительства о переносе дней'],
  [/^life cycle of the register$/, 'порядок ведения реестра'],
  [/^any rule, outside the life of a provision it reads$/, 'любое правило вне срока действия его нормы'],
];

/** Words inside a citation, in the order in which they are replaced. */
const words: CitationWords['words'] = [
  [/\bTax Code No\./g, 'Налоговый кодекс №'],
  [/\bTax Code\b(?! of)/g, 'Налоговый кодекс,'],
  [/\bCode No\./g, 'Кодекс №'],
  [/\bCode\b/g, 'Кодекс о недрах,'],
  [/\barts?\. /g, 'ст. '],
  [/\bch\. /g, 'гл. '],
  [/\bOrders /g, 'приказы № '],
  [/\bOrder /g, 'приказ № '],
  [/\bLaw (?=\d)/g, 'Закон № '],
  [/ (?:of|from) (\d{1,2}) (\w+) (\d{4})/g, ' от $1 $2 $3 г.'],
  [/\bsuspended until (\d{1,2}) (\w+) (\d{4})/g, 'приостановлено до $1 $2 $3 г.'],
  [/\bstatement of the ministry/g, 'сообщение министерства'],
  [/\bstate system /g, 'государственная система координат '],
  [/\bbudget law, MCI from (\S+)/g, 'закон о бюджете, МРП с $1'],
  [/ and /g, ' и '],
  [/ to (?=\d)/g, '–'],
];

const months: Readonly<Record<string, string>> = {
  January: 'января',
  February: 'февраля',
  March: 'марта',
  April: 'апреля',
  May: 'мая',
  June: 'июня',
  July: 'июля',
  August: 'августа',
  September: 'сентября',
  October: 'октября',
  November: 'ноября',
  December: 'декабря',
};

/** The name of a code is followed by a comma only where a place in it follows. */
const tidy = (text: string) => text.replace(/(кодекс|Кодекс о недрах|Налоговый кодекс),(?=[,;]|$)/g, '$1');

export const citationInRussian = citationIn({ phrases, words, months, tidy });
