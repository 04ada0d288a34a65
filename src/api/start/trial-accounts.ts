/** One investor and two officers, two members of a tender commission and three bidders, so that anyone can try a trial register. Their passwords stand in a file beside it, and nowhere else. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountRole } from '#contract';
import type { Accounts } from '#store';
import type { Instant } from '#terms';
import { newPassword, passwordHash } from '../accounts/password.ts';
import { isAccountRole } from '../sessions/session-keeper.ts';

export interface TrialAccount {
  readonly role: AccountRole;
  readonly email: string;
  readonly password: string;
}

const people: readonly { readonly role: AccountRole; readonly email: string; readonly name: string }[] = [
  { role: 'investor', email: 'investor@orebook.test', name: 'Trial investor' },
  { role: 'officer', email: 'officer@orebook.test', name: 'Trial officer' },
  { role: 'officer', email: 'officer2@orebook.test', name: 'Trial second officer' },
  { role: 'commission', email: 'commission@orebook.test', name: 'Trial commission member 1' },
  { role: 'commission', email: 'commission2@orebook.test', name: 'Trial commission member 2' },
  { role: 'bidder', email: 'bidder1@orebook.test', name: 'Trial bidder 1' },
  { role: 'bidder', email: 'bidder2@orebook.test', name: 'Trial bidder 2' },
  { role: 'bidder', email: 'bidder3@orebook.test', name: 'Trial bidder 3' },
];

function isTrialAccount(value: unknown): value is TrialAccount {
  const { role, email, password } = (value ?? {}) as Record<string, unknown>;
  return isAccountRole(String(role)) && typeof email === 'string' && typeof password === 'string';
}

function kept(path: string): readonly TrialAccount[] {
  try {
    const accounts: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(accounts) ? accounts.filter(isTrialAccount) : [];
  } catch {
    return []; // absent, or not ours to read: new passwords are given
  }
}

/** The trial accounts with their passwords; those whose password is not known get a new one. */
export async function trialAccounts(
  accounts: Accounts,
  folder: string,
  now: Instant,
): Promise<readonly TrialAccount[]> {
  const path = join(folder, 'trial-accounts.json');
  const before = kept(path);
  const after: TrialAccount[] = [];
  for (const { role, email, name } of people) {
    const known = before.find((account) => account.email === email);
    const account = await accounts.byLogin(email);
    if (known && account) {
      after.push(known);
      continue;
    }
    const password = newPassword();
    const hash = await passwordHash(password);
    if (account) await accounts.setPasswordHash(account.id, hash);
    else {
      const id = `acc-${randomBytes(8).toString('hex')}`;
      await accounts.add({ id, login: email, name, role, passwordHash: hash, trial: true, createdAt: now });
    }
    after.push({ role, email, password });
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`, { mode: 0o600 });
  }
  return after;
}
