/*  From receipt to a mining licence (arts. 204–207, 219):
 *
 *   received ─ publish ─► published
 *      └ check ─► sent-to-geology ─ geology ─┬─► agreed ─ notice ─► notice-sent ─ permits ─► permits-delivered ─ issue ─► granted
 *                                defects-found ─ mend ─► mended ─ recheck ┘          └ publish notice       security · land ┘
 */
import type { LicenceKind } from '#terms';
import type { Mover, Process } from '../../process.ts';
import { step } from '../../step.ts';
import { clock, code, openRegisterEntry, over, paySignatureBonus, publishLicence } from './steps.ts';

/** The process of a mining licence; that of common minerals follows the same chapter before an akimat (arts. 231–237). */
export function miningProcess(
  id: string,
  licenceKind: LicenceKind,
  issuer: Mover,
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
      step({
        id: 'publish-application',
        mover: 'platform',
        begins: ['received'],
        ends: ['published', ...over],
        clocks: [clock('mining.publication-days', 'calendar-days', 'received')],
        cite,
      }),
      step({
        id: 'check-papers',
        mover: issuer,
        begins: ['received'],
        ends: ['sent-to-geology', ...over],
        clocks: [clock('mining.check-days', 'working-days', 'received')],
        cite,
      }),
      step({
        id: 'examine-plot',
        mover: 'geology-body',
        begins: ['sent-to-geology'],
        ends: ['agreed', 'defects-found', ...over],
        clocks: [clock('mining.geology-days', 'working-days', 'sent-to-geology')],
        cite,
      }),
      step({
        id: 'mend-defects',
        mover: 'applicant',
        begins: ['defects-found'],
        ends: ['mended', ...over],
        clocks: [clock('mining.defect-days', 'working-days', 'defects-found')],
        atEnd: 'application-is-refused',
        usual: false,
        cite,
      }),
      step({
        id: 'recheck-plot',
        mover: 'geology-body',
        begins: ['mended'],
        ends: ['agreed', ...over],
        clocks: [clock('mining.recheck-days', 'working-days', 'mended')],
        usual: false,
        cite,
      }),
      step({
        id: 'send-permit-notice',
        mover: issuer,
        begins: ['agreed'],
        ends: ['notice-sent', ...over],
        clocks: [clock('mining.notice-days', 'working-days', 'agreed')],
        cite,
      }),
      step({
        id: 'publish-notice',
        mover: issuer,
        begins: ['notice-sent'],
        ends: ['notice-published', ...over],
        clocks: [clock('mining.notice-publication-days', 'working-days', 'notice-sent')],
        cite,
      }),
      step({
        id: 'obtain-permits',
        mover: 'applicant',
        begins: ['notice-sent'],
        ends: ['permits-delivered', 'permits-delayed', ...over],
        clocks: [clock('mining.permit-years', 'years', 'notice-sent')],
        documents: [
          'environmental-permit',
          'mining-plan-approval',
          'closure-plan-expertise',
          'water-body-consent',
        ],
        atEnd: 'application-is-refused',
        cite,
      }),
      step({
        // Up to a year more where the delay is beyond the applicant's control.
        id: 'obtain-permits-longer',
        mover: 'applicant',
        begins: ['permits-delayed'],
        ends: ['permits-delivered', ...over],
        clocks: [clock('mining.permit-more-years', 'years', 'permits-delayed')],
        atEnd: 'application-is-refused',
        usual: false,
        cite,
      }),
      step({
        id: 'issue-licence',
        mover: issuer,
        begins: ['permits-delivered'],
        ends: ['granted', ...over],
        clocks: [clock('mining.issue-days', 'working-days', 'permits-delivered')],
        cite,
      }),
      publishLicence,
      paySignatureBonus(licenceKind === 'mining' ? 'signature-bonus.mining' : undefined),
      openRegisterEntry(issuer),
      step({
        id: 'lodge-security',
        mover: 'holder',
        begins: ['granted'],
        ends: ['secured'],
        documents: ['closure-security'],
        atEnd: 'no-work-allowed',
        cite: code('art. 219'),
      }),
      step({
        id: 'obtain-land',
        mover: 'akimat',
        begins: ['notice-sent'],
        ends: ['land-obtained'],
        atEnd: 'no-work-allowed',
        cite,
      }),
      step({
        id: 'mend-formal-defects',
        mover: 'applicant',
        begins: ['formal-defects-found'],
        ends: ['mended', ...over],
        clocks: [clock('mining.formal-defect-days', 'calendar-days', 'formal-defects-found')],
        atEnd: 'application-is-refused',
        usual: false,
        cite: code('art. 207(5)'),
      }),
    ],
  };
}
