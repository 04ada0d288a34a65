/** Evidence that no lot carries in itself: what its holder states, with the paper that shows it. Where it is absent the rule that needs it cannot tell. */
import type { Fault, Money } from '#terms';
import type { CountryCode } from './tables.ts';

/** Data without which a rule cannot tell. */
export const missingEvidence = [
  'mineral',
  'hs-edition',
  'mine-country',
  'step-country',
  'value-added',
  'other-battery-minerals',
  'owner-chain',
  'reading-of-owner-chain',
  'material-assistance-ratio',
  'market-shares',
  'threshold',
] as const;
export type MissingEvidence = (typeof missingEvidence)[number];

/** The two ways in which shares of a chain of firms are counted; which of them holds was not found in a source that was read. */
export const ownerReadings = ['multiplied', 'control-counts-whole'] as const;
export type OwnerReading = (typeof ownerReadings)[number];

/** What a paper says of who performs the work of a place; it is asked where the lot's own owners cannot tell. */
export interface OwnerStatement {
  /** 0 is the mine, 1 the first step, and so on. */
  readonly at: number;
  readonly organisedIn: CountryCode;
  /** Held by the governments of covered nations together, through whomever, 0–100. */
  readonly coveredStatePercent: number;
}

export interface Evidence {
  /** All other listed minerals of the same battery: their value, and the part of it that qualifies. */
  readonly otherBatteryMinerals?: { readonly value: Money; readonly qualifying: Money };
  /** Share of the Union's yearly consumption at this stage that comes from this country, 0–100. */
  readonly unionSharePercent?: number;
  /** Share of Korea's imports of the mineral that comes from the few largest countries, 0–100. */
  readonly koreaFewCountriesPercent?: number;
  readonly ownerStatements?: readonly OwnerStatement[];
  readonly ownerReading?: OwnerReading;
  /** The material-assistance cost ratio of the maker, and the one that the law asks of its year: neither is at hand here. */
  readonly materialAssistance?: { readonly ratioPercent: number; readonly neededPercent: number };
  /** Papers by what they show, as their holder calls them: number, issuer, day. */
  readonly papers?: readonly { readonly shows: MissingEvidence; readonly reference: string }[];
}

/** Evidence that is stated beside the lot's own fields, or for which a paper is named. */
export function statedEvidence(evidence: Evidence | undefined): ReadonlySet<MissingEvidence> {
  const { otherBatteryMinerals, unionSharePercent, koreaFewCountriesPercent, ownerStatements } =
    evidence ?? {};
  const { ownerReading, materialAssistance, papers = [] } = evidence ?? {};
  const stated = new Set(papers.map(({ shows }) => shows));
  if (otherBatteryMinerals) stated.add('other-battery-minerals');
  if (unionSharePercent !== undefined || koreaFewCountriesPercent !== undefined) stated.add('market-shares');
  if (ownerStatements && ownerStatements.length > 0) stated.add('owner-chain');
  if (ownerReading) stated.add('reading-of-owner-chain');
  if (materialAssistance) stated.add('material-assistance-ratio');
  return stated;
}

/** Figures that no paper can show. `places`: the mine and the steps. */
export function evidenceFaults(evidence: Evidence | undefined, places: number): readonly Fault[] {
  const { otherBatteryMinerals: other, ownerStatements = [], materialAssistance } = evidence ?? {};
  const faults: Fault[] = [];
  if (other && other.qualifying.amount > other.value.amount) {
    const message = 'Got more that qualifies than there is.';
    faults.push({ code: 'part_exceeds_whole', at: 'evidence.otherBatteryMinerals', message });
  }
  const shares: readonly (readonly [string, number | undefined])[] = [
    ['unionSharePercent', evidence?.unionSharePercent],
    ['koreaFewCountriesPercent', evidence?.koreaFewCountriesPercent],
    ['materialAssistance.ratioPercent', materialAssistance?.ratioPercent],
    ['materialAssistance.neededPercent', materialAssistance?.neededPercent],
    ...ownerStatements.map(
      ({ coveredStatePercent }, i) =>
        [`ownerStatements[${i}].coveredStatePercent`, coveredStatePercent] as const,
    ),
  ];
  for (const [at, share] of shares) {
    if (share === undefined || (share >= 0 && share <= 100)) continue;
    const message = `Got ${share} when expected 0 to 100.`;
    faults.push({ code: 'share_out_of_range', at: `evidence.${at}`, message });
  }
  for (const [i, { at }] of ownerStatements.entries()) {
    if (Number.isInteger(at) && at >= 0 && at < places) continue;
    const message = `Got place ${at} when expected 0 (the mine) to ${places - 1}.`;
    faults.push({ code: 'no_such_place', at: `evidence.ownerStatements[${i}].at`, message });
  }
  return faults;
}
