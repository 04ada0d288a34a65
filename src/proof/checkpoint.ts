/** Checkpoints: how large the log is and what root it has, in the words that are signed (C2SP tlog-checkpoint 1.0.0). */
import { base64FromBytes, bytesFromBase64 } from './bytes.ts';
import { type Hash, hashBytes } from './hash.ts';
import { Malformed } from './malformed.ts';

export interface Checkpoint {
  /** The log's identity for ever: its address without scheme and without a trailing slash, `example.org/kz`. */
  readonly origin: string;
  /** Entries in the tree. */
  readonly size: number;
  /** Root of the tree of that size. */
  readonly root: Hash;
  /** Further lines; the specification advises against them. */
  readonly extensions?: readonly string[];
}

/**
 * The note text of a checkpoint. Inverse: `checkpointFromBody`.
 * @throws RangeError when a part would not survive the round trip
 * @example checkpointBody({ origin: 'example.org/kz', size: 0, root: emptyRoot })
 */
export function checkpointBody(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions = [] } = checkpoint;
  if (origin === '' || extensions.includes('')) throw new RangeError('A line of a checkpoint is empty.');
  if (`${origin}${extensions.join('')}`.includes('\n'))
    throw new RangeError('A line of a checkpoint has a newline.');
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`Got size ${size} of a tree.`);
  if (root.length !== hashBytes) throw new RangeError(`Got a root of ${root.length} bytes when expected 32.`);
  return `${[origin, size, base64FromBytes(root), ...extensions].join('\n')}\n`;
}

/** Inverse of `checkpointBody`. @throws Malformed naming the line */
export function checkpointFromBody(body: string): Checkpoint {
  if (!body.endsWith('\n')) throw new Malformed('not-a-checkpoint', '', 'The last line does not end.');
  const [origin, size, root, ...extensions] = body.slice(0, -1).split('\n');
  if (origin === undefined || size === undefined || root === undefined) {
    throw new Malformed('not-a-checkpoint', '', 'Got fewer than three lines: origin, size, root hash.');
  }
  if (origin === '') throw new Malformed('not-a-checkpoint', 'line 1', 'The origin is empty.');
  const empty = extensions.indexOf('');
  if (empty >= 0) throw new Malformed('not-a-checkpoint', `line ${empty + 4}`, 'An extension line is empty.');
  const checkpoint = { origin, size: decimal(size, 'line 2'), root: hashFromBase64(root, 'line 3') };
  return extensions.length === 0 ? checkpoint : { ...checkpoint, extensions };
}

/** A count in ASCII decimal without leading zeroes. @throws Malformed */
export function decimal(text: string, at: string): number {
  if (!/^(0|[1-9][0-9]{0,15})$/.test(text) || !Number.isSafeInteger(Number(text))) {
    throw new Malformed('not-a-count', at, `"${text}" is not a whole number without leading zeroes.`);
  }
  return Number(text);
}

/** 32 bytes in base64. @throws Malformed */
export function hashFromBase64(text: string, at: string): Hash {
  let bytes: Uint8Array;
  try {
    bytes = bytesFromBase64(text);
  } catch (error) {
    throw new Malformed('not-base64', at, (error as Error).message);
  }
  if (bytes.length === hashBytes) return bytes;
  throw new Malformed('not-a-hash', at, `Got ${bytes.length} bytes when a hash has 32.`);
}
