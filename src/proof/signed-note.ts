/** Signed notes: text with signatures of keys that the reader knows (C2SP signed-note 1.0.0). */
import { base64FromBytes, bytesFromBase64, concatBytes, isWellFormed } from './bytes.ts';
import { Malformed } from './malformed.ts';
import { checkSignature, type Signer } from './signature.ts';
import { hexOfKeyId, isKeyName, type VerifierKey } from './verifier-key.ts';

export interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  /** Without the key id. */
  readonly signature: Uint8Array;
}

export interface Note {
  /** What is signed; ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A known key's good signature. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** Seconds since 1970 by the cosigner's clock; only of cosignatures. */
  readonly signedAtSeconds?: number;
}

export type NoteVerification =
  | { readonly ok: true; readonly text: string; readonly signatures: readonly VerifiedSignature[] }
  | { readonly ok: false; readonly code: 'bad-signature' | 'no-known-key'; readonly message: string };

// The specification asks for at least 16; the limits keep a hostile note from costing much.
const maximumSignatures = 100;
const maximumNoteLength = 1_000_000;

/** The note with a signature line of each signer, in order. @throws RangeError when the text is not a note's */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!isNoteText(text))
    throw new RangeError('A note text ends in a newline and has no other control character.');
  const signatures = signers.map((signer) => ({
    name: signer.key.name,
    keyId: signer.key.keyId,
    signature: signer.sign(text),
  }));
  return formatNote({ text, signatures });
}

/** A note as text. Inverse: `parseNote`. */
export function formatNote(note: Note): string {
  return `${note.text}\n${note.signatures.map(signatureLine).join('')}`;
}

/** One line, `— name base64(key id ‖ signature)`, with its newline. Inverse: `parseSignatureLine`. */
export function signatureLine(signature: NoteSignature): string {
  const keyId = new Uint8Array(4);
  new DataView(keyId.buffer).setUint32(0, signature.keyId);
  return `— ${signature.name} ${base64FromBytes(concatBytes(keyId, signature.signature))}\n`;
}

/** Inverse of `signatureLine`, without the newline. @throws Malformed */
export function parseSignatureLine(line: string, at: string): NoteSignature {
  const [dash, name = '', encoded = '', ...rest] = line.split(' ');
  if (dash !== '—' || !isKeyName(name) || rest.length > 0) {
    throw new Malformed('not-a-signature', at, 'Not an em dash, a key name and a signature.');
  }
  let bytes: Uint8Array;
  try {
    bytes = bytesFromBase64(encoded);
  } catch (error) {
    throw new Malformed('not-base64', at, (error as Error).message);
  }
  if (bytes.length < 5)
    throw new Malformed('not-a-signature', at, `Got ${bytes.length} bytes when at least 5.`);
  return { name, keyId: new DataView(bytes.buffer).getUint32(0), signature: bytes.slice(4) };
}

/** Inverse of `formatNote`; checks the form, no signature. @throws Malformed naming the line */
export function parseNote(note: string): Note {
  if (note.length > maximumNoteLength)
    throw new Malformed('note-too-long', '', 'More than 1,000,000 characters.');
  const end = note.lastIndexOf('\n\n');
  if (end < 0) throw new Malformed('not-a-note', '', 'No empty line between text and signatures.');
  const text = note.slice(0, end + 1);
  if (!isNoteText(text))
    throw new Malformed('not-a-note', '', 'The text has control characters or is not Unicode.');
  if (!note.endsWith('\n')) throw new Malformed('not-a-note', '', 'The last signature line does not end.');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > maximumSignatures) {
    throw new Malformed(
      'too-many-signatures',
      '',
      `Got ${lines.length} signatures when at most ${maximumSignatures}.`,
    );
  }
  const firstLine = text.split('\n').length + 1;
  return { text, signatures: lines.map((line, i) => parseSignatureLine(line, `line ${firstLine + i}`)) };
}

/**
 * Checks the signatures of the keys that the reader knows; signatures of other keys are ignored. The note is
 * rejected when a known key's signature fails, and when no known key signed.
 */
export function verifyNote(note: Note, verifiers: readonly VerifierKey[]): NoteVerification {
  const signatures: VerifiedSignature[] = [];
  for (const { name, keyId, signature } of note.signatures) {
    const key = verifiers.find((known) => known.name === name && known.keyId === keyId);
    if (!key) continue;
    const { ok, ...statement } = checkSignature(key, note.text, signature);
    if (!ok) {
      const message = `The signature of ${name} (key ${hexOfKeyId(keyId)}) is not over this text.`;
      return { ok: false, code: 'bad-signature', message };
    }
    signatures.push({ key, ...statement });
  }
  if (signatures.length > 0) return { ok: true, text: note.text, signatures };
  const signers = note.signatures.map(({ name, keyId }) => `${name} (key ${hexOfKeyId(keyId)})`).join(', ');
  return { ok: false, code: 'no-known-key', message: `Signed by ${signers}; none of these keys is known.` };
}

function isNoteText(text: string): boolean {
  if (!text.endsWith('\n') || !isWellFormed(text)) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 0x0a) return false;
  }
  return true;
}
