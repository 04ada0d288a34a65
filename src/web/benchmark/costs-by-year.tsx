import type { BenchmarkCost, CostNature, CostPartName, CountryBenchmark } from '#law';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import { useCountryWords } from './country-words.tsx';

const natures: readonly CostNature[] = ['payment', 'spend', 'security'];

/** In which column a part would stand if its sum were known. */
const natureOf: Readonly<Record<CostPartName, CostNature>> = {
  'signature-bonus': 'payment',
  rental: 'payment',
  'application-fee': 'payment',
  'minimum-spend': 'spend',
  'closure-security': 'security',
  security: 'security',
};

/** Costs of a country by licence year, in its own currency; what is owed in an unknown sum is named in its column. */
export function CostsByYear({ country }: { readonly country: CountryBenchmark }) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const law = useCountryWords(country.country);
  const { costs, currency, assumptions } = country;
  /** A known sum; under it what else is owed there, in a sum that nobody found. Without either, nothing is owed. */
  const money = (amount: number, nature: CostNature, unknown: BenchmarkCost['unknown']) => {
    const owed = [...new Set(unknown.filter((part) => natureOf[part] === nature))];
    if (owed.length === 0) return amount > 0 ? format.money({ amount, currency }) : say.none;
    return (
      <>
        {amount > 0 && format.money({ amount, currency })}
        <small className="cost-unknown">
          {owed.map((part) => law.costPart(part)).join(', ')}: {say.notKnown}
        </small>
      </>
    );
  };
  const columns: readonly Column<BenchmarkCost>[] = [
    { id: 'year', title: say.year, isRowHeader: true, render: ({ year }) => format.number(year) },
    ...natures.map(
      (nature): Column<BenchmarkCost> => ({
        id: nature,
        title: say[nature],
        align: 'end',
        render: ({ known, unknown }) => money(known[nature], nature, unknown),
      }),
    ),
  ];
  const allUnknown = costs.flatMap(({ unknown }) => unknown);
  const totalOf = (nature: CostNature) => costs.reduce((total, { known }) => total + known[nature], 0);
  return (
    <>
      <Table
        caption={say.costsOf(say.countries[country.country] ?? country.name)}
        hideCaption
        columns={columns}
        rows={costs}
        rowKey={({ year }) => String(year)}
        foot={
          <tr>
            <th scope="row">{say.totalKnown}</th>
            {natures.map((nature) => (
              <td key={nature} className="table-end">
                {money(totalOf(nature), nature, allUnknown)}
              </td>
            ))}
          </tr>
        }
      />
      <Disclosure title={say.assumptions} level={4}>
        <ul>
          {assumptions.map((code) => (
            <li key={code}>{law.assumption(code)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
