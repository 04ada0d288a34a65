/** `/api/drafts`: applications half written, kept as they were typed, seen by their owner alone. */
import { randomUUID } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { draftList, draftRequest, draftView } from '#contract';
import type { Drafts } from '#store';
import { instantFromMillis } from '#terms';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import { authorise } from '../sessions/authorise.ts';
import type { ApiSettings } from '../settings.ts';
import { presentDraft, presentDraftLine } from './present.ts';

const tags = ['accounts'];
const id = z.object({ id: z.uuid() });
const gone = (draft: string) =>
  new Refusal('no_such_record', `You have no draft ${draft}.`, { at: 'param id' });

export function draftRoutes(drafts: Drafts, settings: ApiSettings, nowMillis: () => number) {
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/drafts',
        tags,
        summary: 'My drafts, the latest first',
        responses: answers(draftList, 'Without their forms.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
        return c.json({ items: (await drafts.ofAccount(who.account)).map(presentDraftLine) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/drafts',
        tags,
        summary: 'Begin a draft',
        request: { body: jsonBody(draftRequest) },
        responses: answers(draftView, 'The draft, version 1.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
        const { title, form } = c.req.valid('json');
        const kept = (await drafts.ofAccount(who.account)).length;
        if (kept >= settings.maximumDraftsPerAccount) {
          throw new Refusal(
            'too_many_attempts',
            `You keep ${kept} drafts; drop some before you begin another.`,
            {
              figures: { drafts: kept, maximum: settings.maximumDraftsPerAccount },
            },
          );
        }
        const draft = {
          id: randomUUID(),
          account: who.account,
          title,
          form,
          savedAt: instantFromMillis(nowMillis()),
        };
        await drafts.add(draft);
        return c.json(presentDraft({ ...draft, version: 1 }), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/drafts/{id}',
        tags,
        summary: 'One draft',
        request: { params: id },
        responses: answers(draftView, 'The draft with its form.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
        const draft = await drafts.find(who.account, c.req.valid('param').id);
        if (!draft) throw gone(c.req.valid('param').id);
        return c.json(presentDraft(draft), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/drafts/{id}',
        tags,
        summary: 'Save a draft over the version that was read',
        request: { params: id, body: jsonBody(draftRequest) },
        responses: answers(draftView, 'The draft, one version on.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
        const { title, form, version } = c.req.valid('json');
        const draft = { id: c.req.valid('param').id, account: who.account, title, form, version };
        const saved = await drafts.save({ ...draft, savedAt: instantFromMillis(nowMillis()) });
        if (saved) return c.json(presentDraft(saved), 200);
        const newer = await drafts.find(who.account, draft.id);
        if (!newer) throw gone(draft.id);
        throw new Refusal(
          'draft_changed_elsewhere',
          `Got version ${version} when expected ${newer.version}: the draft was saved in another window.`,
          { at: 'version', figures: { version, newest: newer.version } },
        );
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/drafts/{id}',
        tags,
        summary: 'Drop a draft',
        request: { params: id },
        responses: { 204: { description: 'Dropped.' }, default: answers(draftView, '').default },
      }),
      async (c) => {
        const who = await authorise(c, 'investor');
        if (!(await drafts.drop(who.account, c.req.valid('param').id))) throw gone(c.req.valid('param').id);
        return c.body(null, 204);
      },
    );
}
