export {
  assessLot,
  compareRoutes,
  marketRules,
  type Route,
  type RouteComparison,
} from './assess.ts';
export { unionBenchmarks } from './european-union.ts';
export {
  type Evidence,
  type MissingEvidence,
  missingEvidence,
  type OwnerStatement,
  ownerReadings,
} from './evidence.ts';
export { exampleRoutes } from './example-routes.ts';
export { koreaTargets } from './korea.ts';
export { type Lot, type Market, type Mine, markets, type Step } from './lot.ts';
export {
  type MarketCode,
  type MarketFinding,
  type MarketRule,
  marketCodes,
} from './market-rule.ts';
export type { Holding, Party } from './owner-chain.ts';
export {
  type Agreement,
  type CountryCode,
  type ListedMineral,
  type MineralList,
  type MineralRow,
  type RuleTables,
  type RuleTexts,
  readRuleTables,
  type VehicleThreshold,
} from './tables.ts';
export { metallurgicalCoalPercent, placesOfUnknownOwners, productionCreditPercent } from './united-states.ts';
export { mineralsUnderHs } from './which-mineral.ts';
