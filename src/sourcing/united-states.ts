/** United States: the clean-vehicle credit as it was (26 USC 30D), the production credit (45X), and entities of concern. */
import { type CivilDate, civilDate, dated, type FindingFacts, inForce, partsFromCivilDate } from '#terms';
import type { Lot } from './lot.ts';
import { type Answer, type MarketRule, type Question, unclearMineral } from './market-rule.ts';
import { type Concern, concernOf, concernPercent } from './owner-chain.ts';
import { type CountryCode, japanAgreement, type RuleTables } from './tables.ts';
import { isListed } from './which-mineral.ts';

const market = 'united-states' as const;
/** The proposed rule appeared on 18 April 2023; before it the credit went by battery size. */
const mineralTestFrom = civilDate('2023-04-18');
/** The law of 4 July 2025 ended the credit for vehicles acquired after this day. */
const vehicleCreditUntil = civilDate('2025-09-30');
const lawOf2025 = civilDate('2025-07-04');
const northAmerica: readonly CountryCode[] = ['USA', 'CAN', 'MEX'];
/** Least part of the value added that must arise in a qualifying country, at extraction or at processing. */
const valueAddedPercent = 50;

const originEvidence = ['mineral', 'hs-edition', 'mine-country', 'step-country', 'value-added'] as const;
const ownerEvidence = ['owner-chain', 'reading-of-owner-chain', 'mine-country', 'step-country'] as const;

const acquired = (lot: Lot, asked: CivilDate) => lot.vehicle?.acquiredOn ?? asked;

function qualifies(country: CountryCode, on: CivilDate, tables: RuleTables): boolean {
  if (country === 'USA') return true;
  if (country === japanAgreement.country && on < japanAgreement.from) return false;
  return tables.agreements.get(country)?.countsForVehicleCredit ?? false;
}

/** Percent of the processing value that arises in qualifying countries: least and most, by what is not known. */
function processingShare({ lot, on, tables }: Question) {
  const steps = lot.steps.filter((step) => step.kind === 'processing');
  const side = (country: CountryCode | undefined) =>
    country === undefined ? undefined : qualifies(country, on, tables);
  const sides = steps.map((step) => side(step.country));
  if (steps.length === 0 || sides.every((s) => s === false))
    return { least: 0, most: 0, missing: [] as const };
  if (sides.every((s) => s === true)) return { least: 100, most: 100, missing: [] as const };
  const values = steps.map((step) => step.valueAdded?.amount);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (values.includes(undefined) || total === 0)
    return { least: 0, most: 100, missing: ['value-added'] as const };
  const part = (wanted: readonly (boolean | undefined)[]) =>
    (100 * values.reduce<number>((sum, v, i) => sum + (wanted.includes(sides[i]) ? (v ?? 0) : 0), 0)) / total;
  return { least: part([true]), most: part([true, undefined]), missing: ['step-country'] as const };
}

/** Whether the lot's mineral counts as extracted, processed or recycled where the credit wants it. */
function qualifyingAnswer(question: Question): Answer {
  const { lot, on, tables, which } = question;
  const unclear = unclearMineral(question, 'us-45x');
  if (unclear) return unclear;
  if (isListed(which, 'us-45x', tables) === false) {
    return { outcome: 'fail', code: 'mineral_not_listed', facts: { candidates: which.candidates } };
  }
  const share = processingShare(question);
  const agreement = lot.mine.country === undefined ? undefined : tables.agreements.get(lot.mine.country);
  const facts: FindingFacts = {
    mineCountry: lot.mine.country ?? '',
    agreement: agreement?.name ?? '',
    processingPercentLeast: share.least,
    processingPercentMost: share.most,
    neededPercent: valueAddedPercent,
  };
  const recycled = lot.steps.filter((step) => step.kind === 'recycling');
  if (recycled.some((step) => step.country !== undefined && northAmerica.includes(step.country))) {
    return { outcome: 'pass', code: 'qualifies_by_recycling', facts };
  }
  if (lot.mine.country !== undefined && qualifies(lot.mine.country, on, tables)) {
    return { outcome: 'pass', code: 'qualifies_by_extraction', facts };
  }
  if (share.least >= valueAddedPercent) return { outcome: 'pass', code: 'qualifies_by_processing', facts };
  const missing = [
    ...(lot.mine.country === undefined ? (['mine-country'] as const) : []),
    ...(share.most >= valueAddedPercent ? share.missing : []),
    ...(recycled.some((step) => step.country === undefined) ? (['step-country'] as const) : []),
  ];
  return missing.length > 0
    ? { outcome: 'cannot-tell', code: 'origin_unclear', missing: [...new Set(missing)], facts }
    : { outcome: 'fail', code: 'nothing_qualifies', facts };
}

const qualifyingMineral: MarketRule = {
  id: 'us-30d.qualifying-mineral',
  market,
  kind: 'condition',
  // Half of the value added at extraction or at processing: the rule of May 2024, not read.
  cite: { text: '26 USC 30D(e)(1)(A)', confidence: 'unverified' },
  from: mineralTestFrom,
  until: vehicleCreditUntil,
  evidence: originEvidence,
  decidingDay: acquired,
  answer: qualifyingAnswer,
};

const mineralShare: MarketRule = {
  id: 'us-30d.mineral-share',
  market,
  kind: 'condition',
  cite: { text: '26 USC 30D(e)(1)(B)', confidence: 'secondary' },
  from: mineralTestFrom,
  until: vehicleCreditUntil,
  evidence: [...originEvidence, 'other-battery-minerals', 'threshold'],
  decidingDay: acquired,
  answer(question) {
    const { lot, on, tables } = question;
    const { year } = partsFromCivilDate(lot.vehicle?.placedInServiceOn ?? on);
    const threshold = tables.thresholds.find((row) => row.year === year);
    if (!threshold) {
      return { outcome: 'cannot-tell', code: 'threshold_unknown', missing: ['threshold'], facts: { year } };
    }
    const neededPercent = threshold.mineralsPercent;
    const qualifying = qualifyingAnswer(question);
    if (qualifying.outcome === 'cannot-tell') {
      return { ...qualifying, facts: { ...qualifying.facts, neededPercent } };
    }
    const other = lot.evidence?.otherBatteryMinerals;
    const values = [lot.mine.valueAdded, ...lot.steps.map((step) => step.valueAdded)];
    if (!other || values.some((value) => value === undefined)) {
      const missing = [
        ...(other ? [] : (['other-battery-minerals'] as const)),
        ...(values.includes(undefined) ? (['value-added'] as const) : []),
      ];
      return {
        outcome: 'cannot-tell',
        code: 'rest_of_battery_unknown',
        missing,
        facts: { neededPercent, year },
      };
    }
    const own = values.reduce((sum, value) => sum + (value?.amount ?? 0), 0);
    const whole = own + other.value.amount;
    const qualified = (qualifying.outcome === 'pass' ? own : 0) + other.qualifying.amount;
    if (whole === 0) {
      return {
        outcome: 'cannot-tell',
        code: 'rest_of_battery_unknown',
        missing: ['value-added'],
        facts: { neededPercent },
      };
    }
    const facts = { neededPercent, year, sharePercent: (100 * qualified) / whole };
    return facts.sharePercent >= neededPercent
      ? { outcome: 'pass', code: 'share_reached', facts }
      : { outcome: 'fail', code: 'share_not_reached', facts };
  },
};

interface Actor {
  /** 0 is the mine, 1 the first step. */
  readonly place: number;
  readonly at: string;
  readonly country: CountryCode | undefined;
  readonly party: string | undefined;
}

function actors(lot: Lot): readonly Actor[] {
  return [
    { place: 0, at: 'mine', country: lot.mine.country, party: lot.mine.operator },
    ...lot.steps.map((step, i) => ({
      place: i + 1,
      at: step.name,
      country: step.country,
      party: step.performer,
    })),
  ];
}

/** By the owners that the lot names; where these cannot tell, by what its holder states of them. A ring stays a ring. */
function concernAt(actor: Actor, lot: Lot, tables: RuleTables): Concern {
  const parties = new Map(lot.parties.map((party) => [party.id, party]));
  const { ownerReading, ownerStatements } = lot.evidence ?? {};
  const found = concernOf(actor.party, parties, tables.coveredNations, ownerReading);
  const statement = ownerStatements?.find(({ at }) => at === actor.place);
  if (found.outcome !== 'cannot-tell' || found.code === 'owner_cycle' || !statement) return found;
  const { organisedIn, coveredStatePercent: percent } = statement;
  const party = found.party ?? actor.at;
  if (tables.coveredNations.has(organisedIn)) return { outcome: 'is', code: 'firm_of_covered_nation', party };
  return percent >= concernPercent
    ? { outcome: 'is', code: 'state_owned', party, percent }
    : { outcome: 'is-not' };
}

/** Places of which it cannot be told, or only by a statement, who stands behind the work: 0 is the mine, 1 the first step. */
export function placesOfUnknownOwners(lot: Lot, tables: RuleTables): readonly number[] {
  const { ownerStatements: _, ...evidence } = lot.evidence ?? {};
  return actors(lot)
    .filter((actor) => {
      const found = concernAt(actor, { ...lot, evidence }, tables);
      return (
        found.outcome === 'cannot-tell' && found.code !== 'owner_cycle' && found.code !== 'readings_differ'
      );
    })
    .map(({ place }) => place);
}

/** Nobody of concern may have extracted, processed or recycled the mineral. */
function concernAnswer({ lot, tables }: Question): Answer {
  const found = actors(lot).map((actor) => ({ actor, concern: concernAt(actor, lot, tables) }));
  // A failure anywhere decides, whatever is unknown elsewhere.
  for (const { actor } of found) {
    if (actor.country !== undefined && tables.coveredNations.has(actor.country)) {
      return {
        outcome: 'fail',
        code: 'work_in_covered_nation',
        facts: { at: actor.at, country: actor.country },
      };
    }
  }
  for (const { actor, concern } of found) {
    if (concern.outcome !== 'is') continue;
    const share =
      concern.percent === undefined ? {} : { percent: concern.percent, limitPercent: concernPercent };
    return {
      outcome: 'fail',
      code: 'entity_of_concern',
      facts: { at: actor.at, party: concern.party, ...share },
    };
  }
  for (const { actor, concern } of found) {
    if (concern.outcome !== 'cannot-tell') continue;
    const facts = { at: actor.at, why: concern.code, ...(concern.cycle && { cycle: concern.cycle }) };
    const code = concern.code === 'owner_cycle' ? 'owner_cycle' : 'owners_unclear';
    const missing = concern.code === 'readings_differ' ? 'reading-of-owner-chain' : 'owner-chain';
    return { outcome: 'cannot-tell', code, missing: [missing], facts };
  }
  const placeless = actors(lot).find((actor) => actor.country === undefined);
  if (placeless) {
    const missing = placeless.at === 'mine' ? 'mine-country' : 'step-country';
    return {
      outcome: 'cannot-tell',
      code: 'owners_unclear',
      missing: [missing],
      facts: { at: placeless.at },
    };
  }
  return { outcome: 'pass', code: 'no_entity_of_concern' };
}

const concern: MarketRule = {
  id: 'us-30d.entity-of-concern',
  market,
  kind: 'condition',
  cite: { text: '26 USC 30D(d)(7); rules of May 2024', confidence: 'unverified' },
  from: civilDate('2025-01-01'), // minerals; components were barred a year before
  until: vehicleCreditUntil,
  evidence: ownerEvidence,
  decidingDay: acquired,
  answer: concernAnswer,
};

const cite45x = { text: '26 USC 45X(b)(1)(M), (b)(3)', confidence: 'unverified' } as const;
/** Percent of the cost of production, phased down by the law of 4 July 2025. */
export const productionCreditPercent = dated(
  { from: civilDate('2023-01-01'), value: 10, cite: cite45x },
  { from: civilDate('2031-01-01'), value: 7.5, cite: cite45x },
  { from: civilDate('2032-01-01'), value: 5, cite: cite45x },
  { from: civilDate('2033-01-01'), until: civilDate('2033-12-31'), value: 2.5, cite: cite45x },
);
/** Metallurgical coal, added by the law of 4 July 2025 and kept out of the fifty. */
export const metallurgicalCoalPercent = dated({
  from: lawOf2025,
  until: civilDate('2029-12-31'),
  value: 2.5,
  cite: { text: 'Public Law 119-21, 45X as amended', confidence: 'unverified' },
});

const production: MarketRule = {
  id: 'us-45x.production-credit',
  market,
  kind: 'condition',
  cite: cite45x,
  from: civilDate('2023-01-01'),
  until: civilDate('2033-12-31'),
  evidence: ['mineral', 'hs-edition', 'step-country'],
  answer(question) {
    const { lot, on, tables, which } = question;
    const coal = which.doubt === undefined && which.candidates.every((mineral) => mineral === 'coking-coal');
    const unclear = coal ? undefined : unclearMineral(question, 'us-45x');
    if (unclear) return unclear;
    const coalPercent = coal ? metallurgicalCoalPercent.on(on)?.value : undefined;
    if (coalPercent === undefined && isListed(which, 'us-45x', tables) === false) {
      return { outcome: 'fail', code: 'mineral_not_listed', facts: { candidates: which.candidates } };
    }
    const creditPercent = coalPercent ?? inForce(productionCreditPercent, on, 'production credit').value;
    const places = lot.steps.map((step) => step.country);
    if (places.includes('USA'))
      return { outcome: 'pass', code: 'produced_in_country', facts: { creditPercent } };
    return places.includes(undefined)
      ? {
          outcome: 'cannot-tell',
          code: 'origin_unclear',
          missing: ['step-country'],
          facts: { creditPercent },
        }
      : { outcome: 'fail', code: 'not_produced_in_country', facts: { creditPercent } };
  },
};

const prohibited: MarketRule = {
  id: 'us-45x.prohibited-foreign-entity',
  market,
  kind: 'condition',
  cite: { text: 'Public Law 119-21, 45X and 7701(a)(51)-(52) as amended', confidence: 'unverified' },
  from: lawOf2025,
  until: civilDate('2033-12-31'),
  evidence: [...ownerEvidence, 'material-assistance-ratio'],
  answer(question) {
    const screened = concernAnswer(question);
    // Who has nothing of a covered nation in the chain passes at any ratio; who has, passes by the ratio, which is not at hand.
    if (screened.outcome !== 'fail') return screened;
    const stated = question.lot.evidence?.materialAssistance;
    if (!stated) {
      const facts = screened.facts ?? {};
      return { outcome: 'cannot-tell', code: 'ratio_unknown', missing: ['material-assistance-ratio'], facts };
    }
    const facts = { ...screened.facts, ...stated };
    return stated.ratioPercent >= stated.neededPercent
      ? { outcome: 'pass', code: 'ratio_reached', facts }
      : { outcome: 'fail', code: 'ratio_not_reached', facts };
  },
};

export const unitedStatesRules: readonly MarketRule[] = [
  qualifyingMineral,
  mineralShare,
  concern,
  production,
  prohibited,
];
