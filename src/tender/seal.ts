/** Sealed offers: the bidder publishes a hash before the deadline; what was offered is shown after it, and anyone can compare. */
import type { Money } from '#terms';

/** SHA-256 of the UTF-8 bytes of a text, as 64 small hexadecimal digits; given by whoever runs the room. */
export type Hash = (text: string) => string;

export interface OfferOpening {
  readonly tender: string;
  readonly offer: string;
  readonly bidder: string;
  /** SHA-256 of the offer's documents, 64 small hexadecimal digits. */
  readonly documents: string;
  readonly price: Money;
  /** At least 32 hexadecimal digits by chance: without them a rival could try prices until the hash fits. */
  readonly salt: string;
}

/** The text whose hash is the seal: one field a line in a fixed order, so that two offers never read alike. */
export function sealText({ tender, offer, bidder, documents, price, salt }: OfferOpening): string {
  const fields = [tender, offer, bidder, documents, `${price.amount} ${price.currency}`, salt];
  if (fields.some((field) => /[\r\n]/.test(field)))
    throw new RangeError('A sealed field holds no line break.');
  return `orebook-offer-v1\n${fields.join('\n')}\n`;
}

export function sealFromOpening(opening: OfferOpening, hash: Hash): string {
  return hash(sealText(opening));
}
