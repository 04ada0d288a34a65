export { decideTender, type TenderDecision, type TenderRefusal, tenderRefusals } from './decide.ts';
export {
  aboutOf,
  entriesOf,
  type GateOutcome,
  gateOutcomes,
  type NoticeAbout,
  planOf,
  stageOf,
  type TenderAct,
  type TenderEntry,
  type TenderStage,
  tenderStages,
} from './entry.ts';
export { type Evaluation, evaluate, type GateStanding, offersInRace, type Standing } from './evaluate.ts';
export {
  type ChainContract,
  type ChainPart,
  chainParts,
  type Delivery,
  deliveredSoFar,
  type Goods,
  type GoodsPart,
  type LocalContent,
  localContentCite,
  localContentOfGoods,
  localContentOfWorks,
  type Maker,
  makersFor,
  type OriginCertificate,
  originShare,
} from './local-content.ts';
export { type LowPrices, lowPriceSettings, pricesToAskAbout } from './low-price.ts';
export { readMakers } from './makers.ts';
export { nuclearPlantCase, nuclearPlantRelease } from './nuclear-plant-case.ts';
export { type OcdsRelease, ocdsMetaFromLog, recordFromReleases, releasesFromLog } from './ocds.ts';
export {
  type Criterion,
  type EvaluationPlan,
  type Gate,
  planFaults,
  rangeOf,
  type ValueFunction,
  valueOfFigure,
} from './plan.ts';
export { type PlanChange, planChanges } from './plan-changes.ts';
export {
  deliveries,
  type PromisedContent,
  promisedContent,
  promiseKept,
  type StatedDelivery,
} from './promise.ts';
export { type Recomputation, type RecomputedOffer, recomputeRanking } from './recompute.ts';
export { releaseIn } from './release-in.ts';
export { chainText, type Hash, type OfferOpening, sealFromOpening, sealText } from './seal.ts';
export {
  type CriticalScore,
  type CriticalWeight,
  reweighted,
  type Sensitivity,
  sensitivity,
  type WeightShift,
  weightShift,
} from './sensitivity.ts';
export { readTimeline, type TimelineEvent } from './timeline.ts';
export {
  lexicographicRanks,
  ranksFromScores,
  ratedCriteriaScores,
  type ScoredOffer,
  topsis,
  weightedScores,
} from './weighing.ts';
export { windExample } from './wind-example.ts';
