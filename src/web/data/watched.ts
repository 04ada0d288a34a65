/** Watches of areas, and the officers' outbox. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Client, WatchRequest, WatchView } from '#contract';
import { useRegister } from '../frame/register.tsx';
import { keys } from './keys.ts';

export function useWatchService() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.watchService,
    queryFn: ({ signal }) => client.watchService({ signal }),
  });
}

/** Nobody signs in for it; the answer carries the secrets of the watch. */
export function useNewWatch() {
  const { client } = useRegister();
  return useMutation({ mutationFn: (request: WatchRequest) => client.newWatch(request) });
}

export function useWatch(id: string) {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.watch(id), queryFn: ({ signal }) => client.watch(id, { signal }) });
}

function useWatchAct(id: string, act: (client: Client, key: string) => Promise<WatchView>) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => act(client, key),
    onSuccess: (answer) => cache.setQueryData(keys.watch(id), answer),
  });
}
export const useConfirmWatch = (id: string) => useWatchAct(id, (client, key) => client.confirmWatch(id, key));
export const useEndWatch = (id: string) => useWatchAct(id, (client, key) => client.endWatch(id, key));

export function useMail() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.mail, queryFn: ({ signal }) => client.mail({ signal }) });
}
