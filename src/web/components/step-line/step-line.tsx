import { Check, CircleDot, Minus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../frame/words.tsx';
import { Badge } from '../badge/badge.tsx';
import './step-line.css';

export type StepStatus = 'done' | 'now' | 'late' | 'ahead' | 'skipped';

export interface Step {
  readonly id: string;
  readonly name: string;
  readonly status: StepStatus;
  readonly mover: 'applicant' | 'officer' | 'holder' | 'none';
  /** When it was done, or by when it must be: "by 7 September 2026". */
  readonly when?: ReactNode;
  /** The clock in words: "10 working days, art. 188(1)". */
  readonly clock?: ReactNode;
  /** Days left on the clock; negative is late. With `now` and `late`. */
  readonly daysLeft?: { readonly count: number; readonly working: boolean };
  readonly children?: ReactNode;
}

export interface StepLineProps {
  readonly label: string;
  readonly steps: readonly Step[];
}

function StepMark({ status }: { readonly status: StepStatus }) {
  if (status === 'done') return <Check size={14} strokeWidth={3} />;
  if (status === 'now') return <CircleDot size={14} strokeWidth={2.5} />;
  if (status === 'late') return <TriangleAlert size={14} strokeWidth={2.5} />;
  return status === 'skipped' ? <Minus size={14} strokeWidth={2.5} /> : null;
}

function DaysLeft({ count, working }: NonNullable<Step['daysLeft']>) {
  const { words, format } = useWords();
  const { controls } = words;
  if (count < 0) return <Badge tone="stops">{controls.daysLate(-count, format.number(-count))}</Badge>;
  if (count === 0) return <Badge tone="duty">{controls.lastDay}</Badge>;
  const say = working ? controls.workingDaysLeft : controls.daysLeft;
  return <Badge tone={count <= 3 ? 'duty' : 'plain'}>{say(count, format.number(count))}</Badge>;
}

/** A process as a line: what is done, whose move it is now, what its clock says, what comes. */
export function StepLine({ label, steps }: StepLineProps) {
  const { words } = useWords();
  return (
    <ol className="step-line" aria-label={label}>
      {steps.map(({ id, name, status, mover, when, clock, daysLeft, children }) => {
        const isCurrent = status === 'now' || status === 'late';
        return (
          <li
            key={id}
            className="step"
            data-status={status}
            {...(isCurrent && { 'aria-current': 'step' as const })}
          >
            <span className="step-mark" aria-hidden>
              <StepMark status={status} />
            </span>
            <div className="step-body">
              <p className="step-name">
                <span>{name}</span>
                <span className="by-ear">, {words.controls.step[status]}</span>
                {isCurrent && daysLeft && <DaysLeft {...daysLeft} />}
              </p>
              <p className="step-detail">
                {isCurrent && mover !== 'none' && <strong>{words.controls.whoseMove[mover]}</strong>}
                {when && <span>{when}</span>}
                {clock && <span>{clock}</span>}
              </p>
              {children}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
