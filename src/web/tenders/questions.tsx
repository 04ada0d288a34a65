import { entriesOf } from '#tender';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';

/** What bidders asked and what everyone was answered; who asked is not shown. */
export function Questions({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const clock = useClock();
  const { tenders: say } = words.pages;
  const { entries } = tender;
  const answers = entriesOf(entries, 'question-answered');
  const asked = entries.flatMap((entry, place) =>
    entry.kind === 'question-asked' ? [{ ...entry, place }] : [],
  );
  return (
    <section aria-labelledby="tender-questions">
      <h2 id="tender-questions">{say.questions}</h2>
      {asked.length === 0 && <p className="small-print">{say.noQuestions}</p>}
      <ol className="tender-questions">
        {asked.map(({ question, place, at }) => {
          const answer = answers.find((one) => one.asked === place);
          return (
            <li key={place}>
              <p>
                <strong lang="en">{question}</strong> <span className="near-more">{clock.full(at)}</span>
              </p>
              {answer ? (
                <p>
                  <span lang="en">{answer.answer}</span>{' '}
                  <span className="near-more">{clock.full(answer.at)}</span>
                </p>
              ) : (
                <p className="small-print">{say.notAnswered}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Who declared what interest, and who disagreed. */
export function Statements({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { tenders: say } = words.pages;
  const { entries, nameOfOffer, nameOfScorer } = tender;
  const statements = entriesOf(entries, 'interest-declared');
  const dissents = entriesOf(entries, 'dissent-recorded');
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="tender-statements">
      <h2 id="tender-statements">{say.statements}</h2>
      <ul className="near-list plain-list">
        {statements.map(({ scorer, conflicts, at }) => (
          <li key={`${scorer} ${at}`}>
            {nameOfScorer(scorer)}:{' '}
            {conflicts.length === 0
              ? say.noConflict
              : say.conflictWith(format.list(conflicts.map(nameOfOffer)))}
            <span className="near-more">{clock.full(at)}</span>
          </li>
        ))}
      </ul>
      {dissents.length > 0 && <h3>{say.dissents}</h3>}
      {dissents.map(({ scorer, text, at }) => (
        <blockquote key={`${scorer} ${at}`} className="tender-dissent">
          <p lang="en">{text}</p>
          <footer className="near-more">
            {nameOfScorer(scorer)}, {clock.full(at)}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
