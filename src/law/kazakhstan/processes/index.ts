/** The processes of Kazakhstan's law on solid minerals, under the readings of a law. */
import type { Process } from '../../process.ts';
import type { Law } from '../law.ts';
import { explorationApplicationProcess } from './exploration-application.ts';
import {
  explorationEndProcess,
  extensionProcess,
  pledgeProcess,
  retentionProcess,
  securityReplacementProcess,
  sharedTerritoryProcess,
  splitProcess,
  surrenderProcess,
  transferProcess,
} from './life-of-licence.ts';
import { miningProcess } from './mining-application.ts';
import { firstOpeningProcess, freedBlockProcess } from './openings.ts';
import {
  bulkPermitProcess,
  geologicalStudyProcess,
  prospectingProcess,
  resourceReportProcess,
  subsoilSpaceProcess,
} from './other-applications.ts';
import { invalidationProcess, revocationProcesses } from './revocation.ts';

export function processesOf(law: Law): readonly Process[] {
  return [
    explorationApplicationProcess(law),
    extensionProcess,
    bulkPermitProcess,
    surrenderProcess,
    explorationEndProcess,
    miningProcess('mining-application', 'mining', 'ministry', 'arts. 204–207', 'law'),
    retentionProcess,
    // "As for mining, before the akimat": the clocks are those of mining on our reading.
    miningProcess(
      'common-mineral-application',
      'common-mineral-mining',
      'akimat',
      'arts. 231–237',
      'inferred',
    ),
    subsoilSpaceProcess,
    geologicalStudyProcess,
    prospectingProcess,
    transferProcess('ordinary'),
    transferProcess('large'),
    pledgeProcess,
    splitProcess,
    ...revocationProcesses,
    invalidationProcess,
    sharedTerritoryProcess,
    securityReplacementProcess,
    firstOpeningProcess,
    freedBlockProcess(law),
    resourceReportProcess,
  ];
}
