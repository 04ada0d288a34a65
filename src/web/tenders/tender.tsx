import { Download, PencilLine } from 'lucide-react';
import { useParams } from 'react-router';
import { api, pages, type TenderView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { type Step, StepLine, type StepStatus } from '../components/step-line/step-line.tsx';
import { useClock } from '../data/clock.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { Criteria, Gates } from './criteria.tsx';
import { Entries } from './entries.tsx';
import { LocalContentOfTender } from './local-content.tsx';
import { LowPrices, Offers } from './offers.tsx';
import { PlanVersions } from './plan-versions.tsx';
import { Questions, Statements } from './questions.tsx';
import { Ranking, Result } from './ranking.tsx';
import { Scores } from './scores.tsx';
import { SensitivityOfTender } from './sensitivity.tsx';
import { type ShownTender, useShownTender, useTender } from './use-tender.ts';
import './tenders.css';

function Steps({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const clock = useClock();
  const { steps: say } = words.pages.tenders;
  const { entries, plan, view } = tender;
  const when = (kind: string) => entries.find((entry) => entry.kind === kind)?.at;
  const opened = when('offer-opened');
  const closed = when('evaluation-closed');
  const awarded = when('award-decided');
  const delivered = when('delivery-stated');
  const isPast = view.now > plan.offersDue;
  const done: readonly boolean[] = [true, isPast, !!opened, !!closed, !!awarded, !!delivered];
  const current = done.indexOf(false);
  const status = (i: number): StepStatus => (done[i] ? 'done' : i === current ? 'now' : 'ahead');
  const named = [
    ['notice', say.notice, when('notice-published')],
    ['due', say.due, plan.offersDue],
    ['opening', say.opening, opened ?? plan.opensAt],
    ['evaluation', say.evaluation, closed],
    ['award', say.award, awarded],
    ['delivery', say.delivery, delivered],
  ] as const;
  const steps: readonly Step[] = named.map(([id, name, at], i) => ({
    id,
    name,
    status: status(i),
    mover: 'none',
    ...(at && { when: clock.full(at) }),
  }));
  return <StepLine label={say.label} steps={steps} />;
}

function Tender({ view }: { readonly view: TenderView }) {
  const { words } = useWords();
  const { session } = useRegister();
  const { tenders: say } = words.pages;
  const tender = useShownTender(view);
  const mayWork = session?.signedIn && (session.role === 'commission' || session.role === 'bidder');
  return (
    <>
      <PageHeading
        title={view.title}
        lang="en"
        aside={
          <>
            <Badge tone="notice">{say.stages[view.stage]}</Badge>
            {view.about.example && <Badge tone="simulated">{say.example}</Badge>}
          </>
        }
      >
        {view.about.buyer.name} · {view.id}
      </PageHeading>
      {view.about.example && <Banner tone="simulated">{say.exampleNote}</Banner>}
      {mayWork && (
        <div className="buttons">
          <LinkButton kind="primary" icon={PencilLine} href={pages.tenderWork(view.id)}>
            {say.work}
          </LinkButton>
        </div>
      )}
      <div className="tender-columns">
        <div className="stack">
          <Result tender={tender} />
          <Ranking tender={tender} />
        </div>
        <Steps tender={tender} />
      </div>
      <Gates tender={tender} />
      <Criteria tender={tender} />
      <PlanVersions tender={tender} />
      <SensitivityOfTender tender={tender} />
      <Offers tender={tender} />
      <LowPrices tender={tender} />
      <LocalContentOfTender tender={tender} />
      <Scores tender={tender} />
      <Statements tender={tender} />
      <Questions tender={tender} />
      <section aria-labelledby="tender-files">
        <h2 id="tender-files">{say.files}</h2>
        <p className="small-print">{say.filesLead}</p>
        <div className="buttons">
          {/* Files of the server, not pages of ours. */}
          <a className="button button-secondary" href={api.tenderFile(view.id, 'record-package')} download>
            <Download aria-hidden size={17} strokeWidth={1.75} />
            <span className="button-text">{say.recordFile}</span>
          </a>
          <a className="button button-secondary" href={api.tenderFile(view.id, 'release-package')} download>
            <Download aria-hidden size={17} strokeWidth={1.75} />
            <span className="button-text">{say.releaseFile}</span>
          </a>
          <LinkButton kind="quiet" href={pages.recomputeTender}>
            {say.recomputeLink}
          </LinkButton>
        </div>
      </section>
      <Disclosure title={say.entries} level={2}>
        <Entries tender={tender} />
      </Disclosure>
    </>
  );
}

export default function TenderPage() {
  const { id = '' } = useParams();
  const tender = useTender(id);
  return (
    <Shown of={tender} waiting={{ lines: 12 }}>
      {(view) => <Tender key={view.id} view={view} />}
    </Shown>
  );
}
