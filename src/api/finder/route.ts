/** `/api/finder`: open ground by wishes, ranked, with the reasons. */
import { createRoute, type z } from '@hono/zod-openapi';
import { finderQuery, finderView } from '#contract';
import { findGround, lineLayers, type ScorePart, scoreParts, usualWeights, type Wishes } from '#disclosure';
import { type Mineral, minerals as mineralCodes } from '#terms';
import { remembered } from '../checks/remembered.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { liveGroundOf } from './live-ground.ts';
import { presentFound } from './present.ts';

type Asked = z.output<typeof finderQuery>;

function malformed(at: string, message: string): Refusal {
  return new Refusal('invalid_request', `query ${at}: ${message}`, { at: `query ${at}` });
}

function mineralsOf(text = ''): readonly Mineral[] {
  const codes = text.split(',').filter((code) => code !== '');
  return codes.map((code) => {
    const known = mineralCodes.find((one) => one === code);
    if (!known) throw malformed('mineral', `"${code}" is no mineral of the list.`);
    return known;
  });
}

function weightsOf(text = ''): Wishes['weights'] {
  const moved: Partial<Record<ScorePart, number>> = {};
  for (const one of text.split(',').filter((part) => part !== '')) {
    const [part = '', weight] = one.split(':');
    const known = scoreParts.find((name) => name === part);
    if (!known || Number(weight) > 10) {
      throw malformed('weights', `Got "${one}" when expected one of ${scoreParts.join(', ')}, 0 to 10.`);
    }
    moved[known] = Number(weight);
  }
  const weights = { ...usualWeights, ...moved };
  if (Object.values(weights).every((weight) => weight === 0)) {
    throw malformed('weights', 'Every weight is 0 when one at least must count.');
  }
  return weights;
}

/** @throws Refusal `invalid_request` for a mineral or part that is not known */
function wishesOf(asked: Asked): Wishes {
  const { within, town, railway, powerLine, blocks, atLeast, land, oblast, bbox, limit } = asked;
  const lineKm = {
    ...(railway === undefined ? {} : { railway }),
    ...(powerLine === undefined ? {} : { 'power-line': powerLine }),
  };
  return {
    minerals: mineralsOf(asked.mineral),
    withinKm: within,
    ...(town === undefined ? {} : { townKm: town }),
    lineKm,
    blocks,
    atLeast: Math.min(atLeast, blocks),
    closedLand: land,
    ...(oblast === undefined ? {} : { region: oblast }),
    ...(bbox === undefined ? {} : { bbox: bbox.split(',').map(Number) as [number, number, number, number] }),
    weights: weightsOf(asked.weights),
    limit,
  };
}

export function finderRoutes({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const ground = liveGroundOf(register, knowledge);
  const costOf = remembered(
    2000,
    (blocks: number, from: ReturnType<typeof register.today>, years: number) => {
      const { byLicenceYear, currency } = register.law.explorationCosts({ blocks, from, years });
      const sum = (of: 'payments' | 'spend') => byLicenceYear.reduce((total, row) => total + row[of], 0);
      return { payments: sum('payments'), spend: sum('spend'), currency };
    },
  );
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/finder',
      tags: ['ground'],
      summary: 'Open ground by wishes: ranked areas, each with its reasons and its score in parts',
      description:
        'Over every block of the country. An area is blocks that share sides, wholly in the country, that nobody holds or asks for and that no layer with data closes; what no data tells is counted neither open nor closed: check the area before you rely on it.',
      request: { query: finderQuery },
      responses: answers(finderView, 'The best areas first.'),
    }),
    async (c) => {
      const asked = c.req.valid('query');
      const wishes = wishesOf(asked);
      const { laid } = ground;
      const on = register.today();
      const largest = register.law.valueOn('exploration.maximum-blocks', on);
      const search = await register.read((state) =>
        findGround(
          {
            ...laid,
            taken: ground.taken(state),
            costOf(blocks) {
              const { payments, spend } = costOf(blocks, on, asked.years);
              return payments + spend;
            },
            largest: typeof largest === 'number' ? largest : wishes.blocks,
          },
          wishes,
        ),
      );
      const minerals = new Set(wishes.minerals);
      const known = [...knowledge.deposits.values()].filter(
        (one) =>
          one.kind === 'deposit' && (minerals.size === 0 || one.minerals.some((code) => minerals.has(code))),
      );
      return c.json(
        {
          size: register.size,
          on,
          years: asked.years,
          weights: wishes.weights,
          considered: search.considered,
          occurrences: {
            known: known.length,
            located: known.filter((one) => one.location && !one.abroad).length,
          },
          lines: lineLayers.map((layer) => ({ layer, loaded: laid.lines[layer] !== undefined })),
          unanswered: [...search.notLoaded],
          items: search.areas.map((area, i) =>
            presentFound(area, i + 1, knowledge, laid.hubs, costOf(area.blocks, on, asked.years)),
          ),
        },
        200,
      );
    },
  );
}
