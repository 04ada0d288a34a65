/** The register's answers to what the law asks of a place: its own claims, laid over the base layers. */
import type { BlockOpening, EarlierApplication, GroundRight, GroundView } from '#law';
import type { ApplicationId, CivilDate } from '#terms';
import { isLicenceClaimant, ordinalOfClaimant } from './claims.ts';
import type { GroundBase } from './ground-base.ts';
import { ordinalOfApplication, type RegisterState } from './state.ts';

export interface GroundQuestion {
  /** The day asked about: a refusal bars until its last day. */
  readonly day: CivilDate;
  /** Asked for this application: itself and later ones are not ahead of it. Absent: for one not lodged yet. */
  readonly for?: ApplicationId;
}

const nothing: readonly never[] = [];

/** The ground as the register now knows it. Nothing is copied: two hundred blocks are two hundred look-ups. */
export function groundView(state: RegisterState, base: GroundBase, question: GroundQuestion): GroundView {
  const asking = question.for === undefined ? undefined : ordinalOfApplication(question.for);
  const own = new Map<number, readonly GroundRight[]>();

  const incomplete = new Map(base.incomplete);
  incomplete.delete('exploration'); // the register itself answers for them

  return {
    loaded: new Set([...base.loaded, 'exploration']),
    incomplete,
    country: (cell) => base.country(cell),
    closures: (cell) => base.closures(cell),
    programme: (cell) => base.programme(cell),
    rights(cell) {
      const others = base.rights(cell);
      const holder = state.claims.holder(cell);
      if (holder === 0) return others;
      let right = own.get(holder);
      if (right === undefined) {
        const licence = state.licences.get(holder);
        if (!licence)
          throw new Error(`Block ${cell} is held by licence ${holder}, which is not in the register.`);
        right = [{ kind: licence.licenceKind, extent: 'whole', id: licence.id }];
        own.set(holder, right);
      }
      return others.length === 0 ? right : [...others, ...right];
    },
    earlierApplications(cell) {
      if (state.claims.isUntouched(cell)) return nothing;
      return earlierOn(state, cell, question.day, asking);
    },
    opening(cell) {
      if (state.claims.isUntouched(cell) || state.claims.holder(cell) !== 0) return base.opening(cell);
      return freedOpening(state, cell) ?? base.opening(cell);
    },
  };
}

/** Applications on a block that are ahead, in order: open ones, and refused ones that still bar. */
function earlierOn(
  state: RegisterState,
  cell: number,
  day: CivilDate,
  asking: number | undefined,
): readonly EarlierApplication[] {
  const earlier: EarlierApplication[] = [];
  state.claims.each(cell, state.size, (claimant, _begun, ended) => {
    const ordinal = ordinalOfClaimant(claimant);
    // Applications are numbered in the order of the log.
    if (isLicenceClaimant(claimant) || (asking !== undefined && ordinal >= asking)) return;
    const application = state.applications.get(ordinal);
    if (!application) return;
    const { id, lodgedOn: appliedOn } = application;
    if (ended === undefined) earlier.push({ id, appliedOn });
    else if (
      application.status === 'refused' &&
      application.entry === ended &&
      application.barsUntil >= day
    ) {
      earlier.push({ id, appliedOn, barsUntil: application.barsUntil });
    }
  });
  return earlier.reverse();
}

/** How a block came open again: the day on which its last licence let go of it. */
function freedOpening(state: RegisterState, cell: number): BlockOpening | undefined {
  let opening: BlockOpening | undefined;
  state.claims.each(cell, state.size, (claimant, _begun, ended) => {
    if (opening || !isLicenceClaimant(claimant) || ended === undefined) return;
    const licence = state.licences.get(ordinalOfClaimant(claimant));
    if (licence?.status === 'ended' && licence.entry === ended)
      opening = { how: 'freed', on: licence.freedOn };
    const surrender = licence?.surrenders.find(({ entry }) => entry === ended);
    if (surrender) opening = { how: 'freed', on: surrender.on };
  });
  return opening;
}
