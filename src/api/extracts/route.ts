/** `/api/extracts/{kind}/{id}`: a record as it stood, with its entries whole, proof and signature; as a file and on paper. */
import { createRoute, z } from '@hono/zod-openapi';
import { standpointQuery } from '#contract';
import { extractText } from '#proof';
import { type InterfaceLanguage, interfaceLanguages } from '#words';
import { requestOrigin } from '../http/request-origin.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { type ExtractKind, gatherExtract } from './gather.ts';
import { extractPdf } from './pdf.ts';
import { extractOf, extractWords, titleOf } from './words.ts';

const languages = [...interfaceLanguages] as [InterfaceLanguage, ...InterfaceLanguage[]];
const params = z.object({
  kind: z.enum(['licence', 'application', 'block']),
  id: z
    .string()
    .max(100)
    .meta({ description: 'Number of the record, or code of the block.', example: 'EL-000123' }),
});
const query = z.object({ ...standpointQuery, language: z.enum(languages).default('en') });
/** Notes are no longer (C2SP signed-note readers stop there). */
const longest = 1_000_000;

export function extractRoutes(services: Services) {
  const { register, verifierKey, signNote, settings } = services;
  const origin = verifierKey.split('+')[0] as string;

  async function made(kind: ExtractKind, id: string, asked: z.output<typeof query>) {
    const [facts, words] = await Promise.all([
      gatherExtract(services, kind, id, asked),
      extractWords(asked.language),
    ]);
    const extract = extractOf(facts, words, register);
    const text = extractText(origin, extract);
    if (text.length > longest) {
      throw new Refusal('extract_too_large', `The entries of ${id} are longer than a signed note may be.`, {
        figures: { id, characters: text.length },
      });
    }
    const fileName = `${facts.record.id.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}-${extract.asOf.day}.extract`;
    return { extract, words, note: signNote(text), fileName, title: titleOf(facts.record, words) };
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/extracts/{kind}/{id}',
        tags: ['register'],
        summary:
          'A record as it stood: entries, proofs, plain words, as a note signed with the key of the log',
        request: { params, query },
        responses: {
          200: { description: 'A signed note.', content: { 'text/plain': { schema: z.string() } } },
          default: answers(z.never(), '').default,
        },
      }),
      async (c) => {
        const { kind, id } = c.req.valid('param');
        const { note, fileName } = await made(kind, id, c.req.valid('query'));
        return c.text(note, 200, {
          'content-type': 'text/plain; charset=utf-8',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        });
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/extracts/{kind}/{id}/pdf',
        tags: ['register'],
        summary: 'The same on paper, with the signed file attached',
        request: { params, query },
        responses: {
          200: { description: 'A4.', content: { 'application/pdf': { schema: z.string() } } },
          default: answers(z.never(), '').default,
        },
      }),
      async (c) => {
        const { kind, id } = c.req.valid('param');
        const { extract, words, note, fileName, title } = await made(kind, id, c.req.valid('query'));
        const address = requestOrigin(c, settings.trustProxy);
        const { zone } = register.law;
        const paper = { extract, title, note, fileName, origin, verifierKey, address, zone };
        return c.body(await extractPdf(paper, words), 200, {
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}.pdf`,
        });
      },
    );
}
