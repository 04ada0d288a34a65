/** Builds the web app when its sources are newer than what stands in dist/web. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './failure.ts';

const root = join(import.meta.dirname, '..', '..');
export const webFolder = join(root, 'dist', 'web');
const stamp = join(root, 'dist', 'web', '.sources');
const serverRooms = new Set(['api', 'cli', 'store']);

function digestSources(): string {
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
  for (const room of readdirSync(join(root, 'src')))
    if (!serverRooms.has(room)) walk(join(root, 'src', room));
  for (const file of ['index.html', 'vite.config.ts', 'package-lock.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @returns whether a build was made. @throws CommandError with the bundler's last lines */
export function ensureWebBuilt(): boolean {
  const digest = digestSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // Whoever starts us may be a test: what is built is what is shipped.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (build.status !== 0)
    throw new CommandError(`The web app could not be built:\n${build.stdout}${build.stderr}`);
  writeFileSync(stamp, digest);
  return true;
}
