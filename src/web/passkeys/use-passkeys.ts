/** What the section of passkeys reads and does. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PasskeyList, SessionConfirmation } from '#contract';
import { ProblemError } from '#contract';
import { keys } from '../data/keys.ts';
import { withSession } from '../data/session.ts';
import { useRegister } from '../frame/register.tsx';
import { answerWithPasskey, makePasskey, tellUnknown, tellWhichCount } from './browser.ts';

export function usePasskeys() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.passkeys, queryFn: ({ signal }) => client.passkeys({ signal }) });
}

/** Has the device make a passkey and the register take it. */
export function useAddPasskey() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    async mutationFn(name: string) {
      const creation = await withSession(() => client.passkeyCreation());
      const made = await makePasskey(creation);
      try {
        return await client.addPasskey({ name, made });
      } catch (error) {
        // It is on the device now and in no register: the browser need not offer it.
        await tellUnknown(creation.publicKey.rp.id, made.id);
        throw error;
      }
    },
    onSuccess() {
      void cache.invalidateQueries({ queryKey: keys.account }); // what happened to it
      return cache.invalidateQueries({ queryKey: keys.passkeys });
    },
  });
}

export function useRenamePasskey(id: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => withSession(() => client.renamePasskey(id, name)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.passkeys }),
  });
}

export function useRemovePasskey(id: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => withSession(() => client.removePasskey(id)),
    async onSuccess() {
      void cache.invalidateQueries({ queryKey: keys.account });
      await cache.invalidateQueries({ queryKey: keys.passkeys });
      const left = cache.getQueryData<PasskeyList>(keys.passkeys);
      if (left) void tellWhichCount(left);
    },
  });
}

/** Shows the register again who is there: by a password, or by a passkey where none is given. */
export function useConfirm() {
  const { client, refreshSession } = useRegister();
  return useMutation({
    async mutationFn(password?: string) {
      const given: SessionConfirmation =
        password === undefined
          ? { passkey: await answerWithPasskey(await client.confirmationQuestion()) }
          : { password };
      await client.confirmSession(given);
    },
    onSuccess: refreshSession,
  });
}

/** The register wants to see again who is there before it does this. */
export function asksToConfirm(error: Error | null): boolean {
  return error instanceof ProblemError && error.problem.code === 'sign_in_again';
}
