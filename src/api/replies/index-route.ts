/** `/api/replies`: what everyone may see of replies from the public. In a mirror too, which has the log and not the words. */
import { createRoute, z } from '@hono/zod-openapi';
import { repliesQuery, replyIndex, replyView } from '#contract';
import { ordinalOfReply, type RegisterState, type ReplyId, replyOf } from '#register';
import { exact } from '../exact.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { countReplies } from './count.ts';
import { presentLine, presentWords } from './present.ts';

const tags = ['disclosure'];
export const replyParams = z.object({ number: z.string().regex(/^V-\d{6,}$/) });

export function replyIndexRoutes({ register, settings }: Pick<Services, 'register' | 'settings'>) {
  const clock = { law: register.law, today: () => register.today() };

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/replies',
        tags,
        summary: 'Replies from the public: counts, days, and which wait; never a name',
        request: { query: repliesQuery },
        responses: answers(replyIndex, 'Counted from the log alone.'),
      }),
      async (c) => {
        const { record, status, topic, page, pageSize } = exact(c.req.valid('query'));
        const all = await register.read((state) =>
          allReplies(state).map((reply) => presentLine(reply, clock)),
        );
        const found = all
          .filter(
            (line) =>
              (record === undefined || line.record.id === record) &&
              (status === undefined || line.status === status) &&
              (topic === undefined || line.topics.includes(topic)),
          )
          .reverse();
        const items = found.slice((page - 1) * pageSize, page * pageSize);
        return c.json(
          {
            answerWorkingDays: settings.replyAnswerWorkingDays,
            ...countReplies(all),
            total: found.length,
            page,
            pageSize,
            size: register.size,
            items,
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/replies/{number}',
        tags,
        summary: 'One reply: its clock, its answer, and its words as far as they are public',
        request: { params: replyParams },
        responses: answers(replyView, 'As everyone may see it.'),
      }),
      async (c) => c.json(await publicReply(register, c.req.valid('param').number), 200),
    );
}

export function allReplies(state: RegisterState) {
  return Array.from({ length: state.replies.count }, (_, i) => state.replies.get(i + 1)).filter(
    (reply) => reply !== undefined,
  );
}

/** @throws Refusal where the register has no such reply */
export async function publicReply(register: Services['register'], number: string) {
  const known = await register.read((state) => {
    const reply = replyOf(state, number as ReplyId);
    return (
      reply && {
        reply,
        answeredAt: reply.answer && state.instants[reply.answer.entry],
        indexes: state.replies.versions(ordinalOfReply(reply.id)).map(({ index }) => index),
      }
    );
  });
  if (!known) throw noSuchRecord('reply', number);
  const { reply, answeredAt, indexes } = known;
  // A mirror keeps no words.
  const { replies } = register.store as Partial<Services['register']['store']>;
  const [kept] = (await replies?.find([reply.digest])) ?? [];
  const answer = (await replies?.answers([reply.digest]))?.find(
    ({ digest }) => digest === reply.answer?.digest,
  );
  const clock = { law: register.law, today: () => register.today() };
  return {
    ...presentLine(reply, clock),
    ...presentWords(reply, { ...(kept ? { kept } : {}), ...(answer ? { answer } : {}) }, answeredAt),
    entries: await register.linesAt(indexes),
    size: register.size,
  };
}
