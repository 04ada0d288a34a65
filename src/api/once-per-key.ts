/*  A request that may come twice is done once: a double click, a second tab, an answer that was lost on the way.
 *
 *      first  ── claim key ──► new ──► work ──► answer kept ──► answer
 *      second ── claim key ──► under way … answered ─────────► the same answer, marked as repeated
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '#proof';
import type { ClaimedRequest, RequestKey } from '#store';
import { instantFromMillis, millisFromInstant } from '#terms';
import type { LiveRegister } from './live-register.ts';
import { Refusal } from './problem.ts';
import { Together } from './together.ts';

/** A claim without an answer after so long was left by a process that died. */
const staleMillis = 30_000;
/** How long a second request waits for the first, and how often it looks. */
const waitMillis = 5_000;
const lookMillis = 100;

export interface Once<T> {
  readonly answer: T;
  readonly repeated: boolean;
}

export class OncePerKey<T> {
  readonly #register: Pick<LiveRegister, 'store'>;
  readonly #underWay = new Map<string, Promise<Once<T>>>();
  // Keys of one moment are claimed, and answered, in one statement.
  readonly #claims: Together<RequestKey, ClaimedRequest>;
  readonly #answers: Together<readonly [RequestKey, T], undefined>;

  constructor(register: Pick<LiveRegister, 'store' | 'now'>) {
    this.#register = register;
    const { requests } = register.store;
    this.#claims = new Together((keys) => {
      const now = register.now();
      return requests.claimAll(keys, now, instantFromMillis(millisFromInstant(now) - staleMillis));
    });
    this.#answers = new Together(async (answers) => {
      await requests.answerAll(answers);
      return answers.map(() => undefined);
    });
  }

  /**
   * Does `work` unless the account has had this key's answer before.
   * @throws Refusal of the work, after which the key may be used again; `idempotency_key_reused`, `request_under_way`
   */
  async run(account: string, key: string, request: unknown, work: () => Promise<T>): Promise<Once<T>> {
    const requestDigest = createHash('sha256').update(canonicalJson(request)).digest('hex');
    const name = `${account} ${key} ${requestDigest}`;
    const first = this.#underWay.get(name);
    if (first) return { ...(await first), repeated: true };
    const once = this.#once({ account, key, requestDigest }, work);
    this.#underWay.set(name, once);
    try {
      return await once;
    } finally {
      this.#underWay.delete(name);
    }
  }

  async #once(claim: RequestKey, work: () => Promise<T>): Promise<Once<T>> {
    const before = await this.#claim(claim);
    if (before) return { answer: before.answer, repeated: true };
    try {
      const answer = await work();
      await this.#answers.ask([claim, answer]);
      return { answer, repeated: false };
    } catch (error) {
      // Only a refusal is known to have written nothing; after anything else the claim stays until it is stale.
      if (error instanceof Refusal) await this.#register.store.requests.release(claim);
      throw error;
    }
  }

  /** The answer that was given before; undefined when the claim is ours. */
  async #claim(key: RequestKey): Promise<{ readonly answer: T } | undefined> {
    for (let waited = 0; ; waited += lookMillis) {
      const claim = await this.#claims.ask(key);
      if (claim.state === 'new') return undefined;
      if (claim.state === 'answered') return { answer: claim.answer as T };
      if (claim.state === 'differs') {
        throw new Refusal('idempotency_key_reused', 'This Idempotency-Key was used for another request.', {
          at: 'header idempotency-key',
        });
      }
      if (waited >= waitMillis) {
        throw new Refusal(
          'request_under_way',
          'The same request is still under way; ask again in a moment.',
          {
            retryAfterSeconds: 1,
          },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, lookMillis));
    }
  }
}
