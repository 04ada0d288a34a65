/**
 * A real PostgreSQL for tests and benchmarks: Debian's, in a cluster of its own in a temporary folder, reached by a socket in that
 * folder, with the durability settings of a production server. Nothing of a server that already runs is touched.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface TestPostgres {
  /** A new empty database; its URL fits `DATABASE_URL`. */
  newDatabase(): Promise<string>;
  /** Stops the server as a power cut would, and starts it again; databases keep their URLs. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/** Folder of the newest installed server's programs, or undefined where none is installed. */
export function postgresPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions)
    .map(Number)
    .filter((version) => existsSync(join(versions, String(version), 'bin/postgres')))
    .sort((a, b) => b - a)[0];
  return newest === undefined ? undefined : join(versions, String(newest), 'bin');
}

/**
 * Starts a server. `settings` are added to its own, as `name=value`.
 * @throws Error when none is installed: `apt-get install postgresql`
 */
export async function startPostgres(settings: readonly string[] = []): Promise<TestPostgres> {
  const programs = postgresPrograms();
  if (!programs) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'orebook-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const isRoot = process.getuid?.() === 0; // the server refuses to run as root
  if (isRoot) for (const path of [folder, data]) chownSync(path, idOf('-u'), idOf('-g'));
  const asUser = (program: string, args: readonly string[]): [string, string[]] =>
    isRoot
      ? ['runuser', ['-u', 'postgres', '--', join(programs, program), ...args]]
      : [join(programs, program), [...args]];
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(...asUser('initdb', initdb), { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });

  const urlOf = (database: string) => `postgresql://postgres@/${database}?host=${encodeURIComponent(folder)}`;
  const server = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=60'];
  for (const setting of settings) server.push('-c', setting);
  let child: ChildProcess;
  const start = async () => {
    child = spawn(...asUser('postgres', server), { stdio: 'ignore', cwd: '/' });
    await waitUntilReady(urlOf('postgres'));
  };
  // `runuser` passes a signal on; PostgreSQL reads INT as "fast" and QUIT as "at once, recover at the next start".
  const end = (signal: 'SIGINT' | 'SIGQUIT') =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      signalServer(data, signal);
    });
  const endWithProcess = () => signalServer(data, 'SIGQUIT');
  process.once('exit', endWithProcess);
  await start();

  let databases = 0;
  return {
    async newDatabase() {
      const name = `test_${process.pid}_${++databases}`;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return urlOf(name);
    },
    async crashAndRestart() {
      await end('SIGQUIT');
      await start();
    },
    async stop() {
      process.removeListener('exit', endWithProcess);
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

/** To the server itself, whose process id it writes in its folder, and not to `runuser`. */
function signalServer(data: string, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    const pid = Number(
      execFileSync('head', ['-n', '1', join(data, 'postmaster.pid')], { encoding: 'utf8', stdio: 'pipe' }),
    );
    if (pid > 1) process.kill(pid, signal);
  } catch {
    // it has ended already
  }
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
