import type { LicenceView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Term } from '../components/tooltip/tooltip.tsx';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

type Duty = LicenceView['duties'][number];

const tones = { done: 'met', open: 'plain', late: 'stops' } as const;

/** What the holder owes and by when. */
export function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { licence } = words.pages;
  const columns: readonly Column<Duty>[] = [
    { id: 'what', title: licence.columns.what, isRowHeader: true, render: (duty) => law.costPart(duty.what) },
    {
      id: 'due',
      title: licence.columns.due,
      render: (duty) => <Term explanation={law.citation(duty.cite)}>{format.date(duty.due)}</Term>,
    },
    {
      id: 'amount',
      title: licence.columns.amount,
      align: 'end',
      render: (duty) => duty.amount && format.money(duty.amount),
    },
    {
      id: 'state',
      title: licence.columns.state,
      render: (duty) => <Badge tone={tones[duty.state]}>{licence.dutyStates[duty.state]}</Badge>,
    },
  ];
  return (
    <Table
      caption={licence.duties}
      hideCaption
      columns={columns}
      rows={duties}
      // Two sums of one kind may fall due on one day: the rest of this year and the whole of the next.
      rowKey={(duty) => `${duty.what} ${duty.due} ${duty.amount?.amount}`}
    />
  );
}
