/** What a reader's own forecast starts from: people by age, and how far such forecasts were off. */
import type { CooperationList, TradeOutlookView } from '#contract';
import {
  agedPopulation,
  amountOf,
  backTest,
  backTestAges,
  cooperationAreas,
  demandProducts,
  driftForecast,
  usualDemand,
} from '#trade';
import type { TradeShelf } from './trade-desk.ts';

const lastYear = 2050;
const country = 'KAZ';
/** Back-tests stand on one source: the series changes its publisher before 2020. */
const firstYearOfSource = '2020';

/** Undefined where the ages of the country are not known. */
export function readOutlook(shelf: TradeShelf): TradeOutlookView | undefined {
  const { claims, projection } = shelf.data;
  const { groups, edition } = claims.population;
  const population = agedPopulation(groups, projection, country, lastYear);
  if (!population) return undefined;
  const imports = claims.figures
    .filter(
      ({ partner, flow, period }) => partner === 'KOR' && flow === 'import' && period >= firstYearOfSource,
    )
    .map(amountOf);
  return {
    country: shelf.country(country),
    population: {
      baseYear: population.baseYear,
      years: population.years.map(({ year, ages }) => ({ year, ages: [...ages] })),
      bounds: [...population.bounds],
    },
    past: {
      ages: demandProducts.flatMap((product) => {
        const { firstAge, lastAge } = usualDemand[product];
        const test = backTestAges(groups, country, firstAge, lastAge);
        return test ? [{ product, test }] : [];
      }),
      imports: backTest(imports, 1, driftForecast) ?? null,
    },
    source: { publisher: 'United Nations, World Population Prospects', edition, licence: 'CC BY 3.0 IGO' },
  };
}

/** Agreements with their events; an area without any stands with a nought, for it was looked at. */
export function listCooperation(shelf: TradeShelf, partner: string | undefined): CooperationList {
  const { agreements, claims } = shelf.data;
  const found = agreements.filter((one) => partner === undefined || one.partner === partner);
  return {
    areas: cooperationAreas.map((area) => ({ area, found: found.filter((one) => one.area === area).length })),
    total: found.length,
    items: found.map(({ timeline, partner: other, parties, ...agreement }) => ({
      ...agreement,
      parties: [...parties],
      partner: shelf.country(other),
      events: claims.events
        .filter(({ project }) => project === timeline)
        .map(({ date, event, sourceUrl }) => ({ date, event, sourceUrl }))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    })),
  };
}
