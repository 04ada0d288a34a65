/** `/api/licences/{id}/certificate.pdf`: a licence on paper that proves itself. */
import { createRoute, z } from '@hono/zod-openapi';
import { licenceId, standpointQuery } from '#contract';
import { type InterfaceLanguage, interfaceLanguages } from '#words';
import { requestOrigin } from '../http/request-origin.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { gatherCertificate } from './gather.ts';
import { certificatePdf } from './pdf/certificate.ts';
import { certificateWords } from './words.ts';

const languages = [...interfaceLanguages] as [InterfaceLanguage, ...InterfaceLanguage[]];

export function certificateRoutes(services: Services) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/licences/{id}/certificate.pdf',
      tags: ['licences'],
      summary: 'The certificate of a licence: A4, with a code that verifies with no network',
      request: {
        params: z.object({ id: licenceId }),
        query: z.object({ ...standpointQuery, language: z.enum(languages).default('en') }),
      },
      responses: {
        200: {
          description: 'As the licence stands, or stood, under the checkpoint of now; ended ones included.',
          content: { 'application/pdf': { schema: z.string() } },
        },
        default: answers(z.never(), '').default,
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const { language, ...asked } = c.req.valid('query');
      const [facts, words] = await Promise.all([
        gatherCertificate(services, id, asked),
        certificateWords(language),
      ]);
      const address = requestOrigin(c, services.settings.trustProxy);
      return c.body(await certificatePdf(facts, words, address), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${id}-${language}.pdf"`,
      });
    },
  );
}
