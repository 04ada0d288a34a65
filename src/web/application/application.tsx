import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { ApplicationView } from '#contract';
import { cellsFromRuns } from '#grid';
import { AreaSummary } from '../check/area-summary.tsx';
import { Findings } from '../check/findings.tsx';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { Link } from '../components/link/link.tsx';
import { useCapital } from '../data/capital.ts';
import { useClock } from '../data/country.ts';
import { ExtractButtons } from '../data/extract-buttons.tsx';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { useApplication } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { useMine } from '../data/writes.ts';
import { CounterNote, DeviationNote } from '../deviations/deviation-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useIsPast } from '../frame/standpoint.ts';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { EntryLines } from '../log/entry-lines.tsx';
import { useMapShows } from '../map/scene.tsx';
import { SayAbout } from '../replies/say-about.tsx';
import { OwnActs } from './own-acts.tsx';
import { PlanInShort } from './plan.tsx';
import { Places, Rivals } from './queue.tsx';
import { Receipt } from './receipt.tsx';
import { ApplicationSteps } from './steps.tsx';
import { WhoseMove } from './whose-move.tsx';
import './application.css';

/** Shows the blocks asked for on the map beside. */
export function useApplicationOnMap(view: ApplicationView): void {
  const cells = useMemo(
    () => [{ cells: cellsFromRuns(view.area.cells), tone: 'found' as const }],
    [view.area.cells],
  );
  const { bounds } = view.lodgedArea;
  const box = useMemo(() => (bounds ? widened(boundsFrom(bounds), 0.8) : undefined), [bounds]);
  const fit = useFitUnlessSeen(box, view.id);
  useMapShows({ cells, ...(fit && { fit }) });
}

export function Documents({ documents }: { readonly documents: ApplicationView['documents'] }) {
  const { words } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const { application } = words.pages;
  if (documents.length === 0) return <p>{application.documentsNone}</p>;
  return (
    <>
      <p className="small-print">{application.documentsLead}</p>
      <ul className="plain-list near-list">
        {documents.map((document) => (
          <li key={`${document.kind} ${document.sha256}`}>
            <span>{capital(law.document(document.kind))}</span>
            <span className="near-distance">
              <Hash value={document.sha256} short />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Security({ security }: { readonly security: NonNullable<ApplicationView['security']> }) {
  const { words, format } = useWords();
  const { application } = words.pages;
  return (
    <>
      <p>
        {application.securityAsked(format.money(security.sum), format.date(security.lodgeBy))}{' '}
        {application.securityNotice(format.date(security.sentOn), format.date(security.publishedOn))}
      </p>
      <ul>
        {security.lodged.map((lodged) => (
          <li key={lodged.entry}>
            <Link href={`/log?entry=${lodged.entry}`} kind="quiet">
              {application.securityLine(
                words.records.securityForms[lodged.form] ?? lodged.form,
                format.money(lodged.sum),
                lodged.issuer,
                format.date(lodged.until),
              )}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Ending({ view }: { readonly view: ApplicationView }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { application } = words.pages;
  const { refusal, withdrawal } = view;
  return (
    <>
      {refusal && (
        <Banner tone="problem" title={application.refusal}>
          {application.refusedOn(format.date(refusal.on))} {refusal.reason}
          <ul>
            {refusal.grounds.map((ground) => (
              <li key={`${ground.rule} ${ground.code}`}>
                {words.acts.grounds[ground.code] ?? law.rule(ground.rule)},{' '}
                {law.citation({ text: ground.cite, confidence: 'law' })}
              </li>
            ))}
          </ul>
          {application.bars(format.date(refusal.barsUntil))}
        </Banner>
      )}
      {withdrawal && (
        <Banner tone="notice">
          {application.withdrawn(format.date(withdrawal.on))} {withdrawal.reason}
        </Banner>
      )}
      {view.licences.length > 0 && (
        <section aria-labelledby="application-licences">
          <h2 id="application-licences">{application.licences}</h2>
          <ul>
            {view.licences.map((id) => (
              <li key={id}>
                <Link href={`/licences/${id}`}>{words.records.licence(id)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Application({ view }: { readonly view: ApplicationView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { session } = useRegister();
  const { application: say } = words.pages;
  useApplicationOnMap(view);
  const isInvestor = session?.signedIn === true && session.role === 'investor';
  const isPast = useIsPast();
  // Nothing can be done in the past: it is shown, as everyone sees it.
  const mine = useMine(isInvestor && !isPast);
  const isMine = !isPast && (mine.data?.applications.some(({ id }) => id === view.id) ?? false);
  const isOver = ['granted', 'refused', 'withdrawn'].includes(view.status);
  return (
    <>
      <PageHeading
        title={words.records.application(view.id)}
        aside={
          <>
            <Badge tone={view.status === 'granted' ? 'met' : 'notice'}>
              {words.records.applicationStatus[view.status] ?? view.status}
            </Badge>
            {view.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
          </>
        }
      >
        {say.lead(view.applicant.name ?? words.records.nameErased, clock.full(view.lodgedAt))}
      </PageHeading>
      {view.simulated && <Banner tone="simulated">{say.simulated}</Banner>}
      {view.counter && (
        <Banner tone="notice">
          <CounterNote counter={view.counter} />
        </Banner>
      )}
      {view.deviations.length > 0 && (
        <section aria-labelledby="application-deviations">
          <h2 id="application-deviations">{words.pages.deviations.deviations}</h2>
          {view.deviations.map((deviation) => (
            <DeviationNote key={deviation.proposal.entry} deviation={deviation} />
          ))}
        </section>
      )}
      <Receipt view={view} />
      <Ending view={view} />
      {!isOver && <WhoseMove view={view} />}
      {isMine && <OwnActs view={view} />}
      <section aria-labelledby="application-steps">
        <h2 id="application-steps">{say.steps}</h2>
        <ApplicationSteps steps={view.steps} />
      </section>
      {!isOver && (
        <section>
          <h2>{say.queue}</h2>
          <p className="small-print">{say.queueLead}</p>
          {view.places.length === 0 ? <p>{say.queueOver}</p> : <Places places={view.places} />}
        </section>
      )}
      <section>
        <h2>{say.rivals}</h2>
        <Rivals rivals={view.rivals} />
      </section>
      <section aria-labelledby="application-area">
        <h2 id="application-area">{say.area}</h2>
        <AreaSummary cells={cellsFromRuns(view.area.cells)} />
        {view.lodgedArea.blocks !== view.area.blocks && (
          <p>{say.lodged(format.blocks(view.lodgedArea.blocks))}</p>
        )}
      </section>
      {view.security && (
        <section aria-labelledby="application-security">
          <h2 id="application-security">{say.security}</h2>
          <Security security={view.security} />
        </section>
      )}
      {view.findings.length > 0 && (
        <section aria-labelledby="application-findings">
          <h2 id="application-findings">{say.findings}</h2>
          <p className="small-print">{say.findingsLead}</p>
          <Findings findings={view.findings} open={['stops']} of={isMine ? 'own' : 'another'} />
        </section>
      )}
      <section>
        <h2>{say.plan}</h2>
        <PlanInShort plan={view.plan} />
      </section>
      <section aria-labelledby="application-documents">
        <h2 id="application-documents">{say.documents}</h2>
        <Documents documents={view.documents} />
      </section>
      <SayAbout record={view.id} />
      <ExtractButtons kind="application" id={view.id} />
      <section aria-labelledby="application-entries">
        <h2 id="application-entries">{say.entries}</h2>
        <EntryLines entries={view.entries} shape="full" of={view.id} />
      </section>
    </>
  );
}

export default function ApplicationPage() {
  const { id = '' } = useParams();
  return (
    <LawGate>
      <Shown of={useApplication(id)} waiting={{ lines: 12 }}>
        {(view) => <Application view={view} />}
      </Shown>
    </LawGate>
  );
}
