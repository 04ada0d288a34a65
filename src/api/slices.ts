/** Long looks at the register in slices of a few milliseconds: others are answered meanwhile. */
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { RegisterState } from '#register';
import type { LiveRegister } from './live-register.ts';

const sliceMillis = 20;

/**
 * What a look comes to. `begin` starts it on the state; it must hold to the size it began with, since the log may grow between slices.
 */
export async function inSlices<Answer>(
  register: Pick<LiveRegister, 'read'>,
  begin: (state: RegisterState) => Generator<unknown, Answer>,
): Promise<Answer> {
  let steps: Generator<unknown, Answer> | undefined;
  for (;;) {
    const done = await register.read((state) => {
      steps ??= begin(state);
      const until = performance.now() + sliceMillis;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return { answer: step.value };
        if (performance.now() > until) return undefined;
      }
    });
    if (done) return done.answer;
    await turnOfTheLoop();
  }
}
