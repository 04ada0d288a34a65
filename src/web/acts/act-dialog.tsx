import type { ActReceipt, ApplicationAct } from '#contract';
import { useActPreview } from '../data/reads.ts';
import { useAct } from '../data/writes.ts';
import { PreviewedAct } from './previewed-act.tsx';

export interface ActDialogProps {
  /** The application that the act is about. */
  readonly id: string;
  /** Undefined closes the dialog. */
  readonly act: ApplicationAct | undefined;
  /** The verb that the button says: "Send notice: 40 working days start today". */
  readonly verb: string;
  /** What follows from it besides, in sentences. */
  readonly besides?: readonly string[];
  readonly onClose: () => void;
  readonly onDone?: (receipt: ActReceipt) => void;
}

/** An act on an application, with what it will cause said before it is done. */
export function ActDialog({ id, act, ...rest }: ActDialogProps) {
  const preview = useActPreview(id, act);
  const write = useAct(id);
  const isGrave = act?.act === 'refuse' || act?.act === 'withdraw';
  return <PreviewedAct act={act} isGrave={isGrave} preview={preview} write={write} {...rest} />;
}
