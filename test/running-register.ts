/** A register as a stranger runs it: `./orebook start` in a process of its own, on a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface TrialAccount {
  readonly role: 'investor' | 'officer' | 'commission' | 'bidder';
  readonly email: string;
  readonly password: string;
}

export interface RunningRegister {
  readonly address: string;
  readonly folder: string;
  readonly accounts: readonly TrialAccount[];
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedInMillis: number;
  account(role: TrialAccount['role']): TrialAccount;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface StartOptions {
  readonly empty?: boolean;
  readonly inEarnest?: boolean;
  /** An existing data folder; a new one is made and removed otherwise. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `./orebook start --json` and waits for its one line that says it is ready. */
export async function startRegister(options: StartOptions = {}): Promise<RunningRegister> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'orebook-'));
  const port = await freePort();
  const startedAt = performance.now();
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(root, 'src', 'cli', 'index.ts'),
      'start',
      '--json',
      '--port',
      String(port),
      ...(options.empty ? ['--empty'] : []),
      ...(options.inEarnest ? ['--in-earnest'] : []),
    ],
    {
      cwd: root,
      env: { ...process.env, OREBOOK_DATA: folder, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await new Promise<{ address: string; accounts: TrialAccount[] }>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(JSON.parse(text.slice(0, end)));
    });
    child.once('exit', (code) =>
      reject(new Error(`The register ended with code ${code} before it was ready.\n${errors}`)),
    );
  });
  const startedInMillis = performance.now() - startedAt;
  return {
    address: ready.address,
    folder,
    accounts: ready.accounts,
    startedInMillis,
    account(role) {
      const found = ready.accounts.find((account) => account.role === role);
      if (!found) throw new Error(`No trial account for ${role}.`);
      return found;
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null) child.kill(signal);
      await ended;
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
