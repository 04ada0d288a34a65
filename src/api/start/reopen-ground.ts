/** Freed ground is announced to all at once, and its slots are closed, by the register itself: nobody chooses the moment. */
import { slotActsDue } from '#register';
import type { LiveRegister } from '../live-register.ts';

/** Slots close at the beginning of a day; the list is fixed soon after, and who files later is not on it whenever that is. */
const lookMillis = 600_000;

/** Announces and closes what is due. @returns how many acts were recorded; what another server did first is not counted */
async function reopenGround(register: LiveRegister): Promise<number> {
  const at = register.now();
  const due = await register.read((state) => slotActsDue(state, register.law, at));
  const answers = await Promise.all(due.map((command) => register.submit(command)));
  return answers.filter(({ accepted }) => accepted).length;
}

/** Looks now and every ten minutes until the signal. */
export function keepReopeningGround(
  register: LiveRegister,
  closing: AbortSignal,
  report: (error: unknown) => void,
): void {
  let looking = Promise.resolve<unknown>(undefined);
  const look = () => {
    looking = looking
      .then(() => (closing.aborted ? 0 : reopenGround(register)))
      .catch((error: unknown) => closing.aborted || report(error));
  };
  look();
  const timer = setInterval(look, lookMillis);
  timer.unref();
  closing.addEventListener('abort', () => clearInterval(timer), { once: true });
}
