/** Who holds the file: the department's own four-party split, in which its published days are counted. */
import type { Mover } from '../process.ts';

const parties = ['department', 'other-agencies', 'applicant', 'native-title'] as const;
export type Party = (typeof parties)[number];

/** The party in whose days a mover's time is counted. Objections and hearings are counted nowhere in the published split. */
export function partyOf(mover: Mover): Party | undefined {
  switch (mover) {
    case 'department':
    case 'mining-registrar':
    case 'minister':
      return 'department';
    case 'other-agencies':
      return 'other-agencies';
    case 'applicant':
    case 'holder':
      return 'applicant';
    case 'native-title-party':
      return 'native-title';
    default:
      return undefined;
  }
}
