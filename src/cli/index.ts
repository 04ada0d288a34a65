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
  .enablePositionalOptions() // what stands behind a command's name is of that command
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
  .option('--in-earnest', 'begin a register that is no trial: no simulation, no trial accounts')
  .addOption(json())
  .addHelpText(
    'after',
    `
The first start loads the open data and seeds a trial register with a deterministic simulation: about 2,900 live licences
and 250 applications, every entry marked simulated. --empty leaves the simulation out. A second start loads nothing again.

A register in earnest has a name for ever, and its people are named by whoever runs it; a trial never becomes one:

  OREBOOK_ORIGIN=cadastre.example/kz OREBOOK_ADDRESS=https://cadastre.example orebook start --in-earnest
  orebook account add officer@ministry.example --name "A. Officer"`,
  )
  .action(async (options) => (await import('./start.ts')).start(options));

program
  .command('check')
  .description('what the law says of an area: block codes, or a GeoJSON file')
  .argument('<area...>', 'block codes such as "M-43-87-(10б-5а-13, 14)", or a path to a GeoJSON file')
  .option('--country <code>', 'whose law: KZ or AU-WA (Western Australia)', 'KZ')
  .option('--day <day>', 'the day of the application, YYYY-MM-DD (default: today)')
  .option('--years <years>', 'years of cost to show', '6')
  .option('--language <language>', 'kk, ru, en or ko', 'en')
  .option('--whole', 'of a polygon, take only blocks that lie wholly inside')
  .option('--change <changes...>', 'a number or a reading of the law changed: NAME=VALUE')
  .addOption(json())
  .addHelpText(
    'after',
    `
The check uses the register in OREBOOK_DATA or DATABASE_URL where there is one, and says when there is none: then rights of others
are unknown. Every finding comes with its article, and what is not met with the smallest change that would mend it.
Of Western Australia no ground is loaded: its law answers what it can, and says "cannot tell" of the rest.

  orebook check "M-43-87-(10б-5а-13, 14, 15)"
  orebook check area.geojson --whole --day 2027-01-15 --language ru
  orebook check - --json < area.geojson
  orebook check "SH51 2395 f, g, h" --country AU-WA
  orebook check area.geojson --change exploration.maximum-blocks=150

Exit code: 0 nothing stops the application, 2 something does, 1 the command failed.`,
  )
  .action(async (area, options) => (await import('./check.ts')).check(area, options));

program
  .command('benchmark')
  .description(
    'one exploration application through the processes of Kazakhstan and Western Australia, side by side',
  )
  .argument('[codes...]', 'block codes of either country; without them, so many blocks as --blocks says')
  .option('--blocks <count>', 'how many blocks, joined by sides', '10')
  .option('--day <day>', 'the day of the application, YYYY-MM-DD (default: today)')
  .option('--holder <kind:country>', 'company or person, and its country by two letters', 'company:KR')
  .option('--years <years>', 'years of cost and duties', '6')
  .option(
    '--what-if <change...>',
    'a reform: review=5wd, drop:lodge-security, add:consult/akimat@received>review=20d',
  )
  .option('--real-days', 'also the real days of each step, from the register kept here')
  .addOption(json())
  .addHelpText(
    'after',
    `
A reform may name its country: KZ:review=5wd. Units: wd working days, d days, m months, y years. What is not known of a law is said so, and sums
stay in their own currency.

  orebook benchmark --blocks 21 --day 2026-11-23
  orebook benchmark --what-if review=5wd --what-if KZ:drop:lodge-security`,
  )
  .action(async (codes, options) => (await import('./benchmark.ts')).benchmark(codes, options));

program
  .command('replay')
  .description('run a register under another law, and list what would differ')
  .argument(
    '[source]',
    'http address of a register, or a folder with its public files (default: the register kept here)',
  )
  .option(
    '--change <change...>',
    'a change of law: exploration.maximum-blocks=150; more than one may be named',
  )
  .option('--day <day>', 'as of which day, YYYY-MM-DD (default: today)')
  .option('--simulate <seed>', 'replay a register that is simulated afresh, by this seed')
  .option('--scale <share>', 'how large the simulated register is: 1 is the whole country', '0.1')
  .option('--list <count>', 'records to show of each kind', '10')
  .addOption(json())
  .addHelpText(
    'after',
    `
Each application is judged again on the ground of its own moment, each licence counted again; people and officers do what they did, on the
days on which they did it. A country may stand before a change. What can be changed stands on the law page and at /api/law/KZ:

  exploration.maximum-blocks=150            a number, for every day
  exploration.term-years=4@2027-01-01       a number, from a day on
  rental.exploration=*1.5                   the amounts of a table, times a number
  rental.tier-by=holder                     a reading of an unclear place
  KZ:review=5wd                             a clock by its step, as the benchmark's reforms say it

  orebook replay --change exploration.term-years=4
  orebook replay http://localhost:8080 --change lodge-security=20wd --list 50
  orebook replay --simulate 7 --change exploration.maximum-blocks=100 --json`,
  )
  .action(async (source, options) => (await import('./replay.ts')).replay(source, options));

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
  .option(
    '--policy <file>',
    'logs and witnesses that you trust, and how many must have signed (C2SP tlog-policy)',
  )
  .option('--no-memory', 'compare with no earlier visit, and remember none')
  .option('--forget', 'forget earlier visits of this register first')
  .option(
    '--state',
    'also the digest of the state that the entries add up to, to compare with another reader',
  )
  .addOption(json())
  .addHelpText(
    'after',
    `
Says what was proved and what was not. What it saw is remembered in $XDG_STATE_HOME/orebook (default ~/.local/state/orebook):
the next visit proves that nothing before it was changed.

  orebook verify http://localhost:8080
  orebook verify https://register.example --key register.example/kz+8a3d9c01+AZ...
  orebook verify ./mirror --policy trusted.policy
  orebook verify register.journal

Exit code: 0 verified, 2 the log is at fault (the first bad entry is named), 1 it could not be checked.`,
  )
  .action(async (address, options) => (await import('./verify.ts')).verify(address, options));

program
  .command('draw')
  .description('draw the lots of reopened ground again, and hold them against the log')
  .argument('[file]', 'JSON: {"applications": ["A-000001", "A-000002"], "value": "64 hexadecimal digits"}')
  .option('--entry <index>', 'an entry of the register kept here that records a draw')
  .option('--record <slot>', 'record the value of a slot, S-000123, in the register kept here')
  .option('--evidence <text>', 'signature of the round that the slot named, or the words that were published')
  .option('--account <id>', 'who records it, as it stands in the entry', 'registrar')
  .addOption(json())
  .addHelpText(
    'after',
    `
lot = SHA-256(value ‖ root ‖ application), root = RFC 6962 root over the applications in ascending order; ascending lots are the order.

  orebook draw draw.json
  orebook draw --entry 4711
  orebook draw --record S-000001 --evidence b44679b9…

Exit code: 0 the draw follows, 2 the log says another, 1 there is no draw to compute.`,
  )
  .action(async (file, options) => (await import('./draw.ts')).draw(file, options));

program
  .command('verify-extract')
  .description(
    'check a court extract from the file alone: signature, entries, the log of then; needs no network',
  )
  .argument('<file>', 'the signed file')
  .option('--key <vkey>', "the register's verifier key, from its /log/key or from elsewhere")
  .option('--policy <file>', 'logs and witnesses that you trust (C2SP tlog-policy)')
  .addOption(json())
  .addHelpText(
    'after',
    `
  orebook verify-extract EL-000001-2026-11-24.extract --key "$(cat log-key.pub)"

Exit code: 0 proved, 2 not proved, 1 it could not be checked.`,
  )
  .action(async (file, options) => (await import('./verify-extract.ts')).verifyExtractFile(file, options));

program
  .command('import')
  .description("read a publisher's file and say what is in it; with --into the register keeps it")
  .argument('<publisher>', 'which reader; "list" names them all, and the files that are kept')
  .argument('[file]', 'the file to read')
  .option('--into', 'keep the file for the register, so that the next start loads it')
  .option('--source <text>', 'who published it')
  .option('--licence <id>', 'under which licence, such as CC-BY-4.0')
  .option('--complete <kinds...>', 'land: kinds of which the file lacks nothing, such as protected-area')
  .option('--catalogue <name>', 'reports: short name that begins the id of each card', 'archive')
  .option('--forget', 'reports: take the cards of the catalogue out again')
  .option('--notes', 'show every note, not the first of each kind')
  .addOption(json())
  .addHelpText(
    'after',
    `
A file is taken in whole or not at all: every fault is named with its place. Kept files stand in OREBOOK_DATA/imports with their digest.
A catalogue of reports is taken in card by card: the refused ones are kept apart with their reasons (docs/report-catalogue.md).

  orebook import list
  orebook import programme open-territory.csv
  orebook import land reserves.geojson --into --source "Forestry committee" --licence CC-BY-4.0 --complete protected-area
  orebook import reports cards.csv --catalogue state-fund --into --source "State geological fund" --licence CC-BY-4.0`,
  )
  .action(async (publisher, file, options) =>
    (await import('./import.ts')).importFile(publisher, file, options),
  );

const trade = program
  .command('trade')
  .description("figures of trade beside the shipped ones, for the chamber's desk");
trade
  .command('import')
  .description('read a reply or a table of figures; the next start shows them')
  .argument('<format>', 'comtrade, korea-customs, sdmx-csv or sdmx-json')
  .argument('<file>', 'the file to read')
  .option('--edition <day>', 'when it was published or fetched, such as 2026-11-23')
  .option('--partner <code>', 'korea-customs: with whom, such as KAZ')
  .option('--hs <edition>', 'korea-customs: edition of the codes, such as HS2022')
  .option('--reading <file>', "sdmx-json: a JSON file that says how the office's codes stand for ours")
  .addOption(json())
  .action(async (format, file, options) =>
    (await import('./trade-import.ts')).importTrade(format, file, options),
  );
trade
  .command('fetch')
  .description(
    'ask statistical offices for what a file of requests names; what has come is not asked for again',
  )
  .argument('<file>', 'requests as JSON: comtrade and koreaCustoms, keys by the environment')
  .addOption(json())
  .addHelpText(
    'after',
    `
  {"comtrade": {"requests": [{"frequency": "A", "query": {"reporterCode": "410", "partnerCode": "398", "period": "2021,2022",
    "flowCode": "M,X", "cmdCode": "TOTAL"}}]}}

The key of UN Comtrade is read from COMTRADE_KEY, that of Korea Customs from KOREA_CUSTOMS_KEY. An interrupted run goes on where it stopped.`,
  )
  .action(async (file, options) => (await import('./trade-fetch.ts')).fetchTrade(file, options));

program
  .command('export')
  .description('write the whole log as a journal: lines of text that end in the root hash they add up to')
  .argument('<file>', 'the journal to write; - for standard output')
  .option(
    '--openings <file>',
    'also write names and numbers, which are outside the log, to a file of their own',
  )
  .addOption(json())
  .addHelpText(
    'after',
    `
Works beside a running server. The file is there whole or not at all. Names and other personal fields are outside the log: the
journal holds their salted commitments. Documents and the key that signs are outside it, too.

  orebook export register.journal
  orebook export register.journal --openings names.private
  orebook export - | gzip > register.journal.gz`,
  )
  .action(async (file, options) => (await import('./export.ts')).exportJournal(file, options));

program
  .command('restore')
  .description('make a register again from its journal or its public files: loading it is checking it')
  .argument('<source>', 'a journal; or a folder or http address with the public files of the log')
  .option('--to <folder>', 'folder of the new register (default: DATABASE_URL, or the folder OREBOOK_DATA)')
  .option('--key <vkey>', 'the verifier key under which the checkpoint must be good')
  .option('--openings <file>', 'names and numbers, as export --openings wrote them')
  .option(
    '--log-key <file>',
    'the file log-key of the old register, so that it goes on signing with the same key',
  )
  .option('--new-key', 'the old key is lost: make a new one')
  .addOption(json())
  .addHelpText(
    'after',
    `
Nothing is written before tree, signatures, order and every queue add up, and nothing where a register has entries already.

  orebook restore register.journal --to ./copy --openings names.private --log-key ./old/log-key
  orebook restore ./mirror --to ./rescued --key register.example/kz+8a3d9c01+AZ... --new-key`,
  )
  .action(async (source, options) => (await import('./restore.ts')).restore(source, options));

const tender = program
  .command('tender')
  .description('check a tender as a stranger: recompute its ranking, verify its log; take the log along')
  .addHelpText(
    'after',
    `
  orebook tender recompute record-package.json      the ranking from the OCDS file alone
  orebook tender verify http://localhost:8080       every entry, seal and ranking of the public log of tenders
  orebook tender export tenders.journal             the log of tenders as text that proves itself
  orebook tender restore tenders.journal --to ./copy

Exit code: 0 it adds up, 2 it does not or cannot be told, 1 the command failed.`,
  );
tender
  .command('recompute')
  .description('work the ranking out again from an OCDS file: a release, a record, or a package of either')
  .argument('<file>', 'the file; - for standard input')
  .addOption(json())
  .action(async (file, options) => (await import('./tender.ts')).recomputeTender(file, options));
tender
  .command('verify')
  .description('check the log of tenders from its public files: tree, signature, rules, rankings')
  .argument('<address>', 'http address of a register, or a folder with its public files')
  .option('--key <vkey>', 'the verifier key of the log of tenders; without it, the published one is taken')
  .addOption(json())
  .action(async (address, options) => (await import('./tender.ts')).verifyTenders(address, options));
tender
  .command('export')
  .description('write the log of tenders as a journal')
  .argument('<file>', 'the journal to write')
  .addOption(json())
  .action(async (file, options) => (await import('./tender.ts')).exportTenders(file, options));
tender
  .command('restore')
  .description('load a journal into the empty log of tenders of a register')
  .argument('<journal>', 'as export, or a server with --journal, has written it')
  .option('--to <folder>', 'folder of the register (default: DATABASE_URL, or the folder OREBOOK_DATA)')
  .addOption(json())
  .action(async (journal, options) => (await import('./tender.ts')).restoreTenders(journal, options));

program
  .command('mirror')
  .description('write the whole public site as static files, for any web host: log, app, data')
  .argument('<folder>', 'folder to write below; only what is not there is written')
  .option(
    '--from <address>',
    'mirror the log at an http address or in a folder (default: the register kept here)',
  )
  .option('--log-only', 'the files of the log, without the site')
  .option('--source <address>', 'where the register itself is served: told on every page of the mirror')
  .option('--key <vkey>', "the log's verifier key; without it, the key that the register publishes is taken")
  .addOption(json())
  .addHelpText(
    'after',
    `
Everything is checked on the way, against what the folder held before, too: a log that was rewritten is not mirrored. The checkpoint
is written last, so that readers find all that it covers. Pages need no server: the register is folded in the reader's browser from the mirrored
entries, after they were held against the signed root. Acts and accounts are not in it. Names are outside the log: with --from there is only the log.
Serve the folder as the root of a name; where the host takes a page for unknown addresses, that is 404.html.

  orebook mirror ./public --source https://register.example
  orebook mirror ./public --from https://register.example
  orebook verify ./public`,
  )
  .action(async (folder, options) => (await import('./mirror.ts')).mirror(folder, options));

program
  .command('seal')
  .argument('<area...>', 'block codes, or a file of GeoJSON; - for standard input')
  .description('make the commitment of a sealed filing, and keep what opens it in a file; nothing is sent')
  .option('--applicant <name>', 'the name as the application will say it')
  .option('--number <number>', 'BIN, IIN or the number in the register of the home country')
  .addOption(new Option('--kind <kind>', 'who applies').choices(['person', 'company']).default('company'))
  .option('--country <country>', 'nationality or seat, two letters', 'KZ')
  .option('--account <id>', 'the account that will open it, as the register names it')
  .option('--out <file>', 'where to keep what opens it', 'sealed-filing.json')
  .option('--whole', 'of a polygon, only blocks that lie wholly inside')
  .addOption(json())
  .addHelpText(
    'after',
    `
Whether a filing may be sealed is said by the law of the register: Kazakhstan does not know it, see docs/decisions/0027-sealed-filing.md.

  orebook seal "M-43-87-(10б-5а-13, 14)" --applicant "Tamgaly LLP" --number 123456789012 --account acc_7h2k`,
  )
  .action(async (area, options) => (await import('./seal.ts')).seal(area, options));

program
  .command('erase')
  .argument('<record...>', 'licences (EL-000123) or applications (A-000123)')
  .description('delete by law the names and numbers behind commitments; the log stays and still verifies')
  .option('--reason <text>', 'the request or decision and its law; stands in the log, so it names no person')
  .addOption(
    new Option('--field <field>', 'what to erase').choices(['name', 'number', 'both']).default('both'),
  )
  .option('--account <id>', 'who does it, as the entry says it: an opaque id', 'registrar')
  .addOption(json())
  .addHelpText(
    'after',
    `
The act has an entry of its own. It works beside a running server, which shows "erased" at once. It cannot be undone.

  orebook erase EL-000042 --reason "Request of 3 March 2027, personal data law"`,
  )
  .action(async (records, options) => (await import('./erase.ts')).erase(records, options));

const account = program
  .command('account')
  .description('accounts of officers, commission members and bidders: given out by whoever runs the register')
  .addHelpText(
    'after',
    `
Investors make their accounts themselves, at /register-account.

  orebook account add officer@ministry.example --name "A. Officer"
  orebook account add member@chamber.example --name "B. Member" --role commission
  orebook account list
  orebook account password officer@ministry.example      a new one, shown once; ends their sessions
  orebook account close officer@ministry.example         for good; what it did stays in the log`,
  );
account
  .command('add')
  .description('make an account; its password is shown once')
  .argument('<email>', 'what is typed to sign in')
  .requiredOption('--name <name>', 'what the person is called')
  .option('--role <role>', 'officer, commission, bidder or investor', 'officer')
  .addOption(json())
  .action(async (email, options) => (await import('./account.ts')).addAccount(email, options));
account
  .command('list')
  .description('every account, the oldest first')
  .addOption(json())
  .action(async (options) => (await import('./account.ts')).listAccounts(options));
account
  .command('password')
  .description('set a new password, shown once, and end every session of the account')
  .argument('<email>', 'address of the account')
  .addOption(json())
  .action(async (email, options) => (await import('./account.ts')).givePassword(email, options));
account
  .command('close')
  .description('close an account for good')
  .argument('<email>', 'address of the account')
  .addOption(json())
  .action(async (email, options) => (await import('./account.ts')).closeAccount(email, options));

const witness = program
  .command('witness')
  .enablePositionalOptions()
  .description('watch logs and cosign, with your own clock, that they only grew (C2SP tlog-witness)')
  .option('--key <file>', 'private key of the witness: orebook witness keygen makes one')
  .option('--log <vkey...>', 'verifier key of a log to watch; more than one may be named')
  .option('--listen <port>', 'port to listen on', '8090')
  .option('--host <host>', 'address to listen on', 'localhost')
  .option('--state <file>', 'what was cosigned last, kept before each answer', 'witness.state')
  .addOption(json())
  .addHelpText(
    'after',
    `
  orebook witness keygen --name w1.example --out witness.key
  orebook witness --key witness.key --log register.example/kz+8a3d9c01+AZ... --state ./witness.state

Keep the state with the key: a witness that forgets what it cosigned may cosign two histories.`,
  )
  .action(async (options) => (await import('./witness.ts')).witness(options));
witness
  .command('keygen')
  .description('make the key of a witness, and print the verifier key to give away')
  .requiredOption('--name <name>', 'name of the key: where the witness answers, without https://')
  .requiredOption('--out <file>', 'file for the private key; one that is there is left alone')
  .addOption(json())
  .action(async (options) => (await import('./witness.ts')).keygen(options));

program.parseAsync().catch(fail);
