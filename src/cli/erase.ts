/** `./orebook erase`: deletes by law what commitments open to. The act is an entry; the log stays as it is and still verifies. */
import { kazakhstan } from '#law';
import { entryBytes, entryFromBytes } from '#proof';
import {
  applicationOf,
  type Command,
  commitmentsOf,
  decide,
  type Entry,
  fold,
  groundBaseFrom,
  type Holder,
  licenceOf,
  openState,
  type RegisterState,
} from '#register';
import { entriesInBatches, openStore, type Store } from '#store';
import { type ApplicationId, civilDateAt, instantFromMillis, type LicenceId } from '#terms';
import { CommandError } from './failure.ts';
import { registerFolder } from './kept-register.ts';
import { openProgress } from './progress.ts';

export interface EraseOptions {
  /** The ground in words: it stands in the log for ever, so it names no person. */
  readonly reason?: string;
  /** `name` and `number` by default. */
  readonly field?: 'name' | 'number' | 'both';
  /** Who does it, as it stands in the entry: an opaque account. */
  readonly account: string;
  readonly json?: boolean;
}

interface Done {
  readonly entry: number;
  readonly commitments: readonly string[];
  /** How many openings there were to delete. */
  readonly erased: number;
}

/** `records`: licences and applications. @throws CommandError, StoreError; nothing is erased unless its entry is durable */
export async function erase(records: readonly string[], options: EraseOptions): Promise<void> {
  if (options.reason === undefined || options.reason.trim() === '') {
    throw new CommandError(
      'Say why with --reason: the request or decision, under which law. It names no person.',
    );
  }
  const store = await openStore({ url: process.env.DATABASE_URL, folder: registerFolder() });
  try {
    const done = await eraseIn(store, records, { ...options, reason: options.reason });
    process.stdout.write(options.json ? `${JSON.stringify(done, null, 2)}\n` : told(done));
  } finally {
    await store.close();
  }
}

async function eraseIn(
  store: Store,
  records: readonly string[],
  { reason, field = 'both', account }: EraseOptions & { readonly reason: string },
): Promise<Done> {
  const progress = openProgress();
  const state = openState();
  // A server may write beside us: a rival's entries are read, and the act decided again.
  for (;;) {
    await readOn(store, state, (size, total) => progress.step('reading the register', size, total));
    progress.end();
    const commitments = [
      ...new Set(records.flatMap((record) => fieldsOf(partyOf(state, record), field))),
    ].filter((commitment) => !state.erased.has(commitment));
    if (commitments.length === 0) throw new CommandError('All of it was erased before.');
    const by = { role: 'registrar', account } as const;
    const entry = entryOf(state, { act: 'erase-opening', by, commitments, reason });
    const { appended } = await store.log.append(state.size, [entryBytes(entry)]);
    if (!appended) continue;
    return { entry: state.size, commitments, erased: await store.openings.erase(commitments) };
  }
}

async function readOn(
  { log }: Store,
  state: RegisterState,
  tell: (size: number, total: number) => void,
): Promise<void> {
  const total = await log.size();
  if (total === 0) throw new CommandError('The register has no entries yet: there is nothing to erase.');
  for await (const { entries } of entriesInBatches(log, state.size, total)) {
    for (const bytes of entries) fold(state, state.size, entryFromBytes(bytes) as unknown as Entry);
    tell(state.size, total);
  }
}

function entryOf(state: RegisterState, command: Command): Entry {
  const law = kazakhstan;
  const now = instantFromMillis(Date.now());
  const last = state.instants.at(-1);
  const at = last !== undefined && last > now ? last : now;
  // The act asks nothing of the ground.
  const base = groundBaseFrom({ country: { whole: [], part: [] }, closures: {}, rights: {} });
  const decision = decide(state, command, { at, day: civilDateAt(at, law.zone), law, base });
  const [entry] = decision.accepted ? decision.entries : [];
  if (entry) return entry;
  const codes = decision.findings.flatMap((finding) => ('code' in finding ? [finding.code] : []));
  throw new CommandError(`The register refuses: ${codes.join(', ')}.`);
}

function partyOf(state: RegisterState, record: string): Holder {
  const found = record.startsWith('A-')
    ? applicationOf(state, record as ApplicationId)?.applicant
    : licenceOf(state, record as LicenceId)?.holder;
  if (!found)
    throw new CommandError(
      `The register has no ${record}: name licences (EL-000123) or applications (A-000123).`,
    );
  return found;
}

function fieldsOf(party: Holder, field: 'name' | 'number' | 'both'): readonly string[] {
  const [name = '', ...number] = commitmentsOf(party);
  if (field === 'name') return [name];
  return field === 'number' ? number : [name, ...number];
}

function told({ entry, commitments, erased }: Done): string {
  return [
    `Entry ${entry} says that ${commitments.length} commitments open to nothing any more; ${erased} openings were deleted.`,
    'The log verifies as before. Not reached by this command: copies made earlier (exports of openings, backups),',
    'the drafts of the account, and uploaded documents that show the name.',
    '',
  ].join('\n');
}
