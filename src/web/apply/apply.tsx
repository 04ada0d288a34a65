import { RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { pages } from '#contract';
import { cellsFromRuns } from '#grid';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Link } from '../components/link/link.tsx';
import { type Task, TaskList } from '../components/task-list/task-list.tsx';
import { law } from '../data/country.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useToday } from '../frame/today.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { faultsOf, isStarted, type Part, parts } from './faults.ts';
import type { ApplyForm } from './form.ts';
import { KeepingNote } from './part-frame.tsx';
import { documentsAsked, useApplicationCheck } from './use-application-check.ts';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';
import './apply.css';

/** Documents have no field that must be filled in: they are done when all that are needed are attached. */
function missingDocuments(form: ApplyForm, asked: readonly { kind: string; isNeeded: boolean }[]): number {
  return asked.filter(({ kind, isNeeded }) => isNeeded && !form.documents.some((line) => line.kind === kind))
    .length;
}

function useTasks(form: ApplyForm): { readonly prepare: readonly Task[]; readonly send: readonly Task[] } {
  const { words, format } = useWords();
  const { apply } = words.pages;
  const { findings } = useApplicationCheck(form);
  const asked = useMemo(() => documentsAsked(findings ?? []), [findings]);
  const needed = asked.filter(({ isNeeded }) => isNeeded).length;
  const missing = missingDocuments(form, asked);
  const blocks = useMemo(() => cellsFromRuns(form.cells).length, [form.cells]);

  const statusOf = (part: Part): Task['status'] => {
    const faults = faultsOf(form, part).length;
    if (part === 'documents' && form.documents.length === 0) return 'todo';
    if (part === 'documents' && missing > 0) return 'started';
    if (faults === 0 && (part !== 'documents' || findings)) return 'done';
    return isStarted(form, part) ? 'started' : 'todo';
  };
  const hintOf = (part: Part): string | undefined => {
    if (part === 'area' && blocks > 0) return apply.hints.area(format.blocks(blocks));
    if (part === 'documents' && needed > 0) {
      return apply.hints.documents(format.number(needed - missing), format.number(needed));
    }
    return undefined;
  };
  const isWhole = faultsOf(form).length === 0;
  return {
    prepare: parts.map((part) => {
      const hint = hintOf(part);
      return {
        id: part,
        name: apply.parts[part],
        href: `/apply/${part}`,
        status: statusOf(part),
        ...(hint !== undefined && { hint }),
      };
    }),
    send: [
      { id: 'review', name: apply.parts.review, href: '/apply/review', status: 'todo' },
      {
        id: 'sign',
        name: apply.parts.sign,
        status: isWhole ? 'todo' : 'blocked',
        ...(isWhole ? { href: '/apply/sign' } : { hint: apply.hints.review }),
      },
    ],
  };
}

export default function ApplyPage() {
  const { words } = useWords();
  const { session } = useRegister();
  const { form, keeper } = useDraft();
  const [, changeView] = useAddress();
  const [wanted] = useAddressKey('draft');
  const [country] = useAddressKey('country');
  const [error, setError] = useState<Error>();
  const [isAsking, setAsking] = useState(false);
  const { apply } = words.pages;
  const tasks = useTasks(form);
  const knowsSeals = law.sealedFiling(useToday()).known;

  const isInvestor = session?.signedIn === true && session.role === 'investor';
  useEffect(() => {
    if (wanted === '' || !isInvestor) return;
    keeper.open(wanted).then(() => setError(undefined), setError);
  }, [wanted, isInvestor, keeper]);

  useDraftOnMap(form);

  function startAnew() {
    keeper.forget();
    changeView({ area: null });
    setAsking(false);
  }

  return (
    <div className="part">
      <PageHeading title={apply.title}>{apply.lead}</PageHeading>
      {error && <ProblemNote error={error} />}
      {country.toUpperCase() === 'AU-WA' && (
        <Banner tone="notice">
          {words.pages.checkCountry.lodgesOnly}{' '}
          <Link href="/check?country=AU-WA">{words.pages.checkCountry.checkThere['AU-WA']}</Link>
        </Banner>
      )}
      {knowsSeals && (
        <p>
          <Link href={pages.sealedFilings}>{words.pages.sealedFilings.make}</Link>
        </p>
      )}
      <section aria-labelledby="apply-prepare">
        <h2 id="apply-prepare">{apply.prepare}</h2>
        <TaskList tasks={tasks.prepare} />
      </section>
      <section aria-labelledby="apply-send">
        <h2 id="apply-send">{apply.send}</h2>
        <TaskList tasks={tasks.send} />
      </section>
      <div className="part-foot">
        <KeepingNote />
        <Button kind="quiet" size="small" icon={RotateCcw} onPress={() => setAsking(true)}>
          {apply.startAnew}
        </Button>
      </div>
      <Dialog
        title={apply.startAnew}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{words.controls.cancel}</Button>
            <Button kind="danger" onPress={startAnew}>
              {apply.startAnew}
            </Button>
          </>
        }
      >
        <p>{apply.startAnewSure}</p>
      </Dialog>
    </div>
  );
}
