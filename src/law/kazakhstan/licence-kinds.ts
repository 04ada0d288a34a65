/** What the law says of each kind of licence (arts. 30, 40, 84–92, 185–276). */
import type { CivilDate, LicenceKind } from '#terms';
import type { LicenceKindLaw } from '../licence-kind-law.ts';
import type { Law } from './law.ts';

/** The law of a kind on a day; undefined where Kazakhstan has no such kind or the Code was not yet in force. */
export function licenceKindOn(kind: LicenceKind, day: CivilDate, law: Law): LicenceKindLaw | undefined {
  if (!law.inForce('exploration.term-years', day)) return undefined;
  switch (kind) {
    case 'exploration':
      return {
        kind,
        issuer: 'ministry',
        holders: 'any-person',
        exclusive: true,
        shape: 'blocks',
        maximumBlocks: law.on('exploration.maximum-blocks', day).value,
        termYears: law.on('exploration.term-years', day).value,
        termIsMaximum: false,
        renewable: true,
        maximumRenewals: law.on('exploration.maximum-extensions', day).value,
        renewalYears: law.on('exploration.extension-years', day).value,
        transferable: true,
        transferableAfterYears: law.on('exploration.transfer-after-years', day).value,
        pledgeable: true,
        workDocument: 'exploration-plan',
        cite: { text: 'Code arts. 185–201', confidence: 'law' },
      };
    default:
      return undefined;
  }
}
