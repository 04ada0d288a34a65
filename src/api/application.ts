/** The whole interface as one application, testable in process: `await application.app.request('/api/register')`. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { accountRoutes } from './account/route.ts';
import { accountSessionRoutes } from './account/sessions-route.ts';
import { Guard } from './accounts/guard.ts';
import { applicationRoutes } from './applications/route.ts';
import { blockRoutes } from './blocks/route.ts';
import { certificateRoutes } from './certificates/route.ts';
import { checkRoutes } from './checks/route.ts';
import { dataRoomRoutes } from './data-room/route.ts';
import { delayRoutes } from './delays/route.ts';
import { depositRoutes } from './deposits/route.ts';
import { deskRoutes } from './desk/route.ts';
import { deviationRoutes } from './deviations/route.ts';
import { differenceRoutes } from './differences/route.ts';
import { districtRoutes } from './districts/route.ts';
import { documentRoutes } from './documents/route.ts';
import { draftRoutes } from './drafts/route.ts';
import { entryRoutes } from './entries/route.ts';
import { extractRoutes } from './extracts/route.ts';
import { feedRoutes } from './feed/route.ts';
import { finderRoutes } from './finder/route.ts';
import { reopeningRoutes } from './ground/reopening-route.ts';
import { groundRoutes } from './ground/route.ts';
import { healthRoutes } from './health/route.ts';
import { accessLog } from './http/access-log.ts';
import { limitedBody } from './http/body-limit.ts';
import { compression } from './http/compression.ts';
import { countryOwnOf } from './http/country-own.ts';
import { refusalFromError } from './http/faults.ts';
import { sameOriginOnly } from './http/same-origin.ts';
import { openToAll, securityHeaders } from './http/security-headers.ts';
import { viewTag } from './http/view-tag.ts';
import { webFiles } from './http/web-files.ts';
import { interestRoutes } from './interests/route.ts';
import { invitationRoutes } from './invitations/route.ts';
import { lawRoutes } from './law/route.ts';
import { layerRoutes } from './layers/route.ts';
import { licenceRoutes } from './licences/route.ts';
import { logRoutes } from './log/route.ts';
import { mineRoutes } from './mine/route.ts';
import { mineralRoutes } from './minerals/route.ts';
import { openApiDocument } from './open-api.ts';
import { organisationRoutes } from './organisations/route.ts';
import { passkeyRoutes } from './passkeys/route.ts';
import { passwordResetRoutes } from './password-resets/route.ts';
import { problemResponse, Refusal } from './problem.ts';
import { problemRoutes } from './problems/route.ts';
import { registerRoutes } from './register/route.ts';
import { registrationRoutes } from './registrations/route.ts';
import { replayRoutes } from './replay/route.ts';
import { deskReplyRoutes } from './replies/desk-route.ts';
import { replyIndexRoutes } from './replies/index-route.ts';
import { replyRoutes } from './replies/route.ts';
import { reportRoutes } from './reports/route.ts';
import { sealedFilingRoutes } from './sealed-filings/route.ts';
import { searchRoutes } from './search/route.ts';
import type { Services } from './services.ts';
import { knowVisitor, type VisitorEnv } from './sessions/authorise.ts';
import { confirmationRoutes } from './sessions/confirmation.ts';
import { sessionRoutes } from './sessions/route.ts';
import { sourcingRoutes } from './sourcing/route.ts';
import { tenderRoutes } from './tenders/route.ts';
import { tileRoutes } from './tiles/route.ts';
import { tradeRoutes } from './trade/route.ts';
import { watchRoutes } from './watches/route.ts';
import { witnessRoutes } from './witnesses/route.ts';

/** Answers that are one person's: never kept, never shared. */
const privateAddress =
  /^\/api\/(account|registrations|password-resets|organisations|invitations|sessions|passkeys|drafts|documents|desk|mine|interests|data-room|watches|own-replies|reply-places|reply-attachments|desk-replies|mail)(\/|$)/;
/** Answers that are a view of the log: kept until it grows. */
const viewAddress =
  /^\/api\/(register|entries|blocks|ground|applications|licences|differences|deviations|replies|extracts|deposits|finder|minerals|districts|search|layers|trade|replay|delays)(\/|$)/;
/** `/log` itself is a page of the app; what lies under it are the files of the log. */
/** Files of a mirror are named too: a register that is none says so, where the app would answer every other address. */
const publicAddress = /^\/((api|feed|tiles|healthz|mirror)(\/|$)|log\/)/;
/** What takes a whole file, up to a limit of its own. */
const uploadAddress = /^\/api\/(documents|reply-attachments|data-room\/[^/]+\/files)$/;
/** Addresses that take POST and write nothing. */
const readingPosts = new Set(['/api/checks', '/api/sourcing/assess', '/api/tenders/local-content']);

export function createApplication(
  services: Services,
  report: (error: unknown) => void,
): OpenAPIHono<VisitorEnv> {
  const { register, sessions, settings, nowMillis, knowledge } = services;
  const app = new OpenAPIHono<VisitorEnv>();
  app.onError((error) => problemResponse(refusalFromError(error, report)));

  if (settings.accessLog) app.use(accessLog(settings.accessLog, nowMillis));
  app.use(securityHeaders);
  app.use(compression);
  app.use(sameOriginOnly(readingPosts));
  app.use(limitedBody(settings.maximumBodyBytes, (path) => uploadAddress.test(path)));
  app.use(knowVisitor(sessions));
  const version = () =>
    `${settings.version}.${knowledge.digest.slice(0, 8)}.${register.size}.${register.today()}.${register.names.version}`;
  const tagged = viewTag(version);
  // Kept figures of trade are read at the start: another start may answer otherwise.
  const taggedTrade = viewTag(() => `${version()}.${services.startedAtMillis}`);
  app.use(async (c, next) => {
    const { path } = c.req;
    if (privateAddress.test(path)) {
      await next();
      if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
      return;
    }
    if (!publicAddress.test(path)) return next();
    return openToAll(c, async () => {
      if (!viewAddress.test(path)) return next();
      const answer = await (path.startsWith('/api/trade') ? taggedTrade : tagged)(c, next);
      if (answer) c.res = answer;
    });
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const answer = problemResponse(
          new Refusal('method_not_allowed', `${c.req.path} takes ${methods.join(', ')}.`, {
            figures: { methods },
          }),
        );
        answer.headers.set('allow', methods.join(', '));
        return answer;
      },
    }),
  );

  const { store } = register;
  const guard = new Guard(settings, nowMillis);
  for (const resource of [
    registerRoutes(services),
    entryRoutes(services),
    problemRoutes(),
    blockRoutes(services),
    differenceRoutes(services),
    deviationRoutes(services),
    extractRoutes(services),
    groundRoutes(services),
    reopeningRoutes(services),
    finderRoutes(services),
    mineralRoutes(services),
    districtRoutes(services),
    checkRoutes(services),
    sessionRoutes(store, sessions, settings, nowMillis),
    registrationRoutes(services, guard),
    passwordResetRoutes(services, guard),
    accountRoutes(services, guard),
    accountSessionRoutes(services),
    organisationRoutes(services, guard),
    invitationRoutes(services, guard),
    confirmationRoutes(services),
    passkeyRoutes(services),
    draftRoutes(store.drafts, settings, nowMillis),
    documentRoutes(store.documents, settings, nowMillis),
    mineRoutes(services),
    interestRoutes(services),
    dataRoomRoutes(services),
    watchRoutes(services),
    replyIndexRoutes(services),
    replyRoutes(services),
    deskReplyRoutes(services),
    applicationRoutes(services),
    sealedFilingRoutes(services),
    deskRoutes(services),
    licenceRoutes(services),
    certificateRoutes(services),
    depositRoutes(services),
    searchRoutes(services),
    layerRoutes(services),
    lawRoutes(),
    replayRoutes(services),
    reportRoutes(services),
    delayRoutes(services),
    feedRoutes(register, settings.feedHeartbeatMillis, services.closing),
    logRoutes(services),
    tenderRoutes(services),
    sourcingRoutes(services),
    tradeRoutes(services),
    witnessRoutes(services),
    tileRoutes(services),
    healthRoutes(services),
  ]) {
    app.route('/', resource);
  }
  const document = openApiDocument(app, settings.version);
  app.get('/api', (c) => c.json(document(), 200, { 'cache-control': 'public, max-age=300' }));

  const pages =
    settings.webFolder === undefined ? undefined : webFiles(settings.webFolder, countryOwnOf(register));
  app.get('*', (c, next) => {
    if (!pages || publicAddress.test(c.req.path)) throw noSuchAddress(c.req.path);
    return pages(c, next);
  });
  app.notFound((c) => problemResponse(noSuchAddress(c.req.path)));
  return app;
}

function noSuchAddress(path: string): Refusal {
  return new Refusal('no_such_address', `There is nothing at ${path}. What there is stands in /api.`, {
    figures: { path },
  });
}
