/** What the holder of a lot states in one go, while it is being written. Inverses: `draftOfLot`, `lotFromDraft`. */
import {
  type Evidence,
  type Lot,
  type MissingEvidence,
  placesOfUnknownOwners,
  type RuleTables,
} from '#sourcing';
import type { CivilDate, Money } from '#terms';

export interface OwnerDraft {
  /** 0 is the mine, 1 the first step. */
  readonly at: number;
  readonly organisedIn: string | null;
  /** NaN while empty, as all figures here. */
  readonly percent: number;
}

export interface EvidenceDraft {
  readonly mineral: string | null;
  readonly hsCode: string;
  /** The mine, then each step. */
  readonly countries: readonly (string | null)[];
  readonly values: readonly number[];
  readonly otherValue: number;
  readonly otherQualifying: number;
  readonly owners: readonly OwnerDraft[];
  readonly reading: NonNullable<Evidence['ownerReading']> | null;
  readonly ratio: number;
  readonly ratioNeeded: number;
  readonly share: number;
  readonly placedOn: CivilDate | null;
  readonly paper: string;
}

const dollars = (amount: number): Money => ({ amount, currency: 'USD' });
const figure = (value: number | undefined) => value ?? Number.NaN;

/** All that is known already; `kinds` are those that the paper is to show. */
export function draftOfLot(lot: Lot, kinds: readonly MissingEvidence[], tables: RuleTables): EvidenceDraft {
  const { evidence } = lot;
  const stated = new Map(evidence?.ownerStatements?.map((one) => [one.at, one]));
  const places = [lot.mine, ...lot.steps];
  return {
    mineral: lot.mineral ?? null,
    hsCode: lot.hs?.edition === 'HS2022' ? lot.hs.code : '',
    countries: places.map(({ country }) => country ?? null),
    values: places.map(({ valueAdded }) => figure(valueAdded?.amount)),
    otherValue: figure(evidence?.otherBatteryMinerals?.value.amount),
    otherQualifying: figure(evidence?.otherBatteryMinerals?.qualifying.amount),
    owners: placesOfUnknownOwners(lot, tables).map((at) => ({
      at,
      organisedIn: stated.get(at)?.organisedIn ?? null,
      percent: figure(stated.get(at)?.coveredStatePercent),
    })),
    reading: evidence?.ownerReading ?? null,
    ratio: figure(evidence?.materialAssistance?.ratioPercent),
    ratioNeeded: figure(evidence?.materialAssistance?.neededPercent),
    share: figure(evidence?.[shareOf(lot)]),
    placedOn: lot.vehicle?.placedInServiceOn ?? null,
    paper: evidence?.papers?.find(({ shows }) => kinds.includes(shows))?.reference ?? '',
  };
}

/** Which share the market's benchmark asks for. */
function shareOf({ market }: Lot) {
  return market === 'korea' ? ('koreaFewCountriesPercent' as const) : ('unionSharePercent' as const);
}

const has = (value: number) => !Number.isNaN(value);

/** Whether what the draft says of a kind is whole. */
function isStated(kind: MissingEvidence, draft: EvidenceDraft): boolean {
  switch (kind) {
    case 'mineral':
      return draft.mineral !== null;
    case 'hs-edition':
      return /^\d{6}(\d\d){0,2}$/.test(draft.hsCode.trim());
    case 'mine-country':
      return (draft.countries[0] ?? null) !== null;
    case 'step-country':
      return draft.countries.slice(1).every((country) => country !== null);
    case 'value-added':
      return draft.values.every(has);
    case 'other-battery-minerals':
      return has(draft.otherValue) && has(draft.otherQualifying);
    case 'owner-chain':
      return draft.owners.every(({ organisedIn, percent }) => organisedIn !== null && has(percent));
    case 'reading-of-owner-chain':
      return draft.reading !== null;
    case 'material-assistance-ratio':
      return has(draft.ratio) && has(draft.ratioNeeded);
    case 'market-shares':
      return has(draft.share);
    case 'threshold':
      return draft.placedOn !== null;
  }
}

/** The lot with all that was stated; undefined while one of the kinds is not whole. */
export function lotFromDraft(
  lot: Lot,
  draft: EvidenceDraft,
  kinds: readonly MissingEvidence[],
): Lot | undefined {
  if (!kinds.every((kind) => isStated(kind, draft))) return undefined;
  const asked = new Set(kinds);
  const placed = <P extends { readonly country?: string; readonly valueAdded?: Money }>(
    place: P,
    i: number,
  ): P => {
    const country = draft.countries[i] ?? null;
    const value = draft.values[i] ?? Number.NaN;
    return {
      ...place,
      ...(asked.has(i === 0 ? 'mine-country' : 'step-country') && country !== null && { country }),
      ...(asked.has('value-added') && has(value) && { valueAdded: dollars(value) }),
    };
  };
  const { papers = [], ...before } = lot.evidence ?? {};
  const paper = draft.paper.trim();
  const evidence: Evidence = {
    ...before,
    ...(asked.has('other-battery-minerals') && {
      otherBatteryMinerals: { value: dollars(draft.otherValue), qualifying: dollars(draft.otherQualifying) },
    }),
    ...(asked.has('owner-chain') && {
      ownerStatements: draft.owners.map(({ at, organisedIn, percent }) => ({
        at,
        organisedIn: organisedIn ?? '',
        coveredStatePercent: percent,
      })),
    }),
    ...(asked.has('reading-of-owner-chain') && draft.reading && { ownerReading: draft.reading }),
    ...(asked.has('material-assistance-ratio') && {
      materialAssistance: { ratioPercent: draft.ratio, neededPercent: draft.ratioNeeded },
    }),
    ...(asked.has('market-shares') && { [shareOf(lot)]: draft.share }),
    papers: [
      ...papers.filter(({ shows }) => !asked.has(shows)),
      ...(paper === '' ? [] : kinds.map((shows) => ({ shows, reference: paper }))),
    ],
  };
  return {
    ...lot,
    ...(asked.has('mineral') && draft.mineral !== null && { mineral: draft.mineral }),
    ...(asked.has('hs-edition') && { hs: { code: draft.hsCode.trim(), edition: 'HS2022' } }),
    mine: placed(lot.mine, 0),
    steps: lot.steps.map((step, i) => placed(step, i + 1)),
    ...(asked.has('threshold') &&
      draft.placedOn && { vehicle: { ...lot.vehicle, placedInServiceOn: draft.placedOn } }),
    evidence,
  };
}

/** Without what was stated of these kinds, and without their papers; fields of the lot itself stay. */
export function withoutStatements(lot: Lot, kinds: readonly MissingEvidence[]): Lot {
  const { otherBatteryMinerals, ownerStatements, ownerReading, materialAssistance, papers, ...shares } =
    lot.evidence ?? {};
  const keeps = (kind: MissingEvidence) => !kinds.includes(kind);
  return {
    ...lot,
    evidence: {
      ...(keeps('market-shares') && shares),
      ...(keeps('other-battery-minerals') && otherBatteryMinerals && { otherBatteryMinerals }),
      ...(keeps('owner-chain') && ownerStatements && { ownerStatements }),
      ...(keeps('reading-of-owner-chain') && ownerReading && { ownerReading }),
      ...(keeps('material-assistance-ratio') && materialAssistance && { materialAssistance }),
      papers: (papers ?? []).filter(({ shows }) => keeps(shows)),
    },
  };
}
