/**
 * Cases of a written day. In Kazakh an ending follows the last vowel and the last sound of its word, so a message never hangs one on an
 * inserted value; a written day is the exception: it ends in one of twelve names.
 */
const endings: Readonly<Record<string, readonly [dative: string, ablative: string, locative: string]>> = {
  қаңтар: ['ға', 'дан', 'да'],
  ақпан: ['ға', 'нан', 'да'],
  наурыз: ['ға', 'дан', 'да'],
  сәуір: ['ге', 'ден', 'де'],
  мамыр: ['ға', 'дан', 'да'],
  маусым: ['ға', 'нан', 'да'],
  шілде: ['ге', 'ден', 'де'],
  тамыз: ['ға', 'дан', 'да'],
  қыркүйек: ['ке', 'тен', 'те'],
  қазан: ['ға', 'нан', 'да'],
  қараша: ['ға', 'дан', 'да'],
  желтоқсан: ['ға', 'нан', 'да'],
};

const withEnding = (day: string, which: 0 | 1 | 2): string => {
  const month = /[а-яәіңғүұқөһ]+$/i.exec(day)?.[0] ?? '';
  return `${day}${endings[month]?.[which] ?? ''}`;
};

/** `2026 жылғы 23 қарашаға дейін`: until the day. */
export const until = (day: string): string => `${withEnding(day, 0)} дейін`;
/** `2026 жылғы 23 қарашадан бастап`: from the day on. */
export const from = (day: string): string => `${withEnding(day, 1)} бастап`;
/** `2026 жылғы 23 қарашада`: on the day. */
export const on = (day: string): string => withEnding(day, 2);
/** `2026 жылғы 23 қарашадан 2032 жылғы 22 қарашаға дейін`: both days are meant. */
export const span = (first: string, last: string): string => `${withEnding(first, 1)} ${until(last)}`;
