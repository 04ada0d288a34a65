import { type EvaluationPlan, type PlanChange, planChanges } from '#tender';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import { useWorth } from './criteria.tsx';
import type { ShownTender } from './use-tender.ts';
import { ValueCurve } from './value-curve.tsx';

function Change({ change }: { readonly change: PlanChange }) {
  const { words, format } = useWords();
  const clock = useClock();
  const worth = useWorth();
  const { versions: say } = words.pages.tenders;
  const sum = (money: EvaluationPlan['estimate']) => (money ? format.moneyShort(money) : say.none);
  switch (change.what) {
    case 'title':
      return <>{say.title(change.to)}</>;
    case 'offers-due':
      return <>{say.due(clock.full(change.from), clock.full(change.to))}</>;
    case 'opening':
      return <>{say.opens(clock.full(change.from), clock.full(change.to))}</>;
    case 'estimate':
      return <>{say.estimate(sum(change.from), sum(change.to))}</>;
    case 'gate-added':
      return <>{say.gateAdded(change.title)}</>;
    case 'gate-dropped':
      return <>{say.gateDropped(change.title)}</>;
    case 'criterion-added':
      return <>{say.criterionAdded(change.title, format.percent(change.weight))}</>;
    case 'criterion-dropped':
      return <>{say.criterionDropped(change.title, format.percent(change.weight))}</>;
    case 'weight':
      return <>{say.weight(change.title, format.percent(change.from), format.percent(change.to))}</>;
    case 'worth':
      return (
        <>
          {say.worth(change.title, worth(change.from), worth(change.to))}
          <ValueCurve value={change.to} />
        </>
      );
    case 'outside':
      return <>{change.to === 'refused' ? say.refused(change.title) : say.endOfRange(change.title)}</>;
  }
}

/** Every version of the plan with the reason of each change; nothing where the notice stands as it was published. */
export function PlanVersions({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { versions: say } = words.pages.tenders;
  const versions = tender.entries.flatMap((entry) =>
    entry.kind === 'notice-published' || entry.kind === 'plan-amended' ? [entry] : [],
  );
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="tender-versions">
      <h2 id="tender-versions">{say.heading}</h2>
      <ol className="plain-list tender-versions">
        {versions.map((entry, i) => {
          const before = versions[i - 1]?.plan;
          const changes = before ? planChanges(before, entry.plan) : [];
          return (
            <li key={entry.at}>
              <h3>{say.version(format.number(i + 1), clock.full(entry.at))}</h3>
              {entry.kind === 'plan-amended' && (
                <p>
                  {say.reason} <span lang="en">{entry.reason}</span>
                </p>
              )}
              {changes.length > 0 && (
                <ul>
                  {changes.map((change) => (
                    <li key={JSON.stringify(change)}>
                      <Change change={change} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
