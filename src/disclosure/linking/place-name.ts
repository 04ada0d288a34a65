/*  One name in many spellings. Publishers write a place in Kazakh, in Russian, and in Latin letters by half a dozen rules:
 *
 *      Жезқазған · Джезказган · Dzhezkazgan · Zhezkazgan · Jezkazgan      →   zhezkazgan
 *      Северный Катпар · Severnyi Katpar · Northern Katpar · Katpar North  →   katpar, with the direction north
 *
 *  Marks set places apart: Big Karatau is not Small Karatau, and pit 2 is not pit 3.
 */

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};

/** Spellings of one sound, the longer first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|j/g, 'zh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/iu|yu/g, 'u'],
  [/ia|ya/g, 'a'],
  [/ie|ye/g, 'e'],
  [/io|yo/g, 'e'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Words that say what a thing is, not which. */
const common = new Set(
  'deposit mine mining pit field occurrence ore project plant gok smelter refinery coal gold copper zinc lead iron tungsten molybdenum uranium open underground zone prospect site number no the of and im imeni mestorozhdenie rudnik kopalna rudnoe pole karer colliery jv llp unnamed sylvite halite drill hole drillhole well kazakhstan'.split(
    ' ',
  ),
);

/** Words for more than one place: what bears one may hold its namesake, and is not it. */
const extents = new Set(
  'group mines complex massif belt district area basin sub subbasin region peninsula'.split(' '),
);

/** Words that set one place apart from its neighbour, by their first letters. */
const directions: readonly (readonly [RegExp, string])[] = [
  [/^(north|sever|soltustik)/, 'north'],
  [/^(south|uzhn|ontustik|iujn|yuzh)/, 'south'],
  [/^(east|vostoch|shigis)/, 'east'],
  [/^(west|zapad|batis)/, 'west'],
  [/^(central|tsentral|ortalik)/, 'central'],
  [/^(upper|verhn|verkhn|zhogargi)/, 'upper'],
  [/^(lower|nizhn|tomengi)/, 'lower'],
  [/^(big|great|bolsh|ulken)/, 'big'],
  [/^(small|little|mal(iy|yi|i|oe|o|aya)$|kishi)/, 'small'],
  [/^(new|novo|novi|novyi|zhana)$/, 'new'],
];
const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** 12 from `xii`, 12 from `12`, 1 from the `l` of a typewriter; undefined for a word that counts nothing. */
function numberFrom(word: string): string | undefined {
  if (/^\d+$/.test(word)) return String(Number(word));
  if (/^([a-z]{1,2}\d+[a-z]?|[abc])$/.test(word)) return word; // well C6, Druzhba B
  if (word === 'l') return '1';
  if (word === '' || !roman.test(word)) return undefined;
  const digits = [...word].map((letter) => romanDigits[letter] as number);
  return String(digits.reduce((sum, one, at) => sum + (one < (digits[at + 1] ?? 0) ? -one : one), 0));
}

export interface NameKey {
  /** What remains when spelling, kind and marks are taken off; empty for a name of such words alone. */
  readonly stem: string;
  /** North, upper, new: sorted. */
  readonly directions: readonly string[];
  readonly numbers: readonly string[];
  /** It names a group, a district, a belt. */
  readonly isExtent: boolean;
  /** What stands in brackets and is neither another spelling nor a group: Kempirsai (Bugor). */
  readonly qualifier: string;
}

/** Latin letters by sound. */
function latin(text: string): string {
  const plain = [...text.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('');
  return plain.normalize('NFKD').replace(/[\u0300-\u036f'’ʹʻ`]/g, '');
}

function bySound(word: string): string {
  return sounds.reduce((spelled, [pattern, sound]) => spelled.replace(pattern, sound), word);
}

/** Endings of Russian adjectives: Orlov, Orlovsky and Orlovskoe are one name. */
const ending = /(sk)?(oie|oe|oi|ii|aia|ai|i|a)$/;

/** The key of a name, in any of three scripts. */
export function nameKey(name: string): NameKey {
  const directionsFound = new Set<string>();
  const numbers = new Set<string>();
  const stems: string[] = [];
  let isExtent = false;
  const bracketed = /\(([^)]*)\)/.exec(name)?.[1];
  const words = latin(name.replace(/\([^)]*\)/g, ' ').replace(/\b(\d+)(st|nd|rd|th)\b/g, '$1'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  for (const word of words) {
    const direction = directions.find(([pattern]) => pattern.test(word))?.[1];
    const number = numberFrom(word);
    if (direction !== undefined) directionsFound.add(direction);
    else if (number !== undefined) numbers.add(number);
    else if (extents.has(word)) isExtent = true;
    else if (!common.has(word)) {
      const spelled = bySound(word);
      const bare = spelled.replace(ending, '');
      stems.push(bare.length >= 4 ? bare : spelled);
    }
  }
  const stem = stems.join('');
  const inner = bracketed === undefined ? undefined : nameKey(bracketed);
  const isOther = inner !== undefined && !inner.isExtent && likeness(inner.stem, stem) < 0.75;
  return {
    stem,
    qualifier: isOther ? inner.stem : '',
    directions: [...directionsFound].sort(),
    numbers: [...numbers].sort(),
    isExtent,
  };
}

/** What one writer adds to a stem and another leaves out. */
const addition = /^(o|a|i|e|u|in|n|ov|ev|ovk|ai|sk|insk|ovsk|evsk|aevsk|iskoe)$/;

/** How alike two stems are, 0 to 1: 1 less the edits between them by the length of the longer; 0.97 for another ending. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(short) && addition.test(long.slice(short.length))) return 0.97;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1;
      now[k] = Math.min(
        (before[k] as number) + 1,
        (now[k - 1] as number) + 1,
        (before[k - 1] as number) + same,
      );
    }
    before = now;
  }
  return 1 - (before[b.length] as number) / Math.max(a.length, b.length);
}
