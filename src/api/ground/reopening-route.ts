/** `/api/ground/reopening`: what becomes free when, slots, acts of officers on them, and the calendar. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  actQuery,
  actReceipt,
  pages as addresses,
  reopenGround,
  reopeningCalendarQuery,
  reopeningList,
  reopeningQuery,
  slotAct,
  slotId,
  slotView,
  standpointQuery,
} from '#contract';
import { cellsFromRuns } from '#grid';
import type { Command } from '#register';
import { Acts, actHeaders, askedFrom, byOf } from '../applications/acts.ts';
import { exact } from '../exact.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { reopeningCalendar } from './calendar.ts';
import { KnownGround } from './known-ground.ts';
import { gatherReopening, presentReopening } from './reopening.ts';
import { allSlots, factsOfSlot, nameCommitmentsOf, presentSlot } from './slots.ts';

const tags = ['ground'];
const params = z.object({ id: slotId });

export function reopeningRoutes({
  register,
  knowledge,
  settings,
}: Pick<Services, 'register' | 'knowledge' | 'settings'>) {
  const ground = new KnownGround(knowledge);
  const acts = new Acts(register);

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/ground/reopening',
        tags,
        summary: 'Ground that becomes free next, that was just freed, and the slots of reopened ground',
        request: { query: reopeningQuery },
        responses: answers(reopeningList, 'The soonest first; slots with the newest first.'),
      }),
      async (c) => {
        const { limit, ...asked } = c.req.valid('query');
        const found = await register.read((state) =>
          gatherReopening(state, register, ground, register.standpoint(state, asked), asked),
        );
        await register.names.know(nameCommitmentsOf(found.slots));
        return c.json(presentReopening(found, limit, ground, register.names), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/ground/reopening/calendar.ics',
        tags,
        summary: 'The same as a calendar for any diary: days on which ground becomes free, ends of slots',
        request: { query: reopeningCalendarQuery },
        responses: {
          200: { description: 'RFC 5545.', content: { 'text/calendar': { schema: z.string() } } },
          default: answers(reopeningList, '').default,
        },
      }),
      async (c) => {
        const { language, ...asked } = c.req.valid('query');
        const { found, stamp, origin } = await register.read((state) => {
          const at = register.standpoint(state);
          return {
            found: gatherReopening(state, register, ground, at, asked),
            stamp: state.instants.at(-1) ?? register.now(),
            origin: state.opened?.origin ?? 'orebook',
          };
        });
        const { publicAddress } = settings;
        const text = await reopeningCalendar({ found, language, origin, publicAddress, stamp });
        return new Response(text, {
          headers: {
            'content-type': 'text/calendar; charset=utf-8',
            'content-disposition': 'attachment; filename="reopening.ics"',
          },
        }) as never;
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/ground/reopening/acts',
        tags,
        summary: 'Announce freed ground to everybody at once, or the preview of it',
        description:
          'For officers. Where the law draws lots the register announces by itself; the law says until when filings are equal.',
        request: { query: actQuery, headers: actHeaders, body: jsonBody(reopenGround) },
        responses: answers(actReceipt, 'The slot.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { act, cells } = c.req.valid('json');
        const command: Command = { act, by: byOf(who), cells: cellsFromRuns(cells) };
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        const receipt = await acts.do(command, asked, addresses.reopening);
        const { slot } = receipt.outcome;
        const address = asked.preview || slot === undefined ? receipt.address : addresses.slot(slot);
        return c.json({ ...receipt, address }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/ground/reopening/{id}',
        tags,
        summary: 'One slot: its ground, the filings that are equal, what decides, what was drawn',
        request: { params, query: z.object(standpointQuery) },
        responses: answers(slotView, 'As everyone may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const { facts, size } = await register.read((state) => {
          const at = register.standpoint(state, c.req.valid('query'));
          const slot = allSlots(state, at).find((one) => one.id === id);
          if (!slot) throw noSuchRecord('slot', id);
          return { facts: factsOfSlot(state, slot, at), size: at.size };
        });
        await register.names.know(nameCommitmentsOf([facts]));
        const slot = presentSlot(facts, ground, register.names);
        const indexes = [slot.entry, slot.list?.entry, slot.draw?.entry];
        const entries = await register.linesAt(indexes.filter((index) => index !== undefined));
        return c.json({ size, slot, entries }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/ground/reopening/{id}/acts',
        tags,
        summary: 'Close a slot over its list, record the public value, or the preview of it',
        description:
          'For officers. The register closes slots by itself, but for those that a public event decides. A signature that the key of its chain does not bear out is refused.',
        request: { params, query: actQuery, headers: actHeaders, body: jsonBody(slotAct) },
        responses: answers(actReceipt, 'What it came to.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { id } = c.req.valid('param');
        const command = { ...exact(c.req.valid('json')), slot: id, by: byOf(who) } as Command;
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        return c.json(await acts.do(command, asked, addresses.slot(id)), 200);
      },
    );
}
