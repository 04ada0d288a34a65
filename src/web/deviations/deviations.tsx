import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { LawGate } from '../data/law-gate.tsx';
import { useDeviations } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { CounterNote, DeviationNote } from './deviation-note.tsx';
import './deviations.css';

function About(props: { id: string; address: string; applicant: string | null; simulated: boolean }) {
  const { words } = useWords();
  return (
    <h3>
      <Link href={props.address}>{words.records.application(props.id)}</Link>,{' '}
      {props.applicant ?? words.records.nameErased}{' '}
      {props.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
    </h3>
  );
}

export default function DeviationsPage() {
  const { words } = useWords();
  const { deviations: say } = words.pages;
  return (
    <LawGate>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <Shown of={useDeviations()} waiting={{ lines: 8 }}>
        {({ deviations, counterFilings }) => (
          <>
            <section aria-labelledby="deviations-law">
              <h2 id="deviations-law">{say.deviations}</h2>
              {deviations.length === 0 && <p>{say.deviationsNone}</p>}
              {deviations.map(({ application, ...one }) => (
                <article key={one.proposal.entry} className="deviation">
                  <About id={application} {...one} />
                  <DeviationNote deviation={one} />
                  {one.licences.length > 0 && <p>{say.licences(one.licences.join(', '))}</p>}
                </article>
              ))}
            </section>
            <section aria-labelledby="deviations-counter">
              <h2 id="deviations-counter">{say.counter}</h2>
              {counterFilings.length === 0 && <p>{say.counterNone}</p>}
              {counterFilings.map(({ application, ...one }) => (
                <article key={one.entry} className="deviation">
                  <About id={application} {...one} />
                  <p>
                    <CounterNote counter={one} />
                  </p>
                  <p>
                    <Link href={`/log?entry=${one.entry}`} kind="quiet">
                      {one.officer}
                    </Link>{' '}
                    <a href={one.proof} download>
                      {words.records.proof}
                    </a>
                  </p>
                </article>
              ))}
            </section>
          </>
        )}
      </Shown>
    </LawGate>
  );
}
