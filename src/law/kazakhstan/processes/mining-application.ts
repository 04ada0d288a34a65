/*  From receipt to a mining licence (arts. 204–207, 219):
 *
 *   received ─ publish ─► published
 *      └ check ─► sent-to-geology ─ geology ─┬─► agreed ─ notice ─► notice-sent ─ permits ─► permits-delivered ─ issue ─► granted
 *                                defects-found ─ mend ─► mended ─ recheck ┘          └ publish notice       security · land ┘
 */
import type { LicenceKind } from '#terms';
import type { Process, ProcessStep } from '../../process.ts';
import { clock, code, officialStep } from './clock.ts';

const over = ['refused', 'withdrawn'];

/** The process of a mining licence; that of common minerals follows the same chapter before an akimat (arts. 231–237). */
export function miningProcess(
  id: string,
  licenceKind: LicenceKind,
  issuer: ProcessStep['mover'],
  articles: string,
  confidence: 'law' | 'inferred',
): Process {
  const cite = { ...code(articles), confidence };
  return {
    id,
    licenceKind,
    first: 'received',
    last: ['granted', ...over],
    cite,
    steps: [
      officialStep(
        'publish-application',
        'platform',
        ['received'],
        ['published', ...over],
        [clock('mining.publication-days', 'calendar-days', 'received')],
        cite,
      ),
      officialStep(
        'check-papers',
        issuer,
        ['received'],
        ['sent-to-geology', ...over],
        [clock('mining.check-days', 'working-days', 'received')],
        cite,
      ),
      officialStep(
        'examine-plot',
        'geology-body',
        ['sent-to-geology'],
        ['agreed', 'defects-found', ...over],
        [clock('mining.geology-days', 'working-days', 'sent-to-geology')],
        cite,
      ),
      {
        ...officialStep(
          'mend-defects',
          'applicant',
          ['defects-found'],
          ['mended', ...over],
          [clock('mining.defect-days', 'working-days', 'defects-found')],
          cite,
        ),
        atEnd: 'application-is-refused',
        usual: false,
      },
      {
        ...officialStep(
          'recheck-plot',
          'geology-body',
          ['mended'],
          ['agreed', ...over],
          [clock('mining.recheck-days', 'working-days', 'mended')],
          cite,
        ),
        usual: false,
      },
      officialStep(
        'send-permit-notice',
        issuer,
        ['agreed'],
        ['notice-sent', ...over],
        [clock('mining.notice-days', 'working-days', 'agreed')],
        cite,
      ),
      officialStep(
        'publish-notice',
        issuer,
        ['notice-sent'],
        ['notice-published', ...over],
        [clock('mining.notice-publication-days', 'working-days', 'notice-sent')],
        cite,
      ),
      {
        ...officialStep(
          'obtain-permits',
          'applicant',
          ['notice-sent'],
          ['permits-delivered', 'permits-delayed', ...over],
          [clock('mining.permit-years', 'years', 'notice-sent')],
          cite,
        ),
        documents: [
          'environmental-permit',
          'mining-plan-approval',
          'closure-plan-expertise',
          'water-body-consent',
        ],
        atEnd: 'application-is-refused',
      },
      {
        // Up to a year more where the delay is beyond the applicant's control.
        ...officialStep(
          'obtain-permits-longer',
          'applicant',
          ['permits-delayed'],
          ['permits-delivered', ...over],
          [clock('mining.permit-more-years', 'years', 'permits-delayed')],
          cite,
        ),
        atEnd: 'application-is-refused',
        usual: false,
      },
      officialStep(
        'issue-licence',
        issuer,
        ['permits-delivered'],
        ['granted', ...over],
        [clock('mining.issue-days', 'working-days', 'permits-delivered')],
        cite,
      ),
      {
        ...officialStep(
          'publish-licence',
          'platform',
          ['granted'],
          ['licence-published'],
          [clock('licence.publication-days', 'calendar-days', 'granted')],
          code('art. 29(5)'),
        ),
        via: 'licence.publication-place',
      },
      {
        ...officialStep(
          'pay-signature-bonus',
          'holder',
          ['granted'],
          ['bonus-paid'],
          [clock('signature-bonus.days', 'working-days', 'granted')],
          { text: 'Tax Code art. 764(2)', confidence: 'law' },
        ),
        ...(licenceKind === 'mining' && { fee: 'signature-bonus.mining' }),
        atEnd: 'breach-of-licence',
      },
      officialStep(
        'open-register-entry',
        issuer,
        ['granted'],
        ['register-entry-opened'],
        [clock('licence.register-days', 'working-days', 'granted')],
        code('art. 77(1)'),
      ),
      {
        ...officialStep('lodge-security', 'holder', ['granted'], ['secured'], [], code('art. 219')),
        documents: ['closure-security'],
        atEnd: 'no-work-allowed',
      },
      {
        ...officialStep('obtain-land', 'akimat', ['notice-sent'], ['land-obtained'], [], cite),
        atEnd: 'no-work-allowed',
      },
      {
        ...officialStep(
          'mend-formal-defects',
          'applicant',
          ['formal-defects-found'],
          ['mended', ...over],
          [clock('mining.formal-defect-days', 'calendar-days', 'formal-defects-found')],
          code('art. 207(5)'),
        ),
        atEnd: 'application-is-refused',
        usual: false,
      },
    ],
  };
}
