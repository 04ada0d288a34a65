import { entriesOf } from '#tender';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import { useFigure } from './criteria.tsx';
import type { ShownTender } from './use-tender.ts';

/** Every score as it was given, superseded ones struck out and kept. */
export function Scores({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const figure = useFigure();
  const clock = useClock();
  const { tenders: say } = words.pages;
  const { entries, nameOfOffer, nameOfScorer, plan } = tender;
  const scores = entriesOf(entries, 'score-given');
  if (scores.length === 0) return null;
  type Score = (typeof scores)[number];
  const isSuperseded = (one: Score) =>
    scores.some(
      (later) =>
        scores.indexOf(later) > scores.indexOf(one) &&
        later.offer === one.offer &&
        later.criterion === one.criterion &&
        later.scorer === one.scorer,
    );
  const criterionOf = ({ criterion }: Score) => plan.criteria.find(({ id }) => id === criterion);
  const columns: readonly Column<Score>[] = [
    { id: 'offer', title: say.bidder, isRowHeader: true, render: ({ offer }) => nameOfOffer(offer) },
    {
      id: 'criterion',
      title: say.criterion,
      render: (one) => <span lang="en">{criterionOf(one)?.title ?? one.criterion}</span>,
    },
    {
      id: 'figure',
      title: say.figure,
      align: 'end',
      render: (one) => {
        const written = `${figure(one.figure)} ${criterionOf(one)?.value.unit ?? ''}`;
        return isSuperseded(one) ? (
          <>
            <s>{written}</s> <span className="near-more">{say.superseded}</span>
          </>
        ) : (
          written
        );
      },
    },
    { id: 'scorer', title: say.scorer, render: ({ scorer }) => nameOfScorer(scorer) },
    { id: 'evidence', title: say.evidence, render: ({ evidence }) => <span lang="en">{evidence}</span> },
    { id: 'when', title: say.when, render: ({ at }) => clock.full(at) },
    {
      id: 'reason',
      title: say.reason,
      render: ({ reason }) => (reason ? <span lang="en">{reason}</span> : ''),
    },
  ];
  return (
    <section>
      <h2>{say.scores}</h2>
      <p className="small-print">{say.scoresLead}</p>
      <Table
        caption={say.scores}
        hideCaption
        columns={columns}
        rows={scores}
        rowKey={(one) => String(entries.indexOf(one))}
      />
    </section>
  );
}
