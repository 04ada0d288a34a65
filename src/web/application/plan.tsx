import type { ApplicationView } from '#contract';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';

type Plan = ApplicationView['plan'];
type Work = Plan['works'][number];

/** The plan of work in short: what is looked for, and what is done in which year. */
export function PlanInShort({ plan }: { readonly plan: Plan }) {
  const { words, format } = useWords();
  const columns: readonly Column<Work>[] = [
    { id: 'year', title: words.plan.year, render: (work) => format.number(work.year) },
    { id: 'work', title: words.plan.work, isRowHeader: true, render: (work) => words.plan.works[work.kind] },
    {
      id: 'volume',
      title: words.plan.volume,
      align: 'end',
      render: (work) =>
        work.volume !== undefined &&
        `${format.number(work.volume)} ${work.unit ? words.plan.units[work.unit] : ''}`,
    },
    {
      id: 'spend',
      title: words.plan.spend,
      align: 'end',
      render: (work) =>
        work.spendKzt !== undefined && format.moneyShort({ amount: work.spendKzt, currency: 'KZT' }),
    },
  ];
  const works = [...plan.works].sort((a, b) => a.year - b.year);
  return (
    <>
      <p>
        {words.plan.minerals}: {plan.minerals.map((code) => words.minerals[code]).join(', ')}
      </p>
      {works.length === 0 ? (
        <p>{words.pages.application.planNone}</p>
      ) : (
        <Table
          caption={words.pages.application.plan}
          hideCaption
          columns={columns}
          rows={works}
          rowKey={(work) => `${work.year} ${work.kind} ${works.indexOf(work)}`}
        />
      )}
    </>
  );
}
