/** Abnormally low prices: to be asked about, never dropped in silence. */
import type { Money } from '#terms';

/** Our setting, not a law's: with few offers the estimate is the yardstick, with more of them their own spread. */
export const lowPriceSettings = { fewOffers: 5, percentBelowEstimate: 20, deviationsBelowMean: 1 } as const;

export type LowPrices =
  | {
      readonly outcome: 'told';
      readonly offers: readonly string[];
      readonly limit: number;
      readonly by: 'estimate' | 'spread';
    }
  | { readonly outcome: 'cannot-tell'; readonly code: 'mixed_currencies' | 'estimate_missing' | 'no_offers' };

/** Offers whose price lies so far below the estimate, or below the mean of all offers, that the bidder must explain it. */
export function pricesToAskAbout(
  offers: readonly { readonly offer: string; readonly price: Money }[],
  estimate: Money | undefined,
): LowPrices {
  if (offers.length === 0) return { outcome: 'cannot-tell', code: 'no_offers' };
  const currencies = new Set(offers.map(({ price }) => price.currency));
  if (currencies.size > 1) return { outcome: 'cannot-tell', code: 'mixed_currencies' };
  const isMany = offers.length >= lowPriceSettings.fewOffers;
  if (!isMany && !estimate) return { outcome: 'cannot-tell', code: 'estimate_missing' };
  if (!isMany && estimate && !currencies.has(estimate.currency)) {
    return { outcome: 'cannot-tell', code: 'mixed_currencies' };
  }
  const prices = offers.map(({ price }) => price.amount);
  const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
  const deviation = Math.sqrt(prices.reduce((sum, price) => sum + (price - mean) ** 2, 0) / prices.length);
  const limit = isMany
    ? mean - lowPriceSettings.deviationsBelowMean * deviation
    : ((estimate?.amount ?? 0) * (100 - lowPriceSettings.percentBelowEstimate)) / 100;
  return {
    outcome: 'told',
    by: isMany ? 'spread' : 'estimate',
    limit,
    offers: offers.filter(({ price }) => price.amount < limit).map(({ offer }) => offer),
  };
}
