import { type ActReceipt, ProblemError, type ReopenGround, type SlotAct } from '#contract';
import { Findings } from '../check/findings.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useSlotActPreview } from '../data/reads.ts';
import { useDoSlotAct } from '../data/writes.ts';
import { announce } from '../frame/announce.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';

export interface SlotActDialogProps {
  /** The slot; undefined for an announcement, which makes one. */
  readonly id: string | undefined;
  /** Undefined closes the dialog. */
  readonly act: ReopenGround | SlotAct | undefined;
  /** The verb that the button says. */
  readonly verb: string;
  readonly onClose: () => void;
  readonly onDone?: (receipt: ActReceipt) => void;
}

/** An act on a slot, with what it will cause said by the register before it is done. */
export function SlotActDialog({ id, act, verb, onClose, onDone }: SlotActDialogProps) {
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const { session } = useRegister();
  const preview = useSlotActPreview(id, act);
  const doAct = useDoSlotAct(id);
  const refusal = doAct.error ?? preview.error;
  const findings = refusal instanceof ProblemError ? refusal.problem.findings : undefined;

  function confirm() {
    if (!act || doAct.isPending) return;
    doAct.mutate(act, {
      onSuccess(receipt) {
        showToast({ title: say.done });
        announce(say.done);
        onClose();
        onDone?.(receipt);
      },
    });
  }
  function close() {
    doAct.reset();
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
          <Button onPress={close}>{say.cancel}</Button>
          <Button
            kind="primary"
            onPress={confirm}
            isDisabled={!preview.data || refusal !== null}
            isPending={doAct.isPending}
          >
            {verb}
          </Button>
        </>
      }
    >
      <h3>{say.preview}</h3>
      {preview.data && !refusal && (
        <p>
          {preview.data.outcome.slot && `${say.slot(preview.data.outcome.slot)}: `}
          {preview.data.entries.map(({ kind }) => words.records.entries[kind] ?? kind).join(', ')}.
        </p>
      )}
      {!preview.data && !refusal && <Skeleton lines={3} />}
      {refusal && <ProblemNote error={refusal} />}
      {findings && <Findings findings={findings.filter(({ outcome }) => outcome !== 'met')} of="another" />}
      {session?.signedIn && !refusal && <Banner tone="notice">{words.acts.signedAs(session.name)}</Banner>}
    </Dialog>
  );
}
