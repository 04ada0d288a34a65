/**
 * `./orebook account`: the accounts that whoever runs the register gives out. Investors make theirs by a letter; officers, members of a commission
 * and bidders cannot, for an account of theirs acts for the state or in a tender.
 */
import { randomBytes } from 'node:crypto';
import { newPassword, passwordHash } from '#api';
import { type AccountRole, accountRole } from '#contract';
import type { Account, Store } from '#store';
import { type Instant, instantFromMillis } from '#terms';
import { CommandError } from './failure.ts';
import { withKeptRegister } from './kept-register.ts';

export interface AccountOptions {
  readonly json?: boolean;
}

export interface NewAccountOptions extends AccountOptions {
  readonly name: string;
  readonly role: string;
}

interface Shown {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly createdAt: Instant;
  readonly closedAt?: Instant;
  /** Told once; kept nowhere. */
  readonly password?: string;
}

/** Who did it, in the history of an account. */
const keeper = 'registrar';

const now = () => instantFromMillis(Date.now());

function shown({ id, login, name, role, createdAt, disabledAt }: Account, password?: string): Shown {
  return {
    id,
    email: login,
    name,
    role,
    createdAt,
    ...(disabledAt === undefined ? {} : { closedAt: disabledAt }),
    ...(password === undefined ? {} : { password }),
  };
}

const withStore = <T>(work: (store: Store) => Promise<T>) =>
  withKeptRegister(({ store }) => work(store), { readOnly: false });

function roleOf(text: string): AccountRole {
  const role = accountRole.safeParse(text);
  if (role.success) return role.data;
  throw new CommandError(`Got role "${text}" when expected one of ${accountRole.options.join(', ')}.`);
}

function emailOf(text: string): string {
  const email = text.trim();
  if (/^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 200) return email;
  throw new CommandError(`Got "${text}" when expected an e-mail address: it is what is typed to sign in.`);
}

async function accountOf({ accounts }: Store, email: string): Promise<Account> {
  const account = await accounts.byLogin(emailOf(email));
  if (account) return account;
  throw new CommandError(`No account has the address ${email}: orebook account list names them all.`);
}

function print(account: Shown, sentence: string, { json }: AccountOptions): void {
  const { id, email, name, role, password } = account;
  process.stdout.write(
    json
      ? `${JSON.stringify(account, null, 2)}\n`
      : [
          `${sentence} ${name} <${email}>, ${role}, ${id}.`,
          ...(password === undefined
            ? []
            : [`Password: ${password}`, 'It is shown once. Its owner changes it at /account.']),
          '',
        ].join('\n'),
  );
}

/** @throws CommandError for a role that is none and an address that has an account, StoreError */
export async function addAccount(email: string, options: NewAccountOptions): Promise<void> {
  const role = roleOf(options.role);
  const name = options.name.trim();
  if (name === '') throw new CommandError('Say with --name what the person is called.');
  const password = newPassword();
  const account: Account = {
    id: `acc-${randomBytes(8).toString('hex')}`,
    login: emailOf(email),
    name,
    role,
    passwordHash: await passwordHash(password),
    trial: false,
    createdAt: now(),
  };
  await withStore(async ({ accounts, personActs }) => {
    if (!(await accounts.add(account))) {
      throw new CommandError(
        `${account.login} has an account: orebook account password ${account.login} sets its password anew.`,
      );
    }
    const { id: of, createdAt: at } = account;
    await personActs.add({ of, at, account: keeper, act: 'account-given', subject: role });
  });
  print(shown(account, password), 'Account made:', options);
}

/** A new password; whoever is signed in with the old one is not any more. @throws CommandError, StoreError */
export async function givePassword(email: string, options: AccountOptions): Promise<void> {
  const password = newPassword();
  const hash = await passwordHash(password);
  const account = await withStore(async (store) => {
    const found = await accountOf(store, email);
    if (found.disabledAt !== undefined)
      throw new CommandError(`The account of ${found.login} is closed: it stays closed.`);
    await store.accounts.setPasswordHash(found.id, hash);
    await store.sessions.endAllOf(found.id);
    await store.personActs.add({
      of: found.id,
      at: now(),
      account: keeper,
      act: 'password-given',
      subject: '',
    });
    return found;
  });
  print(shown(account, password), 'New password for', options);
}

/** Closes an account for good: what it did stays in the log, and nobody signs in with it. @throws CommandError, StoreError */
export async function closeAccount(email: string, options: AccountOptions): Promise<void> {
  const account = await withStore(async (store) => {
    const found = await accountOf(store, email);
    if (found.disabledAt !== undefined) return found;
    const at = now();
    await store.accounts.disable(found.id, at);
    await store.sessions.endAllOf(found.id);
    await store.personActs.add({ of: found.id, at, account: keeper, act: 'account-closed', subject: '' });
    return { ...found, disabledAt: at };
  });
  print(shown(account), 'Account closed:', options);
}

/** @throws StoreError */
export async function listAccounts({ json }: AccountOptions): Promise<void> {
  const all = (await withStore(({ accounts }) => accounts.all())).map((account) => shown(account));
  if (json) {
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  for (const { email, name, role, closedAt } of all) {
    process.stdout.write(`${role.padEnd(10)} ${email}  ${name}${closedAt ? `  closed ${closedAt}` : ''}\n`);
  }
  if (all.length === 0) process.stdout.write('No accounts yet: orebook account add EMAIL --name NAME.\n');
}
