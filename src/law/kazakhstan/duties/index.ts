/** Duties of holders with their days. */
import { type CivilDate, dayNumberFromCivilDate } from '#terms';
import type { Duty, DutyFacts, DutyRecord } from '../../duty.ts';
import type { Law } from '../law.ts';
import type { DutyDefinition } from './definition.ts';
import { explorationDuties } from './exploration.ts';
import { miningDuties } from './mining.ts';
import { paymentDuties } from './payments.ts';
import { spendingDuties } from './spending.ts';

const definitions: readonly DutyDefinition[] = [
  ...paymentDuties,
  ...spendingDuties,
  ...explorationDuties,
  ...miningDuties,
];

/** Duties as the law page lists them. */
export const dutyRecords: readonly DutyRecord[] = definitions.map(({ due: _due, ...record }) => record);

const order = ({ dueOn }: Duty): number => (dueOn ? dayNumberFromCivilDate(dueOn) : Number.NEGATIVE_INFINITY);

/** Every duty of a licence that falls due from one day to another, or is tied to an event, in the order of its days. */
export function dutiesOf(facts: DutyFacts, from: CivilDate, until: CivilDate, law: Law): Duty[] {
  return definitions
    .filter(({ kinds }) => kinds.includes(facts.kind))
    .flatMap(({ id, cite, due }) => due(facts, law).map((duty): Duty => ({ duty: id, cite, ...duty })))
    .filter(({ dueOn }) => dueOn === undefined || (dueOn >= from && dueOn <= until))
    .sort((a, b) => order(a) - order(b));
}
