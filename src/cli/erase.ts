/** `./orebook erase`: deletes by law what commitments open to. The act is an entry; the log stays as it is and still verifies. */
import { applicationOf, commitmentsOf, type Holder, licenceOf, type RegisterState } from '#register';
import type { Store } from '#store';
import type { ApplicationId, LicenceId } from '#terms';
import { CommandError } from './failure.ts';
import { withKeptRegister } from './kept-register.ts';
import { openProgress } from './progress.ts';
import { appendAct } from './registrar-act.ts';

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
  const asked = { ...options, reason: options.reason };
  const done = await withKeptRegister(({ store }) => eraseIn(store, records, asked), { readOnly: false });
  process.stdout.write(options.json ? `${JSON.stringify(done, null, 2)}\n` : told(done));
}

async function eraseIn(
  store: Store,
  records: readonly string[],
  { reason, field = 'both', account }: EraseOptions & { readonly reason: string },
): Promise<Done> {
  const progress = openProgress();
  const { entry, act } = await appendAct(
    store.log,
    (state) => {
      progress.end();
      if (state.size === 0)
        throw new CommandError('The register has no entries yet: there is nothing to erase.');
      const named = new Set(records.flatMap((record) => fieldsOf(partyOf(state, record), field)));
      const commitments = [...named].filter((commitment) => !state.erased.has(commitment));
      if (commitments.length === 0) throw new CommandError('All of it was erased before.');
      const by = { role: 'registrar', account } as const;
      return { act: 'erase-opening' as const, by, commitments, reason };
    },
    (done, total) => progress.step('reading the register', done, total),
  );
  const { commitments } = act;
  return { entry, commitments, erased: await store.openings.erase(commitments) };
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
