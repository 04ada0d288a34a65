/** What pages ask the register to do. Each act waits for a sign-in where the session ran out; the feed refreshes what it changed. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ApplicationAct,
  CounterLodgeRequest,
  LicenceAct,
  LodgeRequest,
  ReopenGround,
  SealRequest,
  SlotAct,
} from '#contract';
import { useRegister } from '../frame/register.tsx';
import { keys } from './keys.ts';
import { withSession } from './session.ts';

/** Lodges. The key is the draft's own, so that a double click, a second tab and a retry lodge once. */
export function useLodge() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ request, key }: { request: LodgeRequest; key: string }) =>
      withSession(() => client.lodge(request, key)),
    onSuccess: () => cache.invalidateQueries(),
  });
}

/** Seals a filing: the same commitment again answers with the same seal. */
export function useSeal() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: SealRequest) => withSession(() => client.seal(request)),
    // The seal is made: its page need not wait for what else is read again.
    onSuccess: () => void cache.invalidateQueries(),
  });
}

/** Enters a filing on paper, under the draft's own key as well. */
export function useCounterFiling() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ request, key }: { request: CounterLodgeRequest; key: string }) =>
      withSession(() => client.counterFiling(request, key)),
    onSuccess: () => cache.invalidateQueries(),
  });
}

/** An act of officer or applicant on an application. */
export function useAct(id: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: ApplicationAct) => withSession(() => client.act(id, act)),
    onSuccess() {
      // What was previewed has happened: it is not asked for again.
      cache.removeQueries({ queryKey: ['preview', id] });
      return cache.invalidateQueries();
    },
  });
}

/** An officer's act on a licence. */
export function useLicenceAct(id: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: LicenceAct) => withSession(() => client.licenceAct(id, act)),
    onSuccess() {
      cache.removeQueries({ queryKey: ['preview', id] });
      return cache.invalidateQueries();
    },
  });
}

/** An officer's act on a slot; without an id, an announcement. */
export function useDoSlotAct(id: string | undefined) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: ReopenGround | SlotAct) => withSession(() => client.slotAct(id, act)),
    onSuccess() {
      cache.removeQueries({ queryKey: ['preview', id ?? 'reopening'] });
      return cache.invalidateQueries();
    },
  });
}

/** Uploads a document; the answer is its digest. */
export function useUpload() {
  const { client } = useRegister();
  return useMutation({
    mutationFn: (file: File) =>
      withSession(() => client.upload(file, file.type || 'application/octet-stream', file.name)),
  });
}

export function useMine(enabled: boolean) {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.mine, queryFn: ({ signal }) => client.mine({ signal }), enabled });
}

/** Throws a draft of the account away. */
export function useDropDraft() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => withSession(() => client.dropDraft(id)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.mine }),
  });
}
