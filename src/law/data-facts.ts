/** Geological data that a register holds, and what decides when it becomes public. */
import type { CivilDate } from '#terms';

export type GeologicalData = 'licence-report' | 'resource-report' | 'state-study' | 'geological-study';

export interface DataFacts {
  readonly data: GeologicalData;
  readonly receivedOn: CivilDate;
  /** The holder asked once for a longer time, of so many years. */
  readonly extendedYears?: number;
  /** The day on which the plot was returned. */
  readonly returnedOn?: CivilDate;
  /** The day of the holder's consent. */
  readonly consentedOn?: CivilDate;
}
