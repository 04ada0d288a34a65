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
  standpointQuery,
} from '#contract';
import { textFromUtf8 } from '#proof';
import { licenceAt, licencesBefore, ordinalOfLicence, versionsOfLicence } from '#register';
import { Acts, actHeaders, askedFrom, commandFromLicenceAct } from '../applications/acts.ts';
import { allSlots } from '../ground/slots.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { LicenceKnowledge } from './gather.ts';
import { listLicences } from './list.ts';
import { presentLicence } from './present.ts';

const tags = ['licences'];
const id = z.object({ id: licenceId });
export function licenceRoutes(services: Services) {
  const { register } = services;
  const licences = new LicenceKnowledge(services);
  const acts = new Acts(register);

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
        const shown = await register.read((state) => listLicences(state, asked, register, licences));
        return c.json(shown, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/licences/{id}',
        tags,
        summary: 'One licence: term, duties, payments, neighbours, certificate',
        request: { params: id, query: z.object(standpointQuery) },
        responses: answers(licenceView, 'As everyone may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const found = await register.read((state) => {
          const at = register.standpoint(state, c.req.valid('query'));
          const licence = licenceAt(state, ordinalOfLicence(id), at);
          if (!licence) throw noSuchRecord('licence', id);
          const letGo = licence.status === 'ended' || licence.surrenders.length > 0;
          return {
            licence,
            slots: letGo
              ? allSlots(state, at).filter((slot) => licencesBefore(state, slot).includes(licence.id))
              : [],
            ...licences.of(state, licence),
            costs: licences.costs(licence),
            neighbours: licences.neighbours(state, licence, at),
            indexes: versionsOfLicence(state, id).flatMap(({ index }) => (index < at.size ? [index] : [])),
            today: at.day,
            size: at.size,
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
        request: { params: id, query: actQuery, headers: actHeaders, body: jsonBody(licenceAct) },
        responses: answers(actReceipt, 'What it came to.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor', 'officer');
        const { id } = c.req.valid('param');
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        const command = commandFromLicenceAct(id, c.req.valid('json'), who);
        return c.json(await acts.do(command, asked, pages.licence(id)), 200);
      },
    );
}
