/** What an extract is made of: the record as it stood, its entries whole, and what proves them. */
import type { StandpointQuery } from '#contract';
import {
  checkpointFromBody,
  consistencyProof,
  type Extract,
  inclusionProof,
  parseNote,
  rootAt,
  textFromUtf8,
} from '#proof';
import {
  type Application,
  applicationAt,
  type BlockState,
  blockState,
  type Licence,
  licenceAt,
  ordinalOfApplication,
  ordinalOfLicence,
  type RegisterState,
  type Standpoint,
  versionsOfApplication,
  versionsOfLicence,
} from '#register';
import type { ApplicationId, LicenceId } from '#terms';
import { codeOf } from '../area/area-view.ts';
import { cellFromText } from '../blocks/route.ts';
import { noSuchRecord } from '../http/not-found.ts';
import type { LiveRegister } from '../live-register.ts';
import type { Services } from '../services.ts';

export type ExtractKind = Extract['of']['kind'];

export type ExtractRecord =
  | { readonly kind: 'licence'; readonly id: string; readonly licence: Licence }
  | { readonly kind: 'application'; readonly id: string; readonly application: Application }
  | {
      readonly kind: 'block';
      readonly id: string;
      readonly block: BlockState;
      readonly holder: Licence | undefined;
      readonly queue: readonly Application[];
    };

export interface ExtractFacts {
  readonly record: ExtractRecord;
  readonly at: Standpoint;
  readonly trial: boolean;
  readonly proof: Pick<Extract, 'entries' | 'openings' | 'checkpoint' | 'consistency'> & {
    readonly root: Extract['asOf']['root'];
  };
}

interface Found {
  readonly record: ExtractRecord;
  readonly indexes: readonly number[];
  readonly names: readonly string[];
}

function find(
  register: LiveRegister,
  state: RegisterState,
  kind: ExtractKind,
  id: string,
  at: Standpoint,
): Found {
  const known = (versions: readonly { readonly index: number }[]) =>
    versions.flatMap(({ index }) => (index < at.size ? [index] : []));
  if (kind === 'licence') {
    const licence = licenceAt(state, ordinalOfLicence(id as LicenceId), at);
    if (!licence) throw noSuchRecord(kind, id);
    const indexes = known(versionsOfLicence(state, licence.id));
    return { record: { kind, id, licence }, indexes, names: [licence.holder.name.commitment] };
  }
  if (kind === 'application') {
    const application = applicationAt(state, ordinalOfApplication(id as ApplicationId), at);
    if (!application) throw noSuchRecord(kind, id);
    const indexes = known(versionsOfApplication(state, application.id));
    return { record: { kind, id, application }, indexes, names: [application.applicant.name.commitment] };
  }
  const cell = cellFromText(register, id);
  const block = blockState(state, register.base, cell, at);
  const holder = block.holder && licenceAt(state, ordinalOfLicence(block.holder), at);
  const queue = block.queue.flatMap(
    ({ application }) => applicationAt(state, ordinalOfApplication(application), at) ?? [],
  );
  return {
    record: { kind, id: codeOf(register.blocks, cell), block, holder, queue },
    indexes: block.history.flatMap(({ begunIn, endedIn }) =>
      endedIn === undefined ? [begunIn] : [begunIn, endedIn],
    ),
    names: [
      ...(holder ? [holder.holder.name.commitment] : []),
      ...queue.map(({ applicant }) => applicant.name.commitment),
    ],
  };
}

/** @throws Refusal `no_such_record`, `no_such_block`, `no_such_entry` */
export async function gatherExtract(
  { register, witnesses }: Pick<Services, 'register' | 'witnesses'>,
  kind: ExtractKind,
  id: string,
  asked: StandpointQuery,
): Promise<ExtractFacts> {
  const { at, trial, record, indexes, names } = await register.read((state) => {
    const at = register.standpoint(state, asked);
    return { at, trial: state.opened?.trial === true, ...find(register, state, kind, id, at) };
  });
  const { readHashes, store } = register;
  // One moment: every path stands under this checkpoint and no other.
  const { checkpoint } = witnesses?.seal(at.size) ?? register;
  const { size } = checkpointFromBody(parseNote(checkpoint).text);
  const entries = await Promise.all(
    [...new Set(indexes)]
      .sort((a, b) => a - b)
      .map(async (index) => {
        const [bytes] = await store.log.read(index, index + 1);
        if (!bytes) throw new Error(`Entry ${index} of a log of ${size} entries is gone.`);
        return { index, text: textFromUtf8(bytes), path: await inclusionProof(index, size, readHashes) };
      }),
  );
  // Early grants do not repeat the holder: an opening that no entry here commits to would prove nothing.
  const committed = names.filter((name) => entries.some(({ text }) => text.includes(name)));
  const openings = (await store.openings.find([...new Set(committed)])).map(({ salt, value }) => ({
    salt,
    value,
  }));
  await register.names.know([...names]);
  return {
    record,
    at,
    trial,
    proof: {
      entries,
      openings,
      checkpoint,
      consistency: await consistencyProof(at.size, size, readHashes),
      root: await rootAt(at.size, readHashes),
    },
  };
}
