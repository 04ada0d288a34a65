/** Computations that are neither a rule, a step nor a duty, with the provisions that they read. */
import type { ProvisionId } from './law.ts';
import { licenceKindUses } from './licence-kinds.ts';

export const computations: Readonly<Record<string, readonly ProvisionId[]>> = {
  'exploration-costs': ['minimum-spend.exploration', 'exploration.security'],
  'counted-spending': ['minimum-spend.overhead-percent'],
  'rehabilitation-levy': ['rehabilitation-levy.percent', 'rehabilitation-levy.nil-up-to'],
  'received-at': ['lodging.office-opens'],
  'contest-of-applications': ['complainant.priority-days'],
  'former-holder-bar': ['former-holder.bar-months'],
  relinquishments: ['exploration.relinquishment-maximum-areas'],
  'licence-kinds': licenceKindUses,
  grid: ['block.side-minutes'],
  // Read, and shown on the law page; nothing that the product does needs them yet.
  'on-record': [
    'lodging.card-limit',
    'exploration.minimum-blocks',
    'exploration.bulk-limit-tonnes',
    'exploration-application.unserved-below-metres',
    'application.target-days',
    'application.target-percent',
    'prospecting.retention-extra-years',
    'prospecting.security',
    'prospecting.bulk-limit-tonnes',
    'miscellaneous.purposes',
    'miscellaneous.detail-days',
    'minimum-spend.square-kilometre',
    'minimum-spend.square-kilometre-floor',
    'rent.square-kilometre-2018',
    'report.release-notice-months',
    'drilling-aid.maximum-percent',
    'drilling-aid.multi-hole',
    'drilling-aid.deep-hole',
    'drilling-aid.prospector',
  ],
};
