/** The processes of Western Australia's law. */
import type { Process } from '../../process.ts';
import type { Law } from '../law.ts';
import { explorationApplicationProcess } from './exploration-application.ts';
import { releaseOfReport, yearOfTenement } from './life-of-tenement.ts';
import { tenementApplicationProcesses } from './tenement-applications.ts';

export function processesOf(law: Law): Process[] {
  return [
    explorationApplicationProcess(law),
    ...tenementApplicationProcesses(law),
    yearOfTenement,
    releaseOfReport,
  ];
}
