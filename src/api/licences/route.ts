/** `/api/licences`, `/{id}` and the acts on a licence. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  actQuery,
  actReceipt,
  licenceAct,
  licenceId,
  licenceList,
  licencesQuery,
  licenceView,
  pages,
} from '#contract';
import { cellBounds } from '#grid';
import { textFromUtf8 } from '#proof';
import { type Licence, licenceOf, versionsOfLicence } from '#register';
import { commandFromLicenceAct, doAct } from '../applications/acts.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { countBy, filtered, oneOf, pageOfList, type SortKey, sorted } from '../list/page.ts';
import { answers, jsonBody, resource } from '../route.ts';
import { plainText } from '../search/plain-text.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { dutiesOf, nextDuty } from './duties.ts';
import { allLicences, LicenceKnowledge } from './gather.ts';
import { presentLicence, presentLicenceRow } from './present.ts';

const tags = ['licences'];
const id = z.object({ id: licenceId });
type Asked = z.output<typeof licencesQuery>;

/** True when a block of the licence lies in the box west,south,east,north. */
function inBox({ cells }: Licence, [west, south, east, north]: readonly number[]): boolean {
  if (west === undefined || south === undefined || east === undefined || north === undefined) return true;
  return cells.some(([start, count]) => {
    const first = cellBounds(start);
    const last = cellBounds(start + count - 1);
    return first.south < north && first.north > south && first.west < east && last.east > west;
  });
}

export function licenceRoutes(services: Services) {
  const { register } = services;
  const { names } = register;
  const licences = new LicenceKnowledge(services);

  function filtersOf(state: Parameters<LicenceKnowledge['of']>[0], asked: Asked) {
    const { q, status, oblast, mineral, holder, simulated, begunFrom, begunUntil, bbox } = asked;
    const wanted = q === undefined ? '' : plainText(q);
    const [statuses, oblasts, minerals] = [oneOf(status), oneOf(oblast), oneOf(mineral)];
    const box = bbox?.split(',').map(Number);
    const nameOf = (licence: Licence) => names.text(licence.holder.name.commitment) ?? '';
    const has = (values: readonly string[], set: ReadonlySet<string>) =>
      values.some((value) => set.has(value));
    return {
      q: wanted ? (one: Licence) => plainText(`${one.id} ${nameOf(one)}`).includes(wanted) : undefined,
      holder: holder === undefined ? undefined : (one: Licence) => nameOf(one) === holder,
      status: statuses && ((one: Licence) => statuses.has(one.status)),
      oblast: oblasts && ((one: Licence) => has(licences.of(state, one).oblasts, oblasts)),
      mineral: minerals && ((one: Licence) => has(licences.of(state, one).minerals, minerals)),
      simulated: simulated && ((one: Licence) => String(one.simulated) === simulated),
      begunFrom: begunFrom && ((one: Licence) => one.from >= begunFrom),
      begunUntil: begunUntil && ((one: Licence) => one.from <= begunUntil),
      bbox: box && ((one: Licence) => inBox(one, box)),
    };
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/licences',
        tags,
        summary: 'The register of licences, with facets',
        request: { query: licencesQuery },
        responses: answers(licenceList, 'A page of the register.'),
      }),
      async (c) => {
        const asked = c.req.valid('query');
        const { page, pageSize, sort } = asked;
        const shown = await register.read((state) => {
          const { size, day } = register.asOf(state, asked.day);
          const all = allLicences(state, size);
          const filters = filtersOf(state, asked);
          const more = (one: Licence) => licences.of(state, one);
          const keyOf = (one: Licence, by: string): SortKey => {
            if (by === 'holder') return names.text(one.holder.name.commitment);
            if (by === 'due') return nextDuty(dutiesOf(one, licences.costs(one), day))?.due ?? null;
            if (by === 'from' || by === 'until' || by === 'blocks') return one[by];
            return one.id;
          };
          const found = filtered(all, filters);
          const facetOf = (
            name: keyof typeof filters,
            valuesOf: (one: Licence) => string | readonly string[],
          ) => countBy(filtered(all, filters, name), valuesOf);
          return {
            total: found.length,
            page,
            pageSize,
            size,
            items: pageOfList(sorted(found, sort, keyOf), asked).map((one) =>
              presentLicenceRow(one, { ...more(one), costs: licences.costs(one) }, names, day),
            ),
            facets: {
              status: facetOf('status', (one) => one.status),
              oblast: facetOf('oblast', (one) => more(one).oblasts),
              mineral: facetOf('mineral', (one) => more(one).minerals),
              country: countBy(found, (one) => one.holder.country ?? 'unknown'),
              year: countBy(found, (one) => one.from.slice(0, 4)),
              simulated: facetOf('simulated', (one) => String(one.simulated)),
            },
          };
        });
        return c.json(shown, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/licences/{id}',
        tags,
        summary: 'One licence: term, duties, payments, neighbours, certificate',
        request: { params: id },
        responses: answers(licenceView, 'As everyone may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const found = await register.read((state) => {
          const licence = licenceOf(state, id);
          if (!licence) throw noSuchRecord('licence', id);
          return {
            licence,
            ...licences.of(state, licence),
            costs: licences.costs(licence),
            neighbours: licences.neighbours(state, licence),
            indexes: versionsOfLicence(state, id).map(({ index }) => index),
            size: register.size,
          };
        });
        const [first = 0] = found.indexes;
        const [bytes = new Uint8Array(0)] = await register.store.log.read(first, first + 1);
        return c.json(
          presentLicence(
            {
              ...found,
              grant: { entry: first, text: textFromUtf8(bytes) },
              entries: await register.linesAt(found.indexes),
              deposits: licences.deposits(found.licence),
              today: register.today(),
            },
            register,
          ),
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/licences/{id}/acts',
        tags,
        summary: 'An act of the officer or the holder, or its preview',
        request: { params: id, query: actQuery, body: jsonBody(licenceAct) },
        responses: answers(actReceipt, 'What it came to.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor', 'officer');
        const { id } = c.req.valid('param');
        const preview = c.req.valid('query').preview === 'true';
        const command = commandFromLicenceAct(id, c.req.valid('json'), who);
        return c.json(await doAct(register, command, preview, pages.licence(id)), 200);
      },
    );
}
