/** Packages and their journals as the person who asks may see them. */
import {
  type AccessAct,
  type AccessJournal,
  accessAct,
  api,
  type PackageList,
  type PackageView,
  pages,
  readerMark,
} from '#contract';
import type { PackageAccess } from '#disclosure';
import {
  type AcceptedTerms,
  type AccessLine,
  brokenLine,
  type KeptPackage,
  type PackageFile,
  type PackageReader,
} from '#store';
import type { CountryKnowledge } from '../knowledge/country-knowledge.ts';

type Access = Exclude<PackageAccess, 'unknown'>;
type NameOf = (account: string) => string;

export function presentPackageLine(
  kept: KeptPackage,
  access: Access,
  knowledge: CountryKnowledge,
): PackageList['items'][number] {
  const { id, title, createdAt } = kept;
  const deposit = kept.deposit === undefined ? undefined : knowledge.deposits.get(kept.deposit);
  return {
    id,
    title,
    deposit: deposit
      ? { id: deposit.id, name: deposit.names.name, address: pages.deposit(deposit.id) }
      : null,
    createdAt,
    access,
    address: pages.package(id),
  };
}

/** Who a reader is to the desk: the person, and for whom it may speak. */
export interface ReaderOf {
  readonly name: string;
  readonly email: string | null;
  readonly organisations: string[];
}

export interface PackageParts {
  readonly kept: KeptPackage;
  readonly files: readonly PackageFile[];
  readonly readers: readonly PackageReader[];
  readonly accepted: readonly AcceptedTerms[];
  readonly access: Access;
  /** Who asks. */
  readonly account: string;
}

export function presentPackage(
  { kept, files, readers, accepted, access, account }: PackageParts,
  knowledge: CountryKnowledge,
  personOf: (account: string) => ReaderOf | undefined,
): PackageView {
  const acceptedBy = (person: string) =>
    accepted.find((one) => one.account === person && one.version === kept.termsVersion)?.acceptedAt ?? null;
  const mayRead = access === 'open' || access === 'desk';
  return {
    ...presentPackageLine(kept, access, knowledge),
    terms: { version: kept.termsVersion, text: kept.terms },
    acceptedAt: acceptedBy(account),
    files: files.map(({ sha256, name, mediaType, bytes, mark }) => ({
      sha256,
      name,
      mediaType,
      bytes,
      mark: readerMark.parse(mark),
      address: mayRead ? api.packageFile(kept.id, sha256) : null,
    })),
    readers:
      access === 'desk'
        ? readers.map((reader) => ({
            account: reader.account,
            ...(personOf(reader.account) ?? { name: reader.account, email: null, organisations: [] }),
            openedAt: reader.openedAt,
            withdrawnAt: reader.withdrawnAt ?? null,
            acceptedAt: acceptedBy(reader.account),
          }))
        : null,
  };
}

const aboutPeople: readonly AccessAct[] = ['opened', 'withdrawn'];
const aboutFiles: readonly AccessAct[] = ['file-added', 'file-read'];

/** `only`: the reader whose lines are shown; all without it. The check runs over the whole journal. */
export function presentJournal(
  lines: readonly AccessLine[],
  files: readonly PackageFile[],
  nameOf: NameOf,
  only?: string,
): AccessJournal {
  const shown =
    only === undefined ? lines : lines.filter((line) => line.account === only || line.subject === only);
  return {
    whole: brokenLine(lines) === undefined,
    head: lines.at(-1)?.hash ?? null,
    lines: shown.toReversed().map((line) => {
      const act = accessAct.parse(line.act);
      const fileName = files.find(({ sha256 }) => sha256 === line.subject)?.name ?? line.subject;
      const subject = aboutPeople.includes(act)
        ? nameOf(line.subject)
        : aboutFiles.includes(act)
          ? fileName
          : line.subject;
      return {
        number: line.number,
        at: line.at,
        act,
        person: nameOf(line.account),
        subject,
        hash: line.hash,
      };
    }),
  };
}
