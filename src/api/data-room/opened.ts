/** Who may open a package, and what is shown of it: each refusal of someone on its list is a line of its journal. */
import type { AccessAct } from '#contract';
import { type PackageAccess, packageAccess } from '#disclosure';
import type { Account, KeptPackage } from '#store';
import { Refusal } from '../problem.ts';
import type { Services } from '../services.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';
import { openToPerson } from './doors.ts';
import { presentPackage, type ReaderOf } from './present.ts';

/** The same answer where there is none and where it is not open to who asks: nobody learns what is held. */
export const unknown = (given: string) =>
  new Refusal('no_such_record', `No package ${given} is open to you.`, { at: 'param id' });

export function openedPackages({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const { dataRoom, accounts, organisations } = register.store;

  const journal = (who: SignedIn, kept: Pick<KeptPackage, 'id'>, act: AccessAct, subject: string) =>
    dataRoom.journal({ package: kept.id, at: register.now(), account: who.account, act, subject });

  async function accessOf(who: SignedIn, kept: KeptPackage): Promise<PackageAccess> {
    const [readers, accepted] = await Promise.all([dataRoom.readers(kept.id), dataRoom.accepted(kept.id)]);
    const reader = readers.find(({ account }) => account === who.account);
    return packageAccess({
      isOfficer: who.role === 'officer',
      reader: reader && { isWithdrawn: reader.withdrawnAt !== undefined },
      accepted: accepted.filter(({ account }) => account === who.account).map(({ version }) => version),
      termsVersion: kept.termsVersion,
    });
  }

  /** The package, for who is on its list. @throws Refusal, with a line in the journal for who was on the list */
  async function opened(who: SignedIn, given: string) {
    const kept = await dataRoom.find(given);
    const access = kept ? await accessOf(who, kept) : 'unknown';
    if (!kept || access === 'unknown') throw unknown(given);
    if (access === 'withdrawn') {
      await journal(who, kept, 'refused-withdrawn', who.account);
      throw new Refusal('package_withdrawn', 'The desk withdrew this package from you.', { at: 'param id' });
    }
    return { kept, access };
  }

  async function madeBefore(given: string): Promise<KeptPackage> {
    const kept = await dataRoom.find(given);
    if (!kept) throw unknown(given);
    return kept;
  }

  /** Opens the package to an investor whose address is its own: a name that nobody proved must not open what is confidential. */
  async function openedTo(who: SignedIn, given: string, person: Account | undefined, at: string) {
    const kept = await madeBefore(given);
    const isProven = person?.trial === true || person?.emailVerifiedAt !== undefined;
    if (person?.role !== 'investor' || person.disabledAt !== undefined || !isProven) {
      throw new Refusal(
        'no_such_record',
        'No investor with a confirmed address has this account or address.',
        { at },
      );
    }
    await openToPerson(register, { package: kept.id, account: person.id, officer: who.account });
    return view(who, kept.id);
  }

  async function namer(known: readonly string[]) {
    const names = new Map<string, string>();
    for (const account of new Set(known)) names.set(account, (await accounts.byId(account))?.name ?? account);
    return (account: string) => names.get(account) ?? account;
  }

  async function readerOf(account: string): Promise<ReaderOf> {
    const memberships = await organisations.ofAccount(account);
    const found = await Promise.all(memberships.map(({ organisation }) => organisations.find(organisation)));
    const person = await accounts.byId(account);
    return {
      name: person?.name ?? account,
      email: person?.login ?? null,
      organisations: found.flatMap((one) => (one ? [one.name] : [])),
    };
  }

  async function view(who: SignedIn, given: string) {
    const { kept, access } = await opened(who, given);
    const [files, readers, accepted] = await Promise.all([
      dataRoom.files(kept.id),
      dataRoom.readers(kept.id),
      dataRoom.accepted(kept.id),
    ]);
    const people = new Map<string, ReaderOf>();
    for (const { account } of access === 'desk' ? readers : []) people.set(account, await readerOf(account));
    const parts = { kept, files, readers, accepted, access, account: who.account };
    return presentPackage(parts, knowledge, (account) => people.get(account));
  }

  return { journal, accessOf, opened, madeBefore, openedTo, namer, view };
}
