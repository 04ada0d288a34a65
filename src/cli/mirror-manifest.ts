/*  Every file of a mirror beside the log, by its digest, under the signature of the log's key: what was changed in a mirror is found
 *  and named.
 *
 *      orebook-mirror 1
 *      register.example/kz
 *      45210                                        size of the log
 *      5c1f… assets/index-B2x.js                    SHA-256 and path
 *      …
 *                                                   (empty line)
 *      — register.example/kz base64
 *
 *  The first line keeps it apart from checkpoints, which the same key signs.
 */
import { createHash } from 'node:crypto';
import {
  Malformed,
  type Note,
  parseNote,
  type Signer,
  signNote,
  textFromUtf8,
  type VerifierKey,
  verifyNote,
} from '#proof';
import type { Fault } from './verify-report.ts';

export const manifestPath = 'mirror/manifest';
const header = 'orebook-mirror 1';
/** Folders of a mirror in which nothing stands that is not in the list. */
export const siteFolders = /^(mirror|assets|api)\//;

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The signed list of files, by path. */
export function formatManifest(files: ReadonlyMap<string, string>, size: number, signer: Signer): string {
  const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, digest]) => `${digest} ${path}`);
  return signNote(`${[header, signer.key.name, size, ...lines].join('\n')}\n`, [signer]);
}

/** Digests by path, and how large the log was. @throws Malformed */
function parseManifest(bytes: Uint8Array): {
  readonly note: Note;
  readonly size: number;
  readonly files: ReadonlyMap<string, string>;
} {
  const note = parseNote(textFromUtf8(bytes));
  const [first, , size = '', ...lines] = note.text.split('\n').slice(0, -1);
  if (first !== header || !/^\d+$/.test(size))
    throw new Malformed('not-a-manifest', '', `It does not begin with "${header}".`);
  const files = new Map<string, string>();
  for (const line of lines) {
    const [, digest, path] = /^([0-9a-f]{64}) (.+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined)
      throw new Malformed('not-a-manifest', '', `"${line}" names no file.`);
    files.set(path, digest);
  }
  return { note, size: Number(size), files };
}

/**
 * What is wrong with a mirror's files beside the log; undefined where nothing is, or where there is no mirror. `list` gives the paths that are
 * there, where that can be told.
 */
export async function faultOfMirror(
  read: (path: string) => Promise<Uint8Array | undefined>,
  keys: readonly VerifierKey[],
  size: number,
  list?: () => readonly string[],
): Promise<Fault | { readonly files: number } | undefined> {
  const bytes = await read(manifestPath);
  const named = list?.().filter((path) => siteFolders.test(path)) ?? [];
  if (!bytes) {
    if (named.length === 0) return undefined;
    return { code: 'file-missing', message: `The file ${manifestPath} is not there, and ${named[0]} is.` };
  }
  let manifest: ReturnType<typeof parseManifest>;
  try {
    manifest = parseManifest(bytes);
    const checked = verifyNote(manifest.note, keys);
    if (!checked.ok) return { code: checked.code, message: `The file ${manifestPath}: ${checked.message}` };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { code: 'file-malformed', message: `The file ${manifestPath} is malformed: ${error.message}` };
  }
  if (manifest.size !== size) {
    const message = `The file ${manifestPath} is of a log of ${manifest.size} entries when it has ${size}: mirror again.`;
    return { code: 'file-differs', message };
  }
  for (const [path, digest] of manifest.files) {
    const content = await read(path);
    if (!content) return { code: 'file-missing', message: `The file ${path} is not there.` };
    if (digestOf(content) !== digest)
      return { code: 'file-differs', message: `The file ${path} is not the one that was mirrored.` };
  }
  const unknown = named.find((path) => path !== manifestPath && !manifest.files.has(path));
  if (unknown !== undefined)
    return { code: 'file-unknown', message: `The file ${unknown} was not mirrored: somebody put it there.` };
  return { files: manifest.files.size };
}
