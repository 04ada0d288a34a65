/** Sealed filings that nobody opened in time are told to have lapsed, by the register itself. */
import { lapsesDue } from '#register';
import type { LiveRegister } from '../live-register.ts';

/** Tells what lapsed. @returns how many acts were recorded; what another server did first is not counted */
export async function lapseSeals(register: LiveRegister): Promise<number> {
  const at = register.now();
  const due = await register.read((state) => lapsesDue(state, at));
  const answers = await Promise.all(due.map((command) => register.submit(command)));
  return answers.filter(({ accepted }) => accepted).length;
}
