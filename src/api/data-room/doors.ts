/** Opening and closing a package to a person, each with its line in the journal. */
import type { LiveRegister } from '../live-register.ts';

interface Opening {
  readonly package: string;
  readonly account: string;
  readonly officer: string;
}

/** Opens a package to a person. */
export async function openToPerson(
  register: LiveRegister,
  { package: id, account, officer }: Opening,
): Promise<void> {
  const { dataRoom } = register.store;
  const at = register.now();
  await dataRoom.journal({ package: id, at, account: officer, act: 'opened', subject: account });
  await dataRoom.open({ package: id, account, openedBy: officer, openedAt: at });
}

/** Withdraws it: the next request of the person is refused. False when it was not open to the person. */
export async function withdrawFromPerson(
  register: LiveRegister,
  { package: id, account, officer }: Opening,
): Promise<boolean> {
  const { dataRoom } = register.store;
  const at = register.now();
  // The door closes first: a journal that cannot be written must not keep it open.
  if (!(await dataRoom.withdraw(id, account, at))) return false;
  await dataRoom.journal({ package: id, at, account: officer, act: 'withdrawn', subject: account });
  return true;
}
