/** Builds the web app when its sources are newer than what stands in dist/web. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './failure.ts';

export const root = join(import.meta.dirname, '..', '..');
export const webFolder = join(root, 'dist', 'web');
const stamp = join(root, 'dist', 'web', '.sources');
const serverRooms = new Set(['api', 'cli', 'store', 'mirror']);

/** Digest of all rooms but some, and of files at the root. */
export function digestOfSources(without: ReadonlySet<string>, files: readonly string[]): string {
  const hash = createHash('sha256');
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name))
        hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  for (const room of readdirSync(join(root, 'src'))) if (!without.has(room)) walk(join(root, 'src', room));
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @returns whether a build was made. @throws CommandError with the bundler's last lines */
export function ensureWebBuilt(): boolean {
  const digest = digestOfSources(serverRooms, ['index.html', 'vite.config.ts', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  build('The web app', []);
  writeFileSync(stamp, digest);
  return true;
}

/** @throws CommandError with the bundler's last lines */
export function build(what: string, options: readonly string[]): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const ran = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error', ...options], {
    cwd: root,
    encoding: 'utf8',
    // Whoever starts us may be a test: what is built is what is shipped.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (ran.status !== 0) throw new CommandError(`${what} could not be built:\n${ran.stdout}${ran.stderr}`);
}
