/*  Who comes first among equals, drawn so that anyone can draw again with a pocket tool:
 *
 *      root   = Merkle root (RFC 6962 §2.1) over the application ids in ascending order of their text, UTF-8
 *      lot    = SHA-256(value ‖ root ‖ UTF-8 bytes of the application id)
 *      order  = ascending lots
 *
 *  The root is in the log before the value exists, so that nobody can choose a list for a value; the value is of a public source
 *  named in the same entry, so that nobody can choose a value for a list. The order of lodging enters nowhere.
 */
import { sha256 } from '#sha256';
import { bytesFromHex, hexFromBytes, utf8FromText } from './bytes.ts';
import { rootHash } from './tree.ts';

/** An application with its lot, 64 hexadecimal digits. */
export interface Lot<Id extends string = string> {
  readonly application: Id;
  readonly lot: string;
}

/** Root over the list of filings, 64 hexadecimal digits; the order in which they are named does not matter. */
export function rootOfFilings(applications: readonly string[]): string {
  return hexFromBytes(rootHash([...applications].sort().map((id) => utf8FromText(id))));
}

/**
 * The lots of all, the first in line first. `value` and `root` are 64 hexadecimal digits.
 * @throws RangeError where an application is named twice, or either is no hash
 */
export function drawLots<Id extends string>(
  value: string,
  root: string,
  applications: readonly Id[],
): Lot<Id>[] {
  if (new Set(applications).size !== applications.length) {
    throw new RangeError('An application is in the list twice.');
  }
  const head = new Uint8Array([...hashFromHex(value), ...hashFromHex(root)]);
  return applications
    .map((application) => {
      const name = utf8FromText(application);
      const input = new Uint8Array(head.length + name.length);
      input.set(head);
      input.set(name, head.length);
      return { application, lot: hexFromBytes(sha256(input)) };
    })
    .sort((one, other) => (one.lot < other.lot ? -1 : 1));
}

function hashFromHex(text: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new RangeError(`Got "${text}" when expected 64 hexadecimal digits.`);
  return bytesFromHex(text);
}
