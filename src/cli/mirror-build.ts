/** Builds the program that answers for a mirror in the reader's browser, when its sources are newer than what stands in dist/mirror. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './failure.ts';
import { build, digestOfSources, root } from './web-build.ts';

export const mirrorBuildFolder = join(root, 'dist', 'mirror');
const stamp = join(mirrorBuildFolder, '.sources');

/** @returns the address of the program's first file. @throws CommandError with the bundler's last lines */
export function ensureMirrorBuilt(): string {
  const digest = digestOfSources(new Set(['cli', 'web']), ['vite.mirror.config.ts', 'package-lock.json']);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
    build('The program of the mirror', ['--config', join(root, 'vite.mirror.config.ts')]);
    writeFileSync(stamp, digest);
  }
  const [entry] = readdirSync(join(mirrorBuildFolder, 'assets')).filter((name) =>
    /^mirror-.*\.js$/.test(name),
  );
  if (entry === undefined)
    throw new CommandError('The program of the mirror was not built: remove dist/mirror.');
  return `/assets/${entry}`;
}
