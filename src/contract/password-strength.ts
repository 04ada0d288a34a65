/**
 * A password that a person chooses: long, and not one that is guessed first. No rule of composition (NIST SP 800-63B §3.1.1.2, OWASP
 * Authentication): such rules make people choose what attackers try.
 */
/** In letters as people count them. */
export const shortestPassword = 12;

/** Rows and runs that every list of broken passwords begins with. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъфывапролджэячсмитьбю',
  '01234567890123456789',
];
const commonWords =
  /password|passwort|пароль|құпиясөз|құпия|비밀번호|qwerty|orebook|letmein|welcome|administrator/giu;

/** Steps that a guesser has to take: letters that neither repeat, nor run on, nor stand in a common word. */
function unforeseen(password: string): number {
  const letters = [...password.normalize('NFKC').toLowerCase().replaceAll(commonWords, '·')];
  let count = 0;
  letters.forEach((letter, i) => {
    const before = letters[i - 1];
    const pair = `${before}${letter}`;
    const isRun =
      before === letter ||
      runs.some((run) => run.includes(pair) || [...run].reverse().join('').includes(pair));
    const isEcho = i >= 2 && letters.slice(0, i).join('').slice(0, -1).includes(pair);
    if (!isRun && !isEcho) count++;
  });
  return count;
}

export type PasswordStrength = 'too-short' | 'guessable' | 'fair' | 'good' | 'strong';

/** How hard a password is to guess, in a word. */
export function passwordStrength(password: string): PasswordStrength {
  if ([...password].length < shortestPassword) return 'too-short';
  const steps = unforeseen(password);
  if (steps < 6) return 'guessable';
  return steps < 12 ? 'fair' : steps < 18 ? 'good' : 'strong';
}
