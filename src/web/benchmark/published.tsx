import type { CountryBenchmark, PublishedFigure } from '#law';
import { isCivilDate } from '#terms';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { useWords } from '../frame/words.tsx';
import { useCountryWords } from './country-words.tsx';

/** Figures as a country published them: not computed here, each with source and caution. */
export function Published({ country }: { readonly country: CountryBenchmark }) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const law = useCountryWords(country.country);
  const capital = useCapital();
  const { figures, notFound } = country.published;

  const figureOf = ({ measure, statistic, value, of }: PublishedFigure) => {
    const written = measure === 'days-to-grant' ? format.days(value) : format.number(value);
    const shown = statistic === 'percent' ? format.percent(value / 100) : written;
    const whole = of === undefined ? shown : say.outOf(shown, format.number(of));
    if (statistic === 'mean') return say.mean(whole);
    return statistic === 'median' ? say.median(whole) : whole;
  };
  /** `2020-Q3`, `2025`, `2025-12` or a day. */
  const periodOf = (period: string) => {
    if (isCivilDate(period)) return format.date(period);
    const [, year = '', quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
    if (quarter) return say.quarter(quarter, year);
    const [, ofYear, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
    if (ofYear && month)
      return words.units.monthAndYear({ year: Number(ofYear), month: Number(month), day: 1 });
    return period;
  };
  const notesOf = ({ split, caution }: PublishedFigure) => {
    const parts = Object.entries(split ?? {}).map(
      ([party, days]) => `${say.splitParties[party as keyof typeof say.splitParties]} ${format.number(days)}`,
    );
    return [...parts, ...(caution ? [say.cautions[caution]] : [])].join('; ');
  };
  const columns: readonly Column<PublishedFigure>[] = [
    {
      id: 'measure',
      title: say.measure,
      isRowHeader: true,
      render: ({ measure }) => capital(say.measures[measure]),
    },
    { id: 'period', title: say.period, render: ({ period }) => periodOf(period) },
    {
      id: 'figure',
      title: say.figure,
      render: (figure) => (
        <>
          {figureOf(figure)}
          <small className="figure-notes">{notesOf(figure)}</small>
        </>
      ),
    },
    {
      id: 'source',
      title: say.source,
      render: ({ cite }) => (
        <>
          {law.citation(cite)}
          <small className="figure-notes">{words.finding.confidence[cite.confidence]}</small>
        </>
      ),
    },
  ];
  return (
    <>
      <Table
        caption={say.publishedOf(say.countries[country.country] ?? country.name)}
        hideCaption
        columns={columns}
        rows={figures}
        rowKey={({ measure, period }) => `${measure} ${period}`}
      />
      {notFound.length > 0 && (
        <p>{say.notFound(notFound.map((measure) => say.measures[measure]).join(', '))}</p>
      )}
    </>
  );
}
