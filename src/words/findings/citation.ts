/** A citation as lawyers of a language write it. The law room writes it once, in English words: `Code art. 187(2)`. */
const russian: readonly (readonly [RegExp, string])[] = [
  [/\bTax Code\b/g, 'Налоговый кодекс,'],
  [/\bCode\b/g, 'Кодекс о недрах,'],
  [/\barts?\. /g, 'ст. '],
  [/\bch\. /g, 'гл. '],
  [/\bOrder /g, 'приказ № '],
  [/\bLaw (?=\d)/g, 'Закон № '],
  [/ of (\d{1,2}) (\w+) (\d{4})/g, ' от $1 $2 $3 г.'],
  [/-VIII\b/g, '-VIII'],
  [/statement of the ministry/g, 'сообщение министерства'],
  [/state system /g, 'государственная система координат '],
  [/budget law, MCI from /g, 'закон о бюджете, МРП с '],
  [/earlier Tax Code, rates as commonly stated/g, 'прежний Налоговый кодекс, ставки по общим сведениям'],
  [/replay under a changed provision/g, 'пересчёт при изменённой норме'],
  [/suspended until/g, 'действие приостановлено до'],
  [/; suspended/g, '; приостановлено'],
];

const monthsInRussian: Readonly<Record<string, string>> = {
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

export function citationInRussian(text: string): string {
  let written = text;
  for (const [pattern, words] of russian) written = written.replace(pattern, words);
  return written
    .replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      (month) => monthsInRussian[month] ?? month,
    )
    .replace(/(Кодекс о недрах,|Налоговый кодекс,)(?=;|$)/g, (name) => name.slice(0, -1));
}

export const citationInEnglish = (text: string): string => text;
