/**
 * The same application once more: the same account asks for the same blocks in the same words while the first is still
 * open. It is the second tab, or the answer that was lost on the way; a second place in the queue is not what is meant.
 */
import { type Run, runsFromCells } from '#grid';
import { canonicalJson } from '#proof';
import { type Application, isOpen, type Lodge, type RegisterState } from '#register';

/** How many of an account's latest applications are looked at: tabs and lost answers are minutes apart, not years. */
const lookedAt = 50;

function sameRuns(one: readonly Run[], other: readonly Run[]): boolean {
  return (
    one.length === other.length &&
    one.every(([start, count], i) => start === other[i]?.[0] && count === other[i]?.[1])
  );
}

/** What is asked, without what differs each time: the salts of the commitments. */
function words({
  licenceKind,
  datum,
  documents,
  plan,
  declared,
  ...rest
}: Omit<Lodge, 'act' | 'by' | 'cells'>): string {
  const { controllers, represented, signedElectronically, consents, supportAgreement, applicant } = rest;
  const said = {
    licenceKind,
    datum,
    documents,
    plan,
    declared,
    kind: applicant.kind,
    country: applicant.country,
  };
  const more = { controllers, represented, signedElectronically, consents, supportAgreement };
  return canonicalJson({
    ...said,
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
  });
}

/** What applications say is asked again and again while they are an account's latest. */
const saidBy = new WeakMap<Application['lodging'], string>();

function wordsOf({ lodging }: Application): string {
  let said = saidBy.get(lodging);
  if (said === undefined) {
    said = words(lodging);
    saidBy.set(lodging, said);
  }
  return said;
}

/** The open application that says the same; undefined where there is none. */
export function twinOf(state: RegisterState, command: Lodge): Application | undefined {
  const mine = state.applications.ofParty(command.applicant.id);
  if (mine.length === 0) return undefined;
  const runs = runsFromCells(command.cells);
  let said: string | undefined;
  for (const ordinal of mine.slice(-lookedAt).reverse()) {
    const application = state.applications.get(ordinal);
    if (!application || !isOpen(application) || !sameRuns(application.lodging.cells, runs)) continue;
    // One that opens a seal is the same only as what opened that seal.
    if (command.sealed && command.sealed.filing !== application.sealed?.filing) continue;
    said ??= words(command);
    if (wordsOf(application) === said) return application;
  }
  return undefined;
}
