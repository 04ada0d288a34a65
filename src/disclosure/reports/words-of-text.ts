/*  Words by which reports are found, the same in every database:
 *
 *      "Отчёт о ЛИТИИ, Li2O; 리튬광"  ─►  отчет о литии li2o 리튬 튬광 광
 *
 *  A text gives its words whole, folded. A question gives beginnings: Russian, English and Kazakh words without their common endings, so that
 *  "литиевые" finds "литиевых" and "литиевого". That is no stemmer: it never looks words up, and it may find a neighbour too many.
 *  Korean joins particles to its nouns, so it is cut into pairs of syllables, which need no dictionary.
 */

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const hangulPattern = /[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+/gu;
const isHangul = (text: string) => /^[\uac00-\ud7a3]/.test(text);
/** Longer runs of letters are tables and noise of scans. */
const maximumLetters = 60;
/** What is left of a word of a question has so many letters at least. */
const shortestStem = 4;

// biome-ignore format: a table
const cyrillicEndings = [
  // Kazakh: plural with case, case, possession
  'ларының', 'лерінің', 'дарының', 'дерінің', 'тарының', 'терінің', 'лардың', 'лердің', 'дардың', 'дердің', 'тардың', 'тердің',
  'ларын', 'лерін', 'дарын', 'дерін', 'тарын', 'терін', 'лары', 'лері', 'дары', 'дері', 'тары', 'тері', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер',
  'ының', 'інің', 'ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'ында', 'інде', 'нда', 'нде', 'дағы', 'дегі', 'тағы', 'тегі',
  'ға', 'ге', 'қа', 'ке', 'ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'да', 'де', 'та', 'те', 'сы', 'сі',
  // Russian: adjectives, nouns
  'ыми', 'ими', 'ого', 'его', 'ому', 'ему', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ый', 'ий', 'ой', 'ей', 'ым', 'им', 'ом', 'ем', 'ых', 'их', 'ую', 'юю',
  'иями', 'иях', 'иям', 'ами', 'ями', 'ах', 'ях', 'ам', 'ям', 'ов', 'ев', 'ии', 'ия', 'ию', 'ие', 'ью', 'а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь',
].sort((a, b) => b.length - a.length);
const latinEndings = ['ings', 'ing', 'ies', 'ied', 'es', 'ed', 's', 'y', 'e'];
/** Particles that a Korean noun may carry. */
const particles = /(?:에서|으로|은|는|이|가|을|를|의|에|로|과|와|도)$/u;

/** One form for letters that are written in several: case, width, and Russian ё, which most texts print as е. */
function foldedText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}

function syllablePairs(run: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i < run.length - 1; i++) pairs.push(run.slice(i, i + 2));
  return pairs;
}

/** The words of a text, folded, each once, in the order in which they first come. */
export function wordsOfText(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of foldedText(text).matchAll(wordPattern)) {
    for (const [run] of word.matchAll(hangulPattern)) {
      if (isHangul(run)) {
        for (const pair of syllablePairs(run)) words.add(pair);
        words.add(run.slice(-1)); // so that each syllable begins a word
      } else if (run.length <= maximumLetters) words.add(run);
    }
  }
  return [...words];
}

function withoutEnding(word: string): string {
  const isCyrillic = /^[\u0400-\u052f]+$/.test(word);
  const endings = /^[a-z]+$/.test(word) ? latinEndings : isCyrillic ? cyrillicEndings : [];
  const cut = (from: string, some: readonly string[]) => {
    const ending = some.find((one) => from.endsWith(one) && from.length - one.length >= shortestStem);
    return ending === undefined ? from : from.slice(0, -ending.length);
  };
  // "вольфрамовый" is made of "вольфрам": most names of ores are such adjectives.
  return isCyrillic ? cut(cut(word, endings), ['ов', 'ев']) : cut(word, endings);
}

/** The most words of one question: more would only make it slow. */
const maximumAsked = 20;

/** What a question asks for: each must begin a word of the text. */
export function wordsOfQuestion(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of foldedText(text).matchAll(wordPattern)) {
    for (const [run] of word.matchAll(hangulPattern)) {
      if (!isHangul(run)) words.add(withoutEnding(run.slice(0, maximumLetters)));
      else {
        const noun = run.length >= 3 ? run.replace(particles, '') : run;
        for (const pair of noun.length === 1 ? [noun] : syllablePairs(noun)) words.add(pair);
      }
    }
  }
  return [...words].slice(0, maximumAsked);
}

/** Where the words of a question stand in a text: `[from, to)` in its letters, ascending, apart. */
export function placesOfWords(text: string, asked: readonly string[]): (readonly [number, number])[] {
  if (asked.length === 0) return [];
  const places: [number, number][] = [];
  const add = (from: number, to: number) => {
    const last = places.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else places.push([from, to]);
  };
  for (const match of text.matchAll(wordPattern)) {
    let at = match.index;
    for (const [run] of match[0].matchAll(hangulPattern)) {
      const folded = foldedText(run);
      if (!isHangul(run)) {
        if (asked.some((word) => folded.startsWith(word))) add(at, at + run.length);
      } else {
        for (let i = 0; i < run.length; i++) {
          const length = asked.includes(run.slice(i, i + 2))
            ? 2
            : asked.includes(run.slice(i, i + 1))
              ? 1
              : 0;
          if (length > 0) add(at + i, Math.min(at + i + length, at + run.length));
        }
      }
      at += run.length;
    }
  }
  return places;
}
