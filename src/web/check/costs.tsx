import { Download } from 'lucide-react';
import { Fragment, useState } from 'react';
import { type CostNature, type CostRow, type ExplorationCosts, unknownIn } from '#law';
import type { CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useLawWords } from '../data/law-gate.tsx';
import { csvFrom, saveFile } from '../data/save-file.ts';
import { useWords } from '../frame/words.tsx';
import './check.css';

const natures = ['payments', 'spend', 'security'] as const;
type Sum = (typeof natures)[number];
const natureOf: Readonly<Record<Sum, CostNature>> = {
  payments: 'payment',
  spend: 'spend',
  security: 'security',
};

function totalOf(rows: readonly CostRow[], sum: Sum): number {
  return rows.reduce((total, row) => total + row[sum], 0);
}

/** Sums by year as stacked bars; the table under it says the same in figures. */
function Bars(props: {
  readonly rows: readonly CostRow[];
  readonly nameOf: (row: CostRow) => string;
  /** True where more is owed than is known: the bar goes on as a gap. */
  readonly isOpen: (row: CostRow) => boolean;
}) {
  const { rows, nameOf, isOpen } = props;
  const known = Math.max(1, ...rows.map((row) => row.payments + row.spend + row.security));
  // Room for the gap behind the longest bar.
  const most = rows.some(isOpen) ? known * 1.2 : known;
  return (
    <div className="cost-rows" aria-hidden>
      {rows.map((row) => {
        let x = 0;
        return (
          <Fragment key={row.year}>
            <span>{nameOf(row)}</span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none">
              <title>{nameOf(row)}</title>
              {natures.map((sum) => {
                const width = (row[sum] / most) * 100;
                const at = x;
                x += width;
                return (
                  <rect key={sum} className={`cost-bar-${sum}`} x={at} y={0} width={width} height={12} />
                );
              })}
              {isOpen(row) && <rect className="cost-bar-unknown" x={x} y={1} width={15} height={10} />}
            </svg>
          </Fragment>
        );
      })}
    </div>
  );
}

export interface CostsProps {
  readonly costs: ExplorationCosts;
  /** Said where the day of issue is a guess. */
  readonly issuedOn?: CivilDate;
}

/** What a licence costs by year: bars, table, how each sum is made, what was assumed, and the figures as a file. */
export function Costs({ costs, issuedOn }: CostsProps) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { costs: say } = words.pages.check;
  const { checkCountry: sayOf } = words.pages;
  const [by, setBy] = useState<'licence' | 'calendar'>('licence');
  const rows = by === 'licence' ? costs.byLicenceYear : costs.byCalendarYear;
  const { currency } = costs;
  const short = (amount: number) => format.moneyShort({ amount, currency });
  const full = (amount: number) => format.money({ amount, currency });
  const yearOf = (row: CostRow) =>
    by === 'licence' ? say.licenceYear(format.number(row.year)) : String(row.year);

  /** A sum as it is known: what is owed in a sum that nobody found is never shown as nothing. */
  const sumOf = (of: readonly CostRow[], sum: Sum, write: (amount: number) => string) => {
    const known = totalOf(of, sum);
    const isOpen = of.some((row) => unknownIn(costs, row).some(({ nature }) => nature === natureOf[sum]));
    if (!isOpen) return write(known);
    return known === 0 ? sayOf.notKnown : sayOf.atLeast(write(known));
  };
  const unknown = costs.unknown ?? [];
  const all = costs.byLicenceYear;
  const years = format.years(all.length);

  function download() {
    const lines = rows.flatMap((row) =>
      row.parts.map((part) => [
        row.year,
        row.from,
        row.until,
        part.part,
        part.nature,
        part.units,
        part.unitValue,
        part.amount,
        currency,
        part.dueOn ?? '',
        part.cite.text,
      ]),
    );
    saveFile(
      'costs.csv',
      'text/csv',
      csvFrom([
        [
          'year',
          'from',
          'until',
          'part',
          'nature',
          'mci',
          'mci_value',
          'amount',
          'currency',
          'due_on',
          'cite',
        ],
        ...lines,
      ]),
    );
  }

  const columns: readonly Column<CostRow>[] = [
    { id: 'year', title: say.year, isRowHeader: true, render: yearOf },
    ...natures.map(
      (sum): Column<CostRow> => ({
        id: sum,
        title: say[sum],
        align: 'end',
        render: (row) => <span title={sumOf([row], sum, full)}>{sumOf([row], sum, short)}</span>,
      }),
    ),
  ];

  return (
    <section className="costs" aria-labelledby="check-costs">
      <h2 id="check-costs">
        {unknown.length > 0
          ? sayOf.costsTitle(years)
          : say.title(years, short(totalOf(costs.byLicenceYear, 'payments')))}
      </h2>
      <p>
        {(unknown.length > 0 ? sayOf.costsLead : say.lead)(
          sumOf(all, 'spend', short),
          sumOf(all, 'security', short),
        )}
      </p>
      <Segmented
        label={say.by}
        hideLabel
        value={by}
        onChange={setBy}
        options={[
          { id: 'licence', name: say.byLicenceYear },
          { id: 'calendar', name: say.byCalendarYear },
        ]}
      />
      <figure className="cost-chart">
        <Bars rows={rows} nameOf={yearOf} isOpen={(row) => unknownIn(costs, row).length > 0} />
        <figcaption className="cost-key">
          {natures.map((sum) => (
            <span key={sum}>
              <svg width={12} height={12} aria-hidden>
                <rect width={12} height={12} className={`cost-bar-${sum}`} />
              </svg>
              {say[sum]}
            </span>
          ))}
          {unknown.length > 0 && (
            <span>
              <svg width={12} height={12} aria-hidden>
                <rect x={1} y={1} width={10} height={10} className="cost-bar-unknown" />
              </svg>
              {sayOf.notKnown}
            </span>
          )}
        </figcaption>
      </figure>
      <Table
        caption={say.bars}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.year)}
        foot={
          <tr>
            <th scope="row">{say.total}</th>
            {natures.map((sum) => (
              <td key={sum} className="table-end" title={sumOf(rows, sum, full)}>
                {sumOf(rows, sum, short)}
              </td>
            ))}
          </tr>
        }
      />
      {issuedOn && <p className="small-print">{say.issued(format.date(issuedOn))}</p>}
      <Disclosure title={say.parts} level={3}>
        {rows.map((row) => (
          <div key={row.year} className="cost-parts">
            <h4>{yearOf(row)}</h4>
            <ul className="plain-list">
              {row.parts.map((part) => (
                <li key={`${part.part} ${part.dueOn ?? ''} ${part.amount}`}>
                  <span className={`cost-dot cost-dot-${part.nature}`} aria-hidden />
                  <span>
                    {law.costPart(part.part)}: <strong>{full(part.amount)}</strong>
                    <small>
                      {' '}
                      {/* Where sums are set in the currency itself there is no unit to explain. */}
                      {currency === 'KZT' &&
                        `${say.units(format.number(part.units, { decimals: 2 }))}, ${say.unitValue(full(part.unitValue))}${part.unitValueAssumed ? ` (${say.assumed})` : ''}, `}
                      {part.dueOn && `${say.due(format.date(part.dueOn))}; `}
                      {law.citation(part.cite)}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
      {unknown.length > 0 && (
        <Disclosure title={sayOf.owed} level={3} defaultOpen>
          <ul>
            {unknown.map(({ part, fromYear, untilYear, cite }) => (
              <li key={part}>
                {law.costPart(part)},{' '}
                {untilYear === undefined
                  ? sayOf.fromYear(format.number(fromYear))
                  : sayOf.inYears(format.number(fromYear), format.number(untilYear))}{' '}
                <small>{law.citation(cite)}</small>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {costs.assumptions.length > 0 && (
        <Disclosure title={say.assumptions} level={3}>
          <ul>
            {costs.assumptions.map((code) => (
              <li key={code}>{law.assumption(code)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="buttons">
        <Button size="small" icon={Download} onPress={download}>
          {say.download}
        </Button>
      </div>
    </section>
  );
}
