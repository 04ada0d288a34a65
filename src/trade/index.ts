export {
  type Claim,
  type ClaimAnswer,
  type ClaimData,
  type ClaimReason,
  claimReasons,
  type Step as ClaimStep,
} from './claims/claim.ts';
export { checkClaim, type VerdictChange, verdictHistory } from './claims/history.ts';
export { interviewClaims } from './claims/interview.ts';
export { type PublishedFigure, readPublishedFigures } from './claims/published.ts';
export { readClaimData } from './claims/read.ts';
export { nearness, type Verdict, verdicts } from './claims/verdict.ts';
export {
  amountOf,
  type Figure,
  type FigureStatus,
  type Flow,
  figureStatuses,
  flows,
  type Revision,
  revisions,
  seriesKey,
  yearBefore,
} from './figure.ts';
export { readComtrade } from './import/comtrade.ts';
export { readAnnualTrade, readMonthlyTotals, readPartnerMeans, shippedEdition } from './import/kazakhstan.ts';
export { readKoreaCustoms } from './import/korea-customs.ts';
export { SdmxCsvImport, sdmxCsvFromFigures } from './import/sdmx-csv.ts';
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
  type AgeGroup,
  medianAge,
  type Projection,
  populationGrowth,
  populationOf,
  readPopulationByAge,
  readProjection,
} from './population.ts';
export { TradeTable } from './trade-table.ts';
