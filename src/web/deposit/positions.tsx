import type { DepositView } from '#contract';
import { flatKilometres } from '#disclosure';
import { Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';

/** Where each publisher puts the place, one beside the other, and how far that is from the point drawn. */
export function Positions({ place }: { readonly place: DepositView }) {
  const { words, format } = useWords();
  const { deposit } = words.pages;
  const located = place.statements.flatMap((said) =>
    said.location ? [{ said, location: said.location }] : [],
  );
  const drawn = place.location?.position;
  if (located.length < 2 || !drawn) return null;
  return (
    <Table
      caption={deposit.positions}
      columns={[
        {
          id: 'publisher',
          title: deposit.publisher,
          isRowHeader: true,
          render: ({ said }) => `${said.source.publisher}, ${said.names.name}`,
        },
        {
          id: 'position',
          title: deposit.position,
          render: ({ location }) => format.coordinates(location.position[1], location.position[0]),
        },
        {
          id: 'quality',
          title: deposit.howSure,
          render: ({ location }) => deposit.quality[location.quality],
        },
        {
          id: 'away',
          title: deposit.fromDrawn,
          align: 'end',
          render: ({ location }) => format.distance(flatKilometres(location.position, drawn) * 1000),
        },
      ]}
      rows={located}
      rowKey={({ said }) => `${said.source.dataset} ${said.source.record}`}
    />
  );
}
