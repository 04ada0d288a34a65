/** Computations that are neither a rule, a step nor a duty, with the provisions that they read. */
import type { ProvisionId } from './law.ts';
import { licenceKindUses } from './licence-kinds.ts';

export const computations: Readonly<Record<string, readonly ProvisionId[]>> = {
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
