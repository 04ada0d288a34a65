/** Accounts and organisations: what pages read and ask for. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Client,
  EmailChange,
  InvitationAcceptance,
  NewOrganisation,
  PasswordChange,
  PasswordReset,
  PasswordResetRequest,
  RegistrationConfirmation,
  RegistrationRequest,
} from '#contract';
import { useRegister } from '../frame/register.tsx';
import { keys } from './keys.ts';
import { useSignInBy, withSession } from './session.ts';

/** How letters with links leave, so that a page can say beforehand that they cannot. */
export function useLetterWay() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.registrationService,
    queryFn: ({ signal }) => client.registrationService({ signal }),
  });
}

/** Asks for something that needs no session. */
function useAsk<Asked, Answer>(act: (client: Client, asked: Asked) => Promise<Answer>) {
  const { client } = useRegister();
  return useMutation({ mutationFn: (asked: Asked) => act(client, asked) });
}

export const useRegisterAccount = () =>
  useAsk((client, request: RegistrationRequest) => client.registerAccount(request));
export const useAskPasswordReset = () =>
  useAsk((client, request: PasswordResetRequest) => client.askPasswordReset(request));
export const useVerifyRegistration = () =>
  useSignInBy((client, request: RegistrationConfirmation) => client.verifyRegistration(request));
export const useAcceptInvitation = () =>
  useSignInBy((client, request: InvitationAcceptance) => client.acceptInvitation(request));
/** Every session of the account has ended: this window asks anew who is here. */
export const useResetPassword = () =>
  useSignInBy((client, request: PasswordReset) => client.resetPassword(request));
export const useVerifyEmail = () => useSignInBy((client, secret: string) => client.verifyEmail(secret));

export function useAccount() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.account, queryFn: ({ signal }) => client.account({ signal }) });
}

export function useOrganisations() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.organisations,
    queryFn: ({ signal }) => client.organisations({ signal }),
  });
}

export function useInvitation(secret: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.invitation(secret),
    queryFn: () => client.lookAtInvitation(secret),
    retry: false,
  });
}

/** Changes the account or an organisation, and reads them and the session anew. */
function usePersonAct<Asked, Answer>(act: (client: Client, asked: Asked) => Promise<Answer>) {
  const { client, refreshSession } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => withSession(() => act(client, asked)),
    async onSuccess() {
      await Promise.all([
        refreshSession(),
        cache.invalidateQueries({ queryKey: keys.account }),
        cache.invalidateQueries({ queryKey: keys.ownSessions }), // another password ends the others
        cache.invalidateQueries({ queryKey: keys.organisations }),
      ]);
    },
  });
}

export const useChangeName = () => usePersonAct((client, name: string) => client.changeName(name));
export const useChangePassword = () =>
  usePersonAct((client, request: PasswordChange) => client.changePassword(request));
export const useChangeEmail = () =>
  usePersonAct((client, request: EmailChange) => client.changeEmail(request));
export const useMakeOrganisation = () =>
  usePersonAct((client, request: NewOrganisation) => client.makeOrganisation(request));
export const useRenameOrganisation = (id: string) =>
  usePersonAct((client, name: string) => client.renameOrganisation(id, name));
export const useHandOver = (id: string) =>
  usePersonAct((client, account: string) => client.handOverOrganisation(id, account));
export const useRemoveMember = (id: string) =>
  usePersonAct((client, account: string) => client.removeMember(id, account));
export const useInvite = (id: string) =>
  usePersonAct((client, request: Parameters<Client['invite']>[1]) => client.invite(id, request));
export const useWithdrawInvitation = (id: string) =>
  usePersonAct((client, invitation: string) => client.withdrawInvitation(id, invitation));

/** Where the person of the account is signed in. */
export function useOwnSessions() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.ownSessions, queryFn: ({ signal }) => client.ownSessions({ signal }) });
}

/** Signs out elsewhere; the list and what happened are read anew also where it was refused: the session may have ended by itself. */
function useSignOut<Asked>(act: (client: Client, asked: Asked) => Promise<void>) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => withSession(() => act(client, asked)),
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: keys.ownSessions }),
        cache.invalidateQueries({ queryKey: keys.account }),
      ]),
  });
}

export const useEndSession = () => useSignOut((client, id: string) => client.endSession(id));
export const useEndOtherSessions = () => useSignOut((client, _none: undefined) => client.endOtherSessions());
