import { api } from '#contract';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';

interface Row {
  readonly index: number;
  readonly kind: string;
  readonly at: ShownTender['entries'][number]['at'];
  readonly about: string;
}

/** The tender's own log, each entry with its proof. */
export function Entries({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { tenders: say } = words.pages;
  const { entries, view } = tender;
  const rows = entries.map(
    (entry, place): Row => ({
      index: view.indexes[place] ?? 0,
      kind: entry.kind,
      at: entry.at,
      about: 'offer' in entry ? entry.offer : entry.kind === 'offer-opened' ? entry.opening.offer : '',
    }),
  );
  const columns: readonly Column<Row>[] = [
    { id: 'index', title: say.entryNumber, align: 'end', render: ({ index }) => format.number(index) },
    { id: 'kind', title: say.entries, isRowHeader: true, render: ({ kind }) => say.entryKinds[kind] ?? kind },
    { id: 'offer', title: say.offer, render: ({ about }) => about },
    { id: 'when', title: say.when, render: ({ at }) => clock.full(at) },
    {
      id: 'proof',
      title: say.entryProof,
      // A file of the server, not a page of ours.
      render: ({ index }) => (
        <a className="link" href={api.tenderProof(index)}>
          {say.entryProof} <span className="by-ear">{format.number(index)}</span>
        </a>
      ),
    },
  ];
  return (
    <Table
      caption={say.entries}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ index }) => String(index)}
    />
  );
}
