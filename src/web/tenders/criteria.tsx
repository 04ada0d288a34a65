import type { ValueFunction } from '#tender';
import { Badge } from '../components/badge/badge.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';
import { ValueCurve } from './value-curve.tsx';

const tones = { pass: 'met', fail: 'stops', 'cannot-tell': 'cannot-tell' } as const;

/** A matrix: a row a gate, a column an offer. */
export function Gates({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const { entries, evaluation, nameOfOffer, plan } = tender;
  const isJudged = (offer: string, gate: string) =>
    entries.some((entry) => entry.kind === 'gate-judged' && entry.offer === offer && entry.gate === gate);
  type Gate = (typeof plan.gates)[number];
  const columns: readonly Column<Gate>[] = [
    { id: 'gate', title: say.gate, isRowHeader: true, render: ({ title }) => <span lang="en">{title}</span> },
    ...evaluation.standings.map(
      ({ offer, gates }): Column<Gate> => ({
        id: offer,
        title: nameOfOffer(offer),
        render: ({ id }) => {
          if (!isJudged(offer, id)) return <span className="near-more">{say.notJudged}</span>;
          const outcome = gates.find(({ gate }) => gate === id)?.outcome ?? 'cannot-tell';
          return <Badge tone={tones[outcome]}>{say.outcomes[outcome]}</Badge>;
        },
      }),
    ),
  ];
  return (
    <section>
      <h2>{say.gates}</h2>
      <p className="small-print">{say.gatesLead}</p>
      <Table caption={say.gates} hideCaption columns={columns} rows={plan.gates} rowKey={({ id }) => id} />
    </section>
  );
}

/** Figures of a plan are shown as they were published, to four places. */
const figureDecimals = { decimals: 4 } as const;

/** A figure of a criterion, with all the places that it was given with. */
export function useFigure(): (value: number) => string {
  const { format } = useWords();
  return (value) => format.number(value, figureDecimals);
}

/** A value function as one line: `60 … 30 bn KZT`, or its points. */
export function useWorth(): (value: ValueFunction) => string {
  const { words } = useWords();
  const figure = useFigure();
  const { tenders: say } = words.pages;
  return (value) =>
    value.kind === 'linear'
      ? say.from(figure(value.worst), figure(value.best), value.unit)
      : `${value.points.map(([at, worth]) => `${figure(at)} → ${figure(worth)}`).join(', ')} (${value.unit})`;
}

/** The range of a criterion as one line. */
export function useRange(): (criterion: ShownTender['plan']['criteria'][number]) => string {
  const worth = useWorth();
  return ({ value }) => worth(value);
}

/** Criteria with their weights and ranges, and what each offer is worth on each. */
export function Criteria({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const rangeOf = useRange();
  const { tenders: say } = words.pages;
  const { entries, evaluation, nameOfOffer, plan } = tender;
  const isLocked = entries.some(({ kind }) => kind === 'offer-sealed');
  type Row = (typeof plan.criteria)[number];
  const columns: readonly Column<Row>[] = [
    {
      id: 'criterion',
      title: say.criterion,
      isRowHeader: true,
      render: ({ title }) => <span lang="en">{title}</span>,
    },
    { id: 'weight', title: say.weight, align: 'end', render: ({ weight }) => format.percent(weight) },
    {
      id: 'range',
      title: say.range,
      render: (row) => (
        <>
          {rangeOf(row)}
          {row.value.kind === 'points' && <ValueCurve value={row.value} />}
        </>
      ),
    },
    ...evaluation.standings.map(
      ({ offer, values }): Column<Row> => ({
        id: offer,
        title: nameOfOffer(offer),
        align: 'end',
        render: (row) => {
          const value = values[plan.criteria.indexOf(row)] ?? null;
          return value === null ? '–' : format.number(value, { decimals: 2 });
        },
      }),
    ),
  ];
  return (
    <section>
      <h2>{say.criteria}</h2>
      <p className="small-print">{isLocked ? say.criteriaLocked : say.criteriaOpen}</p>
      <Table
        caption={say.criteria}
        hideCaption
        columns={columns}
        rows={plan.criteria}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
