/** Citations as Kazakh lawyers write them: the number stands before its article, the day before its act. */
import { type CitationWords, citationIn } from '../citation.ts';

/** Sources that are no place in a text. */
const phrases: CitationWords['phrases'] = [
  [
    /^earlier Tax Code, rates as commonly stated$/,
    'бұрынғы Салық кодексі, мөлшерлемелер жалпы мәліметтер бойынша',
  ],
  [/^replay under a changed provision$/, 'өзгертілген норма бойынша қайта есептеу'],
  [/^tolerance of our own: art\. 19\(3\) gives none$/, 'біздің шегіміз: 19(3)-бап оны белгілемейді'],
  [/^orders of the Government on moved days$/, 'күндерді ауыстыру туралы Үкімет қаулылары'],
  [/^life cycle of the register$/, 'тізілімді жүргізу тәртібі'],
  [
    /^any rule, outside the life of a provision it reads$/,
    'нормасының қолданылу мерзімінен тыс кез келген қағида',
  ],
];

/** Words inside a citation, in the order in which they are replaced. */
const words: CitationWords['words'] = [
  [/\bsuspended until 1 January 2023/g, '2023 жылғы 1 қаңтарға дейін тоқтатыла тұрған'],
  [/\bstatement of the ministry of (\d{1,2}) (\w+) (\d{4})/g, 'министрліктің $3 жылғы $1 $2 хабары'],
  [/\bTax Code No\. ?(\S+) of (\d{1,2}) (\w+) (\d{4})/g, '$4 жылғы $2 $3 № $1 Салық кодексі'],
  [/(?<!Tax )\bCode No\. ?(\S+) of (\d{1,2}) (\w+) (\d{4})/g, '$4 жылғы $2 $3 № $1 Кодекс'],
  [/\bLaw (?:No\. )?(\d\S*) of (\d{1,2}) (\w+) (\d{4})/g, '$4 жылғы $2 $3 № $1 Заң'],
  [/\bOrder (\d+) of (\d{1,2}) (\w+) (\d{4})/g, '$4 жылғы $2 $3 № $1 бұйрық'],
  // Articles run up to the next source: `19(2), 188(2)–(4)`.
  [/\barts\. (\d[\d()–, -]*[\d)])/g, '$1-баптар'],
  [/\bart\. (\d[\d()–, -]*[\d)])/g, '$1-бап'],
  [/\bch\. (\d[\d-]*)/g, '$1-тарау'],
  [/\bOrders (\d[\d, ]*\d)/g, '№ $1 бұйрықтар'],
  [/\bOrder (\d+)/g, '№ $1 бұйрық'],
  [/\bLaw (\d\S*)/g, '№ $1 Заң'],
  [/\bTax Code (?=\d)/g, 'Салық кодексі, '],
  [/\bTax Code\b/g, 'Салық кодексі'],
  [/\bCode (?=\d)/g, 'Жер қойнауы туралы кодекс, '],
  [/\bCode\b/g, 'Жер қойнауы туралы кодекс'],
  [/\bstate system /g, 'мемлекеттік координаттар жүйесі '],
  [/\bbudget law, MCI from (\S+)/g, 'бюджет туралы заң, АЕК, $1 бастап'],
];

/** A month by itself, and as it stands before an act: `30 желтоқсандағы`. */
const nameOfMonth = {
  January: ['қаңтар', 'қаңтардағы'],
  February: ['ақпан', 'ақпандағы'],
  March: ['наурыз', 'наурыздағы'],
  April: ['сәуір', 'сәуірдегі'],
  May: ['мамыр', 'мамырдағы'],
  June: ['маусым', 'маусымдағы'],
  July: ['шілде', 'шілдедегі'],
  August: ['тамыз', 'тамыздағы'],
  September: ['қыркүйек', 'қыркүйектегі'],
  October: ['қазан', 'қазандағы'],
  November: ['қараша', 'қарашадағы'],
  December: ['желтоқсан', 'желтоқсандағы'],
} as const;
const months = Object.fromEntries(Object.entries(nameOfMonth).map(([month, [alone]]) => [month, alone]));
const beforeAct = new Map<string, string>(Object.values(nameOfMonth));
const anyMonth = Object.values(months).join('|');
const ofAct = new RegExp(`( жылғы \\d{1,2} )(${anyMonth})(?= (?:№|хабары))`, 'g');
const dayOfSource = new RegExp(`(\\d{1,2}) (${anyMonth}) (\\d{4})`, 'g');
const monthOfSource = new RegExp(`(?<!\\d )(${anyMonth}) (\\d{4})`, 'g');

/** Days of acts take their case; days of other sources are turned round: `20 November 2020` is `2020 жылғы 20 қараша`. */
const tidy = (text: string) =>
  text
    .replace(ofAct, (_, before: string, month: string) => `${before}${beforeAct.get(month)}`)
    .replace(dayOfSource, '$3 жылғы $1 $2')
    .replace(monthOfSource, '$2 жылғы $1');

export const citationInKazakh = citationIn({ phrases, words, months, tidy });
