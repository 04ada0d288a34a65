import { RotateCcw } from 'lucide-react';
import type { TradeOutlookView } from '#contract';
import { demandByAge, demandProducts, usualDemand } from '#trade';
import { Button } from '../components/button/button.tsx';
import { Chart } from '../components/chart/chart.tsx';
import { Select } from '../components/select/select.tsx';
import { Slider } from '../components/slider/slider.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { type Assumed, assumedFrom, assumedText, demandAssumptions, limits, productFrom } from './assumed.ts';
import { ChamberLinks } from './chamber-links.tsx';
import { useTradeOutlook } from './reads.ts';
import './trade.css';

type Props = { readonly view: TradeOutlookView };

/** The assumptions as the address has them, and how to move one. */
function useAssumed() {
  const [productText, setProduct] = useAddressKey('product', 'phones');
  const [set, setSet] = useAddressKey('set');
  const product = productFrom(productText);
  const assumed = assumedFrom(set, product);
  const move = (change: Partial<Assumed>) =>
    setSet(assumedText({ ...assumed, ...change }, product), { replace: true });
  return { product, setProduct, assumed, move, reset: () => setSet(''), isMoved: set !== '' };
}

function Sliders({ of }: { readonly of: ReturnType<typeof useAssumed> }) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const { assumed, move } = of;
  const one = (value: number) => format.number(value, { decimals: 1 });
  const percent = (value: number) => format.percent(value / 100);
  const slider = (name: keyof Assumed, label: string, show: (value: number) => string, hint?: string) => {
    const { least, most, step } = limits[name];
    return (
      <Slider
        label={label}
        value={assumed[name]}
        onChange={(value) => move(bounded(name, value, assumed))}
        minimum={least}
        maximum={most}
        step={step}
        show={show}
        {...(hint && { hint })}
      />
    );
  };
  return (
    <div className="outlook-sliders">
      {slider('firstAge', say.firstAge, (value) => say.age(format.number(value)))}
      {slider('lastAge', say.lastAge, (value) => say.age(format.number(value)))}
      {slider('income', say.income, percent)}
      {slider('incomeDoubt', say.incomeRange, percent)}
      {slider('elasticity', say.elasticity, one)}
      {slider('elasticityDoubt', say.elasticityRange, one)}
      {slider('abroad', say.reexport, percent)}
      <Button icon={RotateCcw} onPress={of.reset} isDisabled={!of.isMoved}>
        {say.reset}
      </Button>
      <p className="small-print">{say.reexportNote}</p>
    </div>
  );
}

/** One age pushes the other on: nobody uses a thing from 50 to 20. */
function bounded(name: keyof Assumed, value: number, { firstAge, lastAge }: Assumed): Partial<Assumed> {
  if (name === 'firstAge') return { firstAge: value, lastAge: Math.max(value, lastAge) };
  if (name === 'lastAge') return { lastAge: value, firstAge: Math.min(value, firstAge) };
  return { [name]: value };
}

function Demanded({ view, of }: Props & { readonly of: ReturnType<typeof useAssumed> }) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const years = demandByAge(demandAssumptions(of.assumed), view.population);
  const last = years.at(-1);
  if (!last) return null;
  const whole = (value: number) => format.number(value);
  const along = years.map(({ year }) => String(year));
  const productName = say.products[of.product] ?? of.product;
  return (
    <div>
      <Chart
        level={2}
        title={`${productName}: ${say.demandTitle(String(last.year), whole(last.home.middle), whole(last.home.low), whole(last.home.high))}`}
        unit={say.demandUnit}
        source={say.demandSource}
        more={say.noBase}
        fileName={`demand-${of.product}`}
        data={{
          kind: 'lines',
          alongTitle: say.year,
          along,
          series: [
            {
              id: 'home',
              name: say.home,
              values: years.map(({ home }) => home.middle),
              range: years.map(({ home }) => [home.low, home.high] as const),
            },
            { id: 'reexport', name: say.goesOn, values: years.map(({ reexport }) => reexport) },
          ],
          show: (value) => format.number(value, { decimals: 1 }),
          noValue: say.noFigure,
        }}
      />
      <Chart
        title={say.usersTitle(productName)}
        unit={say.users}
        source={say.edition(view.source.publisher, view.source.edition)}
        fileName={`users-${of.product}`}
        data={{
          kind: 'bars',
          alongTitle: say.year,
          along,
          series: [{ id: 'users', name: say.users, values: years.map(({ users }) => users) }],
          show: (value) => format.number(value / 1e6, { decimals: 2, fixed: true }),
          noValue: say.noFigure,
        }}
      />
      <Past view={view} />
    </div>
  );
}

function Past({ view }: Props) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const { ages, imports } = view.past;
  const rows = [
    ...ages.map(({ product, test }) => ({ what: say.usersTitle(say.products[product] ?? product), test })),
    ...(imports ? [{ what: say.pastImports, test: imports }] : []),
  ];
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: 'what', title: say.pastWhat, isRowHeader: true, render: ({ what }) => what },
    { id: 'trials', title: say.pastTrials, align: 'end', render: ({ test }) => format.number(test.trials) },
    {
      id: 'error',
      title: say.pastError,
      align: 'end',
      render: ({ test }) =>
        `${format.percent(test.errorPercent / 100)}${test.skill !== null && test.skill < 0 ? ` (${say.pastWorse})` : ''}`,
    },
    {
      id: 'naive',
      title: say.pastNaive,
      align: 'end',
      render: ({ test }) => format.percent(test.naiveErrorPercent / 100),
    },
  ];
  return (
    <section aria-labelledby="outlook-past">
      <h2 id="outlook-past">{say.past}</h2>
      <p>{say.pastLead}</p>
      <Table
        caption={`${say.past}: ${say.pastError}`}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ what }) => what}
      />
    </section>
  );
}

function Board({ view }: Props) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const of = useAssumed();
  return (
    <div className="outlook">
      <section aria-labelledby="outlook-assumptions">
        <h2 id="outlook-assumptions">{say.assumptions}</h2>
        <div className="trade-choice">
          <Select
            label={say.product}
            value={of.product}
            onChange={of.setProduct}
            options={demandProducts.map((id) => ({
              id,
              name: say.products[id] ?? id,
              detail: say.heading(usualDemand[id].heading),
            }))}
          />
        </div>
        <Sliders of={of} />
      </section>
      <Demanded view={view} of={of} />
    </div>
  );
}

/** Demand at home under assumptions that the reader sets; they stand in the address. */
export default function OutlookPage() {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const read = useTradeOutlook();
  return (
    <>
      <PageHeading title={say.outlook}>{say.outlookLead}</PageHeading>
      <ChamberLinks />
      <Shown of={read}>{(view) => <Board view={view} />}</Shown>
    </>
  );
}
