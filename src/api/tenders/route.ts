/** `/api/tenders…`: list, one, acts on it, and what is computed from it. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  actQuery,
  localContent,
  localContentRequest,
  newTender,
  pages,
  tenderAct,
  tenderCase,
  tenderList,
  tenderLocalContent,
  tenderRanking,
  tenderReceipt,
  tenderSensitivity,
  tenderView,
} from '#contract';
import { entriesOf, localContentOfWorks, type TenderAct, type TenderEntry } from '#tender';
import type { Fault } from '#terms';
import { type Asked, actHeaders, askedFrom } from '../applications/acts.ts';
import { exact } from '../exact.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { proofOfEntry } from '../log/log-files.ts';
import { OncePerKey } from '../once-per-key.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { actFromRequest, mayAct } from './acts.ts';
import type { TenderLog } from './live-tenders.ts';
import { tenderLogFiles } from './log-files.ts';
import { extension, extensionPath, recordPackage, releasePackage } from './ocds.ts';
import {
  presentContent,
  presentLine,
  presentLocalContent,
  presentRanking,
  presentSensitivity,
  presentTender,
} from './present.ts';

const tags = ['tenders'];
const params = z.object({ id: z.string().min(1).max(60) });
const ocdsPackage = z.looseObject({ uri: z.string(), version: z.string() });

function refusalFromFaults(faults: readonly Fault[]): Refusal {
  const [first] = faults;
  return new Refusal('tender_refused', `${first?.message ?? ''} Nothing was written.`, {
    faults,
    ...(first ? { at: first.at, figures: { reason: first.code } } : {}),
  });
}

function noSuchTender(id: string): Refusal {
  return new Refusal('no_such_record', `There is no tender ${id}.`);
}

export function tenderRoutes({
  register,
  tenders,
  chamber,
  settings,
  nowMillis,
  tenderVerifierKey,
}: Services) {
  const limiter = new RateLimiter(settings.limits.lodge, nowMillis);
  const once = new OncePerKey<z.infer<typeof tenderReceipt>>(register);
  const names = new Map<string, string>();

  async function known(id: string): Promise<TenderLog> {
    const found = await tenders.one(id);
    if (!found) throw noSuchTender(id);
    return found;
  }

  /** Names of accounts, remembered: an account keeps its name. */
  async function knowNames(accounts: readonly string[]): Promise<Readonly<Record<string, string>>> {
    for (const account of new Set(accounts)) {
      if (names.has(account)) continue;
      const found = await register.store.accounts.byId(account);
      if (found) names.set(account, found.name);
    }
    return Object.fromEntries(
      accounts.flatMap((id) => (names.has(id) ? [[id, names.get(id) as string]] : [])),
    );
  }

  async function write(
    tender: string,
    act: (log: readonly TenderEntry[]) => TenderAct,
    asked: Asked & { readonly request: unknown },
  ): Promise<z.infer<typeof tenderReceipt>> {
    const { who, preview, key, request } = asked;
    const command = { tender, by: who.account, act };
    const address = pages.tender(tender);
    if (preview) {
      const decided = await tenders.preview(command);
      if (!decided.accepted) throw refusalFromFaults(decided.faults);
      const { kind, at } = decided.entry;
      return { preview, kind, at, size: tenders.size, address };
    }
    const wait = limiter.take(who.account);
    if (wait > 0) {
      throw new Refusal('too_many_attempts', `Too many acts at once. Try again in ${wait} seconds.`, {
        retryAfterSeconds: wait,
      });
    }
    const done = async () => {
      const answer = await tenders.submit(command);
      if (!answer.accepted) throw refusalFromFaults(answer.faults);
      const { from: index, size, checkpoint, outcome } = answer;
      const { readHashes } = tenders;
      const proof = await proofOfEntry({ readHashes, size, checkpoint }, index);
      return { preview, index, kind: outcome.kind, at: outcome.at, size, proof, address };
    };
    if (key === undefined) return done();
    return (await once.run(who.account, key, { tender, request }, done)).answer;
  }

  const publisher = `Orebook ${register.law.code}`;
  const app = resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/tenders',
        tags,
        summary: 'Tenders, the latest first, and selections that ran elsewhere',
        responses: answers(tenderList, 'All of them.'),
      }),
      async (c) => {
        const now = tenders.now();
        const items = (await tenders.all()).map((tender) => presentLine(tender, now));
        const cases = chamber.cases.map(({ id, events }) => ({
          id,
          events: events.length,
          from: events[0]?.date ?? '',
          until: events.at(-1)?.date ?? '',
        }));
        return c.json({ items, cases, size: tenders.size }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/tenders',
        tags,
        summary: 'Publish a notice: gates, weights, value functions, deadline',
        request: { query: actQuery, headers: actHeaders, body: jsonBody(newTender) },
        responses: answers(tenderReceipt, 'The entry that was written.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'commission');
        const body = exact(c.req.valid('json'));
        const notice: TenderAct = { kind: 'notice-published', plan: body.plan, about: body.about };
        const receipt = await write(body.plan.tender, () => notice, {
          ...askedFrom(who, c.req.valid('query'), c.req.valid('header')),
          request: body,
        });
        return c.json(receipt, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/tenders/cases/{id}',
        tags,
        summary: 'A selection that ran elsewhere: what was published of it, and what was not',
        request: { params },
        responses: answers(tenderCase, 'With its dated events and their sources.'),
      }),
      (c) => {
        const { id } = c.req.valid('param');
        const found = chamber.cases.find((one) => one.id === id);
        if (!found) throw noSuchTender(id);
        return c.json(structuredClone(found) as unknown as z.infer<typeof tenderCase>, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/tenders/local-content',
        tags,
        summary: 'Local content of a chain of contracts; writes nothing',
        request: { body: jsonBody(localContentRequest) },
        responses: answers(localContent, 'Percent of the head contract, least and most.'),
      }),
      (c) => {
        const added = localContentOfWorks(exact(c.req.valid('json')).contracts);
        if (!added.ok) throw refusalFromFaults(added.faults);
        return c.json(presentContent(added.value, added.notes), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: extensionPath,
        tags,
        summary: 'The fields that our OCDS files have beyond the core',
        responses: answers(z.looseObject({ name: z.unknown() }), 'extension.json'),
      }),
      (c) => c.json(extension, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/tenders/{id}',
        tags,
        summary: 'One tender: every entry, in order',
        request: { params },
        responses: answers(tenderView, 'As everyone may see it.'),
      }),
      async (c) => {
        const tender = await known(c.req.valid('param').id);
        const scorers = entriesOf(tender.entries, 'interest-declared').map(({ scorer }) => scorer);
        const more = { now: tenders.now(), size: tenders.size, names: await knowNames(scorers) };
        return c.json(presentTender(tender, more), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/tenders/{id}/acts',
        tags,
        summary: 'An act of the commission or a bidder, or its preview',
        description:
          'The server says who and when; the tender refuses what its plan does not allow, with every reason.',
        request: { params, query: actQuery, headers: actHeaders, body: jsonBody(tenderAct) },
        responses: answers(tenderReceipt, 'The entry that was written.'),
      }),
      async (c) => {
        const who = await authorise(c, 'commission', 'bidder');
        const { id } = await known(c.req.valid('param').id);
        const request = c.req.valid('json');
        mayAct(who, request.act);
        if (request.act === 'open-offer') await knowNames([request.opening.bidder]);
        const act = actFromRequest(request, who, (account) => names.get(account));
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        return c.json(await write(id, act, { ...asked, request }), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/tenders/{id}/ranking',
        tags,
        summary: 'Gates, scores and ranks, with second opinions and prices to ask about',
        request: { params },
        responses: answers(tenderRanking, 'By all entries so far.'),
      }),
      async (c) => c.json(presentRanking(await known(c.req.valid('param').id)), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/tenders/{id}/sensitivity',
        tags,
        summary:
          'What would change the winner: each weight ± 20 %, the weight that would, the score that would',
        request: { params },
        responses: answers(tenderSensitivity, 'Of the offers in the race.'),
      }),
      async (c) => c.json(presentSensitivity(await known(c.req.valid('param').id)), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/tenders/{id}/local-content',
        tags,
        summary: 'Local content promised by each offer, and delivered over the contract',
        request: { params },
        responses: answers(tenderLocalContent, 'By the chain formula.'),
      }),
      async (c) => c.json(presentLocalContent(await known(c.req.valid('param').id)), 200),
    );
  for (const [name, made] of [
    ['release-package', releasePackage],
    ['record-package', recordPackage],
  ] as const) {
    app.openapi(
      createRoute({
        method: 'get',
        path: `/api/tenders/{id}/ocds/${name}.json`,
        tags,
        summary: `The tender as an OCDS 1.1.5 ${name.replace('-', ' ')}`,
        request: { params },
        responses: answers(ocdsPackage, 'Enough for a stranger to recompute the ranking.'),
      }),
      async (c) => {
        const tender = await known(c.req.valid('param').id);
        const { origin, pathname: path } = new URL(c.req.url);
        return c.json(made(tender, { origin, path, publisher }) as z.infer<typeof ocdsPackage>, 200, {
          'content-disposition': `inline; filename="${tender.id}-${name}.json"`,
        });
      },
    );
  }
  app.route('/', tenderLogFiles(tenders, tenderVerifierKey));
  return app;
}
