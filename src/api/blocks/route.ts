/** `/api/blocks/{code or cell}`: one block. */
import { createRoute, z } from '@hono/zod-openapi';
import { blockCard, standpointQuery } from '#contract';
import { isCellId } from '#grid';
import { applicationOf, blockState, lastSlotOf, licenceAt, ordinalOfLicence } from '#register';
import type { LiveRegister } from '../live-register.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { presentBlock } from './present.ts';

/** The cell of a code or a number. @throws Refusal `no_such_block` */
export function cellFromText({ blocks }: LiveRegister, text: string): number {
  if (/^\d{1,9}$/.test(text) && isCellId(Number(text))) return Number(text);
  const parsed = blocks.parse(text);
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    throw new Refusal('no_such_block', fault?.message ?? `"${text}" is not a block.`, {
      at: fault?.at ?? 'param block',
      faults: parsed.faults,
    });
  }
  const [block, ...more] = parsed.value;
  if (block && more.length === 0) return block.cell;
  throw new Refusal('no_such_block', `"${text}" names ${parsed.value.length} blocks when expected one.`, {
    at: 'param block',
    figures: { blocks: parsed.value.length },
  });
}

export function blockRoutes(services: Services) {
  const { register } = services;
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/blocks/{block}',
      tags: ['ground'],
      summary: 'One block: state, until when, why, who is in line, what is near',
      request: {
        params: z.object({
          block: z
            .string()
            .max(100)
            .meta({ description: 'Block code or cell id.', example: 'M-43-87-(10б-5а-13)' }),
        }),
        query: z.object(standpointQuery),
      },
      responses: answers(blockCard, 'The block, now or as it stood.'),
    }),
    async (c) => {
      const cell = cellFromText(register, c.req.valid('param').block);
      const facts = await register.read((state) => {
        const at = register.standpoint(state, c.req.valid('query'));
        const block = blockState(state, register.base, cell, at);
        return {
          block,
          holder: block.holder && licenceAt(state, ordinalOfLicence(block.holder), at),
          applicants: block.queue.map((one) => applicationOf(state, one.application)),
          slot: lastSlotOf(state, cell, at.written),
          at,
        };
      });
      const holder = facts.holder ? [facts.holder.holder.name.commitment] : [];
      const applicants = facts.applicants.flatMap((one) => (one ? [one.applicant.name.commitment] : []));
      await register.names.know([...applicants, ...holder]);
      return c.json(presentBlock(facts, services), 200);
    },
  );
}
