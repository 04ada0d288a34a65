import type { Finding } from '#terms';
import { Findings } from '../check/findings.tsx';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { LawGate } from '../data/law-gate.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { Answers } from './answers.tsx';
import { faultsOf } from './faults.ts';
import { KeepingNote } from './part-frame.tsx';
import { useApplicationCheck } from './use-application-check.ts';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';
import { useMending } from './use-mending.ts';
import './apply.css';

/** What the sign page itself settles is not asked here. */
const settledBySigning = 'exploration.electronic-signature';

export function withoutSignature(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => rule !== settledBySigning);
}

function Review() {
  const { words, format } = useWords();
  const { form } = useDraft();
  useDraftOnMap(form);
  const { findings, error, retry } = useApplicationCheck(form);
  const mending = useMending();
  const { apply } = words.pages;
  const faults = faultsOf(form).length;
  return (
    <div className="part">
      <Breadcrumbs
        trail={[
          { name: apply.back, href: '/apply' },
          { name: apply.parts.review, href: '/apply/review' },
        ]}
      />
      <PageHeading title={apply.parts.review}>{apply.review.lead}</PageHeading>
      <Answers form={form} />
      <section aria-labelledby="review-findings">
        <h2 id="review-findings">{apply.review.findings}</h2>
        <p className="small-print">{apply.review.findingsLead}</p>
        {error && <ProblemNote error={error} onRetry={retry} />}
        {findings ? (
          <Findings findings={withoutSignature(findings)} {...mending} />
        ) : (
          !error && <Skeleton lines={6} />
        )}
      </section>
      <div className="part-foot">
        {faults > 0 ? (
          <p className="field-error">
            {faults === 1 ? apply.review.faultsLeftOne : apply.review.faultsLeft(format.number(faults))}
          </p>
        ) : (
          <LinkButton kind="primary" href="/apply/sign">
            {apply.review.goSign}
          </LinkButton>
        )}
        <KeepingNote />
      </div>
    </div>
  );
}

export default function ReviewPart() {
  return (
    <LawGate>
      <Review />
    </LawGate>
  );
}
