/** What the code of a certificate proves, computed here: which licence, sealed by whom, seen by whom; and what it cannot prove. */
import { cellsFromRuns, type Run, runsFromCells } from '#grid';
import {
  formatVkey,
  Malformed,
  type OfflineCode,
  type OfflineVerdict,
  type ProvedEntry,
  parseNote,
  parseOfflineCode,
  parsePolicy,
  verifyOfflineCode,
} from '#proof';
import { type CivilDate, isCivilDate } from '#terms';
import type { KnownKeys } from './known-keys.ts';

/** A licence as its entries say it. */
interface ProvedLicence {
  readonly id: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly datum: string | undefined;
  /** What it held under the seal. */
  readonly cells: readonly Run[];
  readonly country: string | undefined;
  /** Undefined where the code does not open it. */
  readonly holder: string | undefined;
  readonly simulated: boolean;
  /** The publisher whose word it is, and its number there. */
  readonly stated: { readonly publisher: string; readonly number: string } | undefined;
  readonly ended: { readonly on: CivilDate; readonly reason: string } | undefined;
}

type Failure = Extract<OfflineVerdict, { ok: false }>['code'] | 'key-differs';

export type Judgement =
  | { readonly is: 'no-code' }
  /** Numbers of the parts that are still to be read. */
  | { readonly is: 'part'; readonly missing: string }
  | { readonly is: 'unreadable'; readonly why: 'damaged' | 'too-new' | 'parts-differ' }
  | { readonly is: 'not-proved'; readonly failure: Failure; readonly origin: string }
  | {
      readonly is: 'proved';
      readonly licence: ProvedLicence;
      readonly origin: string;
      readonly index: number;
      readonly size: number;
      /** Entries about it after the first. */
      readonly changes: number;
      readonly key: string;
      readonly isKeyKnown: boolean;
      readonly witnesses: readonly { readonly name: string; readonly signedAtSeconds: number }[];
      /** Signatures on the checkpoint of keys that this browser does not know. */
      readonly unchecked: number;
    };

/** Judges a code by the keys that are known of its log. Needs no network and no clock. */
export function judge(
  parts: readonly string[],
  keysOf: (origin: string) => KnownKeys | undefined,
): Judgement {
  if (parts.length === 0) return { is: 'no-code' };
  let code: OfflineCode;
  try {
    code = parseOfflineCode(parts);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    if (error.code === 'code-incomplete' && error.at !== '') return { is: 'part', missing: error.at };
    if (error.code === 'code-too-new') return { is: 'unreadable', why: 'too-new' };
    return { is: 'unreadable', why: error.code === 'parts-differ' ? 'parts-differ' : 'damaged' };
  }
  const origin = code.logKey.name;
  const known = keysOf(origin);
  const key = formatVkey(code.logKey);
  if (known && known.log !== key) return { is: 'not-proved', failure: 'key-differs', origin };
  const verdict = verifyOfflineCode(code, policyOf(key, known?.witnesses ?? []));
  if (!verdict.ok) return { is: 'not-proved', failure: verdict.code, origin };
  const licence = licenceFrom(verdict.entries, verdict.opened);
  if (!licence) return { is: 'not-proved', failure: 'nothing-proved', origin };
  const { witnesses } = verdict.policy;
  return {
    is: 'proved',
    licence,
    origin,
    index: verdict.entries[0]?.index ?? 0,
    size: verdict.checkpoint.size,
    changes: verdict.entries.length - 1,
    key,
    isKeyKnown: known !== undefined,
    witnesses: witnesses.map(({ name, signedAtSeconds }) => ({
      name: nameOfWitness(name, known?.witnesses ?? []),
      signedAtSeconds,
    })),
    unchecked: parseNote(code.checkpoint).signatures.length - 1 - witnesses.length,
  };
}

function policyOf(log: string, witnesses: readonly string[]) {
  const lines = witnesses.map((key, i) => `witness W${i} ${key}`);
  return parsePolicy([`log ${log}`, ...lines, 'quorum none'].join('\n'));
}

/** `W2` of the policy above by the name in its key. */
function nameOfWitness(name: string, keys: readonly string[]): string {
  return keys[Number(name.slice(1))]?.split('+')[0] ?? name;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' ? (value as Fields) : {};
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const dayOf = (value: unknown) => (typeof value === 'string' && isCivilDate(value) ? value : undefined);
const isRun = (run: unknown): run is Run =>
  Array.isArray(run) && run.length === 2 && run.every((n) => Number.isSafeInteger(n) && n >= 0);
const runsOf = (value: unknown): readonly Run[] => (Array.isArray(value) ? value.filter(isRun) : []);

/** The log's own entries, but of a log that may be anyone's: nothing is taken on faith. */
function licenceFrom(
  [first, ...later]: readonly ProvedEntry[],
  opened: ReadonlyMap<string, unknown>,
): ProvedLicence | undefined {
  const { entry = {} } = first ?? {};
  const { kind, licence: id } = entry;
  const [from, until] = [dayOf(entry.from), dayOf(entry.until)];
  const isLicence = kind === 'licence-granted' || kind === 'licence-stated';
  if (!isLicence || typeof id !== 'string' || !from || !until) return undefined;
  if (later.some((one) => one.entry.licence !== id)) return undefined;
  const holder = fieldsOf(entry.holder);
  const name = opened.get(textOf(fieldsOf(holder.name).commitment) ?? '');
  const freed = new Set(
    later
      .filter((one) => one.entry.kind === 'licence-surrendered-in-part')
      .flatMap((one) => cellsFromRuns(runsOf(one.entry.cells))),
  );
  const end = later.find((one) => one.entry.kind === 'licence-ended')?.entry;
  const endedOn = dayOf(end?.endedOn);
  return {
    id,
    from,
    until,
    datum: textOf(entry.datum),
    cells: runsFromCells(cellsFromRuns(runsOf(entry.cells)).filter((cell) => !freed.has(cell))),
    country: textOf(holder.country),
    holder: textOf(name),
    simulated: entry.simulated === true,
    stated:
      kind === 'licence-stated'
        ? { publisher: textOf(entry.publisher) ?? '', number: textOf(entry.number) ?? '' }
        : undefined,
    ended: endedOn && { on: endedOn, reason: textOf(end?.reason) ?? '' },
  };
}
