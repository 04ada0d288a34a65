/** Replies from the public. Nobody signs in to write one: the secret of the receipt is its key. The desk answers by its own clock. */
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  api,
  documentReceipt,
  ownReply,
  pageOfRecord,
  pages,
  replyAttachmentBytesAtMost,
  replyKey,
  replyMessageRequest,
  replyPlaces,
  replyPlacesQuery,
  replyRequest,
} from '#contract';
import { cellCentre, cellsFromRuns } from '#grid';
import { applicationOf, licenceOf, type PublicReply, type RegisterState } from '#register';
import { type KeptReply, StoreError } from '#store';
import type { ApplicationId, LicenceId } from '#terms';
import { actHeaders } from '../applications/acts.ts';
import { documentTypes } from '../documents/media-types.ts';
import { checkedContent } from '../documents/route.ts';
import { exact } from '../exact.ts';
import { clientAddress } from '../http/client-address.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { OncePerKey } from '../once-per-key.ts';
import { Refusal } from '../problem.ts';
import { refusalFromFindings } from '../refused.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { eraseWords, replyAccount } from './erase-words.ts';
import { allReplies, publicReply } from './index-route.ts';
import { receiptMail } from './letters.ts';
import { presentWhole } from './present.ts';
import { digestOfText, type Said, textOfSaid } from './said.ts';

const tags = ['disclosure'];
const params = z.object({ secret: z.string().regex(/^[0-9a-f]{32}$/) });
const secret = () => randomBytes(16).toString('hex');
const contents = Object.fromEntries(
  documentTypes.map((mediaType) => [mediaType, { schema: z.string().meta({ format: 'binary' }) }]),
);
/** Settlements offered to choose from: a village three valleys on drinks from the same river. */
const placesAround = { kilometres: 100, count: 15 };
const by = { role: 'registrar', account: 'registrar' } as const;

function refuseWithdrawn({ withdrawn }: Pick<PublicReply, 'withdrawn'>): void {
  if (!withdrawn) return;
  throw new Refusal('act_not_possible', 'Its writer withdrew the words.', { at: 'param secret' });
}

const noSuchReply = () => new Refusal('no_such_record', 'There is no such reply.', { at: 'param secret' });

export function replyRoutes({ register, knowledge, mailer, settings, nowMillis }: Services) {
  const { replies, documents } = register.store;
  const { publicAddress } = settings;
  const fromAddress = new RateLimiter(settings.limits.reply, nowMillis);
  const messagesOf = new RateLimiter(settings.limits.reply, nowMillis);
  const filesFrom = new RateLimiter(settings.limits.reply, nowMillis);
  // A stranger must not be sent letters by the dozen because somebody typed their address.
  const toRecipient = new RateLimiter({ count: 3, seconds: 86_400 }, nowMillis);
  const once = new OncePerKey<string>(register);
  const settlements = new Map(knowledge.knowledge.settlements.map((one) => [one.source.id, one]));

  function limited(limiter: RateLimiter, caller: string): void {
    const wait = limiter.take(caller);
    if (wait === 0) return;
    throw new Refusal('too_many_attempts', `Try again in ${wait} seconds.`, { retryAfterSeconds: wait });
  }
  const callerOf = (c: Context) => clientAddress(c, settings.trustProxy);

  async function found(of: string): Promise<{ readonly kept: KeptReply; readonly reply: PublicReply }> {
    const kept = await replies.bySecret(of);
    // Words whose entry did not come to be were never said.
    const reply =
      kept && (await register.read((state) => allReplies(state).find((one) => one.digest === kept.digest)));
    if (!kept || !reply) throw noSuchReply();
    return { kept, reply };
  }

  async function present(of: string) {
    const { kept, reply } = await found(of);
    const answer = (await replies.answers([kept.digest])).find(
      ({ digest }) => digest === reply.answer?.digest,
    );
    const messages = await replies.messages([kept.digest]);
    return {
      ...(await publicReply(register, reply.id)),
      ...presentWhole(kept, answer, messages, mailer.leaves),
      recordAddress: publicAddress + api.ownReplyRecord(of),
      ownAddress: pages.ownReply(of),
    };
  }

  function settlementOf(given: z.output<typeof replyRequest>['settlement']): Said['settlement'] {
    if ('name' in given) return { name: given.name };
    const known = settlements.get(given.id);
    if (!known) {
      throw new Refusal('no_such_record', `The data has no settlement ${given.id}.`, { at: 'settlement.id' });
    }
    return { id: given.id, name: known.names.name };
  }

  async function checkAttachments(attachments: Said['attachments']): Promise<void> {
    for (const [i, { sha256 }] of attachments.entries()) {
      if ((await documents.about(sha256)).some(({ account }) => account === replyAccount)) continue;
      throw new Refusal('document_missing', `The file ${sha256} was not uploaded.`, {
        at: `attachments[${i}]`,
      });
    }
  }

  /** Takes it down and says its secret. */
  async function receive(given: z.output<typeof replyRequest>): Promise<string> {
    const { email, settlement, language, ...words } = exact(given);
    if (!(await register.read((state) => groundOf(state, words.record)))) {
      throw noSuchRecord('record', words.record);
    }
    const said: Said = {
      salt: randomBytes(32).toString('hex'),
      ...words,
      settlement: settlementOf(settlement),
      language,
    };
    await checkAttachments(said.attachments);
    if (email !== undefined) limited(toRecipient, email.toLowerCase());
    const text = textOfSaid(said);
    const kept: KeptReply = {
      digest: digestOfText(text),
      secret: secret(),
      confirmKey: secret(),
      said: text,
      ...(email === undefined ? {} : { recipient: email }),
      language,
      keptAt: register.now(),
    };
    await replies.keep(kept);
    const { record, part, stance, topics, capacity } = said;
    const answer = await register.submit({
      act: 'receive-reply',
      by,
      record,
      part,
      stance,
      topics,
      capacity,
      digest: kept.digest,
      workingDays: settings.replyAnswerWorkingDays,
    });
    if (!answer.accepted) throw refusalFromFindings(answer.findings);
    if (email !== undefined) {
      const { reply } = await found(kept.secret);
      const { id: number, answerBy } = reply;
      await mailer.put(await receiptMail(kept, { number, record, answerBy }, publicAddress));
      await mailer.sendWaiting();
    }
    return kept.secret;
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reply-places',
        tags,
        summary: 'What the form of a reply needs: settlements around a record, the promise of the desk',
        request: { query: replyPlacesQuery },
        responses: answers(replyPlaces, 'The nearest settlements first.'),
      }),
      async (c) => {
        const { record } = c.req.valid('query');
        const about = await register.read((state) => groundOf(state, record));
        if (!about) throw noSuchRecord('record', record);
        const centre = about.middle === undefined ? undefined : cellCentre(about.middle);
        const near = centre
          ? knowledge.settlementPlaces.near(centre, placesAround.kilometres, placesAround.count)
          : [];
        const kind = record.startsWith('A-') ? ('application' as const) : ('licence' as const);
        return c.json(
          {
            answerWorkingDays: settings.replyAnswerWorkingDays,
            mailLeaves: mailer.leaves,
            record: { kind, id: record, address: pageOfRecord(kind, record) },
            hasPlan: about.hasPlan,
            items: near.map(({ place: { settlement }, kilometres }) => ({
              id: settlement.source.id,
              name: settlement.names.name,
              kilometres: Math.round(kilometres * 10) / 10,
            })),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reply-attachments',
        tags,
        summary: 'Upload a file for a reply: the body is the file itself',
        request: {
          query: z.object({ name: z.string().trim().min(1).max(200) }),
          body: { required: true, content: contents },
        },
        responses: answers(documentReceipt, 'Its digest, by which the reply names it.', 201),
      }),
      async (c) => {
        limited(filesFrom, callerOf(c));
        const mediaType = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
        const { body } = c.req.raw;
        if (!documentTypes.includes(mediaType) || !body) {
          throw new Refusal('media_type_unsupported', `Files are taken as ${documentTypes.join(', ')}.`, {
            at: 'header content-type',
            figures: { taken: documentTypes },
          });
        }
        const about = {
          mediaType,
          name: c.req.valid('query').name,
          account: replyAccount,
          keptAt: register.now(),
        };
        try {
          const { sha256, bytes, name } = await documents.keep(
            checkedContent(body, mediaType),
            about,
            replyAttachmentBytesAtMost,
          );
          return c.json({ sha256, bytes, mediaType, name }, 201);
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== 'document-too-large') throw error;
          throw new Refusal('body_too_large', `A file may have ${replyAttachmentBytesAtMost} bytes.`, {
            figures: { maximumBytes: replyAttachmentBytesAtMost },
          });
        }
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/replies',
        tags,
        summary: 'Say something about an application, a licence or a plan, without an account',
        description:
          'The log keeps codes, the day of the answer and a salted digest; words and names are outside it.',
        request: { headers: actHeaders, body: jsonBody(replyRequest) },
        responses: answers(ownReply, 'The receipt: number, day of the answer, secret address.', 201),
      }),
      async (c) => {
        const given = c.req.valid('json');
        const key = c.req.valid('header')['idempotency-key'];
        const work = () => {
          limited(fromAddress, callerOf(c));
          return receive(given);
        };
        const of = key === undefined ? await work() : (await once.run('public', key, given, work)).answer;
        c.header('cache-control', 'private, no-store');
        return c.json(await present(of), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/own-replies/{secret}',
        tags,
        summary: 'A reply whole, for who has its secret',
        request: { params },
        responses: answers(ownReply, 'With the messages of the desk and the answer.'),
      }),
      async (c) => c.json(await present(c.req.valid('param').secret), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/own-replies/{secret}/record',
        tags,
        summary: 'What the digest in the log covers, to be kept',
        request: { params },
        responses: answers(z.record(z.string(), z.unknown()), 'Canonical JSON.'),
      }),
      async (c) => {
        const { kept, reply } = await found(c.req.valid('param').secret);
        refuseWithdrawn(reply);
        return new Response(kept.said, {
          headers: {
            'content-type': 'application/json',
            'content-disposition': `attachment; filename="${reply.id}.json"`,
            'cache-control': 'private, no-store',
          },
        }) as never;
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/own-replies/{secret}/confirmation',
        tags,
        summary: 'Confirm the address of a reply, by the key in its letter',
        request: { params, body: jsonBody(replyKey) },
        responses: answers(ownReply, 'The answer will be written there.'),
      }),
      async (c) => {
        const { secret: of } = c.req.valid('param');
        refuseWithdrawn((await found(of)).reply);
        if (!(await replies.confirm(of, c.req.valid('json').key, register.now()))) throw noSuchReply();
        return c.json(await present(of), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/own-replies/{secret}/messages',
        tags,
        summary: 'Tell the desk more, while it has not answered',
        request: { params, body: jsonBody(replyMessageRequest) },
        responses: answers(ownReply, 'The reply with the message.'),
      }),
      async (c) => {
        const { secret: of } = c.req.valid('param');
        const { kept, reply } = await found(of);
        refuseWithdrawn(reply);
        if (reply.answer) {
          throw new Refusal('act_not_possible', 'The reply was answered: write another.', {
            at: 'param secret',
          });
        }
        limited(messagesOf, of);
        const { text } = c.req.valid('json');
        await replies.addMessage({ reply: kept.digest, at: register.now(), from: 'writer', text });
        return c.json(await present(of), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/own-replies/{secret}/withdrawal',
        tags,
        summary:
          'Take one’s own words back: they and the name are deleted for good, and the log says that they were withdrawn',
        request: { params },
        responses: answers(ownReply, 'What is left of it. Again changes nothing.'),
      }),
      async (c) => {
        const { secret: of } = c.req.valid('param');
        const { kept, reply } = await found(of);
        if (!reply.withdrawn) {
          const answer = await register.submit({ act: 'withdraw-reply', by, reply: reply.id });
          // A second click may have been first.
          if (!answer.accepted && !(await found(of)).reply.withdrawn)
            throw refusalFromFindings(answer.findings);
        }
        await eraseWords(register.store, kept);
        return c.json(await present(of), 200);
      },
    );
}

/** The middle block of a record, and whether it has a plan of work. Undefined where there is no such record. */
function groundOf(state: RegisterState, record: ApplicationId | LicenceId) {
  const licence = record.startsWith('A-') ? undefined : licenceOf(state, record as LicenceId);
  const application = applicationOf(
    state,
    licence?.origin.from === 'application' ? licence.origin.application : (record as ApplicationId),
  );
  const runs = licence?.cellsGranted ?? application?.cells;
  if (!runs) return undefined;
  const cells = cellsFromRuns(runs);
  return {
    middle: cells[cells.length >> 1],
    hasPlan: application !== undefined,
  };
}
