/** Applications for geological study, subsoil space and prospecting, for a bulk permit, and the intake of a resource report. */
import type { Process } from '../../process.ts';
import { step } from '../../step.ts';
import { clock, code, over, paySignatureBonus } from './steps.ts';

export const geologicalStudyProcess: Process = {
  id: 'geological-study-application',
  licenceKind: 'geological-study',
  first: 'received',
  last: ['granted', ...over],
  cite: code('arts. 84–92'),
  steps: [
    step({
      id: 'review',
      mover: 'geology-body',
      begins: ['received'],
      ends: ['granted', ...over],
      clocks: [clock('geological-study.review-days', 'working-days', 'received')],
      cite: code('arts. 84–92'),
    }),
    paySignatureBonus('signature-bonus.geological-study'),
    step({
      id: 'hand-over-data',
      mover: 'holder',
      begins: ['ended'],
      ends: ['data-handed-over'],
      clocks: [clock('geological-study.data-months', 'months', 'ended')],
      usual: false,
      cite: code('art. 91'),
    }),
  ],
};

export const subsoilSpaceProcess: Process = {
  id: 'subsoil-space-application',
  licenceKind: 'subsoil-space',
  first: 'received',
  last: ['granted', ...over],
  cite: code('arts. 249–262'),
  steps: [
    step({
      id: 'expertise',
      mover: 'geology-body',
      begins: ['received'],
      ends: ['notice-sent', ...over],
      clocks: [clock('subsoil-space.expertise-months', 'months', 'received')],
      cite: code('arts. 249–262'),
    }),
    step({
      id: 'obtain-permits',
      mover: 'applicant',
      begins: ['notice-sent'],
      ends: ['permits-delivered', 'permits-delayed', ...over],
      clocks: [clock('subsoil-space.permit-years', 'years', 'notice-sent')],
      atEnd: 'application-is-refused',
      cite: code('arts. 249–262'),
    }),
    step({
      id: 'obtain-permits-longer',
      mover: 'applicant',
      begins: ['permits-delayed'],
      ends: ['permits-delivered', ...over],
      clocks: [clock('subsoil-space.permit-more-months', 'months', 'permits-delayed')],
      atEnd: 'application-is-refused',
      usual: false,
      cite: code('arts. 249–262'),
    }),
    step({
      id: 'issue-licence',
      mover: 'geology-body',
      begins: ['permits-delivered'],
      ends: ['granted', ...over],
      cite: code('arts. 249–262'),
    }),
    paySignatureBonus('signature-bonus.subsoil-space'),
  ],
};

export const prospectingProcess: Process = {
  id: 'prospecting-application',
  licenceKind: 'prospecting',
  first: 'received',
  last: ['granted', ...over],
  cite: code('arts. 263–276'),
  steps: [
    step({
      id: 'review',
      mover: 'akimat',
      begins: ['received'],
      ends: ['granted', ...over],
      clocks: [clock('prospecting.review-days', 'working-days', 'received')],
      cite: code('arts. 263–276'),
    }),
    paySignatureBonus('signature-bonus.prospecting'),
  ],
};

export const bulkPermitProcess: Process = {
  id: 'bulk-extraction-permit',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['permitted', 'refused'],
  cite: code('art. 194'),
  steps: [
    step({
      id: 'permit-bulk-extraction',
      mover: 'ministry',
      begins: ['requested'],
      ends: ['permitted', 'refused'],
      clocks: [clock('exploration.bulk-permit-days', 'working-days', 'requested')],
      documents: ['competent-person-opinion', 'environmental-document', 'additional-security'],
      cite: code('art. 194'),
    }),
  ],
};

export const resourceReportProcess: Process = {
  id: 'resource-report-intake',
  licenceKind: 'mining',
  first: 'received',
  last: ['taken-in', 'returned'],
  cite: code('art. 72(9)'),
  steps: [
    step({
      id: 'take-in-report',
      mover: 'geology-body',
      begins: ['received'],
      ends: ['taken-in', 'returned'],
      clocks: [clock('cadastre.acceptance-days', 'calendar-days', 'received')],
      documents: ['resource-report'],
      cite: code('art. 72(9)'),
    }),
  ],
};
