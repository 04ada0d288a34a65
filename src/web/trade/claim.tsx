import { useParams } from 'react-router';
import { type ClaimView, pages, type TradeFigureView } from '#contract';
import { type Figure, growth } from '#trade';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { Chart } from '../components/chart/chart.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { useCapital } from '../data/capital.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useTradeClaim } from './reads.ts';
import { FigureLink, useDated, useIndicators, useMarks, useMillions } from './trade-words.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import './trade.css';

type Props = { readonly claim: ClaimView };

function Computation({ claim }: Props) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const dated = useDated();
  const capital = useCapital();
  const unit = (value: number, name: string) =>
    (say.stepUnits[name === 'USD million' ? 'millions' : name] ?? String)(
      format.number(value, { decimals: Math.abs(value) < 100 ? 2 : 1 }),
    );
  const claimed = claim.claimed.map(
    ({ id, value, unit: of, period, saidBy, saidOn, sourceUrl }): KeyValue => ({
      key: period,
      value: <Link href={sourceUrl}>{unit(value, of)}</Link>,
      source: `${saidBy}, ${dated(saidOn)} (${id})`,
    }),
  );
  return (
    <section aria-labelledby="claim-steps">
      <h2 id="claim-steps">{say.computation}</h2>
      {claimed.length > 0 && (
        <>
          <h3>{say.claimedFigures}</h3>
          <KeyValues items={claimed} />
        </>
      )}
      {claim.steps.length === 0 ? (
        <p>{say.noComputation}</p>
      ) : (
        <ol className="claim-steps">
          {claim.steps.map((step) => (
            <li key={step.what}>
              {capital(
                say.steps[step.code]?.(say.flows[step.flow ?? ''] ?? '', step.period ?? '') ?? step.what,
              )}
              <span className="claim-formula">
                {step.formula} = <span className="claim-value">{unit(step.value, step.unit)}</span>
              </span>
              <span className="small-print">
                {step.source.startsWith('https:') ? (
                  <Link href={step.source}>{say.original}</Link>
                ) : (
                  step.source
                )}
                {step.figures.map((figure) => (
                  <span key={figure.id}>
                    {' · '}
                    {figure.period}: <FigureLink figure={figure} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
      {claim.missing.length > 0 && (
        <>
          <h3>{say.lacking}</h3>
          <ul>
            {claim.missing.map((code) => (
              <li key={code}>
                {say.evidence[code] ?? code}: {say.notFound}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The figure itself, as indicators take it. */
function figureFromView(view: TradeFigureView): Figure {
  const { id: _id, amount: _amount, address: _address, product, note, ...figure } = view;
  return { ...figure, ...(product && { product }), ...(note !== undefined && { note }) };
}

/** The year that the claim speaks of. */
const claimedYear = '2022';
const usualBase = '2021';

/** The mirror of the claim in the other side's books, counted from a base of the reader's own choice. */
function OtherBase({ claim }: Props) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const [base, setBase] = useAddressKey('base', usualBase);
  const millions = useMillions();
  const indicators = useIndicators();
  const marksOf = useMarks();
  const { mirror } = claim;
  if (!mirror) return null;
  const years = mirror.figures.map(({ period }) => period);
  const at = (year: string) => mirror.figures.find(({ period }) => period === year);
  const [from, now] = [at(base), at(claimedYear)];
  const computed = growth(from && figureFromView(from), now && figureFromView(now));
  const grown =
    computed.outcome === 'computed' ? { ...computed, warnings: [...computed.warnings] } : computed;
  const amount = (value: number | undefined) => (value === undefined ? say.noFigure : millions(value));
  const sources = [
    ...new Set(mirror.figures.map(({ publisher, edition }) => say.edition(publisher, edition))),
  ];
  return (
    <section aria-labelledby="claim-base">
      <h2 id="claim-base">{say.otherBase}</h2>
      <p>{say.otherBaseLead}</p>
      <div className="trade-choice">
        <Select
          label={say.baseYear}
          value={base}
          onChange={setBase}
          options={years
            .filter((year) => year < claimedYear)
            .reverse()
            .map((id) => ({ id, name: id }))}
        />
      </div>
      <p aria-live="polite">
        {say.growth(base, claimedYear)}: <strong>{indicators.growth(grown)}</strong>
      </p>
      <p className="small-print">
        {base}: <FigureLink figure={from} /> · {claimedYear}: <FigureLink figure={now} />
      </p>
      <Chart
        title={say.mirrorChart(
          say.flows[mirror.flow] ?? mirror.flow,
          amount(from?.amount),
          amount(now?.amount),
        )}
        unit={say.millionUsd}
        source={sources.join('; ')}
        fileName={`claim-${claim.id.toLowerCase()}`}
        data={{
          kind: 'lines',
          alongTitle: say.year,
          along: years,
          series: [
            {
              id: mirror.flow,
              name: say[mirror.flow],
              values: mirror.figures.map((figure) => figure.amount),
            },
          ],
          marks: marksOf(mirror.markers, years),
          show: millions,
          noValue: say.noFigure,
        }}
      />
    </section>
  );
}

/** One claim: the sentence, who said it and when, the verdict, how it was computed, and how it changed. */
export default function ClaimPage() {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const { id = '' } = useParams();
  const read = useTradeClaim(id);
  return (
    <Shown of={read}>
      {(claim) => (
        <>
          <Breadcrumbs
            trail={[
              { name: say.title, href: pages.trade },
              { name: say.claims, href: pages.tradeClaims },
              { name: claim.id, href: claim.address },
            ]}
          />
          <PageHeading title={say.claimTitle(claim.id)} aside={<VerdictBadge verdict={claim.verdict} />}>
            {say.saidBy(say.who, format.date(claim.saidOn))} ·{' '}
            <Link href={claim.sourceUrl}>{say.original}</Link>
          </PageHeading>
          <blockquote className="claim-sentence">{say.sentences[claim.id] ?? claim.sentence}</blockquote>
          <p className="claim-verdict">
            <strong>{say.verdicts[claim.verdict] ?? claim.verdict}.</strong>{' '}
            {say.reasons[claim.reason] ?? claim.reason}
          </p>
          <Computation claim={claim} />
          <OtherBase claim={claim} />
          <section aria-labelledby="claim-history">
            <h2 id="claim-history">{say.history}</h2>
            <ul>
              {claim.history.map(({ from, verdict, reason }) => (
                <li key={from}>
                  {say.historyLine(format.date(from), say.verdicts[verdict] ?? verdict)}.{' '}
                  {say.reasons[reason] ?? reason}
                </li>
              ))}
            </ul>
            <p className="small-print">{say.asOf(format.date(claim.on))}</p>
          </section>
        </>
      )}
    </Shown>
  );
}
