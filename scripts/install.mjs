/**
 * Makes a clone runnable: installs what package-lock.json names when it is missing or stale, and finds the pinned Node.
 * Runs on the system's Node (20 or newer), before anything is installed; so it uses nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.orebook-installed');
const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Installs when the lock file is not the one installed. Ends the process with one line when npm fails. */
export function ensureInstalled() {
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  process.stderr.write('Installing packages from the npm registry …\n');
  // `npm ci` refuses a lock file in which another platform's optional binary could not be resolved; this keeps to the
  // lock file all the same and writes nothing back.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write(
      'npm install failed: check that the npm registry can be reached, then run the command again.\n',
    );
    process.exit(npm.status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/** The Node that runs our sources: the pinned package, or the system's where that is 24 or newer. */
export function nodeBinary() {
  const pinned = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  process.stderr.write(
    `Orebook needs Node 24. No pinned Node for ${process.platform}-${process.arch} is on npm; install Node 24 (here: ${process.version}).\n`,
  );
  process.exit(1);
}

/** The environment for child processes: the pinned Node and the installed tools come first on the path. */
export function environment() {
  const bin = join(root, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${bin}${separator}${process.env.PATH ?? ''}`,
    // Types are stripped and modules compiled once: half a second of every start.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node'),
  };
}
