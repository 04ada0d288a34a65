/** Korean particles whose form hangs on the last sound of the word before them: a figure, a code or a name that is put in. */

/** After a consonant, after a vowel. */
const forms = {
  은는: ['은', '는'],
  이가: ['이', '가'],
  을를: ['을', '를'],
  과와: ['과', '와'],
  으로: ['으로', '로'],
} as const;
type Particle = keyof typeof forms;

type LastSound = 'vowel' | 'l' | 'consonant';

/** How the digits are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digits: readonly LastSound[] = [
  'consonant',
  'l',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'l',
  'l',
  'vowel',
];

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
/** The final ㄹ among the finals of a syllable. */
const finalL = 8;

function lastSoundOf(word: string): LastSound | undefined {
  // Brackets and quotes are not read.
  const letters = word.replace(/\([^)]*\)$/, '').replace(/[\s”’"')\]…]+$/, '');
  const last = letters.at(-1);
  if (last === undefined) return undefined;
  if (/\d/.test(last)) return digits[Number(last)];
  const code = last.charCodeAt(0);
  if (code < firstSyllable || code > lastSyllable) return undefined;
  const final = (code - firstSyllable) % finals;
  return final === 0 ? 'vowel' : final === finalL ? 'l' : 'consonant';
}

/**
 * A word with its particle. Words in other letters, whose sound nobody can tell from the letters, take both forms: `Alpha을(를)`.
 * @example withParticle('3개 블록', '을를') // '3개 블록을'
 */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = forms[particle];
  const sound = lastSoundOf(word);
  if (sound === undefined)
    return `${word}${particle === '으로' ? '(으)로' : `${afterConsonant}(${afterVowel})`}`;
  const asAfterVowel = sound === 'vowel' || (sound === 'l' && particle === '으로');
  return `${word}${asAfterVowel ? afterVowel : afterConsonant}`;
}
