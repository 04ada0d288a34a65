import type { CounterTimes, DeviationView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/clock.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

/** One deviation whole: what was set aside, by which article, why, and who signed. */
export function DeviationNote({ deviation }: { readonly deviation: DeviationView }) {
  const { words } = useWords();
  const law = useLawWords();
  const clock = useClock();
  const { deviations: say } = words.pages;
  const { finding, reason, proposal, confirmation } = deviation;
  return (
    <>
      <p>
        <Badge tone={confirmation ? 'stops' : 'duty'}>{confirmation ? say.inEffect : say.waits}</Badge>{' '}
        <strong>{law.rule(finding.rule)}</strong>, {law.citation({ text: finding.cite, confidence: 'law' })}
      </p>
      <p>
        {say.reason}: {reason}
      </p>
      <ul className="plain-list">
        <li>
          <Link href={`/log?entry=${proposal.entry}`} kind="quiet">
            {say.proposedBy(proposal.by, clock.full(proposal.at))}
          </Link>{' '}
          <a href={proposal.proof} download>
            {words.records.proof}
          </a>
        </li>
        {confirmation && (
          <li>
            <Link href={`/log?entry=${confirmation.entry}`} kind="quiet">
              {say.confirmedBy(confirmation.by, clock.full(confirmation.at))}
            </Link>{' '}
            <a href={confirmation.proof} download>
              {words.records.proof}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

/** Both times of a filing on paper, and from which its place counts. */
export function CounterNote({ counter }: { readonly counter: CounterTimes }) {
  const { words } = useWords();
  const clock = useClock();
  const { deviations: say } = words.pages;
  return (
    <>
      {say.counterLine(counter.office, counter.number, clock.full(counter.at))}.{' '}
      {say.entered(clock.full(counter.enteredAt))}. {say.place[counter.place]}
    </>
  );
}
