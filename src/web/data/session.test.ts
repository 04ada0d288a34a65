import { expect, test, vi } from 'vitest';
import { ProblemError } from '#contract';
import { withSession } from './session.ts';

const problem = (code: string) =>
  new ProblemError({ type: 'about:blank', title: code, status: 401, detail: code, code });

test('a wrong password is told at once and asks nobody to sign in again', async () => {
  await expect(withSession(() => Promise.reject(problem('sign_in_failed')))).rejects.toThrow(
    'sign_in_failed',
  );
});

test('an act done after the session ran out waits, and is done once when the person has signed in', async () => {
  const act = vi.fn().mockRejectedValueOnce(problem('session_expired')).mockResolvedValueOnce('A-000001');
  const { waitingForSignIn } = await import('./session.ts');
  const done = withSession(act);
  await vi.waitFor(() => expect(waitingForSignIn.isWaiting()).toBe(true));
  expect(act).toHaveBeenCalledTimes(1);
  waitingForSignIn.signedIn();
  await expect(done).resolves.toBe('A-000001');
  expect(act).toHaveBeenCalledTimes(2);
  expect(waitingForSignIn.isWaiting()).toBe(false);
});
