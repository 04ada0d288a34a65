/** `/api/law/{country}`: a law as data, and its cases as they are written. */
import { createRoute, z } from '@hono/zod-openapi';
import { type LawCountry, lawCases, lawCountry, lawView } from '#contract';
import { type LawPack, lawPacks } from '#law';
import { remembered } from '../checks/remembered.ts';
import { answers, resource } from '../route.ts';
import { readCases } from './case-files.ts';
import { presentLaw } from './present.ts';

/** It changes with the program and with nothing else. */
const kept = { 'cache-control': 'public, max-age=3600' };

function packOf(country: LawCountry): LawPack {
  const pack = lawPacks[country];
  if (!pack) throw new Error(`There is no law pack ${country}.`);
  return pack;
}

export function lawRoutes() {
  const packs = Object.keys(lawPacks).length;
  const viewOf = remembered(packs, (country: LawCountry) => presentLaw(packOf(country)));
  const casesOf = remembered(packs, (country: LawCountry) => readCases(packOf(country)));
  const request = { params: z.object({ country: lawCountry }) };
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/law/{country}',
        tags: ['law'],
        summary: 'A law as data: every number by day with its source, rules, processes, duties, readings',
        request,
        responses: answers(lawView, 'The whole law of a country or state, as far as it is known here.'),
      }),
      (c) => c.json(viewOf(c.req.valid('param').country), 200, kept),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/law/{country}/cases',
        tags: ['law'],
        summary: 'The cases of a law: sentences with figures that every test run asks, as they are written',
        request,
        responses: answers(lawCases, 'Every case, by the file of its article.'),
      }),
      (c) => c.json(casesOf(c.req.valid('param').country), 200, kept),
    );
}
