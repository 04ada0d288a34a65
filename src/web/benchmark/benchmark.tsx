/** One application through two laws, side by side; a reform on either side is seen in days at once. */
import { Fragment, type ReactNode, useDeferredValue, useMemo } from 'react';
import { useLocation } from 'react-router';
import { pages } from '#contract';
import type { CountryBenchmark } from '#law';
import { Banner } from '../components/banner/banner.tsx';
import { Link } from '../components/link/link.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useShownDay } from '../frame/today.ts';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { answerTo, askedIn } from './asked.ts';
import { CostsByYear } from './costs-by-year.tsx';
import { CountryWordsGate } from './country-words.tsx';
import { daysOnAxis, PartyKey, ProcessChart } from './process-chart.tsx';
import { Published } from './published.tsx';
import { earliestDay, Question } from './question.tsx';
import { RealDaysHere } from './real-days.tsx';
import { Duties, Papers, TenureOf } from './records.tsx';
import { Totals } from './totals.tsx';
import { useReforms } from './use-reforms.ts';
import { UndoButtons, WhatIfOf } from './what-if.tsx';
import './benchmark.css';

interface SidesProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly countries: readonly CountryBenchmark[];
  readonly children: (country: CountryBenchmark) => ReactNode;
}

/** A topic with a column a country, always in the same order. */
function Sides({ id, title, lead, countries, children }: SidesProps) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  return (
    <section aria-labelledby={`benchmark-${id}`} className="benchmark-topic">
      <h2 id={`benchmark-${id}`}>{title}</h2>
      {lead}
      <div className="sides">
        {countries.map((country) => (
          <div key={country.country}>
            <h3>{say.countries[country.country] ?? country.name}</h3>
            {children(country)}
          </div>
        ))}
      </div>
    </section>
  );
}

function Comparison() {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const { search } = useLocation();
  const shownDay = useShownDay();
  const [{ area }] = useAddress();
  const {
    question,
    reforms: inAddress,
    unread,
  } = useMemo(() => askedIn(new URLSearchParams(search), { day: shownDay, area }), [search, shownDay, area]);
  const reforms = useReforms(inAddress);
  // The slider follows the hand; the comparison follows as fast as it can be drawn.
  const laid = useDeferredValue(reforms.all);
  const answer = useMemo(() => answerTo(question, laid), [question, laid]);
  const countries = answer?.benchmark.countries ?? [];
  const axis = useMemo(() => daysOnAxis(countries, question.day), [countries, question.day]);
  return (
    <>
      <Question question={question} />
      {unread.length > 0 && <Banner tone="problem">{say.unread(unread.join(', '))}</Banner>}
      {answer?.misfit && (
        <Banner tone="problem">
          {say.misfit} {answer.misfit} <UndoButtons reforms={reforms} />
        </Banner>
      )}
      {!answer && (
        <Banner tone="problem" title={say.noAnswer}>
          {say.noAnswerHow(format.date(earliestDay))}
        </Banner>
      )}
      {answer && (
        <Fragment>
          <Sides
            id="days"
            title={say.headingDays}
            lead={<PartyKey countries={countries} />}
            countries={countries}
          >
            {(country) => (
              <>
                <Totals country={country} />
                <ProcessChart country={country} day={question.day} axis={axis} />
              </>
            )}
          </Sides>
          <Sides
            id="what-if"
            title={say.whatIf}
            lead={
              <>
                <p>{say.whatIfLead}</p>
                <p>
                  <Link href={pages.replay}>{words.pages.replay.link}</Link>
                </p>
                <UndoButtons reforms={reforms} />
              </>
            }
            countries={countries}
          >
            {(country) => <WhatIfOf country={country} day={question.day} reforms={reforms} />}
          </Sides>
          <Sides
            id="costs"
            title={say.costs(format.years(question.years))}
            lead={<p>{say.costsLead}</p>}
            countries={countries}
          >
            {(country) => <CostsByYear country={country} />}
          </Sides>
          <Sides id="papers" title={say.documents} countries={countries}>
            {(country) => <Papers country={country} />}
          </Sides>
          <Sides id="duties" title={say.duties} countries={countries}>
            {(country) => <Duties country={country} />}
          </Sides>
          <Sides id="tenure" title={say.tenure} countries={countries}>
            {(country) => <TenureOf country={country} />}
          </Sides>
          <Sides id="published" title={say.published} lead={<p>{say.publishedLead}</p>} countries={countries}>
            {(country) => <Published country={country} />}
          </Sides>
          <RealDaysHere countries={countries} />
        </Fragment>
      )}
    </>
  );
}

export default function BenchmarkPage() {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <CountryWordsGate>
        <Comparison />
      </CountryWordsGate>
    </>
  );
}
