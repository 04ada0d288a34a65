import { CircleCheck, CircleX, ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Progress } from '../components/progress/progress.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { type LogVerdict, rememberCheckpoint, type Step, seenCheckpoint, verifyLog } from './verify-log.ts';

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly verdict: LogVerdict }
  | { readonly is: 'failed'; readonly error: Error };

/** A public file of the log. */
async function logFile(path: string): Promise<Uint8Array> {
  const failed = (status: number, code: string) =>
    new ProblemError({ type: 'about:blank', title: code, status, detail: path, code });
  const response = await fetch(`/log/${path}`).catch(() => undefined);
  if (!response) throw failed(0, 'register_unreachable');
  if (!response.ok) throw failed(response.status, 'no_reason_given');
  return new Uint8Array(await response.arrayBuffer());
}

function useStepSentence() {
  const { words, format } = useWords();
  const { steps } = words.pages.log;
  return (step: Step): string => {
    switch (step.step) {
      case 'signature':
        return step.ok ? steps.signature.ok(step.key) : steps.signature.bad(step.key);
      case 'entries':
        return step.bad === undefined
          ? steps.entries.ok(format.number(step.entries), format.bytes(step.bytes))
          : steps.entries.bad(format.number(step.bad));
      case 'root':
        return step.ok ? steps.root.ok : steps.root.bad;
      case 'seals': {
        if (step.bad) return steps.seals.bad[step.bad.code](format.number(step.bad.entry), step.bad.filing);
        const { sealed, opened, lapsed, closed } = step.counts;
        if (sealed === 0) return steps.seals.none;
        const { number } = format;
        return steps.seals.ok(number(sealed), number(opened), number(lapsed), number(closed));
      }
      case 'history':
        if (step.first) return steps.history.first;
        return step.ok
          ? steps.history.ok(format.number(step.size))
          : steps.history.bad(format.number(step.size));
    }
  };
}

function Verdict({ verdict }: { readonly verdict: LogVerdict }) {
  const { words } = useWords();
  const sentence = useStepSentence();
  const { log } = words.pages;
  return (
    <div className="verdict" data-ok={verdict.ok}>
      <h3>{verdict.ok ? log.proved : log.notProved}</h3>
      <ul className="plain-list">
        {verdict.steps.map((step) => (
          <li key={step.step} data-ok={step.ok}>
            {step.ok ? <CircleCheck aria-hidden size={18} /> : <CircleX aria-hidden size={18} />}
            <span>{sentence(step)}</span>
          </li>
        ))}
      </ul>
      {!verdict.ok && <Banner tone="problem">{log.notProvedAdvice}</Banner>}
      <p className="verdict-note">{log.keyNote}</p>
    </div>
  );
}

/** Reads and hashes the whole log in this browser and says in words what was proved. `?verify=now` starts at once. */
export function VerifyPanel({ verifierKey }: { readonly verifierKey: string }) {
  const { words, format } = useWords();
  const { client } = useRegister();
  const { log } = words.pages;
  const [wanted, setWanted] = useAddressKey('verify');
  const [state, setState] = useState<State>({ is: 'idle' });
  const stop = useRef<AbortController | undefined>(undefined);

  async function run() {
    stop.current?.abort();
    const abort = new AbortController();
    stop.current = abort;
    setState({ is: 'running', done: 0, total: 0 });
    try {
      const verdict = await verifyLog({
        files: { checkpoint: () => client.checkpoint({ signal: abort.signal }), file: logFile },
        verifierKey,
        seen: seenCheckpoint(),
        signal: abort.signal,
        onProgress: (done, total) => setState({ is: 'running', done, total }),
      });
      if (verdict.ok) rememberCheckpoint(verdict.checkpoint);
      setState({ is: 'done', verdict });
      announce(verdict.ok ? log.proved : log.notProved);
    } catch (error) {
      if (abort.signal.aborted) setState({ is: 'idle' });
      else setState({ is: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link asks for it once
  useEffect(() => {
    if (wanted !== 'now') return;
    setWanted('', { replace: true });
    void run();
  }, [wanted]);
  useEffect(() => () => stop.current?.abort(), []);

  return (
    <section className="verify" aria-labelledby="log-verify">
      <h2 id="log-verify">{log.verify}</h2>
      <p>{log.verifyLead}</p>
      {state.is === 'running' ? (
        <div className="verify-running">
          <Progress
            label={log.progress}
            {...(state.total > 0 && {
              share: state.done / state.total,
              detail: log.progressDetail(format.number(state.done), format.number(state.total)),
            })}
          />
          <Button size="small" onPress={() => stop.current?.abort()}>
            {log.stop}
          </Button>
        </div>
      ) : (
        <Button kind="primary" icon={ShieldCheck} onPress={() => void run()}>
          {state.is === 'idle' ? log.start : log.again}
        </Button>
      )}
      {state.is === 'failed' &&
        (state.error instanceof ProblemError ? (
          <ProblemNote error={state.error} onRetry={() => void run()} />
        ) : (
          <Banner tone="problem" title={log.notProved}>
            {log.notProvedAdvice} <span lang="en">{state.error.message}</span>
          </Banner>
        ))}
      {state.is === 'done' && <Verdict verdict={state.verdict} />}
    </section>
  );
}
