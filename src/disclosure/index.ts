export { type PackageAccess, packageAccess } from './access/may-read.ts';
export {
  type FoundArea,
  findGround,
  type Occurrence,
  type ScoredPart,
  type Search,
  type SearchedGround,
} from './finder/find-ground.ts';
export {
  boxAround,
  type CellFacts,
  cellOfSlot,
  type GroundBox,
  type GroundMap,
  inCountry,
  isBarred,
  isTouched,
  layGroundMap,
  slotOfCell,
} from './finder/ground-map.ts';
export { pointsAlong } from './finder/line-points.ts';
export { flatKilometres, type NearestField, nearestField } from './finder/nearest.ts';
export * from './finder/wishes.ts';
export {
  comparedEstimate,
  comparedFormOf,
  type GradeTonnagePoint,
  yearStated,
} from './grade-tonnage/point.ts';
export { containedIn, onePointAPlace, type Standing, standingAmong } from './grade-tonnage/standing.ts';
export { worldDepositsOf } from './grade-tonnage/world.ts';
export { interestIndex, smallestShownCount } from './interest/interest-index.ts';
export { type LentNames, lentNames } from './linking/lent-names.ts';
export {
  farthestKm,
  type Link,
  type LinkDoubt,
  linkBetween,
  linkDoubts,
  type PlaceRecord,
} from './linking/link.ts';
export { placeRecordOf } from './linking/record.ts';
export { changeOverYears, withGaps } from './prices/price-change.ts';
export {
  type DepositFacts,
  depositFaults,
  mayReadReport,
  type PartKind,
  partKinds,
  requiredParts,
} from './reports/kinds.ts';
export { type SnippetPart, snippetOf } from './reports/snippet.ts';
export { placesOfWords, wordsOfQuestion, wordsOfText } from './reports/words-of-text.ts';
export {
  type Counted,
  type Counting,
  countedAs,
  countingOf,
  countings,
  type NotConvertedBecause,
} from './resources/counting.ts';
export { type CodeFamily, codeFamilies } from './resources/reporting-code.ts';
export { byFamily, type ResourceView, resourceView, type Stated } from './resources/resource-view.ts';
export { type Factor, factorBetween } from './resources/stoichiometry.ts';
export { type GroundAct, groundActOf, groundActs, type WatchedAct } from './watch/ground-act.ts';
