/**
 * Verifies the register in the reader's own browser, from its public files only: the signed checkpoint, every entry, the tree they make.
 * It believes nothing that the server says about itself, and remembers what it saw last time.
 */
import {
  base64FromBytes,
  bytesFromBase64,
  type Checkpoint,
  canonicalEntryFrom,
  checkpointFromBody,
  decodeEntryBundle,
  equalBytes,
  Frontier,
  leafHash,
  parseNote,
  parseVkey,
  SealAudit,
  type SealCounts,
  type SealFault,
  tilePath,
  tileWidth,
  verifyNote,
} from '#proof';

/** What was seen of a log before: it must still be its beginning. */
export interface SeenCheckpoint {
  readonly origin: string;
  readonly size: number;
  /** base64 */
  readonly root: string;
}

export interface LogFiles {
  readonly checkpoint: () => Promise<string>;
  /** A file under `/log/`. */
  readonly file: (path: string) => Promise<Uint8Array>;
}

export interface VerifyOptions {
  readonly files: LogFiles;
  /** Key of the log, in C2SP vkey form. */
  readonly verifierKey: string;
  readonly seen?: SeenCheckpoint | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** One thing that was proved, or failed to be. Codes have sentences in `#words`. */
export type Step =
  | { readonly step: 'signature'; readonly ok: boolean; readonly key: string; readonly witnesses: number }
  | {
      readonly step: 'entries';
      readonly ok: boolean;
      readonly entries: number;
      readonly bytes: number;
      readonly bad?: number;
    }
  | { readonly step: 'root'; readonly ok: boolean; readonly computed: string; readonly signed: string }
  | { readonly step: 'seals'; readonly ok: boolean; readonly counts: SealCounts; readonly bad?: SealFault }
  | { readonly step: 'history'; readonly ok: boolean; readonly size: number; readonly first: boolean };

export interface LogVerdict {
  readonly ok: boolean;
  readonly steps: readonly Step[];
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
}

/** The checkpoint of a signed note, and whether the log's own key signed it. @throws Malformed where it is none */
export function readCheckpoint(note: string, verifierKey: string) {
  const parsed = parseNote(note);
  const key = parseVkey(verifierKey);
  const verified = verifyNote(parsed, [key]);
  const checkpoint: Checkpoint = checkpointFromBody(parsed.text);
  return { checkpoint, isSigned: verified.ok, key, witnesses: parsed.signatures.length - 1 };
}

/** Reads every entry, hashes it, opens what was sealed, and compares what comes out with what was signed. @throws Malformed, or what `files` throws */
export async function verifyLog(options: VerifyOptions): Promise<LogVerdict> {
  const { files, verifierKey, seen, onProgress, signal } = options;
  const { checkpoint, isSigned, key, witnesses } = readCheckpoint(await files.checkpoint(), verifierKey);
  const { origin, size, root } = checkpoint;
  const frontier = new Frontier();
  const seals = new SealAudit();
  let bytes = 0;
  let bad: number | undefined;
  let badSeal: SealFault | undefined;
  let rootThen: Uint8Array | undefined;
  const known = seen && seen.origin === origin ? seen : undefined;
  if (known?.size === 0) rootThen = frontier.root();

  for (let first = 0; first < size; first += tileWidth) {
    signal?.throwIfAborted();
    const width = Math.min(tileWidth, size - first);
    const bundle = await files.file(tilePath('entries', first / tileWidth, width));
    for (const entry of decodeEntryBundle(bundle, width)) {
      bytes += entry.length;
      const read = canonicalEntryFrom(entry);
      if (!read) bad ??= frontier.size;
      else badSeal ??= seals.take(frontier.size, read);
      frontier.append(leafHash(entry));
      if (frontier.size === known?.size) rootThen = frontier.root();
    }
    onProgress?.(frontier.size, size);
  }

  const steps: Step[] = [
    { step: 'signature', ok: isSigned, key: key.name, witnesses },
    { step: 'entries', ok: bad === undefined, entries: size, bytes, ...(bad !== undefined && { bad }) },
    {
      step: 'root',
      ok: equalBytes(frontier.root(), root),
      computed: base64FromBytes(frontier.root()),
      signed: base64FromBytes(root),
    },
    {
      step: 'seals',
      ok: badSeal === undefined,
      counts: seals.counts(),
      ...(badSeal && { bad: badSeal }),
    },
    {
      step: 'history',
      // A log smaller than the one seen before has lost entries: `rootThen` was never reached.
      ok:
        known === undefined || (rootThen !== undefined && equalBytes(rootThen, bytesFromBase64(known.root))),
      size: known?.size ?? 0,
      first: known === undefined,
    },
  ];
  return {
    ok: steps.every((step) => step.ok),
    steps,
    checkpoint: { origin, size, root: base64FromBytes(root) },
  };
}

const place = 'orebook.seen-checkpoint';

/** The last checkpoint that this browser verified, if it remembers one. */
export function seenCheckpoint(storage: Pick<Storage, 'getItem'> = localStorage): SeenCheckpoint | undefined {
  try {
    const seen = JSON.parse(storage.getItem(place) ?? 'null') as SeenCheckpoint | null;
    return typeof seen?.origin === 'string' && Number.isInteger(seen.size) && typeof seen.root === 'string'
      ? seen
      : undefined;
  } catch {
    return undefined; // storage is forbidden, or holds something else
  }
}

export function rememberCheckpoint(
  seen: SeenCheckpoint,
  storage: Pick<Storage, 'setItem'> = localStorage,
): void {
  try {
    storage.setItem(place, JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing proves no history next time; everything else still holds.
  }
}
