/** Terms that are over: the register says so itself, the day after, so that no block stays closed because nobody looked. */
import { licencesWithStatus } from '#register';
import type { LiveRegister } from '../live-register.ts';

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
