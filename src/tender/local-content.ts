/**
 * Local content (in-country value) by the Unified Methodology, order No. 260 of 20 April 2018. The text of the order was not read: the formulas are
 * as commonly stated.
 *
 *      goods   100 × Σ CT × M / S
 *      works   100 × ( Σ (CD − CT − CSD) × R  +  Σ CT × M ) / S        summed over the chain, so that nothing counts twice
 *
 *      head contract 100 ─┬─ goods 10 (M 60 %), 20 (none)
 *        R 0.8            └─ subcontract 25, R 0.9       (100−30−25)×0.8 + 25×0.9 + 10×0.6 = 64.5 %
 */
import type { Citation, CivilDate, Fault, Money, Note, Parsed } from '#terms';

export const localContentCite: Citation = {
  text: 'Unified Methodology of in-country value, order No. 260 of 20 April 2018',
  confidence: 'unverified',
};

/** A certificate of origin in the ST-KZ form, issued for a lot or a series. */
export interface OriginCertificate {
  readonly number: string;
  readonly issuer: string;
  /** HS code of the goods. */
  readonly hs: string;
  /** 0–100. */
  readonly sharePercent: number;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

export interface Goods {
  readonly id: string;
  /** What it is, in the bidder's words; the id is for machines. */
  readonly name?: string;
  readonly value: Money;
  readonly boughtOn: CivilDate;
  readonly certificate?: OriginCertificate;
}

export interface ChainContract {
  readonly id: string;
  readonly performer: string;
  /** The contract under which it was given; absent for the head contract. */
  readonly under?: string;
  readonly value: Money;
  /** Payroll of citizens and of everyone who performs this contract, in one currency; absent: not known. */
  readonly payroll?: { readonly citizens: number; readonly total: number };
  readonly goods: readonly Goods[];
}

export interface LocalContent {
  /** Percent of the head contract; the same as `most` where every payroll is known. */
  readonly least: number;
  readonly most: number;
  /** Set where least and most agree. */
  readonly percent?: number;
  /** Contracts whose payroll is not known: the reason why it cannot be told. */
  readonly missing: readonly string[];
  readonly cite: Citation;
}

/** ST-KZ share of a manufactured good, 0–100: 100 × (1 − foreign materials / ex-works price). */
export function originShare(foreignMaterials: Money, exWorksPrice: Money): number {
  if (foreignMaterials.currency !== exWorksPrice.currency) {
    throw new RangeError(`Got ${foreignMaterials.currency} when expected ${exWorksPrice.currency}.`);
  }
  if (!(exWorksPrice.amount > 0))
    throw new RangeError(`Got ex-works price ${exWorksPrice.amount} when expected above 0.`);
  return Math.max(0, 100 * (1 - foreignMaterials.amount / exWorksPrice.amount));
}

/** Local content of a purchase of goods. Goods without a certificate valid on the day they were bought count nothing, with a note. */
export function localContentOfGoods(goods: readonly Goods[]): Parsed<LocalContent> {
  const faults: Fault[] = [...currencyFaults(goods.map(({ value }) => value)), ...goods.flatMap(goodsFaults)];
  const whole = goods.reduce((sum, { value }) => sum + value.amount, 0);
  if (!(whole > 0))
    faults.push({
      code: 'zero_base',
      at: 'goods',
      message: `Got a whole of ${whole} when expected above 0.`,
    });
  if (faults.length > 0) return { ok: false, faults };
  const parts = goods.map(partOfGoods);
  const percent = (100 * parts.reduce((sum, { counts }) => sum + counts, 0)) / whole;
  return {
    ok: true,
    value: { least: percent, most: percent, percent, missing: [], cite: localContentCite },
    notes: parts.flatMap(noteOnGoods),
  };
}

/** Local content of works or services over the whole chain of contracts. */
export function localContentOfWorks(contracts: readonly ChainContract[]): Parsed<LocalContent> {
  const faults = chainFaults(contracts);
  if (faults.length > 0) return { ok: false, faults };
  const notes: Note[] = [];
  const missing: string[] = [];
  let least = 0;
  let most = 0;
  for (const { contract, ownWork, citizens, goods } of chainParts(contracts)) {
    const certified = goods.reduce((sum, { counts }) => sum + counts, 0);
    notes.push(...goods.flatMap(noteOnGoods));
    if (citizens === undefined) {
      if (ownWork > 0) missing.push(contract.id);
      least += certified;
      most += ownWork + certified;
    } else {
      least += ownWork * citizens + certified;
      most += ownWork * citizens + certified;
    }
  }
  const whole = contracts.find(({ under }) => under === undefined)?.value.amount ?? 0;
  const value = {
    least: (100 * least) / whole,
    most: (100 * most) / whole,
    ...(missing.length === 0 && { percent: (100 * least) / whole }),
    missing,
    cite: localContentCite,
  };
  return { ok: true, value, notes };
}

/** What one purchase counts in a chain. */
export interface GoodsPart {
  readonly goods: Goods;
  /** In the currency of the chain. */
  readonly counts: number;
  /** Why it counts nothing. */
  readonly why?: 'no-certificate' | 'out-of-date';
}

/** What one contract brings into a chain. */
export interface ChainPart {
  readonly contract: ChainContract;
  /** The contract without its goods and without what it gave on; below 0 where these exceed it. */
  readonly ownWork: number;
  /** Citizens' part of the payroll, 0–1; undefined where it is not known. */
  readonly citizens: number | undefined;
  /** In the order of the contract. */
  readonly goods: readonly GoodsPart[];
}

/** The sum of the chain formula line by line, for whoever wants to see it worked out; nothing is refused here. */
export function chainParts(contracts: readonly ChainContract[]): readonly ChainPart[] {
  return contracts.map((contract) => ({
    contract,
    ownWork: ownWorkOf(contract, contracts),
    citizens: contract.payroll && contract.payroll.citizens / contract.payroll.total,
    goods: contract.goods.map(partOfGoods),
  }));
}

/** Half a hundredth: sums of hundredths in binary differ from nought by less. */
const roundingAmount = 0.005;

/** What a performer keeps for its own work: the contract without its goods and without what it gave on. */
function ownWorkOf(contract: ChainContract, contracts: readonly ChainContract[]): number {
  const goods = contract.goods.reduce((sum, { value }) => sum + value.amount, 0);
  const given = contracts
    .filter(({ under }) => under === contract.id)
    .reduce((sum, { value }) => sum + value.amount, 0);
  const own = contract.value.amount - goods - given;
  return Math.abs(own) < roundingAmount ? 0 : own;
}

function partOfGoods(goods: Goods): GoodsPart {
  const { value, boughtOn, certificate } = goods;
  if (!certificate) return { goods, counts: 0, why: 'no-certificate' };
  return boughtOn < certificate.validFrom || boughtOn > certificate.validUntil
    ? { goods, counts: 0, why: 'out-of-date' }
    : { goods, counts: (value.amount * certificate.sharePercent) / 100 };
}

function noteOnGoods({ goods: { id, boughtOn, certificate }, why }: GoodsPart): readonly Note[] {
  if (why !== 'out-of-date' || !certificate) return [];
  const { number, validFrom, validUntil } = certificate;
  const message = `Certificate ${number} holds from ${validFrom} to ${validUntil}, the goods were bought on ${boughtOn}: they count nothing.`;
  return [{ code: 'certificate_out_of_date', at: id, message }];
}

function chainFaults(contracts: readonly ChainContract[]): readonly Fault[] {
  const sums = contracts.flatMap(({ value, goods }) => [value, ...goods.map((one) => one.value)]);
  const faults: Fault[] = [
    ...currencyFaults(sums),
    ...contracts.flatMap(({ goods }) => goods.flatMap(goodsFaults)),
  ];
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  if (byId.size < contracts.length)
    faults.push({ code: 'id_repeated', at: 'contracts', message: 'Got one id twice.' });
  const heads = contracts.filter(({ under }) => under === undefined);
  if (heads.length !== 1) {
    faults.push({
      code: 'head_contract',
      at: 'contracts',
      message: `Got ${heads.length} head contracts when expected 1.`,
    });
  }
  for (const contract of contracts) {
    const { id, under, payroll, value } = contract;
    if (!(value.amount > 0))
      faults.push({ code: 'zero_base', at: id, message: `Got ${value.amount} when expected above 0.` });
    if (payroll && !(payroll.total > 0 && payroll.citizens >= 0 && payroll.citizens <= payroll.total)) {
      const message = `Got ${payroll.citizens} of ${payroll.total} when expected a part of the whole payroll.`;
      faults.push({ code: 'payroll_out_of_range', at: id, message });
    }
    if (under !== undefined && !byId.has(under)) {
      faults.push({
        code: 'unknown_contract',
        at: id,
        message: `Got "${under}" when expected a contract of the chain.`,
      });
    }
    if (isInRing(contract, byId)) {
      faults.push({ code: 'contract_cycle', at: id, message: `${id} stands under itself.` });
      continue;
    }
    const own = ownWorkOf(contract, contracts);
    if (own < 0)
      faults.push({
        code: 'part_exceeds_whole',
        at: id,
        message: `Goods and subcontracts exceed ${id} by ${-own}.`,
      });
  }
  return faults;
}

function isInRing(contract: ChainContract, byId: ReadonlyMap<string, ChainContract>): boolean {
  const seen = new Set<string>();
  for (let at = contract.under; at !== undefined; at = byId.get(at)?.under) {
    if (at === contract.id) return true;
    if (seen.has(at)) return false; // a ring further up, told there
    seen.add(at);
  }
  return false;
}

function goodsFaults({ id, value, certificate }: Goods): readonly Fault[] {
  const faults: Fault[] = [];
  if (!(value.amount >= 0))
    faults.push({ code: 'negative_value', at: id, message: `Got ${value.amount} when expected 0 or more.` });
  if (certificate && !(certificate.sharePercent >= 0 && certificate.sharePercent <= 100)) {
    faults.push({
      code: 'share_out_of_range',
      at: id,
      message: `Got ${certificate.sharePercent} when expected 0 to 100.`,
    });
  }
  return faults;
}

function currencyFaults(sums: readonly Money[]): readonly Fault[] {
  const currencies = [...new Set(sums.map(({ currency }) => currency))];
  if (currencies.length <= 1) return [];
  return [
    {
      code: 'mixed_currencies',
      at: 'values',
      message: `Got ${currencies.join(' and ')} when expected one currency.`,
    },
  ];
}

export interface Delivery {
  /** Percent of all that was performed so far, by value. */
  readonly least: number;
  readonly most: number;
  readonly promisedPercent: number;
  readonly outcome: 'kept' | 'short' | 'cannot-tell';
}

/** What was promised against what the periods so far delivered, each period a chain of its own with its own whole. */
export function deliveredSoFar(
  promisedPercent: number,
  periods: readonly { readonly performed: Money; readonly content: LocalContent }[],
): Delivery {
  const whole = periods.reduce((sum, { performed }) => sum + performed.amount, 0);
  if (!(whole > 0) || currencyFaults(periods.map(({ performed }) => performed)).length > 0) {
    return { least: 0, most: 100, promisedPercent, outcome: 'cannot-tell' };
  }
  const mean = (end: 'least' | 'most') =>
    periods.reduce((sum, { performed, content }) => sum + performed.amount * content[end], 0) / whole;
  const [least, most] = [mean('least'), mean('most')];
  const outcome = least >= promisedPercent ? 'kept' : most < promisedPercent ? 'short' : 'cannot-tell';
  return { least, most, promisedPercent, outcome };
}

/** A domestic maker with the certificates it holds. */
export interface Maker {
  readonly name: string;
  readonly certificates: readonly OriginCertificate[];
}

/** Makers whose certificates cover a need (an HS heading or longer) on a day, the highest local share first. */
export function makersFor(hsNeeded: string, on: CivilDate, makers: readonly Maker[]) {
  return makers
    .flatMap(({ name, certificates }) => certificates.map((certificate) => ({ name, certificate })))
    .filter(
      ({ certificate: { hs, validFrom, validUntil } }) =>
        hs.startsWith(hsNeeded) && validFrom <= on && on <= validUntil,
    )
    .sort((a, b) => b.certificate.sharePercent - a.certificate.sharePercent || (a.name < b.name ? -1 : 1));
}
