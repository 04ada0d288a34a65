import type { PriceView } from '#contract';
import { changeOverYears, withGaps } from '#disclosure';
import type { Mineral } from '#terms';
import { Chart } from '../components/chart/chart.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { usePrices } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { SourceLine, useTitleOf } from '../data/source-line.tsx';
import { useWords } from '../frame/words.tsx';

type Series = PriceView['series'][number];

/** `2025-11` as a reader says it. */
function useMonth(): (month: string) => string {
  const { words } = useWords();
  return (name) => {
    const [year = 0, month = 0] = name.split('-').map(Number);
    return words.units.monthAndYear({ year, month, day: 1 });
  };
}

function OneSeries({ of, mineral, last }: { of: Series; mineral: Mineral; last: number | undefined }) {
  const { words, format } = useWords();
  const { prices: say } = words.pages;
  const monthOf = useMonth();
  const titleOf = useTitleOf();
  const { months, source } = of;
  const newest = months.at(-1);
  if (!newest) return null;
  const amount = (value: number) => format.number(value, { decimals: value >= 1000 ? 0 : 2 });
  const dollars = (value: number) => `US$\u00a0${amount(value)}`;
  const shown = withGaps(months).slice(last === undefined ? 0 : -last);
  const changes = [1, 5].map((years): KeyValue => {
    const change = changeOverYears(months, years);
    if (!change) return { key: format.years(years), value: say.noBase };
    const { base, share } = change;
    return {
      key: say.since(format.years(years), monthOf(base.month), dollars(base.price)),
      value: `${share > 0 ? '+' : ''}${format.percent(share, 1)}`,
    };
  });
  return (
    <>
      <Chart
        title={say.finding(words.minerals[mineral], dollars(newest.price), monthOf(newest.month))}
        unit={say.per[of.per]}
        data={{
          kind: 'lines',
          alongTitle: say.month,
          along: shown.map(({ month }) => monthOf(month)),
          series: [{ id: 'price', name: of.name, values: shown.map(({ price }) => price) }],
          show: amount,
          noValue: say.noPrice,
        }}
        source={`${source.publisher}, ${titleOf(source)}, ${source.edition}`}
        fileName={`price-${mineral}`}
      />
      <KeyValues
        items={[
          { key: say.lastMonth, value: `${monthOf(newest.month)}: ${dollars(newest.price)}` },
          ...changes,
        ]}
      />
      <p className="small-print">
        {say.series(of.name)} {mineral === 'platinum-group' && say.platinum} {say.nominal}{' '}
        <SourceLine source={source} />
      </p>
    </>
  );
}

interface PricesProps {
  readonly minerals: readonly Mineral[];
  /** Only the last so many months are drawn. */
  readonly last?: number;
}

/** What minerals cost, or in plain words of which no open series says it. */
export function Prices({ minerals, last }: PricesProps) {
  const { words, format } = useWords();
  return (
    <Shown of={usePrices(minerals)} waiting={{ lines: 4 }}>
      {(read) => {
        const unpriced = read.filter(({ series }) => series.length === 0);
        return (
          <>
            {read.flatMap(({ mineral, series }) =>
              series.map((one) => (
                <OneSeries key={`${mineral} ${one.name}`} of={one} mineral={mineral} last={last} />
              )),
            )}
            {unpriced.length > 0 && (
              <p>
                {words.pages.prices.none(format.list(unpriced.map(({ mineral }) => words.minerals[mineral])))}
              </p>
            )}
          </>
        );
      }}
    </Shown>
  );
}
