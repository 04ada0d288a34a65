/*  From lodging to grant (ss. 57–59; reg 64, 146; Native Title Act s. 29). All branches run side by side:
 *
 *   lodged ─┬─ serve copies · advertise · lodge security ───────────────────────────┐
 *           ├─ assess ───────────────────────────────────────────► assessed         │
 *           ├─ refer to agencies ────────────────────────────────► agencies-answered├─ recommend ─ decide ─► granted ─ programme of work
 *           ├─ wait for objections (35 days) ────────────────────► objections-closed│
 *           └─ heritage agreement ─ notice ─ wait (4 months) ────► native-title-cleared
 */
import type { Process } from '../../process.ts';
import { step } from '../../step.ts';
import type { Law } from '../law.ts';
import {
  applicantSteps,
  beforeDecision,
  cite,
  clock,
  nativeTitleSteps,
  objectionSteps,
  officeSteps,
  over,
} from './steps.ts';

/** The process of an application for an exploration licence. No deadline of law bounds the decision; none is invented. */
export function explorationApplicationProcess(law: Law): Process {
  return {
    id: 'exploration-application',
    licenceKind: 'exploration',
    first: 'lodged',
    last: ['granted', ...over],
    cite: cite('Mining Act ss. 57–59, reg 64', 'law'),
    steps: [
      ...officeSteps(),
      ...applicantSteps(law),
      ...objectionSteps(),
      ...nativeTitleSteps(),
      step({
        id: 'recommend',
        mover: 'mining-registrar',
        begins: ['assessed'],
        awaits: [...beforeDecision, 'native-title-cleared'],
        ends: ['recommended', ...over],
        cite: cite('Mining Act s. 59', 'official'),
      }),
      step({
        id: 'decide',
        mover: 'minister',
        begins: ['recommended'],
        ends: ['granted', ...over],
        cite: cite('Mining Act s. 57', 'official'),
      }),
      step({
        id: 'approve-programme-of-work',
        mover: 'department',
        begins: ['work-proposed'],
        ends: ['work-approved'],
        clocks: [clock('programme-of-work.target-days', 'working-days', 'work-proposed')],
        atEnd: 'target-missed',
        usual: false,
        documents: ['programme-of-work'],
        cite: cite("department's target for programmes of work", 'secondary'),
      }),
    ],
  };
}
