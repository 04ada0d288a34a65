/** Files that are there whole or not at all: written beside their place, flushed, then moved into it. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from './failure.ts';

export interface WriteOptions {
  /** `0o600` for what only its owner may read; default `0o644`. */
  readonly mode?: number;
}

/**
 * Writes a file whole, in the place of the one that stood there, and makes the folders above it. Durable when it resolves; a program
 * that dies before leaves the old file as it was.
 * @throws CommandError when the disk is full or the place cannot be written; whatever `parts` throws
 */
export async function writeWhole(
  path: string,
  parts: Uint8Array | string | AsyncIterable<Uint8Array | string>,
  { mode = 0o644 }: WriteOptions = {},
): Promise<void> {
  const folder = dirname(path);
  const beside = `${path}.${process.pid}-${randomBytes(3).toString('hex')}.part`;
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(beside, 'wx', mode);
    try {
      if (typeof parts === 'string' || parts instanceof Uint8Array) await file.writeFile(parts);
      else for await (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {}); // the first error is the one to tell
    throw writeError(error, path);
  }
}

/** Makes a new name in a folder survive a power cut; not every file system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  try {
    await handle.sync();
  } catch (error) {
    if (!/^(EINVAL|EPERM|ENOTSUP|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** An error of the file system as a sentence that says what to do; any other as it is. */
export function writeError(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new CommandError(`The disk of ${path} is full: free some space. Nothing was half written.`);
  }
  if (code === 'EISDIR') return new CommandError(`${path} is a folder: name a file in it.`);
  return new CommandError(`${path} cannot be written (${code}): mend the path or the rights.`);
}

/** An error in reading a file as a sentence that says what to do; any other as it is. */
export function readError(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new CommandError(`There is no file ${path}: mend the path.`);
  if (code === 'EISDIR') return new CommandError(`${path} is a folder when a file is meant: mend the path.`);
  return new CommandError(`${path} cannot be read (${code}): mend the path or the rights.`);
}
