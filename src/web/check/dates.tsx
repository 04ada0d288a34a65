import type { Deadline } from '#law';
import { Term } from '../components/tooltip/tooltip.tsx';
import { useClockWords } from '../data/clock-words.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';
import './check.css';

/** The way from lodging to the licence, each step at the last day of its clock, with the rule behind the day. */
export function ExpectedDates({ dates }: { readonly dates: readonly Deadline[] }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const clockOf = useClockWords();
  const { dates: say } = words.pages.check;
  return (
    <section aria-labelledby="check-dates">
      <h2 id="check-dates">{say.title}</h2>
      <p>{say.lead}</p>
      <ol className="plain-list expected-dates">
        {dates.map((deadline) => (
          <li key={deadline.step}>
            <span>
              {law.step(deadline.step)}
              <small>{law.mover(deadline.mover)}</small>
            </span>
            {deadline.due ? (
              <Term explanation={clockOf(deadline)}>{say.by(format.date(deadline.due))}</Term>
            ) : (
              <span>{say.none}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
