/*  Collects cosignatures: after growth, and at most once a second, each witness of the policy is sent the newest checkpoint with the proof that it
 *  only grew (C2SP tlog-witness). Each has its own loop, so one that is slow, down or lying holds up neither the others nor the register.
 *
 *      grown ──▶ add-checkpoint ──200──▶ checked, kept
 *                     │ 409: the size it remembers ──▶ once more from there
 *                     └ anything else: shown, and asked again later and later
 */
import type { WitnessList, WitnessView } from '#contract';
import {
  checkPolicy,
  consistencyProof,
  formatVkey,
  formatWitnessRequest,
  type Policy,
  type PolicyWitness,
  parseNote,
  parseVkey,
  readWitnessAnswer,
  withCosignatures,
  witnessSizeType,
} from '#proof';
import { type Instant, instantFromMillis } from '#terms';
import type { LiveRegister } from '../live-register.ts';
import type { WitnessPolicy } from './policy.ts';

const answerMillis = 10_000;
const longestAnswer = 65_536;
const firstPauseMillis = 1_000;
const longestPauseMillis = 60_000;
/** For so long after growth a checkpoint that the quorum has signed is given out rather than the newest, which it has not. */
const graceMillis = 5_000;

export interface CollectorOptions {
  readonly register: LiveRegister;
  readonly policy: WitnessPolicy;
  /** Key of the log, in C2SP vkey form. */
  readonly verifierKey: string;
  readonly nowMillis: () => number;
  /** Told of our own faults; a witness's are shown. */
  readonly report: (error: unknown) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** Between two requests to one witness. */
  readonly pauseMillis?: number;
}

/** What is known of a witness now. */
interface Standing {
  state: WitnessView['state'];
  size: number;
  signedAt: Instant | null;
  receivedAt: Instant | null;
  trouble: string | null;
  troubleSince: Instant | null;
}

export interface Seal {
  readonly size: number;
  /** A signed note with the cosignatures that there are. */
  readonly checkpoint: string;
}

export class WitnessCollector {
  readonly #options: CollectorOptions;
  readonly #policy: Policy;
  readonly #standings = new Map<PolicyWitness, Standing>();
  /** Cosignature lines of the sizes that matter: the newest, and the one the quorum signed. */
  readonly #lines = new Map<number, Set<string>>();
  #quorumSeal: Seal | undefined;
  #grownAtMillis: number;

  constructor(options: CollectorOptions) {
    this.#options = options;
    this.#grownAtMillis = options.nowMillis();
    this.#policy = { ...options.policy.policy, logs: [{ key: parseVkey(options.verifierKey) }] };
    for (const witness of this.#policy.witnesses) {
      const none = { signedAt: null, receivedAt: null, trouble: null, troubleSince: null };
      this.#standings.set(witness, { state: 'unasked', size: 0, ...none });
    }
  }

  /** Remembers what was collected before, then asks until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    const { register } = this.#options;
    const { cosignatures } = register.store;
    const byName = new Map(this.#policy.witnesses.map((witness) => [witness.key.name, witness]));
    for (const { witness: name, size, signedAtSeconds, receivedAt } of await cosignatures.latest()) {
      const witness = byName.get(name);
      // A log that was restored to fewer entries begins anew with its witnesses: they tell their size.
      if (!witness || size > register.size) continue;
      const signedAt = instantFromMillis(signedAtSeconds * 1000);
      Object.assign(this.#standingOf(witness), { state: 'behind', size, signedAt, receivedAt });
    }
    for (const { line, size } of await cosignatures.ofSize(register.size))
      this.#take(size, register.checkpoint, line);
    const stop = register.onKept(() => {
      this.#grownAtMillis = this.#options.nowMillis();
    });
    await Promise.all(this.#policy.witnesses.map((witness) => this.#attend(witness, signal)));
    stop();
  }

  /**
   * The checkpoint to give out: the newest with the cosignatures it has; for some seconds after growth that which the quorum has signed,
   * so that a reader who asks for a quorum finds one. Of at least `minimumSize` entries.
   */
  seal(minimumSize = 0): Seal {
    const { register, nowMillis } = this.#options;
    const { size, checkpoint } = register;
    const sealed = this.#quorumSeal;
    const isFresh = nowMillis() - this.#grownAtMillis < graceMillis;
    if (sealed && sealed.size >= minimumSize && (sealed.size === size || isFresh)) return sealed;
    return { size, checkpoint: withCosignatures(checkpoint, [...(this.#lines.get(size) ?? [])]) };
  }

  view(): WitnessList {
    const { register, verifierKey, policy } = this.#options;
    const { size } = register;
    const { quorum } = this.#policy;
    const sealed = this.#quorumSeal?.size ?? 0;
    return {
      size,
      quorum: quorum ? { name: quorum.name, size: sealed, isCurrent: sealed === size } : null,
      policy: `log ${verifierKey}\n${policy.text}`,
      items: this.#policy.witnesses.map((witness) => {
        const standing = this.#standingOf(witness);
        const isBehind = standing.state === 'signed' && standing.size < size;
        return {
          name: witness.name,
          key: formatVkey(witness.key),
          address: witness.url ?? '',
          ...standing,
          state: isBehind ? 'behind' : standing.state,
        };
      }),
    };
  }

  async #attend(witness: PolicyWitness, signal: AbortSignal): Promise<void> {
    const { register, report, pauseMillis = firstPauseMillis } = this.#options;
    const standing = this.#standingOf(witness);
    let pause = pauseMillis;
    while (!signal.aborted) {
      if (standing.size === register.size && standing.state === 'signed') {
        await register.grown(longestPauseMillis, signal);
        continue;
      }
      const isGood = await this.#ask(witness, signal).catch((error: unknown) => {
        if (!signal.aborted) report(error);
        return false;
      });
      pause = isGood ? pauseMillis : Math.min(pause * 2, Math.max(longestPauseMillis, pauseMillis));
      await sleep(pause, signal);
    }
  }

  /** True when the witness has cosigned; what stands against it is kept to be shown. */
  async #ask(witness: PolicyWitness, signal: AbortSignal): Promise<boolean> {
    const { register } = this.#options;
    const { checkpoint, size } = register;
    const standing = this.#standingOf(witness);
    let oldSize = standing.size;
    // One more time when it says which size it remembers.
    for (const isLast of [false, true]) {
      const proof = await consistencyProof(oldSize, size, register.readHashes);
      const answer = await this.#send(witness, formatWitnessRequest({ oldSize, proof, checkpoint }), signal);
      if ('fault' in answer) return this.#trouble(standing, 'down', answer.fault);
      const { status, body, type } = answer;
      if (status === 200) return this.#accept(witness, { size, checkpoint }, body);
      const remembered = /^(0|[1-9]\d{0,14})\n$/.exec(body)?.[1];
      if (status === 409 && type === witnessSizeType && remembered !== undefined) {
        oldSize = Number(remembered);
        if (oldSize > size) {
          const message = `It says that it cosigned ${oldSize} entries of this log, which has ${size}.`;
          return this.#trouble(standing, 'disputes', message);
        }
        if (!isLast) continue;
      }
      const said = body.trim().slice(0, 300);
      const disputes = status === 422 || status === 409;
      return this.#trouble(standing, disputes ? 'disputes' : 'down', `It answered ${status}: ${said}`);
    }
    return false;
  }

  async #accept(witness: PolicyWitness, { size, checkpoint }: Seal, body: string): Promise<boolean> {
    const standing = this.#standingOf(witness);
    const answer = readWitnessAnswer(body, parseNote(checkpoint), [witness.key]);
    if (!answer.ok) return this.#trouble(standing, 'lies', answer.message);
    const receivedAt = instantFromMillis(this.#options.nowMillis());
    for (const { line, statement } of answer.cosignatures) {
      const signedAtSeconds = statement.signedAtSeconds ?? 0;
      const name = witness.key.name;
      await this.#options.register.store.cosignatures.keep({
        size,
        witness: name,
        line,
        signedAtSeconds,
        receivedAt,
      });
      const signedAt = instantFromMillis(signedAtSeconds * 1000);
      Object.assign(standing, {
        state: 'signed',
        size,
        signedAt,
        receivedAt,
        trouble: null,
        troubleSince: null,
      });
      this.#take(size, checkpoint, line);
    }
    return true;
  }

  /** A good line for a checkpoint of ours; once the quorum is reached, that checkpoint is the seal. */
  #take(size: number, checkpoint: string, line: string): void {
    const lines = this.#lines.get(size) ?? new Set();
    this.#lines.set(size, lines.add(line));
    const sealed = withCosignatures(checkpoint, [...lines]);
    const reached = this.#policy.quorum !== undefined && checkPolicy(this.#policy, parseNote(sealed)).ok;
    if (reached && size >= (this.#quorumSeal?.size ?? 0)) this.#quorumSeal = { size, checkpoint: sealed };
    for (const old of this.#lines.keys())
      if (old < size && old < this.#options.register.size) this.#lines.delete(old);
  }

  async #send(
    witness: PolicyWitness,
    body: string,
    signal: AbortSignal,
  ): Promise<{ status: number; type: string; body: string } | { fault: string }> {
    const { fetch = globalThis.fetch } = this.#options;
    try {
      const response = await fetch(`${witness.url?.replace(/\/$/, '')}/add-checkpoint`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body,
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerMillis)]),
      });
      const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
      return { status: response.status, type, body: await shortText(response) };
    } catch (error) {
      const { name, cause } = error as Error;
      const code = (cause as { code?: string } | undefined)?.code;
      return {
        fault:
          name === 'TimeoutError'
            ? 'It did not answer within 10 seconds.'
            : `It cannot be reached${code ? ` (${code})` : ''}.`,
      };
    }
  }

  #trouble(standing: Standing, state: WitnessView['state'], trouble: string): false {
    const now = instantFromMillis(this.#options.nowMillis());
    const troubleSince = standing.state === state ? (standing.troubleSince ?? now) : now;
    Object.assign(standing, { state, trouble, troubleSince });
    return false;
  }

  #standingOf(witness: PolicyWitness): Standing {
    return this.#standings.get(witness) as Standing;
  }
}

/** The body, cut where it is longer than any answer of the protocol. */
async function shortText(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) break;
  }
  return text;
}

function sleep(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, millis);
    timer.unref();
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
