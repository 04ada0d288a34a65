/** Where each provision is used: by rules, steps of processes, duties, and computations. */
import type { ProvisionUse } from '../law-pack.ts';
import type { Process } from '../process.ts';
import { dutyRecords } from './duties.ts';
import type { ProvisionId } from './law.ts';
import { licenceKindUses } from './licence-kinds.ts';
import { allRules } from './rules.ts';

/** Computations that are neither a rule, a step nor a duty. */
const computations: Readonly<Record<string, readonly ProvisionId[]>> = {
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

/** Everything that reads a provision. */
export function usesOf(provision: string, processes: readonly Process[]): ProvisionUse[] {
  return [
    ...allRules
      .filter(({ uses }) => uses.includes(provision))
      .map(({ id }): ProvisionUse => ({ by: 'rule', id })),
    ...processes.flatMap((process) =>
      process.steps
        .filter(
          ({ clocks, fee }) => fee === provision || clocks.some((clock) => clock.provision === provision),
        )
        .map(({ id }): ProvisionUse => ({ by: 'step', id, process: process.id })),
    ),
    ...dutyRecords
      .filter(({ uses }) => uses.includes(provision))
      .map(({ id }): ProvisionUse => ({ by: 'duty', id })),
    ...Object.entries(computations)
      .filter(([, uses]) => (uses as readonly string[]).includes(provision))
      .map(([id]): ProvisionUse => ({ by: 'computation', id })),
  ];
}
