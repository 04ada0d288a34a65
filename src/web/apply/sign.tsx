import { Stamp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemError } from '#contract';
import { nothingStops } from '#terms';
import { Findings } from '../check/findings.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { LawGate } from '../data/law-gate.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useLodge } from '../data/writes.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { CounterFilingForm } from './counter-filing.tsx';
import { faultsOf } from './faults.ts';
import { useSealToOpen } from './open-seal.tsx';
import { KeepingNote } from './part-frame.tsx';
import { lodgeRequestFrom } from './request.ts';
import { withoutSignature } from './review.tsx';
import { useApplicationCheck } from './use-application-check.ts';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';
import { useMending } from './use-mending.ts';
import './apply.css';

/** What lodging will cause, before anything is written: who will see what, the place in line, the days that begin to run. */
function Causes() {
  const { words, format } = useWords();
  const { form } = useDraft();
  const { cells, ground, check, findings } = useApplicationCheck(form);
  const { sign } = words.pages.apply;
  const mending = useMending();
  const behind = useMemo(
    () => (ground ? cells.filter((cell) => ground.earlierApplications(cell).length > 0).length : 0),
    [ground, cells],
  );
  if (!check || !findings) return <Skeleton lines={5} />;
  const due = (step: string) => check.dates.find((date) => date.step === step)?.due;
  const review = due('review');
  const security = due('lodge-security');
  const sum = check.costs.byLicenceYear.reduce((total, row) => total + row.security, 0);
  const shown = withoutSignature(findings);
  const isFine = nothingStops(shown);
  return (
    <>
      <ul className="causes">
        <li>{sign.public(form.name, format.blocks(cells.length))}</li>
        <li>
          {behind === 0 ? sign.firstOnAll(format.blocks(cells.length)) : sign.behind(format.blocks(behind))}
        </li>
        {review && <li>{sign.review(format.date(review))}</li>}
        {security && sum > 0 && (
          <li>{sign.security(format.money({ amount: sum, currency: 'KZT' }), format.date(security))}</li>
        )}
        <li>{sign.unknown}</li>
      </ul>
      {!isFine && (
        <>
          <Banner tone="problem">{sign.stops}</Banner>
          <Findings
            findings={shown.filter((finding) => finding.outcome === 'not-met' && finding.weight === 'stops')}
            {...mending}
          />
        </>
      )}
    </>
  );
}

function Sign() {
  const { words } = useWords();
  const mending = useMending();
  const navigate = useNavigate();
  const { summary, session } = useRegister();
  const { form, change, keeper } = useDraft();
  useDraftOnMap(form);
  const lodge = useLodge();
  const { apply } = words.pages;
  const [isTried, setTried] = useState(false);
  const isSending = useRef(false);
  const isWhole = faultsOf(form).length === 0;
  const seal = useSealToOpen(isWhole ? lodgeRequestFrom(form, undefined) : undefined);
  // An officer does not apply: what an officer fills in came on paper.
  const isOfficer = session?.signedIn === true && session.role === 'officer';
  const refusal = lodge.error instanceof ProblemError ? lodge.error.problem : undefined;

  async function send() {
    setTried(true);
    if (!form.signed || isSending.current) return;
    // A second click of a double click comes before the first one's request is under way.
    isSending.current = true;
    // The draft's own number goes along, so that every window of it lodges the same request.
    await keeper.flush();
    const request = {
      ...lodgeRequestFrom(form, keeper.current().id),
      ...(seal.opening && { sealed: seal.opening }),
    };
    lodge.mutate(
      { request, key: form.lodgeKey },
      {
        onSuccess(receipt) {
          keeper.forget();
          void navigate(
            `/applications/${receipt.application}?receipt=${receipt.repeated ? 'repeated' : 'new'}`,
          );
        },
        onSettled() {
          isSending.current = false;
        },
      },
    );
  }

  return (
    <div className="part">
      <Breadcrumbs
        trail={[
          { name: apply.back, href: '/apply' },
          { name: apply.parts.sign, href: '/apply/sign' },
        ]}
      />
      <PageHeading title={apply.parts.sign} />
      {!isWhole ? (
        <Banner
          tone="notice"
          action={
            <LinkButton size="small" href="/apply">
              {apply.back}
            </LinkButton>
          }
        >
          {apply.sign.notWhole}
        </Banner>
      ) : (
        <>
          <section aria-labelledby="sign-causes">
            <h2 id="sign-causes">{apply.sign.causes}</h2>
            <Causes />
          </section>
          {isOfficer ? (
            <CounterFilingForm />
          ) : (
            <>
              {seal.shown}
              <Checkbox
                isSelected={form.signed}
                onChange={(signed) => change({ signed })}
                isInvalid={isTried && !form.signed}
              >
                {summary?.trial ? apply.sign.declareTrial : apply.sign.declare}
              </Checkbox>
              {isTried && !form.signed && (
                <p className="field-error" role="alert">
                  {apply.sign.declareNeeded}
                </p>
              )}
              {lodge.error && (
                <ProblemNote error={lodge.error}>
                  {refusal?.code === 'idempotency_key_reused' && (
                    <LinkButton size="small" href="/account">
                      {apply.sign.mine}
                    </LinkButton>
                  )}
                </ProblemNote>
              )}
              {refusal?.findings && (
                <Findings
                  findings={refusal.findings.filter(({ outcome }) => outcome !== 'met')}
                  {...mending}
                />
              )}
              <div className="part-foot">
                <Button kind="primary" icon={Stamp} onPress={() => void send()} isPending={lodge.isPending}>
                  {lodge.isPending ? apply.sign.lodging : apply.sign.lodge}
                </Button>
                <KeepingNote />
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}

export default function SignPart() {
  return (
    <LawGate>
      <Sign />
    </LawGate>
  );
}
