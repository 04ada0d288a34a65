/** A chain of contracts while somebody writes it: every field may still be empty. Inverses: `draftFromChain`, `chainFromDraft`. */
import {
  type ChainContract,
  type ChainPart,
  chainParts,
  type Goods,
  type GoodsPart,
  type LocalContent,
  localContentOfWorks,
  type OriginCertificate,
} from '#tender';
import type { CivilDate, Money } from '#terms';

export interface GoodsDraft {
  /** Of the row on the screen. */
  readonly key: string;
  /** Of a chain that was read; empty for a new row, which gets one of its own. */
  readonly id: string;
  readonly name: string;
  /** NaN while empty, as all figures here. */
  readonly amount: number;
  readonly boughtOn: CivilDate | null;
  /** 0–100. */
  readonly share: number;
  readonly certificate: string;
  readonly issuer: string;
  readonly hs: string;
  readonly validFrom: CivilDate | null;
  readonly validUntil: CivilDate | null;
}

export interface ContractDraft {
  readonly key: string;
  readonly id: string;
  readonly performer: string;
  /** Key of the contract under which it is given; empty for the head contract. */
  readonly under: string;
  readonly amount: number;
  readonly payroll: number;
  readonly citizens: number;
  readonly goods: readonly GoodsDraft[];
}

export interface ChainDraft {
  readonly currency: Money['currency'];
  /** The head contract first. */
  readonly contracts: readonly ContractDraft[];
}

const newKey = () => crypto.randomUUID();

export const emptyGoods = (): GoodsDraft => ({
  key: newKey(),
  id: '',
  name: '',
  amount: Number.NaN,
  boughtOn: null,
  share: Number.NaN,
  certificate: '',
  issuer: '',
  hs: '',
  validFrom: null,
  validUntil: null,
});
export const emptyContract = (under = ''): ContractDraft => ({
  key: newKey(),
  id: '',
  performer: '',
  under,
  amount: Number.NaN,
  payroll: Number.NaN,
  citizens: Number.NaN,
  goods: [],
});
export const emptyChain = (currency: Money['currency']): ChainDraft => ({
  currency,
  contracts: [emptyContract()],
});

/** Every field of a chain that can be added up, so that the way back gives the same chain, and the same hash. */
export function draftFromChain(contracts: readonly ChainContract[]): ChainDraft {
  const keys = new Map(contracts.map(({ id }) => [id, newKey()]));
  const drafts = contracts.map(
    ({ id, performer, under, value, payroll, goods }): ContractDraft => ({
      key: keys.get(id) ?? newKey(),
      id,
      performer,
      under: (under !== undefined && keys.get(under)) || '',
      amount: value.amount,
      payroll: payroll?.total ?? Number.NaN,
      citizens: payroll?.citizens ?? Number.NaN,
      goods: goods.map(({ id: goodsId, name, value: price, boughtOn, certificate }) => ({
        ...emptyGoods(),
        id: goodsId,
        name: name ?? '',
        amount: price.amount,
        boughtOn,
        ...(certificate && {
          share: certificate.sharePercent,
          certificate: certificate.number,
          issuer: certificate.issuer,
          hs: certificate.hs,
          validFrom: certificate.validFrom,
          validUntil: certificate.validUntil,
        }),
      })),
    }),
  );
  return { currency: contracts[0]?.value.currency ?? 'KZT', contracts: drafts };
}

/** A row by its place: a contract from 1, and its goods from 1. */
export interface RowPlace {
  readonly contract: number;
  readonly goods?: number;
}
type RowFault = { readonly at: RowPlace } & (
  | { readonly code: 'contract' | 'payroll' | 'goods' | 'certificate' }
  /** Goods and subcontracts are worth more than the contract, by so much. */
  | { readonly code: 'over'; readonly excess: number }
);

/** In one line and without what a seal cannot hold. */
const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function hasCertificate({ share, certificate, issuer, hs, validFrom, validUntil }: GoodsDraft): boolean {
  return !Number.isNaN(share) || `${certificate}${issuer}${hs}`.trim() !== '' || !!(validFrom || validUntil);
}

function certificateFrom(draft: GoodsDraft): OriginCertificate | undefined {
  const { share, validFrom, validUntil } = draft;
  const [number, issuer, hs] = [line(draft.certificate), line(draft.issuer), line(draft.hs)];
  if (number === '' || issuer === '' || !/^\d{4,10}$/.test(hs) || !(share >= 0 && share <= 100))
    return undefined;
  if (!validFrom || !validUntil || validUntil < validFrom) return undefined;
  return { number, issuer, hs, sharePercent: share, validFrom, validUntil };
}

/** Ids for rows that have none, apart from those that are taken. */
function freeIds(taken: readonly string[]) {
  const used = new Set(taken);
  return (kind: string) => {
    let number = 1;
    while (used.has(`${kind}-${number}`)) number++;
    used.add(`${kind}-${number}`);
    return `${kind}-${number}`;
  };
}

/** The chain that a draft says, or all that keeps it from being one. */
export function chainFromDraft({
  currency,
  contracts,
}: ChainDraft): { readonly contracts: readonly ChainContract[] } | { readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const free = freeIds(contracts.flatMap(({ id, goods }) => [id, ...goods.map((one) => one.id)]));
  const ids = new Map(contracts.map(({ key, id }) => [key, id || free('contract')]));
  const goodsFrom = (draft: GoodsDraft, at: RowPlace): Goods => {
    const { id, amount, boughtOn } = draft;
    const name = line(draft.name);
    if ((name === '' && id === '') || !(amount >= 0) || !boughtOn) faults.push({ code: 'goods', at });
    const certificate = certificateFrom(draft);
    if (!certificate && hasCertificate(draft)) faults.push({ code: 'certificate', at });
    return {
      id: id || free('goods'),
      ...(name !== '' && { name }),
      value: { amount, currency },
      boughtOn: boughtOn as CivilDate,
      ...(certificate && { certificate }),
    };
  };
  const chain = contracts.map((draft, i): ChainContract => {
    const at = { contract: i + 1 };
    const { key, amount, payroll: total, citizens } = draft;
    const performer = line(draft.performer);
    if (performer === '' || !(amount > 0)) faults.push({ code: 'contract', at });
    const hasPayroll = !Number.isNaN(total) || !Number.isNaN(citizens);
    if (hasPayroll && !(total > 0 && citizens >= 0 && citizens <= total))
      faults.push({ code: 'payroll', at });
    const under = ids.get(draft.under);
    return {
      id: ids.get(key) as string,
      performer,
      ...(under !== undefined && { under }),
      value: { amount, currency },
      ...(hasPayroll && { payroll: { citizens, total } }),
      goods: draft.goods.map((one, j) => goodsFrom(one, { ...at, goods: j + 1 })),
    };
  });
  for (const [i, { ownWork }] of chainParts(chain).entries()) {
    if (ownWork < 0) faults.push({ code: 'over', at: { contract: i + 1 }, excess: -ownWork });
  }
  return faults.length === 0 ? { contracts: chain } : { faults };
}

export interface ChainSoFar {
  /** Undefined until there is a head contract, and where parts exceed the whole. */
  readonly content: LocalContent | undefined;
  /** By the key of the row. */
  readonly contracts: ReadonlyMap<string, ChainPart>;
  readonly goods: ReadonlyMap<string, GoodsPart>;
}

/** What the rows that can be read already add up to, while others are still being written. */
export function chainSoFar({ currency, contracts }: ChainDraft): ChainSoFar {
  const counted = contracts.filter(({ amount }) => amount > 0);
  const keys = new Set(counted.map(({ key }) => key));
  const [head] = counted;
  const read = counted.map(
    ({ key, under, performer, amount, payroll: total, citizens, goods }): ChainContract => {
      const above = keys.has(under) ? under : key === head?.key ? undefined : head?.key;
      return {
        id: key,
        performer,
        ...(above !== undefined && { under: above }),
        value: { amount, currency },
        ...(total > 0 && citizens >= 0 && citizens <= total && { payroll: { citizens, total } }),
        goods: goods.flatMap((one) => {
          const certificate = certificateFrom(one);
          const boughtOn = one.boughtOn ?? certificate?.validFrom ?? ('1970-01-01' as CivilDate);
          return one.amount >= 0
            ? [
                {
                  id: one.key,
                  value: { amount: one.amount, currency },
                  boughtOn,
                  ...(certificate && { certificate }),
                },
              ]
            : [];
        }),
      };
    },
  );
  const parts = chainParts(read);
  const added = read.length > 0 ? localContentOfWorks(read) : undefined;
  return {
    content: added?.ok ? added.value : undefined,
    contracts: new Map(parts.map((part) => [part.contract.id, part])),
    goods: new Map(parts.flatMap(({ goods }) => goods.map((part) => [part.goods.id, part] as const))),
  };
}

/** Without one contract: what stood under it stands under its giver. The head contract stays. */
export function withoutContract(draft: ChainDraft, key: string): ChainDraft {
  const gone = draft.contracts.find((one) => one.key === key);
  if (!gone || gone.under === '') return draft;
  return {
    ...draft,
    contracts: draft.contracts
      .filter((one) => one !== gone)
      .map((one) => (one.under === key ? { ...one, under: gone.under } : one)),
  };
}

/** Contracts that may give another: all but itself and what stands under it. */
export function possibleGivers({ contracts }: ChainDraft, key: string): readonly ContractDraft[] {
  const isBelow = (one: ContractDraft): boolean => {
    if (one.key === key) return true;
    const above = contracts.find((other) => other.key === one.under);
    return above !== undefined && isBelow(above);
  };
  return contracts.filter((one) => !isBelow(one));
}
