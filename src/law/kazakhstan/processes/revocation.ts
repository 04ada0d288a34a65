/*  Taking a licence away (arts. 92, 200, 221, 262, 276):
 *
 *   breach-notified ─ mend ─► mended
 *                       └───► revocation-notified ─ the licence runs out ─► ended
 *                                      └ appeal ─► appealed ─ decide ─► appeal-decided
 */
import type { LicenceKind } from '#terms';
import type { Process } from '../../process.ts';
import { step } from '../../step.ts';
import { type RevocationTerms, revocationTerms } from '../revocation.ts';
import { clock, code } from './steps.ts';

function processOf(kind: LicenceKind, terms: RevocationTerms): Process {
  const cite = code(terms.place);
  return {
    id: `${kind}-revocation`,
    licenceKind: kind,
    first: 'breach-notified',
    last: ['mended', 'ended', 'revocation-annulled'],
    cite,
    steps: [
      step({
        id: 'mend-breach',
        mover: 'holder',
        begins: ['breach-notified'],
        ends: ['mended', 'revocation-notified'],
        clocks: [clock(terms.cure.provision, terms.cure.unit, 'breach-notified')],
        via: 'notice.channel',
        atEnd: 'licence-may-be-revoked',
        cite,
      }),
      ...(terms.appeal
        ? [
            step({
              id: 'appeal-revocation',
              mover: 'holder',
              begins: ['revocation-notified'],
              ends: ['appealed'],
              clocks: [clock(terms.appeal.provision, terms.appeal.unit, 'revocation-notified')],
              atEnd: 'revocation-stands',
              usual: false,
              cite: { ...cite, confidence: terms.appealSuspends ?? 'law' },
            }),
          ]
        : []),
      step({
        id: 'decide-appeal',
        mover: 'court',
        begins: ['appealed'],
        ends: ['appeal-decided', 'revocation-annulled'],
        usual: false,
        cite,
      }),
      step({
        id: 'licence-runs-out',
        mover: 'platform',
        begins: ['revocation-notified'],
        ends: ['ended', 'revocation-annulled'],
        clocks: [clock(terms.end.provision, terms.end.unit, 'revocation-notified', 'appeal-decided')],
        atEnd: 'licence-ends',
        cite,
      }),
    ],
  };
}

export const revocationProcesses: readonly Process[] = Object.entries(revocationTerms).map(([kind, terms]) =>
  processOf(kind as LicenceKind, terms),
);

/** "A licence is invalidated by a court only; within three months." — art. 34; from which day they run was not read */
export const invalidationProcess: Process = {
  id: 'licence-invalidation',
  licenceKind: 'exploration',
  first: 'limitation-begins',
  last: ['invalidated', 'claim-dismissed'],
  cite: code('art. 34'),
  steps: [
    step({
      id: 'claim-invalidity',
      mover: 'ministry',
      begins: ['limitation-begins'],
      ends: ['claimed'],
      clocks: [clock('invalidation.limitation-months', 'months', 'limitation-begins')],
      atEnd: 'claim-is-barred',
      cite: code('art. 34'),
    }),
    step({
      id: 'decide-on-invalidity',
      mover: 'court',
      begins: ['claimed'],
      ends: ['invalidated', 'claim-dismissed'],
      cite: code('art. 34'),
    }),
  ],
};
