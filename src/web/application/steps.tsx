import type { ApplicationView } from '#contract';
import { type Step, StepLine } from '../components/step-line/step-line.tsx';
import { Term } from '../components/tooltip/tooltip.tsx';
import { useClockWords } from '../data/clock-words.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

type WireStep = ApplicationView['steps'][number];

const movers: Readonly<Record<string, Step['mover']>> = {
  applicant: 'applicant',
  holder: 'holder',
  ministry: 'officer',
  'geology-body': 'officer',
  akimat: 'officer',
};

function statusOf({ state, deadline }: WireStep): Step['status'] {
  if (state !== 'current') return state;
  return deadline?.state === 'overdue' ? 'late' : 'now';
}

/** The way of an application as a line of steps, each with its clock and the entry that ended it. */
export function ApplicationSteps({ steps }: { readonly steps: ApplicationView['steps'] }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const clockOf = useClockWords();
  const { application } = words.pages;

  const shown = steps.map((step): Step => {
    const { deadline } = step;
    const due = deadline?.due;
    return {
      id: step.step,
      name: law.step(step.step),
      status: statusOf(step),
      mover: movers[step.mover] ?? 'none',
      ...(step.state === 'done' && deadline?.doneOn
        ? { when: application.doneOn(format.date(deadline.doneOn)) }
        : due && deadline && step.state === 'current'
          ? { when: <Term explanation={clockOf(deadline)}>{application.byDate(format.date(due))}</Term> }
          : {}),
      ...(step.state === 'current' &&
        deadline?.left !== undefined && {
          daysLeft: { count: deadline.left, working: deadline.unit === 'working-days' },
        }),
      ...(step.state !== 'done' && { clock: law.citation(step.cite) }),
    };
  });
  return <StepLine label={application.steps} steps={shown} />;
}
