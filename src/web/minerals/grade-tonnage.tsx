import { Fragment } from 'react';
import type { GradeTonnageView } from '#contract';
import { onePointAPlace, type Standing, standingAmong } from '#disclosure';
import type { Mineral } from '#terms';
import { Chart } from '../components/chart/chart.tsx';
import type { ScatterData, ScatterPoint, ScatterSeries } from '../components/chart/scatter-data.ts';
import { Link } from '../components/link/link.tsx';
import { useCountryName } from '../data/countries.ts';
import { twoLettersOf } from '../data/countries-by-three.ts';
import { useDepositName } from '../data/deposit-name.tsx';
import { useGradeTonnage } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { useTitleOf } from '../data/source-line.tsx';
import { useWords } from '../frame/words.tsx';

type Own = GradeTonnageView['own'][number];
type Said = Pick<Own, 'ore' | 'grade' | 'category' | 'asOf' | 'saidBy'>;

const noCode = 'none stated';

/** Category, day and speaker as they are read. */
function useSaid() {
  const { words } = useWords();
  const { deposit: say } = words.pages;
  return {
    category: ({ category }: Said) => (category === noCode ? say.families.none : category),
    asOf: ({ asOf }: Said) => (asOf === 'not dated' ? words.pages.gradeTonnage.notDated : asOf),
  };
}

/** As what a grade is counted, in words: a formula, or the mineral itself. */
function useForm(view: GradeTonnageView): string {
  const { words } = useWords();
  const { countedAs, mineral } = view;
  return countedAs === mineral || countedAs === null ? words.minerals[mineral] : countedAs;
}

function useScatter(view: GradeTonnageView, own: readonly Own[], deposit: string | undefined): ScatterData {
  const { words, format } = useWords();
  const { gradeTonnage: say } = words.pages;
  const nameOf = useDepositName();
  const countryName = useCountryName();
  const said = useSaid();
  const form = useForm(view);
  const amount = (value: number) => format.number(value, { decimals: value >= 100 ? 0 : value >= 1 ? 2 : 5 });
  const pointOf = (name: string, country: string, one: Said): ScatterPoint => ({
    name,
    x: one.ore / 1e6,
    y: one.grade * 100,
    details: [countryName(twoLettersOf(country)), said.category(one), said.asOf(one), one.saidBy],
  });
  const ownPoints = (list: readonly Own[]) => list.map((one) => pointOf(nameOf(one).text, 'KAZ', one));
  const subject = own.filter((one) => one.deposit === deposit);
  const others = own.filter((one) => one.deposit !== deposit);
  const series: readonly ScatterSeries[] = [
    {
      id: 'world',
      name: say.world,
      points: view.world.map((one) => pointOf(one.name, one.country, one)),
    },
    ...(subject.length > 0
      ? [{ id: 'this', name: say.thisDeposit, points: ownPoints(subject), isSubject: true }]
      : []),
    ...(others.length > 0
      ? [{ id: 'own', name: deposit ? say.ownOthers : say.own, points: ownPoints(others) }]
      : []),
  ];
  return {
    kind: 'scatter',
    nameTitle: say.name,
    seriesTitle: say.group,
    detailTitles: [say.country, say.category, say.asOf, say.saidBy],
    x: { title: say.ore, show: amount },
    y: { title: say.grade(form), show: amount },
    product: { title: say.contained(form), show: format.tonnes, factor: 1e4 },
    series,
  };
}

/** How many of the deposits abroad have less, and by what. */
function useTitle(view: GradeTonnageView, own: readonly Own[], subject: Own | undefined) {
  const { words, format } = useWords();
  const { gradeTonnage: say } = words.pages;
  const nameOf = useDepositName();
  const form = useForm(view);
  const among = format.number(view.world.length);
  if (!subject) {
    const title = say.mineralFinding(format.number(own.length), among, words.minerals[view.mineral]);
    return { title, standing: undefined };
  }
  const standing: Standing = standingAmong(subject, view.world);
  const name = nameOf(subject).text;
  return { title: say.finding(name, form, format.number(standing.less.contained), among), standing };
}

function Notes({ view, subject, standing }: { view: GradeTonnageView; subject?: Own; standing?: Standing }) {
  const { words, format } = useWords();
  const { gradeTonnage: say } = words.pages;
  const said = useSaid();
  const share = (count: number) => format.percent(standing ? count / standing.among : 0, 0);
  const underNoCode = view.world.filter(({ category }) => category === noCode).length;
  return (
    <>
      {subject && standing && (
        <>
          <p>
            {say.ranks(share(standing.less.ore), share(standing.less.grade), share(standing.less.contained))}
          </p>
          <p>
            {say.compared(said.category(subject), said.asOf(subject), subject.saidBy)}{' '}
            {subject.figures > 1 && say.chosen(format.number(subject.figures))}
          </p>
        </>
      )}
      <p className="small-print">
        {say.lines} {say.abroad(format.number(underNoCode), format.number(view.world.length))}{' '}
        {view.mineral === 'graphite' && say.graphite}
      </p>
    </>
  );
}

/** Under which licences the points may be shown, each once, with the line of credit that it asks for. */
function Licences({ of }: { readonly of: GradeTonnageView }) {
  const byId = new Map(of.sources.map((source) => [source.licence.id, source]));
  return [...byId.values()].map(({ licence, credit }) => (
    <Fragment key={licence.id}>
      {licence.url ? <Link href={licence.url}>{licence.name}</Link> : <span lang="en">{licence.name}</span>}:{' '}
      <span lang="en">{credit}</span>.{' '}
    </Fragment>
  ));
}

/** Deposits of a mineral by tonnage and grade; with a deposit, that one among them, or why it cannot stand there. */
function Plot({ view, deposit }: { readonly view: GradeTonnageView; readonly deposit?: string | undefined }) {
  const { words } = useWords();
  const { gradeTonnage: say } = words.pages;
  const titleOf = useTitleOf();
  const own = onePointAPlace(view.own, deposit);
  const subject = own.find((one) => one.deposit === deposit);
  const data = useScatter(view, own, deposit);
  const { title, standing } = useTitle(view, own, subject);
  const form = useForm(view);
  if (view.countedAs === null) return <p>{say.noWorld(words.minerals[view.mineral])}</p>;
  if (deposit && !subject) return <p>{say.noPoint(words.minerals[view.mineral])}</p>;
  return (
    <>
      <Chart
        title={title}
        unit={say.unit(form)}
        data={data}
        source={view.sources.map((one) => `${one.publisher}, ${titleOf(one)}, ${one.edition}`).join('; ')}
        more={<Licences of={view} />}
        fileName={`grade-tonnage-${view.mineral}`}
      />
      <Notes view={view} {...(subject && standing && { subject, standing })} />
    </>
  );
}

interface GradeTonnageProps {
  readonly mineral: Mineral;
  /** The deposit that it is about; without one all of the register's stand alike. */
  readonly deposit?: string;
}

export function GradeTonnage({ mineral, deposit }: GradeTonnageProps) {
  return (
    <Shown of={useGradeTonnage(mineral)} waiting={{ lines: 6 }}>
      {(view) => <Plot view={view} deposit={deposit} />}
    </Shown>
  );
}
