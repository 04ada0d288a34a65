/*  Replays on a server that has others to answer: one at a time, in slices, remembered until the log grows.
 *
 *      ask ─► remembered? ─► wait for the one before ─► slice · others · slice · others · answer
 */
import type { LawPack } from '#law';
import { type OtherLawAnswer, underOtherLaw } from '#register';
import type { LiveRegister } from '../live-register.ts';
import { Refusal } from '../problem.ts';
import { inSlices } from '../slices.ts';

const rememberedAnswers = 24;
const mostWaiting = 4;

export class LawReplays {
  readonly #register: LiveRegister;
  readonly #answers = new Map<string, Promise<OtherLawAnswer>>();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(register: LiveRegister) {
    this.#register = register;
  }

  /** What differs under `other`, now. `name` tells changes apart. @throws Refusal `too_many_attempts` where others wait already */
  ask(name: string, other: LawPack): Promise<OtherLawAnswer> {
    const { size } = this.#register;
    const key = `${size} ${this.#register.today()} ${name}`;
    const known = this.#answers.get(key);
    if (known) return known;
    if (this.#waiting >= mostWaiting) {
      throw new Refusal('too_many_attempts', 'Others wait for a replay of this register: try again soon.', {
        retryAfterSeconds: 10,
      });
    }
    this.#waiting++;
    const answer = this.#last.then(() => this.#run(size, other)).finally(() => this.#waiting--);
    this.#last = answer.catch(() => {});
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    while (this.#answers.size > rememberedAnswers) {
      this.#answers.delete(this.#answers.keys().next().value ?? '');
    }
    return answer;
  }

  async #run(size: number, other: LawPack): Promise<OtherLawAnswer> {
    const { law, base } = this.#register;
    const today = this.#register.today();
    try {
      return await inSlices(this.#register, (state) =>
        underOtherLaw(state, { law, other, base, today, size }),
      );
    } catch (error) {
      // Numbers that each fit may still make a law that cannot answer: its own words say why.
      if (error instanceof RangeError) {
        throw new Refusal('invalid_request', `This law cannot be run: ${error.message}`, {
          at: 'query change',
        });
      }
      throw error;
    }
  }
}
