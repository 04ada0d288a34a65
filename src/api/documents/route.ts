/** `/api/documents`: papers of an application, kept under the digest of their content. */
import { createRoute, z } from '@hono/zod-openapi';
import { documentReceipt, sha256Hex } from '#contract';
import { type Store, StoreError } from '#store';
import { instantFromMillis } from '#terms';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import { authorise } from '../sessions/authorise.ts';
import type { ApiSettings } from '../settings.ts';
import { documentTypes, mediaTypeOf } from './media-types.ts';

/** Stands as the owner of files of confidential packages, which leave by `/api/data-room` and by no other door. */
export const dataRoomAccount = 'data-room';

const tags = ['accounts'];
const content = { schema: z.string().meta({ format: 'binary' }) };
const contents = Object.fromEntries(documentTypes.map((mediaType) => [mediaType, content]));

/** Passes the body on once its first bytes have shown what it is. @throws Refusal */
export async function* checkedContent(
  body: ReadableStream<Uint8Array>,
  mediaType: string,
): AsyncGenerator<Uint8Array> {
  let checked = false;
  for await (const chunk of body) {
    if (!checked && mediaTypeOf(chunk) !== mediaType) {
      throw new Refusal(
        'media_type_unsupported',
        `Got ${mediaTypeOf(chunk) ?? 'an unknown format'} when expected ${mediaType}, as the request says.`,
        { at: 'header content-type' },
      );
    }
    checked = true;
    yield chunk;
  }
}

export function documentRoutes(
  documents: Store['documents'],
  settings: ApiSettings,
  nowMillis: () => number,
) {
  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/documents',
        tags,
        summary: 'Upload a document: the body is the file itself',
        request: {
          query: z.object({ name: z.string().trim().min(1).max(200) }),
          body: { required: true, content: contents },
        },
        responses: answers(documentReceipt, 'Its digest, by which an application names it.', 201),
      }),
      async (c) => {
        const who = await authorise(c);
        const mediaType = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
        const { body } = c.req.raw;
        if (!documentTypes.includes(mediaType) || !body) {
          throw new Refusal('media_type_unsupported', `Documents are taken as ${documentTypes.join(', ')}.`, {
            at: 'header content-type',
            figures: { taken: documentTypes },
          });
        }
        try {
          const kept = await documents.keep(
            checkedContent(body, mediaType),
            {
              mediaType,
              name: c.req.valid('query').name,
              account: who.account,
              keptAt: instantFromMillis(nowMillis()),
            },
            settings.maximumDocumentBytes,
          );
          const { sha256, bytes, name } = kept;
          return c.json({ sha256, bytes, mediaType, name }, 201);
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== 'document-too-large') throw error;
          throw new Refusal('body_too_large', `A document may have ${settings.maximumDocumentBytes} bytes.`, {
            figures: { maximumBytes: settings.maximumDocumentBytes },
          });
        }
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/documents/{sha256}',
        tags,
        summary: 'A document, for its owner and for officers',
        request: { params: z.object({ sha256: sha256Hex }) },
        responses: {
          200: { description: 'The file.', content: contents },
          default: answers(documentReceipt, '').default,
        },
      }),
      async (c) => {
        const who = await authorise(c);
        const { sha256 } = c.req.valid('param');
        const brought = (await documents.about(sha256)).filter(({ account }) => account !== dataRoomAccount);
        const seen =
          who.role === 'officer' ? brought[0] : brought.find(({ account }) => account === who.account);
        const bytes = seen && (await documents.open(sha256));
        // The same answer where it is another's and where it is not there: a digest tells nobody what we hold.
        if (!seen || !bytes) throw new Refusal('no_such_record', 'You may see no document of this digest.');
        return new Response(ReadableStream.from(bytes) as ReadableStream<Uint8Array>, {
          headers: {
            'content-type': seen.mediaType,
            'content-length': String(seen.bytes),
            'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(seen.name)}`,
            'content-security-policy': "default-src 'none'; sandbox",
            'cache-control': 'private, max-age=31536000, immutable',
          },
        }) as never;
      },
    );
}
