/** `/api/replay`: the register under another law. */
import { createRoute } from '@hono/zod-openapi';
import { replayQuery, replayView } from '#contract';
import {
  ContradictingSettingsError,
  type LawChanges,
  type LawPack,
  parseLawChange,
  printLawChanges,
} from '#law';
import type { Fault } from '#terms';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { LawReplays } from './law-replays.ts';
import { presentReplay } from './present.ts';

export function replayRoutes({ register }: Pick<Services, 'register'>) {
  const replays = new LawReplays(register);
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/replay',
      tags: ['law'],
      summary: 'What would differ in this register under a changed law',
      description:
        'Each application is judged again on the ground of its own moment, each licence counted again; people and officers do what they did. So it says what a change would have done to what happened, and not how people would have behaved.',
      request: { query: replayQuery },
      responses: answers(replayView, 'Totals, and the first records of each list.'),
    }),
    async (c) => {
      const { change = [], limit } = c.req.valid('query');
      const changes = changesOf(typeof change === 'string' ? [change] : change, register.law);
      const printed = printLawChanges(changes).sort();
      const answer = await replays.ask(printed.join(' '), otherLaw(register.law, changes));
      const simulated = await register.read((state) => state.applications.get(1)?.simulated ?? false);
      return c.json(presentReplay(answer, { changes: printed, simulated, limit }), 200);
    },
  );
}

/** Every change that is asked for; each that cannot be read is a fault with its place. */
function changesOf(texts: readonly string[], law: LawPack): LawChanges {
  const faults: Fault[] = [];
  const changes: Record<string, LawChanges[string]> = {};
  for (const text of texts) {
    const parsed = parseLawChange(text, law);
    if (parsed.ok) Object.assign(changes, parsed.value);
    else faults.push(...parsed.faults.map((fault) => ({ ...fault, at: 'query change' })));
  }
  const [first] = faults;
  if (first) throw new Refusal('invalid_request', first.message, { at: first.at, faults });
  return changes;
}

function otherLaw(law: LawPack, changes: LawChanges): LawPack {
  try {
    return law.with(changes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof ContradictingSettingsError) {
      throw new Refusal('invalid_request', error.message, { at: 'query change' });
    }
    throw error;
  }
}
