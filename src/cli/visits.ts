/**
 * What verify remembers: of each register the size and root that it saw last at each place, and the key that signed. A log that
 * shows its reader another past than last time is found out by this alone.
 */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { CommandError } from './failure.ts';
import { readError, writeWhole } from './write-whole.ts';

export interface Visit {
  /** Address or folder. */
  readonly place: string;
  readonly size: number;
  /** base64 */
  readonly root: string;
  /** The verifier key under which the checkpoint was good. */
  readonly key: string;
  /** By this machine's clock. */
  readonly at: string;
}

/** Visits by the origin of the log. */
export type Visits = Readonly<Record<string, readonly Visit[]>>;

/** `$XDG_STATE_HOME/orebook/visits.json`, by default below `~/.local/state` (XDG Base Directory Specification). */
export function visitsFile(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.XDG_STATE_HOME;
  const folder = named && isAbsolute(named) ? named : join(homedir(), '.local', 'state');
  return join(folder, 'orebook', 'visits.json');
}

/** @throws CommandError when the file is there and is not one of ours */
export async function readVisits(path: string): Promise<Visits> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw readError(error, path);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isVisits(value)) return value;
  } catch {
    // told below: what is not JSON is not ours either
  }
  throw new CommandError(
    `The memory of earlier visits, ${path}, is damaged: bring it back from a copy, or move it away and begin anew.`,
  );
}

/** The visits with one more: it takes the place of the last one there. */
export function withVisit(visits: Visits, origin: string, visit: Visit): Visits {
  const others = (visits[origin] ?? []).filter(({ place }) => place !== visit.place);
  return { ...visits, [origin]: [...others, visit] };
}

/** The visits without those of a register. */
export function withoutRegister(visits: Visits, origin: string): Visits {
  return Object.fromEntries(Object.entries(visits).filter(([known]) => known !== origin));
}

export function writeVisits(path: string, visits: Visits): Promise<void> {
  return writeWhole(path, `${JSON.stringify(visits, null, 2)}\n`, { mode: 0o600 });
}

function isVisits(value: unknown): value is Visits {
  return (
    isRecord(value) && Object.values(value).every((visits) => Array.isArray(visits) && visits.every(isVisit))
  );
}

function isVisit(value: unknown): value is Visit {
  if (!isRecord(value)) return false;
  const { place, size, root, key, at } = value;
  return [place, root, key, at].every((one) => typeof one === 'string') && Number.isSafeInteger(size);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
