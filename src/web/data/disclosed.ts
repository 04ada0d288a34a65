/** Interest and confidential packages: what pages read and ask for. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Client,
  InterestAnswerRequest,
  InterestRequest,
  NewPackage,
  PackageView,
  TermsRequest,
} from '#contract';
import { useRegister } from '../frame/register.tsx';
import { keys } from './keys.ts';
import { withSession } from './session.ts';

export function useInterestIndex() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.interestIndex,
    queryFn: ({ signal }) => client.interestIndex({ signal }),
  });
}

/** One's own; for officers everybody's. */
export function useInterests() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.interests, queryFn: ({ signal }) => client.interests({ signal }) });
}

/** Does something about interests, and reads them anew. */
function useInterestAct<Asked, Answer>(act: (client: Client, asked: Asked) => Promise<Answer>) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => withSession(() => act(client, asked)),
    onSuccess: () =>
      Promise.all(
        [keys.interests, keys.interestIndex, keys.packages].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export const useRegisterInterest = () =>
  useInterestAct((client, request: InterestRequest) => client.registerInterest(request));
export const useWithdrawInterest = () => useInterestAct((client, id: string) => client.withdrawInterest(id));
export const useAnswerInterest = (id: string) =>
  useInterestAct((client, request: InterestAnswerRequest) => client.answerInterest(id, request));

export function usePackages() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.packages, queryFn: ({ signal }) => client.packages({ signal }) });
}

/** Asked once a visit: each reading is a line of the journal. */
export function usePackage(id: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.package(id),
    queryFn: ({ signal }) => client.package(id, { signal }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
}

export function useAccessJournal(id: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.accessJournal(id),
    queryFn: ({ signal }) => client.accessJournal(id, { signal }),
  });
}

/** Makes a package; the answer is the package, empty. */
export function useNewPackage() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: NewPackage) => withSession(() => client.newPackage(request)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.packages }),
  });
}

/** Does something with a package: what it answers is the package as it stands then. */
function usePackageAct<Asked>(id: string, act: (client: Client, asked: Asked) => Promise<PackageView>) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => withSession(() => act(client, asked)),
    onSuccess(answer) {
      cache.setQueryData(keys.package(id), answer);
      void cache.invalidateQueries({ queryKey: keys.packages });
      return cache.invalidateQueries({ queryKey: keys.accessJournal(id) });
    },
  });
}

export const useAcceptTerms = (id: string) =>
  usePackageAct(id, (client, version: number) => client.acceptTerms(id, version));
export const useSetTerms = (id: string) =>
  usePackageAct(id, (client, request: TermsRequest) => client.setTerms(id, request));
export const useAddPackageFile = (id: string) =>
  usePackageAct(id, (client, file: File) =>
    client.addPackageFile(id, file, file.type || 'application/octet-stream', file.name),
  );
export const useOpenPackage = (id: string) =>
  usePackageAct(id, (client, account: string) => client.openPackage(id, account));
/** To the person with an address. */
export const useOpenPackageByEmail = (id: string) =>
  usePackageAct(id, (client, email: string) => client.openPackageByEmail(id, email));
export const useWithdrawPackage = (id: string) =>
  usePackageAct(id, (client, account: string) => client.withdrawPackage(id, account));
