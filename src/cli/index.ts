/** `./orebook COMMAND`: a file a command; each is loaded only when it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { fail } from './failure.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('orebook')
  .version(manifest.version)
  .description(
    'An open mining cadastre: disclose, apply, decide and hold a licence on a register that anyone can verify.',
  )
  .showHelpAfterError('(orebook --help lists the commands)')
  .addHelpText(
    'after',
    `
Try, in this order:
  orebook start                                     open the trial register on http://localhost:8080
  orebook check "M-43-87-(10б-5а-13, 14, 15)"       what the law says of an area, before anyone pays
  orebook verify http://localhost:8080              replay the public log and check every seal
  orebook export register.journal                   the whole register as text that proves itself
  orebook restore register.journal --to ./copy      and back again

Where things are kept: OREBOOK_DATA (default ./data/register), or PostgreSQL at DATABASE_URL.
Every command takes --json for machines and exits with a code other than 0 when it did not succeed.`,
  );

const json = () => new Option('--json', 'print one JSON document for machines');

program
  .command('start')
  .description(
    'serve the register: installs, builds, loads and seeds what is missing, then prints the address',
  )
  .option('-p, --port <port>', 'port to listen on', process.env.PORT ?? '8080')
  .option('--host <host>', 'address to listen on', process.env.HOST ?? 'localhost')
  .option('--empty', 'start a trial register without simulated licences and applications')
  .addOption(json())
  .addHelpText(
    'after',
    `
The first start loads the open data and seeds a trial register with a deterministic simulation: about 2,900 live licences
and 250 applications, every entry marked simulated. --empty leaves the simulation out. A second start loads nothing again.`,
  )
  .action(async (options) => (await import('./start.ts')).start(options));

program
  .command('check')
  .description('what the law says of an area: block codes, or a GeoJSON file')
  .argument('<area...>', 'block codes such as "M-43-87-(10б-5а-13, 14)", or a path to a GeoJSON file')
  .option('--day <day>', 'the day of the application, YYYY-MM-DD (default: today)')
  .option('--years <years>', 'years of cost to show', '6')
  .option('--language <language>', 'en or ru', 'en')
  .addOption(json())
  .addHelpText(
    'after',
    `
The check uses the register in OREBOOK_DATA or DATABASE_URL where there is one, and says when there is none: then rights of others are unknown.
Exit code: 0 nothing stops the application, 2 something does, 1 the command failed.`,
  )
  .action(async (area, options) => (await import('./check.ts')).check(area, options));

program
  .command('verify')
  .description(
    'check a register from its public files alone: tree, signatures, order, and the state they add up to',
  )
  .argument('<address>', 'http address of a register, or a folder or journal with its public files')
  .option(
    '--key <vkey>',
    "the log's verifier key; without it, the key that the register publishes is taken and shown",
  )
  .addOption(json())
  .action(async (address, options) => (await import('./verify.ts')).verify(address, options));

program
  .command('import')
  .description(
    'read a file of a publisher and say what is in it; with --into, put its statements to the register',
  )
  .argument('<publisher>', 'which reader: see orebook import list')
  .argument('[file]', 'the file to read')
  .option('--into', 'keep the file for the register, so that the next start loads it')
  .addOption(json())
  .action(async (publisher, file, options) =>
    (await import('./import.ts')).importFile(publisher, file, options),
  );

program
  .command('export')
  .description('write the whole log as a journal: lines of text that end in the root hash they add up to')
  .argument('<file>', 'the journal to write; - for standard output')
  .addOption(json())
  .action(async (file, options) => (await import('./export.ts')).exportJournal(file, options));

program
  .command('restore')
  .description('load a journal into an empty register: loading it is checking it')
  .argument('<file>', 'the journal')
  .option('--to <folder>', 'folder of the new register (default: OREBOOK_DATA)')
  .addOption(json())
  .action(async (file, options) => (await import('./restore.ts')).restore(file, options));

program.parseAsync().catch(fail);
