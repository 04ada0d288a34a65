/** `/api/desk-replies`: replies from the public on the officer's desk, by their clock. */
import { createRoute } from '@hono/zod-openapi';
import { type DeskReply, deskReplyList, replyAnswerRequest, replyMessageRequest, sha256Hex } from '#contract';
import { type PublicReply, type ReplyId, replyOf } from '#register';
import type { KeptReply } from '#store';
import { noSuchRecord } from '../http/not-found.ts';
import { Refusal } from '../problem.ts';
import { refusalFromFindings } from '../refused.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { replyAccount } from './erase-words.ts';
import { allReplies, publicReply, replyParams } from './index-route.ts';
import { newsMail } from './letters.ts';
import { presentWhole } from './present.ts';

import { digestOfText, saidFromText } from './said.ts';

const tags = ['desk'];
const answeredShown = 100;

function refuseClosed({ answer, withdrawn }: Pick<PublicReply, 'answer' | 'withdrawn'>): void {
  const at = { at: 'param number' };
  if (withdrawn) throw new Refusal('act_not_possible', 'Its writer withdrew the reply.', at);
  if (answer) throw new Refusal('act_not_possible', 'The reply was answered before.', at);
}

export function deskReplyRoutes({ register, mailer, settings }: Services) {
  const { replies, documents } = register.store;
  const { publicAddress } = settings;

  async function known(number: string): Promise<{ readonly reply: PublicReply; readonly kept: KeptReply }> {
    const reply = await register.read((state) => replyOf(state, number as ReplyId));
    const [kept] = reply ? await replies.find([reply.digest]) : [];
    if (!reply || !kept) throw noSuchRecord('reply', number);
    return { reply, kept };
  }

  async function present(those: readonly PublicReply[]): Promise<DeskReply[]> {
    const digests = those.map(({ digest }) => digest);
    const [keeps, given, messages] = [
      new Map((await replies.find(digests)).map((kept) => [kept.digest, kept])),
      await replies.answers(digests),
      await replies.messages(digests),
    ];
    return Promise.all(
      those.flatMap((reply) => {
        const kept = keeps.get(reply.digest);
        const answer = given.find(({ digest }) => digest === reply.answer?.digest);
        return kept
          ? [
              publicReply(register, reply.id).then((shown) => ({
                ...shown,
                ...presentWhole(kept, answer, messages, mailer.leaves),
              })),
            ]
          : [];
      }),
    );
  }

  async function presentOne(number: string): Promise<DeskReply> {
    const [shown] = await present([(await known(number)).reply]);
    if (!shown) throw noSuchRecord('reply', number);
    return shown;
  }

  async function tell(kept: KeptReply, number: string, question?: number): Promise<void> {
    if (kept.recipient === undefined || kept.confirmedAt === undefined) return;
    await mailer.put(await newsMail(kept, number, publicAddress, question));
    await mailer.sendWaiting();
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/desk-replies',
        tags,
        summary: 'Replies for the desk: what waits first, by its day',
        responses: answers(deskReplyList, `All that wait, and the last ${answeredShown} answered.`),
      }),
      async (c) => {
        await authorise(c, 'officer');
        const all = await register.read(allReplies);
        const waiting = all.filter(({ status }) => status === 'waits');
        waiting.sort((a, b) => a.answerBy.localeCompare(b.answerBy) || a.entry - b.entry);
        const answered = all.filter(({ answer }) => answer);
        answered.sort((a, b) => (b.answer?.entry ?? 0) - (a.answer?.entry ?? 0));
        const items = await present([...waiting, ...answered.slice(0, answeredShown)]);
        return c.json({ answerWorkingDays: settings.replyAnswerWorkingDays, items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/replies/{number}/question',
        tags,
        summary: 'The desk asks for more; its clock goes on',
        request: { params: replyParams, body: jsonBody(replyMessageRequest) },
        responses: answers(deskReplyList.shape.items.element, 'The reply with the question.'),
      }),
      async (c) => {
        await authorise(c, 'officer');
        const { number } = c.req.valid('param');
        const { reply, kept } = await known(number);
        refuseClosed(reply);
        const { text } = c.req.valid('json');
        await replies.addMessage({ reply: kept.digest, at: register.now(), from: 'desk', text });
        await tell(kept, number, (await replies.messages([kept.digest])).length);
        return c.json(await presentOne(number), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/replies/{number}/answer',
        tags,
        summary: 'The desk answers: in public, and to the writer alone where there is more to say',
        request: { params: replyParams, body: jsonBody(replyAnswerRequest) },
        responses: answers(deskReplyList.shape.items.element, 'The reply with its answer.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { number } = c.req.valid('param');
        const { reply, kept } = await known(number);
        refuseClosed(reply);
        const { text, privately, withheld } = c.req.valid('json');
        const digest = digestOfText(text);
        await replies.keepAnswer({
          reply: kept.digest,
          digest,
          text,
          privately,
          withheld,
          by: who.account,
          keptAt: register.now(),
        });
        const by = { role: 'officer', account: who.account } as const;
        const answer = await register.submit({ act: 'answer-reply', by, reply: reply.id, digest });
        if (!answer.accepted) throw refusalFromFindings(answer.findings);
        await tell(kept, number);
        return c.json(await presentOne(number), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/desk-replies/{number}/attachments/{sha256}',
        tags,
        summary: 'A file that came with a reply, for officers',
        request: { params: replyParams.extend({ sha256: sha256Hex }) },
        responses: {
          200: { description: 'The file.' },
          default: answers(deskReplyList, '').default,
        },
      }),
      async (c) => {
        await authorise(c, 'officer');
        const { number, sha256 } = c.req.valid('param');
        const { kept } = await known(number);
        const named = saidFromText(kept.said)?.attachments.find((one) => one.sha256 === sha256);
        const about = (await documents.about(sha256)).find(({ account }) => account === replyAccount);
        const bytes = named && about && (await documents.open(sha256));
        if (!bytes) throw noSuchRecord('file of a reply', sha256);
        return new Response(ReadableStream.from(bytes) as ReadableStream<Uint8Array>, {
          headers: {
            'content-type': about.mediaType,
            'content-length': String(about.bytes),
            'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(named.name)}`,
            'content-security-policy': "default-src 'none'; sandbox",
            'cache-control': 'private, no-store',
          },
        }) as never;
      },
    );
}
