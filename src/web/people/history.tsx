import type { AccountView } from '#contract';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import './people.css';

/** What happened to an account or an organisation, the latest first. */
export function History({ acts }: { readonly acts: AccountView['acts'] }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const clock = useClock();
  return (
    <Disclosure title={say.history}>
      {acts.length === 0 ? (
        <p>{say.historyNone}</p>
      ) : (
        <ol className="people-history">
          {acts.map(({ at, act, person, subject }) => (
            <li key={`${at} ${act} ${subject}`}>
              <time dateTime={at}>{clock.full(at)}</time>
              <span>{say.acts[act] ?? act}</span>
              <span>
                {[person, subject].filter((one, i, all) => one !== '' && all.indexOf(one) === i).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
