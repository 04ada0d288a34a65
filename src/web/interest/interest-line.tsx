import type { ReactNode } from 'react';
import type { InterestView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/clock.ts';
import { useCountryName } from '../data/countries.ts';
import { useWords } from '../frame/words.tsx';
import './interest.css';

/** What it is about, in a few words. */
function About({ interest }: { readonly interest: InterestView }) {
  const { words, format } = useWords();
  const { aboutKinds } = words.pages.interest;
  const { about, deposit, blocks } = interest;
  if (deposit) return <Link href={deposit.address}>{deposit.name}</Link>;
  if (blocks !== null) return format.blocks(blocks);
  if (about.kind === 'oblast') return words.places.oblasts[about.code] ?? about.code;
  return aboutKinds[about.kind];
}

/** How the desk's clock stands. */
function Clock({ interest }: { readonly interest: InterestView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { interest: say } = words.pages;
  const { answer, answerBy, workingDaysLeft: left, status } = interest;
  if (answer) {
    return (
      <>
        {say.answeredOn(clock.full(answer.at))}{' '}
        <Badge tone={answer.inTime ? 'plain' : 'stops'}>{answer.inTime ? say.inTime : say.tooLate}</Badge>
      </>
    );
  }
  if (status === 'withdrawn' || left === null) return <Badge>{say.withdrawn}</Badge>;
  const day = format.date(answerBy);
  if (left < 0) return <Badge tone="stops">{say.answerLate(day, format.workingDays(-left))}</Badge>;
  return (
    <Badge tone={left <= 1 ? 'duty' : 'notice'}>
      {left === 0 ? say.answerToday(day) : say.answerBy(day, format.workingDays(left))}
    </Badge>
  );
}

/** One interest with its clock and its answer; `name` where others than the investor read it. */
export function InterestLine(props: {
  readonly interest: InterestView;
  readonly name?: boolean;
  readonly children?: ReactNode;
}) {
  const { interest, name, children } = props;
  const { words } = useWords();
  const clock = useClock();
  const countryName = useCountryName();
  const { interest: say } = words.pages;
  const { answer } = interest;
  const Heading = name ? 'h2' : 'h3'; // at the desk it stands under the title of the page
  return (
    <article className="interest">
      <Heading className="interest-title">
        {interest.minerals.map((code) => words.minerals[code]).join(', ')}: <About interest={interest} />
      </Heading>
      <p className="interest-facts">
        {name && (
          <span>
            {interest.person}, {interest.organisation}, {countryName(interest.country)}
          </span>
        )}
        <span>{say.stages[interest.stage]}</span>
        <span>{say.registered(clock.full(interest.registeredAt))}</span>
      </p>
      {interest.text !== '' && <p className="interest-text">{interest.text}</p>}
      <p>
        <Clock interest={interest} />
      </p>
      {answer && (
        <div className="interest-answer">
          <strong>{say.answerKinds[answer.kind]}</strong>
          <p className="interest-text">{answer.text}</p>
          {answer.package && (
            <LinkButton size="small" href={answer.package.address}>
              {say.toPackage}
            </LinkButton>
          )}
        </div>
      )}
      {children}
    </article>
  );
}
