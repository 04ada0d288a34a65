/** Starts a register and serves it: store, data, log, accounts, then the port. Stops without losing anything. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { blockNaming, type OfficialBlock } from '#grid';
import type { MovedDay } from '#law';
import { formatVkey } from '#proof';
import { keepJournal, openStore } from '#store';
import { civilDateAt, instantFromMillis } from '#terms';
import { createApplication } from '../application.ts';
import { type Letter, Mailer } from '../mail/mailer.ts';
import { isOnThisMachine, writeLetter } from '../mail/terminal.ts';
import { problemResponse, Refusal } from '../problem.ts';
import { releaseReportsThatAreDue } from '../reports/release.ts';
import { ReportShelf } from '../reports/shelf.ts';
import type { Services } from '../services.ts';
import { SessionKeeper } from '../sessions/session-keeper.ts';
import { type ApiSettings, defaultSettings } from '../settings.ts';
import { tradeShelfOf } from '../trade/trade-desk.ts';
import { WatchKeeper } from '../watches/watch-keeper.ts';
import { WitnessCollector } from '../witnesses/collector.ts';
import { readWitnessPolicy } from '../witnesses/policy.ts';
import { endTermsThatAreOver } from './end-terms.ts';
import { type Environment, mailFromEnvironment, settingsFromEnvironment } from './environment.ts';
import { keepCheckpoints } from './keep-checkpoints.ts';
import { lapseSeals } from './lapse-seals.ts';
import { loadCountry } from './load-country.ts';
import { openChamber } from './open-chamber.ts';
import { openRegister } from './open-register.ts';
import { openTenders } from './open-tenders.ts';
import { registerLaw } from './register-law.ts';
import { regularly } from './regularly.ts';
import { reopenGround } from './reopen-ground.ts';
import { StartError } from './start-error.ts';
import { type TrialAccount, trialAccounts } from './trial-accounts.ts';

export interface ServeOptions {
  /** `OREBOOK_DATA`: what the running register keeps. */
  readonly folder: string;
  /** `DATABASE_URL`. */
  readonly databaseUrl?: string | undefined;
  /** Days that yearly orders moved, beside those that the law pack brings. */
  readonly movedDays?: readonly MovedDay[];
  /** The official list of blocks; codes are by formula without it. */
  readonly officialBlocks?: readonly OfficialBlock[];
  /** The shipped data. */
  readonly dataFolder: string;
  /** The built web app. */
  readonly webFolder?: string;
  readonly host: string;
  readonly port: number;
  /** False: a register in earnest, without trial accounts and simulation. */
  readonly trial?: boolean;
  /** How much of the country the simulated past of a new trial register fills; default 1, `0` leaves it empty. */
  readonly simulationScale?: number;
  readonly origin?: string | undefined;
  readonly logKey?: string | undefined;
  /** File in a second place to which the journal of the log is shipped as it grows. */
  readonly journal?: string | undefined;
  /** Text of a C2SP tlog-policy: the witnesses to be asked for cosignatures, with their addresses. */
  readonly witnesses?: string | undefined;
  readonly settings?: Partial<ApiSettings>;
  /** Read by `settingsFromEnvironment`, and `OREBOOK_READINGS` by `registerLaw`; that of the process without it. */
  readonly environment?: Environment;
  readonly onProgress?: (step: string, done: number, total: number) => void;
  /** Takes letters with secret links where a trial register on this machine has no mail server; the terminal without it. */
  readonly letters?: (letter: Letter) => void;
  /** Told of our own faults. */
  readonly report?: (error: unknown) => void;
  readonly nowMillis?: () => number;
  /** How the country is loaded; several registers of one process may share what was loaded. */
  readonly load?: typeof loadCountry;
}

export interface RunningServer {
  /** `http://localhost:8080` */
  readonly address: string;
  readonly trial: boolean;
  /** Empty in a register in earnest. */
  readonly accounts: readonly TrialAccount[];
  readonly size: number;
  readonly verifierKey: string;
  /** Takes no more requests, finishes those under way, ends streams, closes the store. */
  close(): Promise<void>;
}

/** A request under way may take so long to finish when the server closes. */
const finishMillis = 10_000;
const namesRefreshMillis = 300_000;
/** A program that repeats a request does so within days; a key is forgotten after a week. */
const keysKeptMillis = 7 * 86_400_000;

/** @throws StartError, StoreError: each one line that says what to do */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { folder, host, port, onProgress, trial = true, nowMillis = Date.now } = options;
  const report = options.report ?? ((error: unknown) => console.error(error));
  const environment = options.environment ?? process.env;
  const law = registerLaw(environment.OREBOOK_READINGS, options.movedDays ?? []);
  const blocks = blockNaming(options.officialBlocks);
  const startedAtMillis = nowMillis();
  const fromEnvironment = settingsFromEnvironment(environment, (line) => process.stderr.write(`${line}\n`));
  const store = await openStore({ url: options.databaseUrl, folder });
  const closing = new AbortController();
  /** In the order in which they are closed: requests end before the register, the register before its store. */
  const closers: Record<'server' | 'work' | 'register' | 'store', () => Promise<unknown>> = {
    server: async () => {},
    work: async () => {},
    register: async () => {},
    store: () => store.close(),
  };
  const closeAll = async () => {
    closing.abort();
    for (const close of Object.values(closers)) await close();
  };
  // The port is taken before the long work, so that a port that is taken is heard of at once.
  let answer: Fetch = () =>
    problemResponse(new Refusal('starting', 'The register is starting.', { retryAfterSeconds: 2 }));
  try {
    const server = await listen((request, bindings) => answer(request, bindings), host, port);
    closers.server = () => stop(server, closing);
    const today = civilDateAt(instantFromMillis(startedAtMillis), law.zone);
    const country = (options.load ?? loadCountry)({
      dataFolder: options.dataFolder,
      law,
      today,
      ...(onProgress ? { onProgress } : {}),
    });
    const opened = await openRegister({
      store,
      law,
      country,
      blocks,
      folder,
      origin: options.origin,
      logKey: options.logKey,
      trial,
      simulationScale: options.simulationScale ?? 1,
      nowMillis,
      ...(onProgress ? { onProgress } : {}),
    });
    const { register, key } = opened;
    const verifierKey = formatVkey(key);
    const { tenders, tenderVerifierKey } = await openTenders({
      log: store.tenderLog,
      signer: opened.tenderSigner,
      withExample: opened.trial,
      nowMillis,
    });
    closers.register = async () => {
      await tenders.close();
      await register.close();
    };
    const accounts = opened.trial ? await trialAccounts(store.accounts, folder, register.now()) : [];
    const settings: ApiSettings = {
      ...defaultSettings,
      publicAddress: `http://${urlHost(host)}:${(server.address() as AddressInfo).port}`,
      ...fromEnvironment,
      ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
      ...options.settings,
    };
    const mailer = new Mailer({
      ...mailFromEnvironment(options.environment ?? process.env),
      outbox: store.outbox,
      nowMillis,
      report,
      terminal:
        opened.trial && isOnThisMachine(settings.publicAddress)
          ? (options.letters ?? writeLetter)
          : undefined,
    });
    const witnesses =
      options.witnesses === undefined
        ? undefined
        : new WitnessCollector({
            register,
            policy: readWitnessPolicy(options.witnesses, verifierKey),
            verifierKey,
            nowMillis,
            report,
          });
    const reports = new ReportShelf(register, closing.signal, report);
    const services: Services = {
      register,
      tenders,
      tenderVerifierKey,
      chamber: openChamber(options.dataFolder),
      knowledge: country.knowledge,
      trade: tradeShelfOf(options.dataFolder, join(folder, 'trade')),
      sessions: new SessionKeeper(store, settings.sessionHours, nowMillis),
      settings,
      verifierKey,
      signNote: opened.signNote,
      mailer,
      reports,
      ...(witnesses ? { witnesses } : {}),
      nowMillis,
      startedAtMillis,
      closing: closing.signal,
    };
    const app = createApplication(services, report);
    const refresh = setInterval(() => {
      register.names.refresh().catch(report);
      store.tickets.forgetExpired(instantFromMillis(nowMillis())).catch(report);
      store.requests.forgetBefore(instantFromMillis(nowMillis() - keysKeptMillis)).catch(report);
    }, namesRefreshMillis);
    refresh.unref();
    const journal =
      options.journal === undefined ? undefined : keepJournal(store.log, options.journal, closing.signal);
    // A journal that cannot be kept must not stop the register; whoever runs it must hear of it.
    journal?.catch(report);
    const tenderJournal =
      options.journal === undefined
        ? undefined
        : keepJournal(store.tenderLog, `${options.journal}.tenders`, closing.signal);
    tenderJournal?.catch(report);
    const asking = witnesses?.run(closing.signal).catch(report);
    const keeping = keepCheckpoints(register, key, closing.signal).catch(report);
    closers.work = async () => {
      clearInterval(refresh);
      await journal?.catch(() => {});
      await tenderJournal?.catch(() => {});
      await mailer.settled();
      await asking;
      await keeping;
    };
    const keepDoing = (work: () => Promise<unknown>, everyMillis: number) =>
      regularly(work, everyMillis, closing.signal, report);
    // The day changes once a day: a machine that slept through midnight hears of it within the hour.
    keepDoing(() => endTermsThatAreOver(register), 3_600_000);
    keepDoing(() => releaseReportsThatAreDue(register), 3_600_000);
    // Slots close at the beginning of a day; whoever files later is not on the list, whenever it is fixed.
    keepDoing(() => reopenGround(register), 600_000);
    // A seal has lapsed at its instant; that it did is told soon after.
    keepDoing(() => lapseSeals(register), 600_000);
    mailer.run(closing.signal, report);
    new WatchKeeper({
      register,
      knowledge: country.knowledge,
      mailer,
      publicAddress: settings.publicAddress,
    }).run(closing.signal, report);
    answer = app.fetch;
    warm(app.request.bind(app));
    return {
      address: `http://${urlHost(host)}:${(server.address() as AddressInfo).port}`,
      trial: opened.trial,
      accounts,
      size: register.size,
      verifierKey,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Slow or silent clients are cut off: ten seconds for the head of a request, five minutes for a large document. */
function listen(fetch: Fetch, host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 300_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
  }) as Server;
  server.maxConnections = 10_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const message = `Port ${port} is taken: stop what listens there, or start with --port ${port + 1}.`;
    return new StartError('port-taken', message, error);
  }
  if (error.code === 'EACCES') {
    return new StartError(
      'port-forbidden',
      `This user may not listen on port ${port}: choose one from 1024 up with --port.`,
      error,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return new StartError(
      'host-unknown',
      `${host} is no address of this machine: choose another with --host.`,
      error,
    );
  }
  return error;
}

/** No new requests; those under way finish, streams end at once, and what is still open after ten seconds is cut. */
async function stop(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy becomes idle when its answer is out, and would be kept for the next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), finishMillis);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

/** What the first visitor's map asks for, made before anyone asks: layers, and the tiles of the opening view. */
function warm(request: (path: string) => Response | Promise<Response>): void {
  const opening = ['basemap', 'deposit', 'licence', 'application', 'deposit-doubt'].flatMap((set) =>
    [10, 11].map((x) => `/tiles/${set}/4/${x}/5.pbf`),
  );
  const later = setTimeout(async () => {
    for (const path of opening) await request(path);
  }, 200);
  later.unref();
}
