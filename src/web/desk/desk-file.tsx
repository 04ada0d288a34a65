import { ArrowLeft, ArrowRight, Eye } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import type { ApplicationView, DeskFile } from '#contract';
import { cellsFromRuns } from '#grid';
import { Security, useApplicationOnMap } from '../application/application.tsx';
import { PlanInShort } from '../application/plan.tsx';
import { Places, Rivals } from '../application/queue.tsx';
import { ApplicationSteps } from '../application/steps.tsx';
import { WhoseMove } from '../application/whose-move.tsx';
import { AreaSummary } from '../check/area-summary.tsx';
import { Findings } from '../check/findings.tsx';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { useClock } from '../data/country.ts';
import { LawGate } from '../data/law-gate.tsx';
import { useApplication, useDesk, useDeskFile } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { EntryLines } from '../log/entry-lines.tsx';
import { Decision } from './decision.tsx';
import { Applicant, Declared, FileDocuments } from './file-facts.tsx';
import { OfficersOnly } from './officers-only.tsx';
import { useKeys } from './use-keys.ts';
import { neighboursOf, rowsAtOnce } from './walk.ts';
import './desk.css';

/** The files before and after this one, in the order in which the officer walks them. */
function useNeighbours(id: string) {
  const queue = useDesk({ mover: 'ministry', pageSize: rowsAtOnce });
  return neighboursOf(id, queue.data?.items.map((row) => row.id) ?? []);
}

function NextFile({ id }: { readonly id: string }) {
  const { words } = useWords();
  const { after } = useNeighbours(id);
  if (!after) return null;
  return (
    <LinkButton kind="quiet" size="small" icon={ArrowRight} href={`/desk/${after}`}>
      {words.pages.desk.file.next(after)}
    </LinkButton>
  );
}

function File({ file, view }: { readonly file: DeskFile; readonly view: ApplicationView }) {
  const { words } = useWords();
  const clock = useClock();
  const { desk, application } = words.pages;
  const { file: say } = desk;
  const navigate = useNavigate();
  const { before, after } = useNeighbours(file.id);
  useApplicationOnMap(view);
  useKeys({
    j: () => after && void navigate(`/desk/${after}`),
    k: () => before && void navigate(`/desk/${before}`),
  });
  return (
    <>
      <div className="buttons">
        <LinkButton kind="quiet" size="small" icon={ArrowLeft} href="/desk">
          {say.back}
        </LinkButton>
        <NextFile id={file.id} />
        <LinkButton kind="quiet" size="small" icon={Eye} href={view.address}>
          {say.publicView}
        </LinkButton>
      </div>
      <PageHeading
        title={say.title(file.id)}
        aside={
          <>
            <Badge tone="notice">{words.records.applicationStatus[view.status] ?? view.status}</Badge>
            {view.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
          </>
        }
      >
        {application.lead(file.applicant.name ?? words.records.nameErased, clock.full(view.lodgedAt))}
      </PageHeading>
      {view.simulated && <Banner tone="simulated">{application.simulated}</Banner>}
      <WhoseMove view={view} />
      <section aria-labelledby="file-area">
        <h2 id="file-area">{application.area}</h2>
        <AreaSummary cells={cellsFromRuns(view.area.cells)} />
      </section>
      <section aria-labelledby="file-findings">
        <h2 id="file-findings">{say.findings}</h2>
        <Findings findings={view.findings} of="another" />
      </section>
      <section aria-labelledby="file-applicant">
        <h2 id="file-applicant">{say.applicant}</h2>
        <Applicant applicant={file.applicant} />
      </section>
      <section aria-labelledby="file-declared">
        <h2 id="file-declared">{say.declared}</h2>
        <Declared declared={file.declared} />
      </section>
      <section aria-labelledby="file-documents">
        <h2 id="file-documents">{say.documents}</h2>
        <FileDocuments documents={file.documents} />
      </section>
      <section>
        <h2>{application.rivals}</h2>
        {view.places.length > 0 && <Places places={view.places} />}
        <Rivals rivals={view.rivals} />
      </section>
      {view.security && (
        <section aria-labelledby="file-security">
          <h2 id="file-security">{application.security}</h2>
          <Security security={view.security} />
        </section>
      )}
      <Disclosure title={application.steps} level={2}>
        <ApplicationSteps steps={view.steps} />
      </Disclosure>
      <Disclosure title={application.plan} level={2}>
        <PlanInShort plan={view.plan} />
      </Disclosure>
      <Disclosure title={application.entries} level={2}>
        <EntryLines entries={view.entries} shape="full" of={view.id} />
      </Disclosure>
      <Decision file={file} view={view} />
      <div className="buttons">
        <NextFile id={file.id} />
      </div>
    </>
  );
}

function FileOf({ id }: { readonly id: string }) {
  const file = useDeskFile(id);
  const view = useApplication(id);
  return (
    <Shown of={file} waiting={{ lines: 12 }}>
      {(own) => (
        <Shown of={view} waiting={{ lines: 12 }}>
          {(open) => <File key={id} file={own} view={open} />}
        </Shown>
      )}
    </Shown>
  );
}

export default function DeskFilePage() {
  const { id = '' } = useParams();
  return (
    <LawGate>
      <OfficersOnly>
        <FileOf id={id} />
      </OfficersOnly>
    </LawGate>
  );
}
