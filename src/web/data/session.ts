/** Who is here, and how an act waits for a person whose session ran out, so that nothing typed is lost. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { type Client, type PasskeyAnswer, ProblemError, type SignInRequest } from '#contract';
import { useRegister } from '../frame/register.tsx';

/** Signs in; then everything is read anew, and what waited for the person goes on. */
export function useSignInBy<Given>(signIn: (client: Client, given: Given) => Promise<unknown>) {
  const cache = useQueryClient();
  const { client, refreshSession } = useRegister();
  return useMutation({
    mutationFn: (given: Given) => signIn(client, given),
    async onSuccess() {
      await refreshSession();
      void cache.invalidateQueries();
      waitingForSignIn.signedIn();
    },
  });
}

export const useSignIn = () => useSignInBy((client, request: SignInRequest) => client.signIn(request));
export const usePasskeySignIn = () =>
  useSignInBy((client, answer: PasskeyAnswer) => client.signInWithPasskey(answer));

/** Signs out and forgets what only the person could see. */
export function useSignOut() {
  const cache = useQueryClient();
  const { client, refreshSession } = useRegister();
  return useMutation({
    mutationFn: () => client.signOut(),
    async onSuccess() {
      for (const own of [
        'mine',
        'account',
        'organisations',
        'invitation',
        'drafts',
        'desk',
        'desk-file',
        'preview',
        'interests',
        'mail',
        'packages',
        'package',
        'access-journal',
        'passkeys',
      ]) {
        cache.removeQueries({ queryKey: [own] });
      }
      await refreshSession();
    },
  });
}

/** Acts that wait until the person has signed in again, in place. */
export const waitingForSignIn = (() => {
  let resolvers: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const changed of watchers) changed();
  };
  return {
    isWaiting: () => resolvers.length > 0,
    watch(changed: () => void) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    forSignIn: () =>
      new Promise<void>((resolve, reject) => {
        resolvers = [...resolvers, { resolve, reject }];
        tell();
      }),
    signedIn() {
      const all = resolvers;
      resolvers = [];
      for (const { resolve } of all) resolve();
      tell();
    },
    givenUp(reason: Error) {
      const all = resolvers;
      resolvers = [];
      for (const { reject } of all) reject(reason);
      tell();
    },
  };
})();

/** True while an act waits for a sign-in; `giveUp` lets it fail with the register's own words. */
export function useWaitingForSignIn() {
  const isWaiting = useSyncExternalStore(waitingForSignIn.watch, waitingForSignIn.isWaiting, () => false);
  const giveUp = useCallback(() => waitingForSignIn.givenUp(new SignInDeclined()), []);
  return { isWaiting, giveUp };
}

/** The person chose not to sign in; what was typed stays where it is. */
export class SignInDeclined extends Error {
  constructor() {
    super('The person did not sign in.');
    this.name = 'SignInDeclined';
  }
}

/** True when the register no longer knows who asks: not when a password was wrong. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && ['not_signed_in', 'session_expired'].includes(error.problem.code);
}

/** Does an act; where the register no longer knows the person, asks them to sign in, then does it again once. */
export async function withSession<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    await waitingForSignIn.forSignIn();
    return act();
  }
}
