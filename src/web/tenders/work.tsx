import { ArrowLeft } from 'lucide-react';
import { useParams } from 'react-router';
import { pages, type TenderView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { AmendPlan } from './amend-plan.tsx';
import {
  AnswerQuestions,
  Award,
  Close,
  Declare,
  Dissent,
  ExplainPrice,
  JudgeGate,
  Score,
} from './commission-forms.tsx';
import { Criteria, Gates } from './criteria.tsx';
import { ShowPromise, StateDelivery } from './local-content-forms.tsx';
import { Offers } from './offers.tsx';
import { OpenOffer } from './open-offer.tsx';
import { PlanVersions } from './plan-versions.tsx';
import { Result } from './ranking.tsx';
import { AskQuestion, SealOffer } from './seal-offer.tsx';
import { useShownTender, useTender } from './use-tender.ts';
import './chain.css';
import './tenders.css';

function Work({ view, role }: { readonly view: TenderView; readonly role: 'commission' | 'bidder' }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const tender = useShownTender(view);
  const { evaluation, openings } = tender;
  const isClosed = tender.entries.some(({ kind }) => kind === 'evaluation-closed');
  const isLocked = tender.entries.some(({ kind }) => kind === 'offer-sealed');
  const hasOpened = openings.length > 0;
  return (
    <>
      <div className="buttons">
        <LinkButton kind="quiet" size="small" icon={ArrowLeft} href={pages.tender(view.id)}>
          {say.backToTender}
        </LinkButton>
      </div>
      <PageHeading
        title={say.workTitle(view.id)}
        aside={<Badge tone="notice">{say.stages[view.stage]}</Badge>}
      >
        <span lang="en">{view.title}</span>
      </PageHeading>
      {role === 'bidder' ? (
        <div className="tender-forms">
          {view.stage === 'offers-awaited' && <SealOffer tender={tender} />}
          {view.stage !== 'offers-awaited' && !isClosed && <OpenOffer tender={tender} />}
          {hasOpened && <ShowPromise tender={tender} />}
          {view.stage === 'offers-awaited' && <AskQuestion tender={tender} />}
        </div>
      ) : (
        <>
          <Result tender={tender} />
          <div className="tender-forms">
            {view.stage !== 'offers-awaited' && !isClosed && <OpenOffer tender={tender} />}
            {hasOpened && !isClosed && <Declare tender={tender} />}
            {hasOpened && !isClosed && <JudgeGate tender={tender} />}
            {hasOpened && !isClosed && <Score tender={tender} />}
            {hasOpened && <ExplainPrice tender={tender} />}
            {hasOpened && !isClosed && evaluation.missing.length === 0 && <Close tender={tender} />}
            {isClosed && !tender.award && <Award tender={tender} />}
            {hasOpened && <ShowPromise tender={tender} />}
            {tender.award && <StateDelivery tender={tender} />}
            {hasOpened && <Dissent tender={tender} />}
          </div>
          {view.stage === 'offers-awaited' && !isLocked && <AmendPlan tender={tender} />}
          <PlanVersions tender={tender} />
          <AnswerQuestions tender={tender} />
          <Gates tender={tender} />
          <Criteria tender={tender} />
        </>
      )}
      <Offers tender={tender} />
    </>
  );
}

export default function TenderWorkPage() {
  const { id = '' } = useParams();
  const { words } = useWords();
  const { session } = useRegister();
  const tender = useTender(id);
  const { tenders: say } = words.pages;
  if (!session) return <Skeleton lines={8} />;
  if (!session.signedIn || (session.role !== 'commission' && session.role !== 'bidder')) {
    return (
      <>
        <PageHeading title={say.workTitle(id)} />
        <EmptyState
          title={say.signInToWork}
          action={
            <LinkButton kind="primary" href={`/sign-in?next=${encodeURIComponent(pages.tenderWork(id))}`}>
              {words.frame.signIn}
            </LinkButton>
          }
        >
          {say.signInAdvice}
        </EmptyState>
      </>
    );
  }
  const { role } = session;
  return (
    <Shown of={tender} waiting={{ lines: 12 }}>
      {(view) => <Work key={view.id} view={view} role={role} />}
    </Shown>
  );
}
