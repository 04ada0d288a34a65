/** Lodging: the hot path. One key, or one content, lodges once; the answer carries the place in every queue and a proof. */
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { type counterLodgeRequest, type LodgeReceipt, type lodgeRequest, pages } from '#contract';
import { cellsFromRuns, type Run } from '#grid';
import { type Application, type Lodge, lodgedIn, type Outcome } from '#register';
import type { Kept } from '#store';
import type { ApplicationId, CivilDate } from '#terms';
import { codeOf, wireRuns } from '../area/area-view.ts';
import { exact } from '../exact.ts';
import type { Decided, LiveRegister } from '../live-register.ts';
import { proofOfEntry } from '../log/log-files.ts';
import { OncePerKey } from '../once-per-key.ts';
import { Refusal } from '../problem.ts';
import { refusalFromFindings } from '../refused.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';
import { byOf } from './acts.ts';
import { partyFrom } from './commitments.ts';
import { nextMove } from './next-move.ts';
import { queuesOf } from './queue-places.ts';

type LodgeInput = z.output<typeof lodgeRequest> | z.output<typeof counterLodgeRequest>;
type Places = Extract<Outcome, { act: 'lodge' }>['places'];

export class Lodging {
  readonly #register: LiveRegister;
  readonly #once: OncePerKey<LodgeReceipt>;

  constructor(register: LiveRegister) {
    this.#register = register;
    this.#once = new OncePerKey(register);
  }

  /** @throws Refusal with every finding when the register says no; the key may then be used again */
  async lodge(who: SignedIn, key: string, request: LodgeInput): Promise<LodgeReceipt> {
    const { answer, repeated } = await this.#once.run(who.account, key, request, async () => {
      const receipt = await this.#submit(who, request);
      const draft = 'draft' in request ? request.draft : undefined;
      if (draft !== undefined)
        await this.#register.store.drafts.markLodged(who.account, draft, receipt.application);
      return receipt;
    });
    return repeated ? { ...answer, repeated } : answer;
  }

  async #submit(who: SignedIn, request: LodgeInput): Promise<LodgeReceipt> {
    const register = this.#register;
    await this.#checkDocuments(who, request);
    // Who filed on paper may have no account: the party is a name of its own, for which nobody can act over the platform.
    const partyId = 'counter' in request ? `paper-${randomBytes(8).toString('hex')}` : who.account;
    const seal = 'sealed' in request ? request.sealed : undefined;
    const { party, openings } = partyFrom(request.applicant, partyId, (count) => randomBytes(count), seal);
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
    const { id, lodgedAt } = application;
    const lodging = lodgedIn(application);
    const places = await register.read(
      (state) => queuesOf(state, register.base, application, register.standpoint(state)).places,
    );
    return this.#present(
      id,
      places.map(({ cells, ...place }) => ({ ...place, cells: cells.map((cell): Run => [cell, 1]) })),
      {
        lodgedAt,
        entries: [lodging],
        size,
        proof: await proofOfEntry({ readHashes, size, checkpoint }, lodging),
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
  const given = exact(request);
  const { kind, cells, applicant: form, plan, declared, documents, consents, supportAgreement } = given;
  const { controllers, represented, signedElectronically } = form;
  return {
    act: 'lodge',
    by: byOf(who),
    ...('counter' in given ? { counter: given.counter } : {}),
    ...('sealed' in given && given.sealed
      ? { sealed: { filing: given.sealed.filing, salt: given.sealed.salt } }
      : {}),
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
