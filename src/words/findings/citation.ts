/** A citation as lawyers of a language write it. The law room writes it once, in English words: `Code art. 187(2)`. */

export interface CitationWords {
  /** Sources that are no place in a text, whole. */
  readonly phrases: readonly (readonly [RegExp, string])[];
  /** Words inside a citation, in the order in which they are replaced. */
  readonly words: readonly (readonly [RegExp, string])[];
  /** Names of months by their English name, as they stand in a date. */
  readonly months: Readonly<Record<string, string>>;
  readonly tidy?: (text: string) => string;
}

/**
 * Citations in the words of a language; a word that the tables lack stays as the law room wrote it.
 * @example citationIn({ phrases: [], words: [[/\barts?\. /g, 'ст. ']], months: {} })('art. 187(2)') // 'ст. 187(2)'
 */
export function citationIn({ phrases, words, months, tidy = (text) => text }: CitationWords) {
  const monthName = new RegExp(`\\b(?:${Object.keys(months).join('|')})\\b`, 'g');
  return (text: string): string => {
    const phrase = phrases.find(([pattern]) => pattern.test(text));
    if (phrase) return phrase[1];
    const written = words.reduce((part, [pattern, replacement]) => part.replace(pattern, replacement), text);
    return tidy(written.replace(monthName, (month) => months[month] ?? month));
  };
}

export const citationInEnglish = (text: string): string => text;
