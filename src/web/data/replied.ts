/** Replies from the public: what pages read and ask for. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReplyAnswerRequest, ReplyRequest } from '#contract';
import { useRegister } from '../frame/register.tsx';
import { keys } from './keys.ts';
import { withSession } from './session.ts';

type RepliesAsked = Readonly<Record<string, string | number>>;

export function useReplies(query: RepliesAsked) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.replies(query),
    queryFn: ({ signal }) => client.replies(query, { signal }),
    placeholderData: (before) => before,
  });
}

export function useReply(number: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.reply(number),
    queryFn: ({ signal }) => client.reply(number, { signal }),
  });
}

export function useReplyPlaces(record: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.replyPlaces(record),
    queryFn: ({ signal }) => client.replyPlaces(record, { signal }),
  });
}

/** Nobody signs in for it; the answer carries the secret address. */
export function useSendReply() {
  const { client } = useRegister();
  return useMutation({
    mutationFn: ({ request, key }: { readonly request: ReplyRequest; readonly key: string }) =>
      client.sendReply(request, key),
  });
}

export function useAttachToReply() {
  const { client } = useRegister();
  return useMutation({
    mutationFn: (file: File) => client.attachToReply(file, file.type, file.name),
  });
}

export function useOwnReply(secret: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.ownReply(secret),
    queryFn: ({ signal }) => client.ownReply(secret, { signal }),
  });
}

export function useConfirmReply(secret: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => client.confirmReply(secret, key),
    onSuccess: (answer) => cache.setQueryData(keys.ownReply(secret), answer),
  });
}

export function useAddToReply(secret: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => client.addToReply(secret, text),
    onSuccess: (answer) => cache.setQueryData(keys.ownReply(secret), answer),
  });
}

export function useWithdrawReply(secret: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => client.withdrawReply(secret),
    onSuccess(answer) {
      cache.setQueryData(keys.ownReply(secret), answer);
      return cache.invalidateQueries({ queryKey: keys.reply(answer.number) });
    },
  });
}

export function useDeskReplies() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.deskReplies,
    queryFn: ({ signal }) => client.deskReplies({ signal }),
  });
}

export function useAskAboutReply(number: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => withSession(() => client.askAboutReply(number, text)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.deskReplies }),
  });
}

export function useAnswerReply(number: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: ReplyAnswerRequest) => withSession(() => client.answerReply(number, request)),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.deskReplies }),
  });
}
