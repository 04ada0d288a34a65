/** Opens the log that is there, or begins one: empty, or with the simulated past of a trial register. */
import { randomBytes } from 'node:crypto';
import type { ListedNaming } from '#grid';
import type { LawPack } from '#law';
import { checkpointBody, entryBytes, entryFromBytes, type Signer, signNote } from '#proof';
import { BadEntry, type OpenRegister, simulate } from '#register';
import { checkKeptCheckpoint, openLogKey, type Store } from '#store';
import { type CivilDate, civilDateAt, instantFromMillis } from '#terms';
import { LiveRegister } from '../live-register.ts';
import type { LoadedCountry } from './load-country.ts';
import { StartError } from './start-error.ts';

export interface OpenRegisterOptions {
  readonly store: Store;
  readonly law: LawPack;
  readonly country: LoadedCountry;
  readonly blocks: ListedNaming;
  /** Holds the key of the log. */
  readonly folder: string;
  /** First line of every checkpoint; asked when the log begins. Without it, a name of its own is made. */
  readonly origin?: string | undefined;
  /** `OREBOOK_LOG_KEY`: the key itself, as several servers of one register share it. */
  readonly logKey?: string | undefined;
  /** A trial register says so in its first entry, for ever. */
  readonly trial: boolean;
  /** How much of the country a simulation fills when the log begins: 1 is all of it, 0 leaves it empty. */
  readonly simulationScale: number;
  readonly nowMillis: () => number;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** The same past in every trial register of the same day. */
const simulationSeed = 20_180_629;

export interface OpenedRegister {
  readonly register: LiveRegister;
  readonly key: Signer['key'];
  readonly signNote: (text: string) => string;
  /** Signs the log of tenders. */
  readonly tenderSigner: Signer;
  readonly trial: boolean;
}

/** @throws StartError, StoreError: each one line that says what to do */
export async function openRegister(options: OpenRegisterOptions): Promise<OpenedRegister> {
  const { store, law, country, folder, nowMillis, onProgress } = options;
  const before = await firstEntry(store);
  if (before?.trial && !options.trial) {
    throw new StartError(
      'register-differs',
      'This register began as a trial and stays one: name another data folder for a register in earnest.',
    );
  }
  if (before && options.origin !== undefined && options.origin !== before.origin) {
    throw new StartError(
      'register-differs',
      `This register is ${before.origin}, not ${options.origin}: leave the origin out, or name another data folder.`,
    );
  }
  if (!before && !options.trial && options.origin === undefined) {
    throw new StartError(
      'setting-unreadable',
      'A register in earnest keeps its name for ever: set OREBOOK_ORIGIN, such as cadastre.example/kz.',
    );
  }
  const origin =
    before?.origin ??
    options.origin ??
    `trial.orebook.test/${law.code.toLowerCase()}/${randomBytes(4).toString('hex')}`;
  const signer = await openLogKey({ folder, origin, text: options.logKey, mayCreate: before === undefined });
  const opening: Pick<OpenRegister, 'origin' | 'country' | 'law' | 'data'> = {
    origin,
    country: law.code.slice(0, 2),
    law: law.code,
    data: country.data,
  };
  await checkKeptCheckpoint(store, signer.key);
  const simulated = !before && options.trial && options.simulationScale > 0;
  if (simulated) await appendSimulation(options, opening);

  const register = await LiveRegister.open({
    store,
    law,
    base: country.base,
    blocks: options.blocks,
    nowMillis,
    sign: (size, root) => signNote(checkpointBody({ origin, size, root }), [signer]),
    onReplay: (done, total) => onProgress?.('replaying the log', done, total),
  }).catch((error: unknown) => {
    if (!(error instanceof BadEntry)) throw error;
    const message = `The log contradicts itself at entry ${error.index} (${error.code}): restore it from its journal with orebook restore.`;
    throw new StartError('log-damaged', message, error);
  });
  if (!before && !simulated) await begin(register, opening, options.trial);
  return {
    register,
    key: signer.key,
    signNote: (text) => signNote(text, [signer]),
    tenderSigner: signer.derived('tenders'),
    trial: before?.trial ?? options.trial,
  };
}

async function firstEntry({ log }: Store): Promise<{ origin: string; trial: boolean } | undefined> {
  const [bytes] = await log.read(0, 1);
  if (!bytes) return undefined;
  const { kind, origin, trial } = entryFromBytes(bytes);
  if (kind === 'register-opened' && typeof origin === 'string') return { origin, trial: trial === true };
  throw new StartError(
    'log-damaged',
    'The log does not begin as a register does: restore it with orebook restore.',
  );
}

async function begin(
  register: LiveRegister,
  opening: Pick<OpenRegister, 'origin' | 'country' | 'law' | 'data'>,
  trial: boolean,
): Promise<void> {
  const by = { role: 'registrar', account: 'registrar' } as const;
  const answer = await register.submit({ act: 'open-register', by, trial, ...opening });
  if (!answer.accepted) throw new Error(`The register cannot be opened: ${JSON.stringify(answer.findings)}`);
}

/** The past of a trial register is appended in one step: whoever interrupts it finds an empty log, not half a past. */
async function appendSimulation(
  { store, law, country, simulationScale, nowMillis, onProgress }: OpenRegisterOptions,
  opening: Pick<OpenRegister, 'origin' | 'country' | 'law' | 'data'>,
): Promise<void> {
  const today: CivilDate = civilDateAt(instantFromMillis(nowMillis()), law.zone);
  const months = simulate({
    seed: simulationSeed,
    today,
    law,
    base: country.base,
    deposits: country.deposits,
    register: opening,
    scale: simulationScale,
  });
  const entries: Uint8Array[] = [];
  for (const month of months) {
    await store.openings.keep(month.openings);
    for (const entry of month.entries) entries.push(entryBytes(entry));
    onProgress?.('simulating the past of a trial register', month.progress * 100, 100);
    // Signals are heard between months.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await store.log.append(0, entries);
}
