import { type AccountView, accountView, type SessionList } from '#contract';
import type { Account, PersonAct } from '#store';
import type { OwnSession } from '../sessions/session-keeper.ts';

/** An account as its own person sees it: everything in it was done by that person. */
export function presentAccount(
  account: Account,
  acts: readonly PersonAct[],
  emailToCome: string | undefined,
): AccountView {
  const { id, name, login, trial, createdAt, emailVerifiedAt } = account;
  return {
    account: id,
    name,
    email: login,
    emailVerified: trial || emailVerifiedAt !== undefined,
    emailToCome: emailToCome ?? null,
    trial,
    createdAt,
    acts: presentActs(acts, (person) => (person === id ? name : person)),
  };
}

/** Lines of what happened, with the names of those who did it. */
export function presentActs(
  acts: readonly PersonAct[],
  nameOf: (account: string) => string,
): AccountView['acts'] {
  return acts.map(({ at, act, account, subject }) => ({
    at,
    act: accountView.shape.acts.element.shape.act.parse(act),
    person: nameOf(account),
    subject: nameOf(subject),
  }));
}

/** A session as its owner may see it: never its token, nor the digest of it. */
export function presentOwnSession({
  id,
  createdAt,
  usedAt,
  expiresAt,
  device,
  isThis,
}: OwnSession): SessionList['items'][number] {
  return { id, begunAt: createdAt, usedAt, expiresAt, device: device ?? null, isThis };
}
