/** `start`: build what is stale, open the register, load and seed what is missing, print the address, serve until stopped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCountry, type RunningServer, serve } from '#api';
import { CommandError } from './failure.ts';
import { importedGround, readImports } from './imports.ts';
import { registerFolder } from './kept-register.ts';
import { openProgress } from './progress.ts';
import { ensureWebBuilt, webFolder } from './web-build.ts';

const root = join(import.meta.dirname, '..', '..');

export interface StartOptions {
  readonly port: string;
  readonly host: string;
  readonly empty?: boolean;
  readonly inEarnest?: boolean;
  readonly json?: boolean;
}

/** @throws CommandError, StartError, StoreError: each one line that says what to do */
export async function start(options: StartOptions): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CommandError(`Got port "${options.port}" when expected a number from 0 to 65535.`);
  }
  const progress = openProgress();
  progress.step('building the web app', 0, 1);
  const built = ensureWebBuilt();
  if (built) progress.end();
  else progress.drop();

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = registerFolder();
  // What `orebook import --into` kept.
  const kept = readImports(folder);
  const imported = importedGround(kept);
  const server = await serve({
    folder,
    movedDays: kept.movedDays,
    officialBlocks: kept.blocks,
    databaseUrl: process.env.DATABASE_URL,
    dataFolder: join(root, 'data'),
    webFolder,
    host: options.host,
    port,
    simulationScale: options.empty ? 0 : 1,
    trial: !options.inEarnest,
    origin: process.env.OREBOOK_ORIGIN,
    logKey: process.env.OREBOOK_LOG_KEY,
    journal: process.env.OREBOOK_JOURNAL,
    witnesses: witnessPolicy(process.env.OREBOOK_WITNESSES),
    settings: { version },
    onProgress: progress.step,
    load: (options) => loadCountry({ ...options, imported }),
  });
  progress.end();
  if (options.json) process.stdout.write(`${JSON.stringify(announcement(server))}\n`);
  else process.stdout.write(welcome(server));
  stopOnSignal(server);
}

/** The policy file that `OREBOOK_WITNESSES` names. */
function witnessPolicy(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `OREBOOK_WITNESSES: the file ${path} cannot be read (${code}): name the policy file.`,
    );
  }
}

function announcement({ address, trial, accounts, size, verifierKey }: RunningServer) {
  return { address, trial, accounts, size, verifierKey };
}

function welcome({ address, trial, accounts, size, verifierKey }: RunningServer): string {
  const lines = ['', `  Orebook: ${address}`, ''];
  if (trial) {
    lines.push('  TRIAL register. Deposits, waters and settlements are real open data.');
    lines.push('  Licences and applications are simulated; each of their entries says so.', '');
    for (const { role, email, password } of accounts)
      lines.push(`  ${role.padEnd(9)} ${email}   password ${password}`);
    lines.push('');
  } else lines.push('  Who decides here: ./orebook account list', '');
  lines.push(`  ${size.toLocaleString('en')} entries in the log, signed by ${verifierKey.split('+')[0]}`);
  lines.push(`  Check them: ./orebook verify ${address}`, '  Stop with Ctrl+C.', '');
  return `${lines.join('\n')}\n`;
}

/** The first signal finishes what is under way; a second one ends at once. */
function stopOnSignal(server: RunningServer): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
