/** How the desk says amounts, countries and indicators. */
import type { TradeCountry, TradeFigureView, TradeGrowth, TradeMarker, TradeRatio } from '#contract';
import { type CivilDate, isCivilDate } from '#terms';
import type { ChartMark } from '../components/chart/chart-data.ts';
import { Link } from '../components/link/link.tsx';
import { useCountryName } from '../data/countries.ts';
import { useWords } from '../frame/words.tsx';

/** `1,574.7`: millions of the unit, with a decimal where it counts. */
export function useMillions(): (amount: number) => string {
  const { format } = useWords();
  return (amount) => {
    const millions = amount / 1e6;
    return format.number(millions, { decimals: Math.abs(millions) < 100 ? 1 : 0 });
  };
}

/** Where the indicators' definitions stand, as a library has it. */
const textbook = 'Mikic, Gilbert: Trade Statistics in Policymaking, UN ESCAP 2009 (ST/ESCAP/2559)';

/** A country in the reader's language. */
export function useNameOf(): (country: TradeCountry) => string {
  const nameOf = useCountryName();
  return ({ alpha2, name }) => (alpha2 === undefined ? name : nameOf(alpha2));
}

/** A signed percentage: `+105.5%`. */
function useSigned(): (ratio: number) => string {
  const { format } = useWords();
  return (ratio) => `${ratio > 0 ? '+' : ''}${format.percent(ratio)}`;
}

/** What a computed value says, or why it cannot be told. */
export function useIndicators() {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const millions = useMillions();
  const signed = useSigned();
  const because = (ratio: TradeRatio | TradeGrowth) =>
    ratio.outcome === 'cannot-tell' ? say.wasCannotTell(say.cannotTell[ratio.code] ?? ratio.code) : '';
  const warned = (text: string, warnings: readonly string[]) =>
    warnings.length === 0
      ? text
      : `${text}; ${warnings.map((code) => say.warnings[code] ?? code).join(', ')}`;
  return {
    growth: (grown: TradeGrowth) =>
      grown.outcome === 'computed'
        ? warned(say.grew(signed(grown.value), millions(grown.base), millions(grown.now)), grown.warnings)
        : because(grown),
    share: (ratio: TradeRatio | undefined) =>
      ratio?.outcome === 'computed' ? format.percent(ratio.value) : say.noFigure,
    ratio: (ratio: TradeRatio) =>
      ratio.outcome === 'computed'
        ? warned(format.number(ratio.value, { decimals: 2, fixed: true }), ratio.warnings)
        : because(ratio),
  };
}

/** A number that leads to its figure. */
export function FigureLink({ figure }: { readonly figure: TradeFigureView | null | undefined }) {
  const { words } = useWords();
  const millions = useMillions();
  if (!figure) return <span className="trade-none">{words.pages.trade.noFigure}</span>;
  return (
    <Link href={figure.address} kind="quiet">
      {millions(figure.amount)}
    </Link>
  );
}

/** What was looked for and not found, and where the indicators are defined. */
export function Missing({ title, codes }: { readonly title: string; readonly codes: readonly string[] }) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  return (
    <section aria-labelledby="trade-missing">
      <h2 id="trade-missing">{title}</h2>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            {say.missing[code] ?? code}: {say.notFound}
          </li>
        ))}
      </ul>
      <p className="small-print">{say.textbook(textbook)}</p>
    </section>
  );
}

/** Markers as a chart along years shows them; what no year of the chart touches is left out. */
export function useMarks(): (
  markers: readonly TradeMarker[],
  years: readonly string[],
) => readonly ChartMark[] {
  const { words } = useWords();
  const { trade: say } = words.pages;
  return (markers, years) => {
    const marks = new Map<string, ChartMark>();
    for (const { id, kind, from, to } of markers) {
      const [first, last] = [years.indexOf(from.slice(0, 4)), years.indexOf(to.slice(0, 4))];
      if (first < 0 || last < 0) continue;
      const drawn = kind === 'break' ? 'break' : 'span';
      marks.set(id, { kind: drawn, from: first, to: last, label: say.markers[id] ?? id });
    }
    return [...marks.values()];
  };
}

/** A day, a month or a year, as exactly as it is known. */
export function useDated(): (date: string) => string {
  const { words, format } = useWords();
  return (date) => {
    if (isCivilDate(date)) return format.date(date as CivilDate);
    const [year = '', month] = date.split('-');
    return month === undefined
      ? year
      : words.units.monthAndYear({ year: Number(year), month: Number(month), day: 1 });
  };
}
