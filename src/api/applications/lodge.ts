/** Lodging: the hot path. One key, or one content, lodges once; the answer carries the place in every queue and a proof. */
import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { type LodgeReceipt, type lodgeRequest, pages } from '#contract';
import { cellsFromRuns, type Run } from '#grid';
import { canonicalJson } from '#proof';
import type { Application, Lodge, Outcome } from '#register';
import type { ClaimedRequest, Kept, RequestKey } from '#store';
import { type ApplicationId, type CivilDate, instantFromMillis, millisFromInstant } from '#terms';
import { codeOf, wireRuns } from '../area/area-view.ts';
import { exact } from '../exact.ts';
import type { Decided, LiveRegister } from '../live-register.ts';
import { proofOfEntry } from '../log/route.ts';
import { Refusal } from '../problem.ts';
import { refusalFromFindings } from '../refused.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';
import { Together } from '../together.ts';
import { partyFrom } from './commitments.ts';
import { nextMove } from './next-move.ts';
import { queuesOf } from './queue-places.ts';

type LodgeInput = z.output<typeof lodgeRequest>;
type Places = Extract<Outcome, { act: 'lodge' }>['places'];

/** A claim without an answer after so long was left by a process that died. */
const staleMillis = 30_000;
/** How long a second click waits for the first, and how often it looks. */
const waitMillis = 5_000;
const lookMillis = 100;

export class Lodging {
  readonly #register: LiveRegister;
  /** By account and key: the second click waits for the first. */
  readonly #underWay = new Map<string, Promise<LodgeReceipt>>();
  // Keys of one moment are claimed, and answered, in one statement.
  readonly #claims: Together<RequestKey, ClaimedRequest>;
  readonly #answers: Together<readonly [RequestKey, LodgeReceipt], undefined>;

  constructor(register: LiveRegister) {
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

  /** @throws Refusal with every finding when the register says no; the key may then be used again */
  async lodge(who: SignedIn, key: string, request: LodgeInput): Promise<LodgeReceipt> {
    const requestDigest = createHash('sha256').update(canonicalJson(request)).digest('hex');
    const claimed = { account: who.account, key, requestDigest };
    const name = `${who.account} ${key} ${requestDigest}`;
    const first = this.#underWay.get(name);
    if (first) return { ...(await first), repeated: true };
    const answer = this.#once(who, claimed, request);
    this.#underWay.set(name, answer);
    try {
      return await answer;
    } finally {
      this.#underWay.delete(name);
    }
  }

  async #once(who: SignedIn, claimed: RequestKey, request: LodgeInput): Promise<LodgeReceipt> {
    const { requests, drafts } = this.#register.store;
    const before = await this.#claim(claimed);
    if (before) return { ...before, repeated: true };
    try {
      const receipt = await this.#submit(who, request);
      await this.#answers.ask([claimed, receipt]);
      if (request.draft !== undefined)
        await drafts.markLodged(who.account, request.draft, receipt.application);
      return receipt;
    } catch (error) {
      // Only a refusal is known to have written nothing; after anything else the claim stays until it is stale, and the
      // content itself keeps the application from being lodged twice.
      if (error instanceof Refusal) await requests.release(claimed);
      throw error;
    }
  }

  /** The answer that was given before; undefined when the claim is ours. */
  async #claim(key: RequestKey): Promise<LodgeReceipt | undefined> {
    for (let waited = 0; ; waited += lookMillis) {
      const claim = await this.#claims.ask(key);
      if (claim.state === 'new') return undefined;
      if (claim.state === 'answered') return claim.answer as LodgeReceipt;
      if (claim.state === 'differs') {
        throw new Refusal(
          'idempotency_key_reused',
          'This Idempotency-Key was used for another application.',
          {
            at: 'header idempotency-key',
          },
        );
      }
      if (waited >= waitMillis) {
        throw new Refusal(
          'request_under_way',
          'The same application is being lodged; ask again in a moment.',
          {
            retryAfterSeconds: 1,
          },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, lookMillis));
    }
  }

  async #submit(who: SignedIn, request: LodgeInput): Promise<LodgeReceipt> {
    const register = this.#register;
    await this.#checkDocuments(who, request);
    const { party, openings } = partyFrom(request.applicant, who.account, (count) => randomBytes(count));
    await register.keepOpenings(openings);
    const answer = await register.submit(commandFrom(who, request, party, register.stateDatum()));
    if (answer.accepted) return this.#receipt(answer);
    if (answer.twin) return this.#receiptOfTwin(answer.twin);
    throw refusalFromFindings(answer.findings);
  }

  /** Documents are named by digest: they must be here, and the applicant must have brought them. */
  async #checkDocuments(who: SignedIn, { documents }: LodgeInput): Promise<void> {
    for (const [i, { sha256 }] of documents.entries()) {
      const brought = await this.#register.store.documents.about(sha256);
      if (brought.some(({ account }) => account === who.account)) continue;
      throw new Refusal('document_missing', `You have not uploaded a document with the digest ${sha256}.`, {
        at: `documents[${i}].sha256`,
        figures: { sha256 },
      });
    }
  }

  async #receipt(kept: Kept<Decided>): Promise<LodgeReceipt> {
    const { outcome } = kept.outcome;
    if (outcome.act !== 'lodge')
      throw new Error(`Got ${outcome.act} when expected the outcome of a lodging.`);
    const { size, checkpoint, from, to, at } = kept;
    const proof = await proofOfEntry({ readHashes: this.#register.readHashes, size, checkpoint }, from);
    const entries = Array.from({ length: to - from }, (_, i) => from + i);
    return this.#present(outcome.application, outcome.places, {
      lodgedAt: at,
      entries,
      size,
      proof,
      repeated: false,
    });
  }

  async #receiptOfTwin(application: Application): Promise<LodgeReceipt> {
    const register = this.#register;
    const { size, checkpoint, readHashes } = register;
    const { id, lodgedAt, priority } = application;
    const places = await register.read(
      (state) => queuesOf(state, register.base, application, register.today()).places,
    );
    return this.#present(
      id,
      places.map(({ cells, ...place }) => ({ ...place, cells: cells.map((cell): Run => [cell, 1]) })),
      {
        lodgedAt,
        entries: [priority],
        size,
        proof: await proofOfEntry({ readHashes, size, checkpoint }, priority),
        repeated: true,
      },
    );
  }

  #present(
    application: ApplicationId,
    places: Places,
    more: Pick<LodgeReceipt, 'lodgedAt' | 'entries' | 'size' | 'proof' | 'repeated'>,
  ): LodgeReceipt {
    const { blocks, law } = this.#register;
    const shown = places.map(({ cells, place, ahead }) => ({
      cells: wireRuns(cells),
      codes: cellsFromRuns(cells).map((cell) => codeOf(blocks, cell)),
      place,
      ahead: [...ahead],
    }));
    const first = shown.flatMap(({ place, codes }) => (place === 1 ? codes : []));
    const received = this.#register.dayOf(more.lodgedAt);
    const waits = shown.some(({ place }) => place > 1);
    return {
      application,
      address: pages.application(application),
      places: shown,
      firstOnBlocks: first.length,
      next: nextMove(deadlinesAtLodging(law, received, waits)),
      ...more,
    };
  }
}

/** What runs from the moment of lodging; where others are ahead, no clock of the review does. */
function deadlinesAtLodging(law: LiveRegister['law'], received: CivilDate, waits: boolean) {
  const moments = { received, published: received, ...(waits ? { queued: received } : {}) };
  return law
    .deadlinesOf(law.process('exploration-application'), moments, received)
    .filter(({ step }) => !waits || step !== 'review');
}

function commandFrom(
  who: SignedIn,
  request: LodgeInput,
  applicant: Lodge['applicant'],
  datum: string,
): Lodge {
  const {
    kind,
    cells,
    applicant: form,
    plan,
    declared,
    documents,
    consents,
    supportAgreement,
  } = exact(request);
  const { controllers, represented, signedElectronically } = form;
  return {
    act: 'lodge',
    by: { role: 'applicant', account: who.account },
    licenceKind: kind,
    cells: cellsFromRuns(cells),
    datum,
    applicant,
    documents,
    plan,
    declared,
    ...(controllers === undefined ? {} : { controllers }),
    ...(represented === undefined ? {} : { represented }),
    ...(signedElectronically === undefined ? {} : { signedElectronically }),
    ...(consents === undefined ? {} : { consents }),
    ...(supportAgreement === undefined ? {} : { supportAgreement }),
  };
}
