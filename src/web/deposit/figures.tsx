import type { DepositView } from '#contract';
import {
  byFamily,
  type CodeFamily,
  type Counted,
  codeFamilies,
  countingOf,
  countings,
  resourceView,
  type Stated,
} from '#disclosure';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';

type Figure = DepositView['figures'][number];

/** A figure as `#disclosure` counts it: what the wire leaves open (`string`) it checks itself. */
function statedOf({ mineral, category, standard, quantity, grade }: Figure): Stated {
  const code = standard && !category.includes(standard) ? `${standard} ${category}` : category;
  return {
    mineral,
    category: code,
    ...(quantity && { quantity: quantity as NonNullable<Stated['quantity']> }),
    ...(grade && { grade: grade as NonNullable<Stated['grade']> }),
  };
}

function useAmounts() {
  const { words, format } = useWords();
  const written = (value: number) => format.number(value, { decimals: Math.abs(value) >= 100 ? 1 : 4 });
  return {
    /** Tonnes and per cent as the reader writes them; a rarer unit as its publisher does. */
    withUnit: (amount: string, unit: string) =>
      unit === 'tonnes' ? (
        words.units.tonnes(amount)
      ) : unit === 'percent' ? (
        words.units.percent(amount)
      ) : (
        <>
          {amount} <span lang="en">{unit}</span>
        </>
      ),
    range: (low: number, high: number | undefined) =>
      high === undefined || high === low ? written(low) : format.range(written(low), written(high)),
  };
}

/** The factor that was used, to be multiplied again by hand. */
function FactorNote({ counted }: { readonly counted: Counted }) {
  const { words, format } = useWords();
  const { factor } = counted;
  if (!factor) return null;
  return (
    <small>
      {' '}
      {words.pages.deposit.factor(format.number(factor.factor, { decimals: 4 }), factor.from, factor.to)}
    </small>
  );
}

/** What one figure holds of the mineral, counted as stated or in another way; why not, where it does not follow. */
function Contained({ figure, unit }: { readonly figure: Figure; readonly unit: string }) {
  const { words } = useWords();
  const { deposit } = words.pages;
  const { range } = useAmounts();
  const said = statedOf(figure);
  const { contained, notConverted } = resourceView(said, countingOf(figure.mineral, unit));
  if (contained) {
    return (
      <>
        {words.units.tonnes(range(contained.low, contained.high))}{' '}
        <span lang="en">{contained.counting.id}</span>
        {contained.how === 'ore-times-grade' && <small> {deposit.oreTimesGrade}</small>}
        <FactorNote counted={contained} />
      </>
    );
  }
  return notConverted ? <small>{deposit.notConverted[notConverted]}</small> : null;
}

interface TableProps {
  readonly caption: string;
  readonly figures: readonly Figure[];
  readonly unit: string;
}

function FamilyTable({ caption, figures, unit }: TableProps) {
  const { words } = useWords();
  const { deposit } = words.pages;
  const { range, withUnit } = useAmounts();
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
            {withUnit(range(quantity.low, quantity.high), quantity.unit)}
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
            {withUnit(range(grade.low, grade.high), grade.unit)}
            <small lang="en"> {grade.form}</small>
          </>
        ),
    },
    {
      id: 'contained',
      title: deposit.columns.contained,
      align: 'end',
      render: (figure) => <Contained figure={figure} unit={unit} />,
    },
    {
      id: 'category',
      title: deposit.columns.category,
      render: (figure) => (
        <>
          {figure.category === 'none stated'
            ? (figure.standard ?? deposit.noStandard)
            : statedOf(figure).category}
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
    <div className="figures">
      <Table
        caption={caption}
        columns={columns}
        rows={figures}
        rowKey={(figure) => `${figure.source.dataset} ${figure.source.record} ${figures.indexOf(figure)}`}
      />
    </div>
  );
}

/** Figures and claims by the family of code they were stated under, side by side; none is turned into another's category. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { words } = useWords();
  const { deposit } = words.pages;
  const [unit, setUnit] = useAddressKey('unit', 'stated');
  const units = [...new Set(figures.flatMap(({ mineral }) => countings[mineral]?.map(({ id }) => id) ?? []))];
  const families = byFamily(figures.map((figure) => ({ ...statedOf(figure), figure })));
  const isNamed = (family: CodeFamily) => families[family].length > 0;
  const absent = codeFamilies.filter((family) => family !== 'none' && !isNamed(family));
  return (
    <>
      {units.length > 0 && (
        <Select
          label={deposit.countAs}
          value={units.includes(unit) ? unit : 'stated'}
          onChange={(id) => setUnit(id, { replace: true })}
          options={[{ id: 'stated', name: deposit.asStated }, ...units.map((id) => ({ id, name: id }))]}
        />
      )}
      {codeFamilies.filter(isNamed).map((family) => (
        <FamilyTable
          key={family}
          caption={deposit.families[family]}
          figures={families[family].map(({ figure }) => figure)}
          unit={unit}
        />
      ))}
      <p className="small-print">
        {absent.length > 0 &&
          `${deposit.noneUnder(absent.map((family) => deposit.families[family]).join('; '))} `}
        {deposit.bridge}
      </p>
    </>
  );
}
