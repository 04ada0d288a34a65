/** Where each provision is used: by rules, steps of processes, duties, and computations. */
import type { ProvisionUse } from '../law-pack.ts';
import type { Process } from '../process.ts';
import { dutyRecords } from './duties/index.ts';
import type { ProvisionId } from './law.ts';
import { licenceKindUses } from './licence-kinds.ts';
import { allRules } from './rules.ts';

/** Computations that are neither a rule, a step nor a duty. */
const computations: Readonly<Record<string, readonly ProvisionId[]>> = {
  'exploration-costs': [
    'mci',
    'rental.exploration',
    'rental.payment-day',
    'minimum-spend.exploration',
    'signature-bonus.exploration',
    'signature-bonus.days',
    'closure-security.exploration',
    'exploration.term-years',
  ],
  'area-spend': [
    'minimum-spend.mining',
    'minimum-spend.mining-ferrous',
    'minimum-spend.common-minerals',
    'rental.mining-per-km2',
    'signature-bonus.prospecting',
    'closure-security.bank-share-percent',
  ],
  'licence-kinds': licenceKindUses,
  queue: ['queue.bar-days'],
  'data-disclosure': [
    'disclosure.years',
    'disclosure.more-years',
    'disclosure.after-return-months',
    'disclosure.state-study-months',
    'disclosure.resource-reports-open',
    'geological-study.public-after-years',
  ],
  'resource-cadastre': ['cadastre.hearing-fall-percent', 'large-deposit.tonnes'],
  commencement: ['law-249-viii.first-day'],
  grid: ['block.side-minutes'],
};

/** Everything that reads a provision. */
export function usesOf(provision: string, processes: readonly Process[]): ProvisionUse[] {
  return [
    ...allRules
      .filter(({ uses, usesInForce }) => uses.includes(provision) || usesInForce.includes(provision))
      .map(({ id }): ProvisionUse => ({ by: 'rule', id })),
    ...processes.flatMap((process) =>
      process.steps
        .filter(
          ({ clocks, fee, via }) =>
            fee === provision || via === provision || clocks.some((clock) => clock.provision === provision),
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
