export { type Ages, type AgesOfYear, peopleBetween } from './ages.ts';
export {
  type Claim,
  type ClaimAnswer,
  type ClaimData,
  type ClaimReason,
  claimReasons,
  type MissingEvidence,
  missingEvidence,
  type Step as ClaimStep,
  type StepCode,
  stepCodes,
  stepUnits,
} from './claims/claim.ts';
export { checkClaim, evidenceDays, type VerdictChange, verdictHistory } from './claims/history.ts';
export { withImportedFigures } from './claims/imported.ts';
export { interviewClaims } from './claims/interview.ts';
export { type PublishedFigure, readPublishedFigures } from './claims/published.ts';
export { readClaimData } from './claims/read.ts';
export { nearness, type Verdict, verdicts } from './claims/verdict.ts';
export {
  type Agreement,
  agreementKinds,
  agreementStates,
  type CooperationArea,
  cooperationAreas,
} from './cooperation.ts';
export {
  type AgedPopulation,
  agedPopulation,
  backTestAges,
  type Demand,
  type DemandAssumptions,
  type DemandProduct,
  demandBaseYear,
  demandByAge,
  demandProducts,
  usualDemand,
} from './demand.ts';
export {
  amountOf,
  type Figure,
  type FigureStatus,
  type Flow,
  figureId,
  figureStatuses,
  flows,
  pairOfFigureId,
  type Revision,
  revisions,
  seriesKey,
  yearBefore,
} from './figure.ts';
export { readComtrade } from './import/comtrade.ts';
export { readAnnualTrade, readMonthlyTotals, readPartnerMeans, shippedEdition } from './import/kazakhstan.ts';
export { readKoreaCustoms } from './import/korea-customs.ts';
export { SdmxCsvImport, sdmxCsvFromFigures } from './import/sdmx-csv.ts';
export { readSdmxJson, type SdmxReading } from './import/sdmx-json.ts';
export {
  type CannotTellCode,
  type Computed,
  cannotTellCodes,
  comparativeAdvantage,
  complementarity,
  compoundGrowth,
  concentration,
  freightBand,
  gravityRatio,
  growth,
  impliedBase,
  intraIndustry,
  mirrorGap,
  share,
  tradeIntensity,
  type WithBase,
} from './indicators.ts';
export { type Marker, markers, markersBetween } from './markers.ts';
export { type Measure, type MeasureKind, measureKinds, yearsFromQuarters } from './measure.ts';
export {
  type Assumptions,
  type BackTest,
  backTest,
  demandOutlook,
  driftForecast,
  type Outlook,
  type Range,
} from './outlook.ts';
export { type PartnerSummary, partnerConcentration, partnerSummary, yearsFromMonths } from './partner.ts';
export {
  type Absence,
  absences,
  type GapReason,
  gapReasons,
  type PartnerLine,
  type PartnerPage,
  partnerLines,
  partnerPage,
  type TwoBooks,
} from './partner-page.ts';
export {
  type AgeGroup,
  medianAge,
  type Projection,
  populationGrowth,
  populationOf,
  readPopulationByAge,
  readProjection,
} from './population.ts';
export { readTradeData, type TradeData } from './read.ts';
export { TradeTable } from './trade-table.ts';
