/** The register's answers to what the law asks of a place: its own claims, laid over the base layers. */
import type { BlockOpening, EarlierApplication, GroundRight, GroundView } from '#law';
import type { ApplicationId, CivilDate } from '#terms';
import { isLicenceClaimant, ordinalOfClaimant } from './claims.ts';
import type { GroundBase } from './ground-base.ts';
import { eachClaimAt, licenceAt, type Standpoint, standpointNow } from './standpoint.ts';
import { ordinalOfApplication, type RegisterState } from './state.ts';

export interface GroundQuestion {
  /** Absent: all that the log says now. */
  readonly asOf?: Pick<Standpoint, 'size' | 'written'>;
  /** The day asked about: a refusal bars until its last day. */
  readonly day: CivilDate;
  /** Asked for this application: itself and later ones are not ahead of it. Absent: for one not lodged yet. */
  readonly for?: ApplicationId;
}

const nothing: readonly never[] = [];

/** The ground as the register knows it, or knew it. Nothing is copied: two hundred blocks are two hundred look-ups. */
export function groundView(state: RegisterState, base: GroundBase, question: GroundQuestion): GroundView {
  const asking = question.for === undefined ? undefined : ordinalOfApplication(question.for);
  const own = new Map<number, readonly GroundRight[]>();
  const at: Standpoint = { ...standpointNow(state, question.day), ...question.asOf };
  // The slot of the holder answers for now only; the past is read from the claims.
  const holderOf =
    Math.min(at.size, at.written) === state.size
      ? (cell: number) => state.claims.holder(cell)
      : (cell: number) => pastHolder(state, cell, at);

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
      const holder = holderOf(cell);
      if (holder === 0) return others;
      let right = own.get(holder);
      if (right === undefined) {
        const licence = licenceAt(state, holder, at);
        if (!licence)
          throw new Error(`Block ${cell} is held by licence ${holder}, which is not in the register.`);
        right = [{ kind: licence.licenceKind, extent: 'whole', id: licence.id }];
        own.set(holder, right);
      }
      return others.length === 0 ? right : [...others, ...right];
    },
    earlierApplications(cell) {
      if (state.claims.isUntouched(cell)) return nothing;
      return earlierOn(state, cell, at, asking);
    },
    opening(cell) {
      if (state.claims.isUntouched(cell) || holderOf(cell) !== 0) return base.opening(cell);
      return freedOpening(state, cell, at) ?? base.opening(cell);
    },
  };
}

/** Number of the licence that held a block; 0 where none did. */
function pastHolder(state: RegisterState, cell: number, at: Standpoint): number {
  if (state.claims.isUntouched(cell)) return 0;
  let holder = 0;
  eachClaimAt(state, cell, at, ({ claimant, ended }) => {
    if (ended === undefined && isLicenceClaimant(claimant)) holder = ordinalOfClaimant(claimant);
  });
  return holder;
}

/** Applications on a block that are ahead, in order: open ones, and refused ones that still bar. */
function earlierOn(
  state: RegisterState,
  cell: number,
  at: Standpoint,
  asking: number | undefined,
): readonly EarlierApplication[] {
  let earlier: { readonly ordinal: number; readonly known: EarlierApplication }[] = [];
  let met = false;
  eachClaimAt(state, cell, at, ({ claimant, record, ended }) => {
    if ('holder' in record) return;
    const ordinal = ordinalOfClaimant(claimant);
    if (ordinal === asking) {
      if (!met) earlier = []; // newest first: what was told so far stands behind it
      met = true;
      return;
    }
    const { id, lodgedOn: appliedOn } = record;
    if (ended === undefined) earlier.push({ ordinal, known: { id, appliedOn } });
    else if (record.status === 'refused' && record.entry === ended && record.barsUntil >= at.day) {
      earlier.push({ ordinal, known: { id, appliedOn, barsUntil: record.barsUntil } });
    }
  });
  // One that has no claim here stands where its number does: applications are numbered in the order of the log.
  if (asking !== undefined && !met) earlier = earlier.filter(({ ordinal }) => ordinal < asking);
  return earlier.map(({ known }) => known).reverse();
}

/** How a block came open again: the day on which its last licence let go of it. */
function freedOpening(state: RegisterState, cell: number, at: Standpoint): BlockOpening | undefined {
  let opening: BlockOpening | undefined;
  eachClaimAt(state, cell, at, ({ record, ended }) => {
    if (opening || !('holder' in record) || ended === undefined) return;
    if (record.status === 'ended' && record.entry === ended) opening = { how: 'freed', on: record.freedOn };
    const surrender = record.surrenders.find(({ entry }) => entry === ended);
    if (surrender) opening = { how: 'freed', on: surrender.on };
  });
  return opening;
}
