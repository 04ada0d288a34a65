/*  Taking a licence away (arts. 92, 200, 221, 262, 276):
 *
 *   breach-notified ─ mend ─► mended
 *                       └───► revocation-notified ─ the licence runs out ─► ended
 *                                      └ appeal ─► appealed ─ decide ─► appeal-decided
 */
import type { LicenceKind } from '#terms';
import type { Process } from '../../process.ts';
import { type RevocationTerms, revocationTerms } from '../revocation.ts';
import { clock, code, officialStep } from './clock.ts';

function processOf(kind: LicenceKind, terms: RevocationTerms): Process {
  const cite = code(terms.place);
  return {
    id: `${kind}-revocation`,
    licenceKind: kind,
    first: 'breach-notified',
    last: ['mended', 'ended', 'revocation-annulled'],
    cite,
    steps: [
      {
        ...officialStep(
          'mend-breach',
          'holder',
          ['breach-notified'],
          ['mended', 'revocation-notified'],
          [clock(terms.cure.provision, terms.cure.unit, 'breach-notified')],
          cite,
        ),
        via: 'notice.channel',
        atEnd: 'licence-may-be-revoked',
      },
      ...(terms.appeal
        ? [
            {
              ...officialStep(
                'appeal-revocation',
                'holder' as const,
                ['revocation-notified'],
                ['appealed'],
                [clock(terms.appeal.provision, terms.appeal.unit, 'revocation-notified')],
                { ...cite, confidence: terms.appealSuspends ?? 'law' },
              ),
              atEnd: 'revocation-stands',
              usual: false,
            },
          ]
        : []),
      {
        ...officialStep(
          'decide-appeal',
          'court',
          ['appealed'],
          ['appeal-decided', 'revocation-annulled'],
          [],
          cite,
        ),
        usual: false,
      },
      {
        ...officialStep(
          'licence-runs-out',
          'platform',
          ['revocation-notified'],
          ['ended', 'revocation-annulled'],
          [clock(terms.end.provision, terms.end.unit, 'revocation-notified', 'appeal-decided')],
          cite,
        ),
        atEnd: 'licence-ends',
      },
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
    {
      ...officialStep(
        'claim-invalidity',
        'ministry',
        ['limitation-begins'],
        ['claimed'],
        [clock('invalidation.limitation-months', 'months', 'limitation-begins')],
        code('art. 34'),
      ),
      atEnd: 'claim-is-barred',
    },
    officialStep(
      'decide-on-invalidity',
      'court',
      ['claimed'],
      ['invalidated', 'claim-dismissed'],
      [],
      code('art. 34'),
    ),
  ],
};
