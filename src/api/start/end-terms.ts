/** Terms that are over: the register says so itself, the day after, so that no block stays closed because nobody looked. */
import { licencesWithStatus } from '#register';
import type { LiveRegister } from '../live-register.ts';

/** The day changes once a day; a machine that slept through midnight hears of it within the hour. */
const lookMillis = 3_600_000;

/**
 * Records the end of each licence whose last day is past (Kazakhstan: Code art. 33).
 * @returns how many it recorded; one that another server ended first is not counted
 */
export async function endTermsThatAreOver(register: LiveRegister): Promise<number> {
  const today = register.today();
  const over = await register.read((state) =>
    licencesWithStatus(state, 'in-force')
      .filter(({ until }) => until < today)
      .map(({ id }) => id),
  );
  const by = { role: 'registrar', account: 'registrar' } as const;
  const answers = await Promise.all(
    over.map((licence) =>
      register.submit({ act: 'end-licence', by, licence, reason: 'expired', documents: [] }),
    ),
  );
  return answers.filter(({ accepted }) => accepted).length;
}

/** Looks now and every hour until the signal. */
export function keepEndingTerms(
  register: LiveRegister,
  closing: AbortSignal,
  report: (error: unknown) => void,
): void {
  let looking = Promise.resolve<unknown>(undefined);
  const look = () => {
    looking = looking
      .then(() => (closing.aborted ? 0 : endTermsThatAreOver(register)))
      .catch((error: unknown) => closing.aborted || report(error));
  };
  look();
  const timer = setInterval(look, lookMillis);
  timer.unref();
  closing.addEventListener('abort', () => clearInterval(timer), { once: true });
}
