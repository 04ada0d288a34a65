/** Applications for geological study, subsoil space and prospecting, for a bulk permit, and the intake of a resource report. */
import type { Process } from '../../process.ts';
import { clock, code, officialStep } from './clock.ts';

const over = ['refused', 'withdrawn'];
const bonus = { text: 'Tax Code art. 764(2)', confidence: 'law' } as const;

export const geologicalStudyProcess: Process = {
  id: 'geological-study-application',
  licenceKind: 'geological-study',
  first: 'received',
  last: ['granted', ...over],
  cite: code('arts. 84–92'),
  steps: [
    officialStep(
      'review',
      'geology-body',
      ['received'],
      ['granted', ...over],
      [clock('geological-study.review-days', 'working-days', 'received')],
      code('arts. 84–92'),
    ),
    {
      ...officialStep(
        'pay-signature-bonus',
        'holder',
        ['granted'],
        ['bonus-paid'],
        [clock('signature-bonus.days', 'working-days', 'granted')],
        bonus,
      ),
      fee: 'signature-bonus.geological-study',
      atEnd: 'breach-of-licence',
    },
    {
      ...officialStep(
        'hand-over-data',
        'holder',
        ['ended'],
        ['data-handed-over'],
        [clock('geological-study.data-months', 'months', 'ended')],
        code('art. 91'),
      ),
      usual: false,
    },
  ],
};

export const subsoilSpaceProcess: Process = {
  id: 'subsoil-space-application',
  licenceKind: 'subsoil-space',
  first: 'received',
  last: ['granted', ...over],
  cite: code('arts. 249–262'),
  steps: [
    officialStep(
      'expertise',
      'geology-body',
      ['received'],
      ['notice-sent', ...over],
      [clock('subsoil-space.expertise-months', 'months', 'received')],
      code('arts. 249–262'),
    ),
    {
      ...officialStep(
        'obtain-permits',
        'applicant',
        ['notice-sent'],
        ['permits-delivered', 'permits-delayed', ...over],
        [clock('subsoil-space.permit-years', 'years', 'notice-sent')],
        code('arts. 249–262'),
      ),
      atEnd: 'application-is-refused',
    },
    {
      ...officialStep(
        'obtain-permits-longer',
        'applicant',
        ['permits-delayed'],
        ['permits-delivered', ...over],
        [clock('subsoil-space.permit-more-months', 'months', 'permits-delayed')],
        code('arts. 249–262'),
      ),
      atEnd: 'application-is-refused',
      usual: false,
    },
    officialStep(
      'issue-licence',
      'geology-body',
      ['permits-delivered'],
      ['granted', ...over],
      [],
      code('arts. 249–262'),
    ),
    {
      ...officialStep(
        'pay-signature-bonus',
        'holder',
        ['granted'],
        ['bonus-paid'],
        [clock('signature-bonus.days', 'working-days', 'granted')],
        bonus,
      ),
      fee: 'signature-bonus.subsoil-space',
      atEnd: 'breach-of-licence',
    },
  ],
};

export const prospectingProcess: Process = {
  id: 'prospecting-application',
  licenceKind: 'prospecting',
  first: 'received',
  last: ['granted', ...over],
  cite: code('arts. 263–276'),
  steps: [
    officialStep(
      'review',
      'akimat',
      ['received'],
      ['granted', ...over],
      [clock('prospecting.review-days', 'working-days', 'received')],
      code('arts. 263–276'),
    ),
    {
      ...officialStep(
        'pay-signature-bonus',
        'holder',
        ['granted'],
        ['bonus-paid'],
        [clock('signature-bonus.days', 'working-days', 'granted')],
        bonus,
      ),
      fee: 'signature-bonus.prospecting',
      atEnd: 'breach-of-licence',
    },
  ],
};

export const bulkPermitProcess: Process = {
  id: 'bulk-extraction-permit',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['permitted', 'refused'],
  cite: code('art. 194'),
  steps: [
    {
      ...officialStep(
        'permit-bulk-extraction',
        'ministry',
        ['requested'],
        ['permitted', 'refused'],
        [clock('exploration.bulk-permit-days', 'working-days', 'requested')],
        code('art. 194'),
      ),
      documents: ['competent-person-opinion', 'environmental-document', 'additional-security'],
    },
  ],
};

export const resourceReportProcess: Process = {
  id: 'resource-report-intake',
  licenceKind: 'mining',
  first: 'received',
  last: ['taken-in', 'returned'],
  cite: code('art. 72(9)'),
  steps: [
    {
      ...officialStep(
        'take-in-report',
        'geology-body',
        ['received'],
        ['taken-in', 'returned'],
        [clock('cadastre.acceptance-days', 'calendar-days', 'received')],
        code('art. 72(9)'),
      ),
      documents: ['resource-report'],
    },
  ],
};
