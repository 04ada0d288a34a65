/**
 * The part of the interface that only reads, as one application: what a mirror answers in the reader's own browser. Acts, accounts, the desk and
 * what needs the register's key are not in it.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Session } from '#contract';
import { applicationRoutes } from './applications/route.ts';
import { blockRoutes } from './blocks/route.ts';
import { checkRoutes } from './checks/route.ts';
import { delayRoutes } from './delays/route.ts';
import { depositRoutes } from './deposits/route.ts';
import { deviationRoutes } from './deviations/route.ts';
import { differenceRoutes } from './differences/route.ts';
import { districtRoutes } from './districts/route.ts';
import { entryRoutes } from './entries/route.ts';
import { finderRoutes } from './finder/route.ts';
import { reopeningRoutes } from './ground/reopening-route.ts';
import { groundRoutes } from './ground/route.ts';
import { refusalFromError } from './http/faults.ts';
import { layerRoutes } from './layers/route.ts';
import { licenceRoutes } from './licences/route.ts';
import { logRoutes } from './log/route.ts';
import { mineralRoutes } from './minerals/route.ts';
import { openApiDocument } from './open-api.ts';
import { problemResponse, Refusal } from './problem.ts';
import { problemRoutes } from './problems/route.ts';
import { registerRoutes } from './register/route.ts';
import { replayRoutes } from './replay/route.ts';
import { replyIndexRoutes } from './replies/index-route.ts';
import { reportRoutes } from './reports/route.ts';
import type { ReportShelf } from './reports/shelf.ts';
import { sealedFilingRoutes } from './sealed-filings/route.ts';
import { searchRoutes } from './search/route.ts';
import type { Services } from './services.ts';
import type { VisitorEnv } from './sessions/authorise.ts';
import { sourcingRoutes } from './sourcing/route.ts';
import { tileRoutes } from './tiles/route.ts';
import { tradeRoutes } from './trade/route.ts';
import { witnessRoutes } from './witnesses/route.ts';

/** Nobody deposits a report here: nothing is waited for, and nothing is kept. */
const readOnlyShelf = { settled: async () => {} } as unknown as ReportShelf;

/** Addresses that take POST and write nothing. */
const readingPosts = new Set(['/api/checks', '/api/sourcing/assess']);
const nobody: Session = { signedIn: false, expired: false };

/** Services of a register that nobody writes to. */
export type ReadingServices = Pick<
  Services,
  | 'register'
  | 'knowledge'
  | 'chamber'
  | 'trade'
  | 'settings'
  | 'verifierKey'
  | 'nowMillis'
  | 'startedAtMillis'
  | 'closing'
>;

/** Answers every public read from a register that nobody writes to. */
export function createReadingApplication(
  given: ReadingServices,
  report: (error: unknown) => void,
): OpenAPIHono<VisitorEnv> {
  // The routes below ask for no more; those that act would, and they are not reached.
  const services = { ...given, reports: readOnlyShelf } as Services;
  const app = new OpenAPIHono<VisitorEnv>();
  app.onError((error) => problemResponse(refusalFromError(error, report)));
  app.use(async (c, next) => {
    const { method, path } = c.req;
    if (method !== 'GET' && !(method === 'POST' && readingPosts.has(path)))
      throw new Refusal('method_not_allowed', `${path} is only read here.`, {
        figures: { methods: ['GET'] },
      });
    c.set('visitor', { who: async () => undefined, expired: async () => false });
    await next();
  });
  app.get('/api/sessions', (c) => c.json(nobody));
  for (const resource of [
    registerRoutes(services),
    entryRoutes(services),
    blockRoutes(services),
    differenceRoutes(services),
    deviationRoutes(services),
    replyIndexRoutes(services),
    groundRoutes(services),
    reopeningRoutes(services),
    finderRoutes(services),
    mineralRoutes(services),
    districtRoutes(services),
    problemRoutes(),
    reportRoutes(services),
    checkRoutes(services),
    applicationRoutes(services),
    sealedFilingRoutes(services),
    licenceRoutes(services),
    depositRoutes(services),
    searchRoutes(services),
    layerRoutes(services),
    replayRoutes(services),
    delayRoutes(services),
    sourcingRoutes(services),
    tradeRoutes(services),
    logRoutes(services),
    witnessRoutes(services),
    tileRoutes(services),
  ]) {
    app.route('/', resource);
  }
  const document = openApiDocument(app, services.settings.version);
  app.get('/api', (c) => c.json(document(), 200));
  app.notFound((c) =>
    problemResponse(
      new Refusal('no_such_address', `There is nothing at ${c.req.path}.`, { figures: { path: c.req.path } }),
    ),
  );
  return app;
}
