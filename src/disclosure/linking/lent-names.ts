/*  Names in letters that a record lacks and another publisher's record of the same place has:
 *
 *      KZ-SITE-0777  Verkhnee-Kairakty  ──  KZ-RM-020  Upper Kairakty · Верхнее Кайракты · Жоғарғы Қайрақты
 *
 *  The site is then called by its name in the reader's letters, with the name as stated beside it and the record that lent it. Nothing is spelled anew by a
 *  machine: a name that no publisher gives stays as it is.
 */
import type { Deposit } from '#sources';
import { isOneName, linkBetween } from './link.ts';
import { placeRecordOf } from './record.ts';

/** Languages of the country, in which most publishers give no name. */
const lentLanguages = ['kk', 'ru'] as const;
type LentLanguage = (typeof lentLanguages)[number];

interface LentName {
  readonly text: string;
  /** The deposit whose record gives the name; the own one where it gives it as another name. */
  readonly from: string;
}
export type LentNames = Readonly<Partial<Record<LentLanguage, LentName>>>;

const cyrillic = /^[\p{Script=Cyrillic}\s\d.,()№«»’'-]+$/u;
const kazakhLetters = /[әғқңөұүһі]/i;

/** Another name of its own publishers in Cyrillic letters that is the same by sound: Абайская of Abayskaya Coal Mine. */
function ownOtherName({ id, names }: Deposit): LentNames {
  const found = names.others.find((other) => cyrillic.test(other) && isOneName(other, names.name));
  if (found === undefined) return {};
  return { [kazakhLetters.test(found) ? 'kk' : 'ru']: { text: found, from: id } };
}

/** Whether what links two deposits is beyond doubt: their records are the same, or a compiler checked it and they bear one name. */
function isSamePlace(one: Deposit, lender: Deposit): boolean {
  const isChecked = lender.links.some(({ deposit, verified }) => verified && deposit === one.id);
  if (isChecked)
    return [lender.names.name, ...lender.names.others].some((name) => isOneName(one.names.name, name));
  return one.statements.some((said) => {
    const record = placeRecordOf(said);
    return (
      record !== undefined &&
      lender.statements.some((other) => {
        const lent = placeRecordOf(other);
        return lent !== undefined && linkBetween(record, lent).verdict === 'same';
      })
    );
  });
}

/** What each deposit may be called in Kazakh and in Russian beside what its own record says in that language. */
export function lentNames(deposits: readonly Deposit[]): ReadonlyMap<string, LentNames> {
  const lenders = deposits.filter(({ names }) => names.kk !== undefined || names.ru !== undefined);
  const lent = new Map<string, LentNames>();
  for (const deposit of deposits) {
    let own: LentNames = ownOtherName(deposit);
    for (const lender of lenders) {
      if (lender.id === deposit.id) continue;
      const wanted = lentLanguages.filter(
        (language) =>
          deposit.names[language] === undefined &&
          own[language] === undefined &&
          // A text in brackets or Latin letters is a remark of its compiler, no name.
          cyrillic.test(lender.names[language] ?? ''),
      );
      if (wanted.length === 0 || !isSamePlace(deposit, lender)) continue;
      for (const language of wanted)
        own = { ...own, [language]: { text: lender.names[language] as string, from: lender.id } };
    }
    if (Object.keys(own).length > 0) lent.set(deposit.id, own);
  }
  return lent;
}
