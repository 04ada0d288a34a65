/** Freed ground is announced to all at once, and its slots are closed, by the register itself: nobody chooses the moment. */
import { slotActsDue } from '#register';
import type { LiveRegister } from '../live-register.ts';

/** Announces and closes what is due. @returns how many acts were recorded; what another server did first is not counted */
export async function reopenGround(register: LiveRegister): Promise<number> {
  const at = register.now();
  const due = await register.read((state) => slotActsDue(state, register.law, at));
  const answers = await Promise.all(due.map((command) => register.submit(command)));
  return answers.filter(({ accepted }) => accepted).length;
}
