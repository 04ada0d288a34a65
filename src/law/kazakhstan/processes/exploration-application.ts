/*  From receipt to the licence (arts. 77, 187–190, 198; Tax Code 764):
 *
 *   received ─ publish ─► published
 *      │
 *      ├─ wait in line ─► first-in-line          dropped ─ answer ─► answered
 *      └─ review ───────────────┬──────────────────▲                    │
 *                               └─► notice-sent ◄── continue review ────┘
 *                                     ├─ publish notice ─► notice-published
 *                                     └─ lodge security ─► secured ─ issue ─► granted ─┬ publish · bonus · register
 *                                                                  refused ─ appeal    ┘
 */
import type { Clock, Process } from '../../process.ts';
import { step } from '../../step.ts';
import type { Law } from '../law.ts';
import { clock, code, openRegisterEntry, over, paySignatureBonus, publishLicence } from './steps.ts';

/**
 * The two clocks of art. 188(1) do not meet: security within 40 working days from *sending*, refusal after 35 from
 * *publication*. The safe reading accepts until the later of the two and never refuses before both have run.
 */
function securityClocks(law: Law): Clock[] {
  const fromSending = clock('exploration-application.security-days', 'working-days', 'notice-sent');
  const fromPublication = clock(
    'exploration-application.security-refusal-days',
    'working-days',
    'notice-published',
  );
  switch (law.reading('security.deadline')) {
    case 'from-sending':
      return [fromSending];
    case 'from-publication':
      return [fromPublication];
    case 'later-of-both':
      return [fromSending, fromPublication];
  }
}

/** The process of an application for an exploration licence under the readings of a law. */
export function explorationApplicationProcess(law: Law): Process {
  return {
    id: 'exploration-application',
    licenceKind: 'exploration',
    first: 'received',
    last: ['granted', ...over],
    cite: code('arts. 187–190'),
    steps: [
      step({
        id: 'publish-application',
        mover: 'platform',
        begins: ['received'],
        ends: ['published', ...over],
        clocks: [clock('exploration-application.publication-days', 'calendar-days', 'received')],
        cite: code('art. 187(10)'),
      }),
      step({
        // No clock bounds the wait: only the refusal of the one before sets a day.
        id: 'wait-in-line',
        mover: 'rival',
        begins: ['queued'],
        ends: ['first-in-line', ...over],
        clocks: [clock('queue.bar-days', 'working-days', 'earlier-refused')],
        atEnd: 'next-is-examined',
        usual: false,
        cite: code('art. 189(2)'),
      }),
      step({
        id: 'review',
        mover: 'ministry',
        begins: ['received'],
        ends: ['blocks-dropped', 'notice-sent', ...over],
        clocks: [clock('exploration-application.review-days', 'working-days', 'received', 'first-in-line')],
        documents: ['work-description', 'financial-proof', 'professional-proof', 'tax-certificate'],
        via: 'notice.channel',
        cite: code('art. 188(1)'),
      }),
      step({
        id: 'answer-on-dropped-blocks',
        mover: 'applicant',
        begins: ['blocks-dropped'],
        ends: ['answered', ...over],
        clocks: [clock('exploration-application.give-up-days', 'working-days', 'blocks-dropped')],
        atEnd: 'rest-is-kept',
        usual: false,
        cite: code('art. 188(2)–(3)'),
      }),
      step({
        id: 'continue-review',
        mover: 'ministry',
        begins: ['answered'],
        ends: ['notice-sent', ...over],
        usual: false,
        cite: code('art. 188(3)'),
      }),
      step({
        id: 'publish-notice',
        mover: 'ministry',
        begins: ['notice-sent'],
        ends: ['notice-published', ...over],
        clocks: [clock('exploration-application.notice-publication-days', 'working-days', 'notice-sent')],
        cite: code('art. 188(1)'),
      }),
      step({
        id: 'lodge-security',
        mover: 'applicant',
        begins: ['notice-sent'],
        ends: ['secured', ...over],
        clocks: securityClocks(law),
        settle: 'latest',
        atEnd: 'application-is-refused',
        documents: ['closure-security'],
        fee: 'closure-security.exploration',
        cite: code('arts. 188(1), 190(1)(9), 198'),
      }),
      step({
        id: 'issue-licence',
        mover: 'ministry',
        begins: ['secured'],
        ends: ['granted', ...over],
        clocks: [clock('exploration-application.issue-days', 'working-days', 'secured')],
        cite: code('art. 188(1)'),
      }),
      publishLicence,
      paySignatureBonus('signature-bonus.exploration'),
      openRegisterEntry('ministry'),
      step({
        id: 'appeal-refusal',
        mover: 'applicant',
        begins: ['refused'],
        ends: ['appealed'],
        clocks: [clock('refusal.appeal-days', 'working-days', 'refused')],
        atEnd: 'refusal-stands',
        usual: false,
        cite: code('art. 190(3)'),
      }),
    ],
  };
}
