import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { TenderActRequest } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { useWords } from '../frame/words.tsx';
import { useTenderAct } from './use-tender.ts';

export interface ActFormProps {
  readonly tender: string;
  readonly title: string;
  readonly lead?: string;
  readonly verb: string;
  /** Undefined while something is missing: then that is said and nothing is sent. */
  readonly act: TenderActRequest | undefined;
  /** Nothing is missing, and the act will be there in a moment: hashes are made meanwhile. A press of the button is kept until then. */
  readonly isPreparing?: boolean;
  /** Before it is sent: what must not be lost if the answer is. */
  readonly onSend?: () => void;
  readonly onDone?: () => void;
  readonly children?: ReactNode;
  /** What keeps the act from being sent, where it can be told more closely than "incomplete"; `isTried`: somebody pressed the button. */
  readonly faults?: ReactNode | ((isTried: boolean) => ReactNode);
}

/** A form of one act: what it does, its fields, its button, and what the tender says to it. */
export function ActForm(props: ActFormProps) {
  const { tender, title, lead, verb, act, isPreparing = false, onSend, onDone, children, faults } = props;
  const { words } = useWords();
  const heading = useId();
  const write = useTenderAct(tender);
  // One key a form until it has been written: a double click writes once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isIncomplete, setIncomplete] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  const send = () => {
    if (!act || write.isPending) return;
    onSend?.();
    write.mutate(
      { act, key },
      {
        onSuccess() {
          setKey(crypto.randomUUID());
          showToast({ title: words.pages.tenders.written });
          announce(words.pages.tenders.written);
          onDone?.();
        },
        // What was refused is asked anew under another key, since it may be changed first.
        onError: () => setKey(crypto.randomUUID()),
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIncomplete(!act && !isPreparing);
    setAwaited(!act && isPreparing);
    send();
  };
  const latest = useRef(send);
  latest.current = send;
  const isReady = act !== undefined;
  useEffect(() => {
    if (!isAwaited || !isReady) return;
    setAwaited(false);
    latest.current();
  }, [isAwaited, isReady]);
  return (
    <form className="tender-form" aria-labelledby={heading} onSubmit={submit}>
      <h2 id={heading}>{title}</h2>
      {lead && <p className="small-print">{lead}</p>}
      {children}
      <Button type="submit" kind="primary" isDisabled={write.isPending}>
        {verb}
      </Button>
      {/* Below the button: what comes and goes with a field must not move it from under the pointer. */}
      {typeof faults === 'function' ? faults(isIncomplete) : faults}
      {isIncomplete && !act && <Banner tone="problem">{words.pages.tenders.incomplete}</Banner>}
      {write.error && <ProblemNote error={write.error} />}
    </form>
  );
}
