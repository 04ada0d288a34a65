/*  The way of an application as lines on an axis of days, if everyone takes the whole clock:
 *
 *      Review            ▒▒▒▒│                    pattern: whose move
 *      Lodge security        ▓▓▓▓▓▓▓▓▓▓▓▓▓│       pale outline: as the law has it, where a what-if moved it
 *      Decision                           ┆╌╌╌→   no limit: it begins here, and no law says when it ends
 *      0         30        60        90
 */
import type { CSSProperties } from 'react';
import type { BenchmarkStep, CountryBenchmark } from '#law';
import { type CivilDate, daysBetween } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import { partyOf, type ShownParty, useStepWords } from './step-words.ts';

const parties: readonly ShownParty[] = [
  'applicant',
  'department',
  'other-agencies',
  'native-title',
  'others',
];

/** Days that the axis must show, for both countries and for law and what-if alike. */
export function daysOnAxis(countries: readonly CountryBenchmark[], day: CivilDate): number {
  const ends = countries.flatMap(({ steps, whatIf }) =>
    [...steps, ...(whatIf?.steps ?? [])].map(({ most }) => daysBetween(day, most.until)),
  );
  // A tenth more, so that a step without a limit that begins last can still be seen to go on.
  return Math.max(10, ...ends) * 1.1;
}

const ticksEvery = [5, 10, 20, 30, 60, 90, 180, 365, 730, 1825] as const;

function ticksOf(days: number): number[] {
  const every = ticksEvery.find((one) => days / one <= 6) ?? 3650;
  return Array.from({ length: Math.floor(days / every) + 1 }, (_, i) => i * every);
}

function placeOf({ most }: BenchmarkStep, day: CivilDate, axis: number): CSSProperties {
  const share = (days: number) => `${((days / axis) * 100).toFixed(3)}%`;
  return {
    insetInlineStart: share(daysBetween(day, most.from)),
    width: share(daysBetween(most.from, most.until)),
  };
}

export function PartyKey({ countries }: { readonly countries: readonly CountryBenchmark[] }) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  const shown = new Set(countries.flatMap(({ steps, whatIf }) => (whatIf?.steps ?? steps).map(partyOf)));
  return (
    <ul className="plain-list party-key" aria-label={say.key}>
      {parties
        .filter((party) => shown.has(party))
        .map((party) => (
          <li key={party}>
            <span className="party-sign" data-party={party} aria-hidden />
            {say.parties[party]}
          </li>
        ))}
      <li>
        <span className="party-sign" data-open aria-hidden />
        {say.keyOpen}
      </li>
      {countries.some(({ whatIf }) => whatIf) && (
        <li>
          <span className="party-sign" data-ghost aria-hidden />
          {say.keyGhost}
        </li>
      )}
    </ul>
  );
}

interface LineProps {
  readonly step: BenchmarkStep;
  /** The step as the law has it, where a what-if changed the process. */
  readonly before: BenchmarkStep | undefined;
  readonly country: CountryBenchmark;
  readonly day: CivilDate;
  readonly axis: number;
}

function StepBar({ step, before, country, day, axis }: LineProps) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  const { law, capital, nameOf, clockOf } = useStepWords(country.country);
  const party = partyOf(step);
  return (
    <li className="step-bar" data-limit={step.limit}>
      <p className="step-bar-words">
        <span className="party-sign" data-party={party} aria-hidden />
        <strong>{nameOf(step.step)}</strong>
        <span>
          {capital(law.mover(step.mover))}, {clockOf(step)}
        </span>
        {step.most.critical && step.limit !== 'none' && <Badge tone="duty">{say.decides}</Badge>}
        {step.limit === 'window' && <Badge>{say.window}</Badge>}
      </p>
      <div className="step-track" aria-hidden>
        {before && <span className="step-ghost" style={placeOf(before, day, axis)} />}
        {step.limit === 'none' ? (
          <span
            className="step-open"
            style={{ insetInlineStart: placeOf(step, day, axis).insetInlineStart }}
          />
        ) : (
          step.limit !== 'dropped' && (
            <span className="step-fill" data-party={party} style={placeOf(step, day, axis)} />
          )
        )}
      </div>
    </li>
  );
}

export interface ProcessChartProps {
  readonly country: CountryBenchmark;
  readonly day: CivilDate;
  readonly axis: number;
}

/** One country's process, drawn and as a table. */
export function ProcessChart({ country, day, axis }: ProcessChartProps) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const { law, capital, nameOf, clockOf } = useStepWords(country.country);
  const steps = country.whatIf?.steps ?? country.steps;
  const title = say.chart(say.countries[country.country] ?? country.name);
  const onWay = steps.filter(({ most, limit }) => most.onWay || limit === 'dropped');
  const beside = steps.filter((step) => !onWay.includes(step));
  const lines = (some: readonly BenchmarkStep[]) =>
    some.map((step) => (
      <StepBar
        key={step.step}
        step={step}
        before={country.whatIf && country.steps.find((one) => one.step === step.step)}
        country={country}
        day={day}
        axis={axis}
      />
    ));
  const columns: readonly Column<BenchmarkStep>[] = [
    { id: 'step', title: say.step, isRowHeader: true, render: ({ step }) => nameOf(step) },
    { id: 'move', title: say.move, render: ({ mover }) => capital(law.mover(mover)) },
    { id: 'clock', title: say.clock, render: clockOf },
    { id: 'starts', title: say.starts, render: ({ most }) => format.date(most.from) },
    {
      id: 'ends',
      title: say.finishes,
      render: ({ most, limit }) => (limit === 'none' ? say.noLimit : format.date(most.until)),
    },
    {
      id: 'article',
      title: say.article,
      render: ({ cite }) => (cite.text === 'what-if' ? say.none : law.citation(cite)),
    },
  ];
  return (
    <figure className="process-chart">
      <ol className="plain-list step-bars" aria-label={title}>
        {lines(onWay)}
      </ol>
      <div className="step-axis" aria-hidden>
        {ticksOf(axis).map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${(tick / axis) * 100}%` }}>
            {format.number(tick)}
          </span>
        ))}
      </div>
      <figcaption className="small-print">{say.axis}</figcaption>
      {beside.length > 0 && (
        <>
          <p className="small-print step-beside">{say.beside}</p>
          <ol className="plain-list step-bars" aria-label={say.beside}>
            {lines(beside)}
          </ol>
        </>
      )}
      <Disclosure title={say.asTable} level={4}>
        <Table caption={title} hideCaption columns={columns} rows={steps} rowKey={({ step }) => step} />
      </Disclosure>
    </figure>
  );
}
