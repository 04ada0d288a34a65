import type { InterestIndex } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useCountryName } from '../data/countries.ts';
import { useInterestIndex } from '../data/disclosed.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import './interest.css';

type Cell = InterestIndex['cells'][number];

function Index({ index }: { readonly index: InterestIndex }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const { interest: say } = words.pages;
  const columns: readonly Column<Cell>[] = [
    {
      id: 'country',
      title: say.country,
      isRowHeader: true,
      render: ({ country }) => countryName(country),
    },
    { id: 'mineral', title: say.mineral, render: ({ mineral }) => words.minerals[mineral] },
    {
      id: 'investors',
      title: say.investors,
      align: 'end',
      render: ({ investors }) =>
        investors === null ? say.fewerThan(format.number(index.smallestCount)) : format.number(investors),
    },
  ];
  return (
    <>
      <p>{say.clock(format.workingDays(index.answerWorkingDays))}</p>
      <Table
        caption={say.title}
        hideCaption
        columns={columns}
        rows={index.cells}
        rowKey={({ country, mineral }) => `${country} ${mineral}`}
        empty={<EmptyState title={say.none} />}
      />
      <p className="small-print">{say.smallCounts(format.number(index.smallestCount))}</p>
    </>
  );
}

export default function InterestPage() {
  const { words } = useWords();
  const { interest: say } = words.pages;
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <div className="buttons">
        <LinkButton kind="primary" href="/interest/new">
          {say.register}
        </LinkButton>
      </div>
      <Shown of={useInterestIndex()} waiting={{ shape: 'table', lines: 6 }}>
        {(index) => <Index index={index} />}
      </Shown>
    </>
  );
}
