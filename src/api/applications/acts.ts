/** Acts of officer and applicant as commands of the register, and what they came to. */
import { z } from 'zod';
import type { ActReceipt, actQuery, applicationAct, licenceAct } from '#contract';
import { cellsFromRuns } from '#grid';
import type { By, Command, DocumentReference, Outcome } from '#register';
import type { ApplicationId, Finding, LicenceId } from '#terms';
import { exact } from '../exact.ts';
import type { LiveRegister } from '../live-register.ts';
import { proofOfEntry } from '../log/log-files.ts';
import { OncePerKey } from '../once-per-key.ts';
import { refusalFromFindings } from '../refused.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';

export type ApplicationActInput = z.output<typeof applicationAct>;
export type LicenceActInput = z.output<typeof licenceAct>;

export function byOf({ role, account }: SignedIn): By {
  return { role: role === 'officer' ? 'officer' : 'applicant', account };
}

/** The day of lodging is today where the officer does not say another. */
export function commandFromApplicationAct(
  application: ApplicationId,
  given: ApplicationActInput,
  who: SignedIn,
  register: Pick<LiveRegister, 'today'>,
): Command {
  const act = exact(given);
  const base = { application, by: byOf(who) };
  switch (act.act) {
    case 'drop-blocks':
    case 'give-up-blocks':
      return { act: act.act, ...base, cells: cellsFromRuns(act.cells) };
    case 'record-security': {
      const { document, lodgedOn = register.today(), ...security } = act;
      return {
        ...security,
        ...base,
        lodgedOn,
        ...(document === undefined ? {} : { document: { kind: 'closure-security', sha256: document } }),
      };
    }
    default:
      return { ...act, ...base };
  }
}

export function commandFromLicenceAct(licence: LicenceId, given: LicenceActInput, who: SignedIn): Command {
  const act = exact(given);
  const base = { licence, by: byOf(who) };
  switch (act.act) {
    case 'surrender': {
      const { cells, documents } = act;
      const part = cells === undefined ? {} : { cells: cellsFromRuns(cells) };
      return { act: act.act, ...base, ...part, documents: references(documents) };
    }
    case 'end-licence':
      return { ...act, ...base, documents: references(act.documents) };
    default:
      return { ...act, ...base };
  }
}

function references(documents: readonly DocumentReference[]): DocumentReference[] {
  return documents.map(({ kind, sha256 }) => ({ kind, sha256 }));
}

/** One key a form, not one a click. */
export const actHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(8)
    .max(200)
    .optional()
    .meta({ description: 'The same key gives the same answer: a repeat is harmless.' }),
});

/** An act as it came: previews write nothing; one with a key is done once. */
export interface Asked {
  readonly who: SignedIn;
  readonly preview: boolean;
  readonly key: string | undefined;
}

export function askedFrom(
  who: SignedIn,
  { preview }: z.output<typeof actQuery>,
  headers: z.output<typeof actHeaders>,
): Asked {
  return { who, preview: preview === 'true', key: headers['idempotency-key'] };
}

/** Acts of one resource, each done once where its sender names a key. */
export class Acts {
  readonly #register: LiveRegister;
  readonly #once: OncePerKey<ActReceipt>;

  constructor(register: LiveRegister) {
    this.#register = register;
    this.#once = new OncePerKey(register);
  }

  /** @throws Refusal with every finding when the register says no */
  async do(command: Command, { who, preview, key }: Asked, address: string): Promise<ActReceipt> {
    const act = () => doAct(this.#register, command, preview, address);
    if (preview || key === undefined) return act();
    return (await this.#once.run(who.account, key, { command, address }, act)).answer;
  }
}

/** Does the act, or says what it would cause. @throws Refusal with every finding when the register says no */
async function doAct(
  register: LiveRegister,
  command: Command,
  preview: boolean,
  address: string,
): Promise<ActReceipt> {
  if (preview) {
    const decision = await register.preview(command);
    if (!decision.accepted) throw refusalFromFindings(decision.findings);
    const entries = decision.entries.map(({ kind, at }) => ({ kind, at }));
    return present(decision.outcome, decision.findings, { preview, entries, size: register.size, address });
  }
  const answer = await register.submit(command);
  if (!answer.accepted) throw refusalFromFindings(answer.findings);
  const { from, to, size, checkpoint, outcome } = answer;
  const entries = (await register.entries(from, to)).map(({ kind, at }, i) => ({
    index: from + i,
    kind,
    at,
  }));
  const proof = await proofOfEntry({ readHashes: register.readHashes, size, checkpoint }, from);
  return present(outcome.outcome, outcome.findings, { preview, entries, size, proof, address });
}

function present(
  outcome: Outcome,
  findings: readonly Finding[],
  more: Pick<ActReceipt, 'preview' | 'entries' | 'size' | 'proof' | 'address'>,
): ActReceipt {
  const { act, dropped, left, freed, answerBy, lodgeBy, barsUntil, sum, missing, slot, licences } =
    outcome as Outcome & Partial<ActReceipt['outcome']>;
  const figures = { dropped, left, freed, answerBy, lodgeBy, barsUntil, sum, missing, slot };
  return {
    outcome: {
      act,
      ...Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)),
      ...(licences === undefined ? {} : { licences: [...licences] }),
    },
    findings: [...findings],
    ...more,
  };
}
