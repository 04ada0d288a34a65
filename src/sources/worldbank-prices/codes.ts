import type { Mineral } from '#terms';
import type { PriceUnit } from '../statement.ts';

interface Series {
  readonly column: string;
  /** The publisher's name of it. */
  readonly name: string;
  readonly mineral: Mineral;
  readonly per: PriceUnit;
}

/**
 * Series that price a mineral of ours, with the units of `units.csv`. Oil, gas and grain price nothing here; fertilizers price a product, not what is mined;
 * phosphate rock is mined. Platinum stands for its group, which the page says.
 */
export const pricedSeries: readonly Series[] = [
  { column: 'coal_australian', name: 'Coal, Australian', mineral: 'coal', per: 'tonne' },
  { column: 'aluminum', name: 'Aluminum', mineral: 'aluminium', per: 'tonne' },
  { column: 'iron_ore_cfr_spot', name: 'Iron ore, cfr spot', mineral: 'iron', per: 'dry-tonne-unit' },
  { column: 'copper', name: 'Copper', mineral: 'copper', per: 'tonne' },
  { column: 'lead', name: 'Lead', mineral: 'lead', per: 'tonne' },
  { column: 'tin', name: 'Tin', mineral: 'tin', per: 'tonne' },
  { column: 'nickel', name: 'Nickel', mineral: 'nickel', per: 'tonne' },
  { column: 'zinc', name: 'Zinc', mineral: 'zinc', per: 'tonne' },
  { column: 'gold', name: 'Gold', mineral: 'gold', per: 'troy-ounce' },
  { column: 'platinum', name: 'Platinum', mineral: 'platinum-group', per: 'troy-ounce' },
  { column: 'silver', name: 'Silver', mineral: 'silver', per: 'troy-ounce' },
  { column: 'potassium_chloride', name: 'Potassium chloride', mineral: 'potash', per: 'tonne' },
  { column: 'phosphate_rock', name: 'Phosphate rock', mineral: 'phosphate', per: 'tonne' },
];
