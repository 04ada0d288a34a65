/** Sealed offers: the bidder publishes a hash before the deadline; what was offered is shown after it, and anyone can compare. */
import type { Money } from '#terms';
import type { ChainContract } from './local-content.ts';

/** SHA-256 of the UTF-8 bytes of a text, as 64 small hexadecimal digits; given by whoever runs the room. */
export type Hash = (text: string) => string;

export interface OfferOpening {
  readonly tender: string;
  readonly offer: string;
  readonly bidder: string;
  /** SHA-256 of the offer's documents, 64 small hexadecimal digits. */
  readonly documents: string;
  readonly price: Money;
  /** Hash of `chainText` of the contracts by which local content is promised; absent: none is promised. */
  readonly chain?: string;
  /** At least 32 hexadecimal digits by chance: without them a rival could try prices until the hash fits. */
  readonly salt: string;
}

/** The text whose hash is the seal: one field a line in a fixed order, so that two offers never read alike. */
export function sealText({ tender, offer, bidder, documents, price, chain, salt }: OfferOpening): string {
  const fields = [tender, offer, bidder, documents, moneyText(price), chain ?? '', salt];
  if (fields.some((field) => /[\r\n]/.test(field)))
    throw new RangeError('A sealed field holds no line break.');
  return `orebook-offer-v1\n${fields.join('\n')}\n`;
}

export function sealFromOpening(opening: OfferOpening, hash: Hash): string {
  return hash(sealText(opening));
}

/**
 * The text whose hash binds a promise of local content: a line a contract and a line a good, fields between tabs, in the order
 * given. Absent fields are empty.
 * @throws RangeError where a field holds a tab or a line break
 */
export function chainText(contracts: readonly ChainContract[]): string {
  const lines = contracts.flatMap(({ id, performer, under, value, payroll, goods }) => [
    ['contract', id, performer, under ?? '', moneyText(value), payroll?.citizens ?? '', payroll?.total ?? ''],
    ...goods.map((good) => {
      const { number, issuer, hs, sharePercent, validFrom, validUntil } = good.certificate ?? {};
      const certificate = [number, issuer, hs, sharePercent, validFrom, validUntil].map(
        (field) => field ?? '',
      );
      // A name stands last, where there is one: chains without it keep the seal that they had.
      const name = good.name === undefined ? [] : [good.name];
      return ['goods', good.id, moneyText(good.value), good.boughtOn, ...certificate, ...name];
    }),
  ]);
  const text = lines.map((fields) => {
    if (fields.some((field) => /[\t\r\n]/.test(String(field))))
      throw new RangeError('A sealed field holds no tab and no line break.');
    return fields.join('\t');
  });
  return `orebook-chain-v1\n${text.join('\n')}\n`;
}

function moneyText({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}
