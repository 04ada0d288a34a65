/** What a mineral cost, month by month, by those open series that are loaded. */
import type { PriceView } from '#contract';
import type { Mineral } from '#terms';
import { type CountryKnowledge, sourceView } from '../knowledge/country-knowledge.ts';

export function presentPrices(mineral: Mineral, knowledge: CountryKnowledge): PriceView {
  return {
    mineral,
    series: knowledge.knowledge.prices.flatMap((said) => {
      const dataset = knowledge.datasets.get(said.source.dataset);
      if (said.mineral !== mineral || said.months.length === 0 || !dataset) return [];
      const { series: name, currency, per, months } = said;
      return [
        { name, currency, per, months: months.map((month) => ({ ...month })), source: sourceView(dataset) },
      ];
    }),
  };
}
