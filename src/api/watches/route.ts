/** `/api/watches`: an area watched by anyone. Nobody signs in: the secrets of the watch are its keys. `/api/mail`: the outbox, for officers. */
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import {
  api,
  mailList,
  newWatch,
  pages,
  type WatchView,
  watchAct,
  watchArea,
  watchKey,
  watchRequest,
  watchService,
  watchView,
} from '#contract';
import { cellsFromRuns } from '#grid';
import type { KeptWatch } from '#store';
import { clientAddress } from '../http/client-address.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { atomFeed, confirmMail, endAddress, pageOfNotice, replyPageOf } from './letters.ts';
import { slotClockOf } from './slot-clock.ts';
import { watchedGround } from './watched-ground.ts';

const tags = ['disclosure'];
const params = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });
const secret = () => randomBytes(16).toString('hex');
const noticesShown = 100;
const mailsShown = 100;

const noSuchWatch = () => new Refusal('no_such_record', 'There is no such watch.', { at: 'param id' });

export function watchRoutes({ register, knowledge, mailer, settings, nowMillis }: Services) {
  const { watches, outbox } = register.store;
  const { publicAddress } = settings;
  const fromAddress = new RateLimiter(settings.limits.watch, nowMillis);
  // A stranger must not be sent letters by the dozen because somebody typed their address.
  const toRecipient = new RateLimiter({ count: 3, seconds: 86_400 }, nowMillis);

  function limited(limiter: RateLimiter, caller: string): void {
    const wait = limiter.take(caller);
    if (wait === 0) return;
    throw new Refusal('too_many_attempts', `Try again in ${wait} seconds.`, { retryAfterSeconds: wait });
  }

  async function found(id: string): Promise<KeptWatch> {
    const watch = await watches.find(id);
    if (!watch) throw noSuchWatch();
    return watch;
  }

  async function present(watch: KeptWatch): Promise<WatchView> {
    const area = watchArea.parse(watch.area);
    const deposit = area.kind === 'deposit' ? knowledge.deposits.get(area.id) : undefined;
    const notices = await watches.notices(watch.id, noticesShown);
    const { equalUntil } = await slotClockOf(register, notices);
    return {
      id: watch.id,
      name: watch.name,
      area,
      blocks: area.kind === 'blocks' ? cellsFromRuns(area.cells).length : null,
      deposit: deposit ? { name: deposit.names.name, address: pages.deposit(deposit.id) } : null,
      mail: watch.recipient === undefined ? 'none' : watch.confirmedAt ? 'confirmed' : 'to-confirm',
      mailLeaves: mailer.leaves,
      ended: watch.endedAt !== undefined,
      createdAt: watch.createdAt,
      feed: publicAddress + api.watchFeed(watch.id),
      address: pages.watch(watch.id),
      notices: notices.map((notice) => ({
        entry: notice.entry,
        at: notice.at,
        act: watchAct.parse(notice.act),
        record: notice.record,
        blocks: notice.blocks,
        equalUntil: equalUntil(notice) ?? null,
        simulated: notice.simulated,
        address: pageOfNotice(notice),
        replyAddress: replyPageOf(notice) ?? null,
      })),
    };
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/watches',
        tags,
        summary: 'Whether this register can send mail',
        responses: answers(watchService, 'Without it, watches have feeds.'),
      }),
      (c) => c.json({ mailLeaves: mailer.leaves }, 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/watches',
        tags,
        summary: 'Watch an area, by mail or by a feed',
        request: { body: jsonBody(watchRequest) },
        responses: answers(newWatch, 'The watch with its secrets: they are told once.', 201),
      }),
      async (c) => {
        const { name, area, email, language } = c.req.valid('json');
        limited(fromAddress, clientAddress(c, settings.trustProxy));
        if (!watchedGround(area, knowledge)) {
          throw new Refusal('no_such_record', 'There is no such deposit with a position.', { at: 'area.id' });
        }
        if (email !== undefined) limited(toRecipient, email.toLowerCase());
        const watch: KeptWatch = {
          id: secret(),
          endKey: secret(),
          confirmKey: secret(),
          name,
          area,
          ...(email === undefined ? {} : { recipient: email }),
          language,
          createdAt: register.now(),
        };
        await watches.add(watch);
        if (email !== undefined) {
          await mailer.put(await confirmMail(watch, publicAddress));
          await mailer.sendWaiting();
        }
        return c.json({ ...(await present(watch)), endAddress: endAddress(watch) }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/watches/{id}',
        tags,
        summary: 'A watch and its notices, for who has its secret',
        request: { params },
        responses: answers(watchView, 'The latest notices first.'),
      }),
      async (c) => c.json(await present(await found(c.req.valid('param').id)), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/watches/{id}/feed',
        tags,
        summary: 'The notices of a watch as an Atom feed',
        request: { params },
        responses: {
          200: { description: 'RFC 4287.', content: { 'application/atom+xml': { schema: z.string() } } },
          default: answers(watchView, '').default,
        },
      }),
      async (c) => {
        const watch = await found(c.req.valid('param').id);
        if (watch.endedAt) throw noSuchWatch();
        const notices = await watches.notices(watch.id, noticesShown);
        const clock = await slotClockOf(register, notices);
        return new Response(await atomFeed(watch, notices, publicAddress, clock), {
          headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store' },
        }) as never;
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/watches/{id}/confirmation',
        tags,
        summary: 'Confirm the address of a watch, by the key in its letter',
        request: { params, body: jsonBody(watchKey) },
        responses: answers(watchView, 'Mail goes out from now on.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        if (!(await watches.confirm(id, c.req.valid('json').key, register.now()))) throw noSuchWatch();
        return c.json(await present(await found(id)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/watches/{id}/end',
        tags,
        summary: 'End a watch, by the key in each of its letters; its address is forgotten',
        request: { params, body: jsonBody(watchKey) },
        responses: answers(watchView, 'Nothing is sent any more.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        if (!(await watches.end(id, c.req.valid('json').key, register.now()))) throw noSuchWatch();
        return c.json(await present(await found(id)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/mail',
        tags,
        summary: 'The outbox, for officers',
        responses: answers(mailList, 'What waits is shown whole where mail cannot leave.'),
      }),
      async (c) => {
        await authorise(c, 'officer');
        const items = (await outbox.latest(mailsShown)).map(
          ({ id, recipient, subject, text, createdAt, sentAt, tries, failure, secret = false }) => ({
            id: id.slice(-8),
            recipient,
            subject,
            text: mailer.leaves || sentAt || secret ? null : text,
            secret,
            createdAt,
            sentAt: sentAt ?? null,
            tries,
            failure: failure ?? null,
          }),
        );
        return c.json({ mailLeaves: mailer.leaves, items }, 200);
      },
    );
}
