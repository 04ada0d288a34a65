import type { DepositView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';

type Figure = DepositView['figures'][number];

/** Figures and claims as stated; none is converted into another's unit or code. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { words, format } = useWords();
  const { deposit } = words.pages;
  const written = (value: number) => format.number(value, { decimals: Math.abs(value) >= 100 ? 1 : 4 });
  const range = (low: number, high: number | undefined) =>
    high === undefined || high === low ? written(low) : format.range(written(low), written(high));

  const columns: readonly Column<Figure>[] = [
    {
      id: 'mineral',
      title: deposit.columns.mineral,
      isRowHeader: true,
      render: (figure) => (
        <>
          {words.minerals[figure.mineral]}
          {figure.mineralAsStated.toLowerCase() !== words.minerals[figure.mineral].toLowerCase() && (
            <small lang="en"> {figure.mineralAsStated}</small>
          )}
        </>
      ),
    },
    {
      id: 'quantity',
      title: deposit.columns.quantity,
      align: 'end',
      render: ({ quantity }) =>
        quantity && (
          <>
            {range(quantity.low, quantity.high)} <span lang="en">{quantity.unit}</span>
            <small lang="en"> {quantity.ofWhat}</small>
          </>
        ),
    },
    {
      id: 'grade',
      title: deposit.columns.grade,
      align: 'end',
      render: ({ grade }) =>
        grade && (
          <>
            {range(grade.low, grade.high)} <span lang="en">{grade.unit}</span>
            <small lang="en"> {grade.form}</small>
          </>
        ),
    },
    {
      id: 'category',
      title: deposit.columns.category,
      render: (figure) => (
        <>
          {[figure.standard, figure.category].filter(Boolean).join(', ') || deposit.noStandard}
          {figure.kind === 'claim' && (
            <>
              {' '}
              <Badge tone="cannot-tell">{deposit.claim}</Badge>
            </>
          )}
        </>
      ),
    },
    {
      id: 'said',
      title: deposit.columns.said,
      render: (figure) => (
        <>
          {figure.url ? <Link href={figure.url}>{figure.saidBy}</Link> : figure.saidBy}
          {figure.asOf && `, ${figure.asOf}`}
          <small className="figure-read">{deposit.confidence[figure.confidence]}</small>
          {figure.note && <small lang="en"> {figure.note}</small>}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={deposit.figures}
      hideCaption
      columns={columns}
      rows={figures}
      rowKey={(figure) => `${figure.source.dataset} ${figure.source.record} ${figures.indexOf(figure)}`}
    />
  );
}
