import type { ReactNode } from 'react';
import { ProblemError } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { useWords } from '../frame/words.tsx';
import { SignInDeclined } from './session.ts';

export interface ProblemNoteProps {
  readonly error: Error;
  readonly onRetry?: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

/** What the register refused, where the fault is, and how to mend it. A fault of the program itself goes up to the frame. */
export function ProblemNote({ error, onRetry, children }: ProblemNoteProps) {
  const { words, format } = useWords();
  if (error instanceof SignInDeclined) {
    return (
      <Banner tone="notice" title={words.problems.titles.not_signed_in ?? ''}>
        {words.problems.advice.not_signed_in}
      </Banner>
    );
  }
  if (!(error instanceof ProblemError)) throw error;
  const { code, at, detail, faults, retryAfterSeconds } = error.problem;
  const title = words.problems.titles[code];
  return (
    <Banner
      tone="problem"
      title={title ?? words.problems.other}
      {...(onRetry && {
        action: (
          <Button size="small" onPress={onRetry}>
            {words.problems.tryAgain}
          </Button>
        ),
      })}
    >
      {retryAfterSeconds !== undefined
        ? words.problems.waitSeconds(format.number(retryAfterSeconds))
        : words.problems.advice[code]}
      {title === undefined && <span lang="en"> {detail}</span>}
      {faults && faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.at} ${fault.code}`}>
              <span lang="en">{fault.message}</span>
              {fault.at && <small> {words.problems.place(fault.at)}</small>}
            </li>
          ))}
        </ul>
      )}
      {at && !code.startsWith('no_such') && !faults?.length && <small> {words.problems.place(at)}</small>}
      {children}
    </Banner>
  );
}
