import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { ActReceipt } from '#contract';
import { ProblemError } from '#contract';
import { Findings } from '../check/findings.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { useOutcomeSentences } from './outcome.tsx';
import './acts.css';

export interface PreviewedActProps<Act> {
  /** Undefined closes the dialog. */
  readonly act: Act | undefined;
  /** The verb that the button says: "Send notice: 40 working days start today". */
  readonly verb: string;
  /** It ends something: its button is red. */
  readonly isGrave: boolean;
  /** What follows from it besides, in sentences. */
  readonly besides?: readonly string[];
  readonly preview: UseQueryResult<ActReceipt>;
  readonly write: UseMutationResult<ActReceipt, Error, Act>;
  readonly onClose: () => void;
  readonly onDone?: ((receipt: ActReceipt) => void) | undefined;
}

function Caused(props: { readonly receipt: ActReceipt; readonly besides: readonly string[] }) {
  const { receipt, besides } = props;
  const { words } = useWords();
  const sentencesOf = useOutcomeSentences();
  const open = receipt.findings.filter(({ outcome }) => outcome !== 'met');
  return (
    <>
      <ul className="act-outcome">
        {[...sentencesOf(receipt.outcome), ...besides].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="small-print">
        {words.acts.entries}:{' '}
        {receipt.entries.map(({ kind }) => words.records.entries[kind] ?? kind).join(', ')}.
      </p>
      {open.length > 0 && <Findings findings={open} open={['stops']} of="another" />}
    </>
  );
}

/** Nothing irreversible without a preview of what it will cause, said by the register itself, and a name under it. */
export function PreviewedAct<Act>(props: PreviewedActProps<Act>) {
  const { act, verb, isGrave, besides = [], preview, write, onClose, onDone } = props;
  const { words } = useWords();
  const { session } = useRegister();
  const sentencesOf = useOutcomeSentences();
  const refusal = write.error ?? preview.error;
  const findings = refusal instanceof ProblemError ? refusal.problem.findings : undefined;

  function confirm() {
    if (!act || write.isPending) return;
    write.mutate(act, {
      onSuccess(receipt) {
        const [first = besides[0]] = sentencesOf(receipt.outcome);
        showToast({ title: words.acts.done, ...(first && { detail: first }) });
        announce(`${words.acts.done}. ${first ?? ''}`);
        onClose();
        onDone?.(receipt);
      },
    });
  }

  function close() {
    write.reset();
    onClose();
  }

  return (
    <Dialog
      title={verb}
      isOpen={act !== undefined}
      onClose={close}
      role="alertdialog"
      width="wide"
      actions={
        <>
          <Button onPress={close}>{words.acts.cancel}</Button>
          <Button
            kind={isGrave ? 'danger' : 'primary'}
            onPress={confirm}
            isDisabled={!preview.data || refusal !== null}
            isPending={write.isPending}
          >
            {verb}
          </Button>
        </>
      }
    >
      <h3>{words.acts.preview}</h3>
      {preview.data && !refusal && <Caused receipt={preview.data} besides={besides} />}
      {!preview.data && !refusal && <Skeleton lines={4} />}
      {refusal && <ProblemNote error={refusal} />}
      {findings && <Findings findings={findings.filter(({ outcome }) => outcome !== 'met')} of="another" />}
      {session?.signedIn && !refusal && <Banner tone="notice">{words.acts.signedAs(session.name)}</Banner>}
    </Dialog>
  );
}
