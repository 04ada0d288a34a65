/** Whom verify believes, and what it remembers: keys, policies, earlier visits. */
import { readFile } from 'node:fs/promises';
import {
  formatVkey,
  Malformed,
  type Note,
  type Policy,
  type PolicyVerdict,
  parsePolicy,
  parseVkey,
} from '#proof';
import { EntryFault } from './entry-fault.ts';
import { CommandError } from './failure.ts';
import type { RegisterReplay } from './verify-replay.ts';
import { type Fault, type KeyOrigin, type Verdict, verdictOf } from './verify-report.ts';
import { readVisits, type Visit, visitsFile, withoutRegister, withVisit, writeVisits } from './visits.ts';
import { readError } from './write-whole.ts';

export interface VerifyOptions {
  readonly key?: string;
  /** A trust policy file (C2SP tlog-policy). */
  readonly policy?: string;
  /** False: nothing is remembered and no earlier visit compared. */
  readonly memory?: boolean;
  /** Forgets earlier visits of this register first. */
  readonly forget?: boolean;
  /** Also the digest of the state that the entries add up to. */
  readonly state?: boolean;
  readonly json?: boolean;
}

export interface Trusted {
  readonly policy: Policy;
  readonly from: KeyOrigin;
  /** Where one key was asked for. */
  readonly vkey?: string;
}

/** Whom to believe: what the caller names, then what is published; a key of the last visit stands in where nothing is published. */
export async function trustedKeys(
  { key, policy }: VerifyOptions,
  remembered: string | undefined,
  published: () => Promise<string | undefined>,
): Promise<Trusted | undefined> {
  if (key !== undefined && policy !== undefined) throw new CommandError('Give --key or --policy, not both.');
  if (policy !== undefined) {
    const text = await readFile(policy, 'utf8').catch((error: unknown) => {
      throw readError(error, policy);
    });
    return { policy: parsed(() => parsePolicy(text), `The policy ${policy} cannot be read`), from: 'policy' };
  }
  const [vkey, from] = await (async (): Promise<[string | undefined, KeyOrigin]> => {
    if (key !== undefined) return [key, 'given'];
    const there = await published();
    if (there !== undefined && there !== remembered) return [there, 'published'];
    return [remembered, 'last-visit'];
  })();
  if (vkey === undefined) return undefined;
  const log = parsed(
    () => parseVkey(vkey),
    from === 'given' ? '--key cannot be read' : 'The key of the register cannot be read',
  );
  return { policy: { logs: [{ key: log }], witnesses: [] }, from, vkey };
}

function parsed<T>(parse: () => T, what: string): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new CommandError(`${what}: ${error.message}`);
  }
}

/** The fault of a register that publishes another key than at the last visit. */
export function keyChanged({ from, vkey }: Trusted, { key: remembered }: Memory): Fault | undefined {
  if (from !== 'published' || vkey === undefined || remembered === undefined) return undefined;
  return {
    code: 'key-differs',
    message: `The register publishes the key ${vkey} when it was ${remembered} at the last visit. If you know why, pass --key, or --forget.`,
  };
}

/** Who signed, of those that are trusted, and how many others. */
export function signatures(verdict: Extract<PolicyVerdict, { ok: true }>, note: Note, from: KeyOrigin) {
  const { log, witnesses, silent } = verdict;
  return {
    key: { vkey: formatVkey(log.key), from },
    witnesses: witnesses.map(({ name, signedAtSeconds }) => ({
      name,
      signedAt: new Date(signedAtSeconds * 1000).toISOString(),
    })),
    silentWitnesses: silent,
    unknownSignatures: note.signatures.length - 1 - witnesses.length,
  };
}

/** What earlier visits say of a register. */
export interface Memory {
  /** Visits that the log must agree with: the last one here, and those elsewhere that saw no more. */
  readonly toHold: readonly Visit[];
  readonly ahead: readonly Visit[];
  /** The key of the last visit, here or elsewhere. */
  readonly key: string | undefined;
  readonly toKeep: ((visit: Visit) => Promise<void>) | undefined;
}

export async function openMemory(
  origin: string | undefined,
  place: string,
  size: number,
  { memory = true, forget = false }: VerifyOptions,
): Promise<Memory> {
  if (!memory || origin === undefined) return { toHold: [], ahead: [], key: undefined, toKeep: undefined };
  const path = visitsFile();
  const visits = await readVisits(path);
  const known = forget ? withoutRegister(visits, origin) : visits;
  const ofRegister = known[origin] ?? [];
  return {
    toHold: ofRegister.filter((visit) => visit.place === place || visit.size <= size),
    ahead: ofRegister.filter((visit) => visit.place !== place && visit.size > size),
    key: ofRegister.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.key,
    toKeep: async (visit) => writeVisits(path, withVisit(known, origin, visit)),
  };
}

export async function conclude(
  replay: RegisterReplay,
  { toHold, ahead, toKeep }: Memory,
  found: Omit<Parameters<typeof verdictOf>[0], 'visits' | 'ahead' | 'replayed'>,
): Promise<Verdict> {
  const replayed = replay.finish();
  const { place, size = 0, root = '', key } = found;
  if (toKeep && key) {
    const at = new Date().toISOString();
    await toKeep({ place, size, root, key: key.vkey, at }).catch((error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      process.stderr.write(`orebook: this visit is not remembered: ${error.message}\n`);
    });
  }
  return verdictOf({ ...found, visits: toHold, ahead, ...(replayed && { replayed }) });
}

/** What a check found, in the words of who gave a single key. */
export function faultOfPolicy(
  found: { readonly code: string; readonly message: string; readonly entry?: number },
  { vkey, from }: Trusted,
): Fault {
  const { code, message, entry } = found;
  const named = entry === undefined ? {} : { entry };
  if (code !== 'unknown-log' || vkey === undefined) return { code, message, ...named };
  const whose = { given: 'that you gave', published: 'that it publishes', 'last-visit': 'of the last visit' };
  const of = from === 'policy' ? 'of the policy' : whose[from];
  return { code, message: `The checkpoint is not signed with the key ${of}, ${vkey}.`, ...named };
}

export function faultOfEntry(error: unknown): Fault {
  if (!(error instanceof EntryFault)) throw error;
  return { code: error.code, message: `Entry ${error.index}: ${error.message}`, entry: error.index };
}
