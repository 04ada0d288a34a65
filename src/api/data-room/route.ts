/** `/api/data-room`: no byte of a package leaves without a session that is on its list, terms accepted and a line in its journal. */
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import {
  acceptanceRequest,
  accessJournal,
  newPackage,
  packageList,
  packageView,
  readerRequest,
  sha256Hex,
  termsRequest,
} from '#contract';
import type { KeptPackage } from '#store';
import { interfaceLanguages } from '#words';
import { documentTypes, mediaTypeOf } from '../documents/media-types.ts';
import { dataRoomAccount } from '../documents/route.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, authoriseVerified } from '../sessions/authorise.ts';
import { withdrawFromPerson } from './doors.ts';
import { canMarkPages, markedPdf, withCoverNote } from './mark.ts';
import { openedPackages, unknown } from './opened.ts';
import { presentJournal, presentPackageLine } from './present.ts';
import { markWords } from './words.ts';

const tags = ['disclosure'];
const id = z.string().regex(/^P-[0-9a-f]{8}$/);
const params = z.object({ id });
const content = { schema: z.string().meta({ format: 'binary' }) };
const contents = Object.fromEntries(documentTypes.map((mediaType) => [mediaType, content]));

export function dataRoomRoutes(services: Services) {
  const { register, knowledge, settings } = services;
  const { dataRoom, documents, accounts } = register.store;
  const { journal, accessOf, opened, madeBefore, openedTo, namer, view } = openedPackages(services);
  const path = (rest = '') => `/api/data-room/{id}${rest}`;

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/data-room',
        tags,
        summary: 'Packages that are or were open to me; for officers all',
        responses: answers(packageList, 'Titles, without what lies in them.'),
      }),
      async (c) => {
        const who = await authorise(c);
        const own = who.role === 'officer' ? undefined : await dataRoom.ofReader(who.account);
        const items = [];
        for (const kept of await dataRoom.all()) {
          if (own && !own.some((reader) => reader.package === kept.id)) continue;
          const access = await accessOf(who, kept);
          if (access !== 'unknown') items.push(presentPackageLine(kept, access, knowledge));
        }
        return c.json({ items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/data-room',
        tags,
        summary: 'An officer makes a package',
        request: { body: jsonBody(newPackage) },
        responses: answers(packageView, 'The package, empty and open to nobody.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { title, deposit, terms } = c.req.valid('json');
        if (deposit !== undefined && !knowledge.deposits.has(deposit)) {
          throw new Refusal('no_such_record', `The register has no deposit ${deposit}.`, { at: 'deposit' });
        }
        const made: KeptPackage = {
          id: `P-${randomBytes(4).toString('hex')}`,
          title,
          ...(deposit === undefined ? {} : { deposit }),
          terms,
          termsVersion: 1,
          owner: who.account,
          createdAt: register.now(),
        };
        await dataRoom.add(made);
        await journal(who, made, 'package-made', made.id);
        return c.json(await view(who, made.id), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: path(),
        tags,
        summary: 'One package: terms, and the names of its files',
        request: { params },
        responses: answers(packageView, 'Files have an address once the terms are accepted.'),
      }),
      async (c) => {
        const who = await authoriseVerified(c);
        const shown = await view(who, c.req.valid('param').id);
        await journal(who, shown, 'package-read', shown.id);
        return c.json(shown, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: path('/terms'),
        tags,
        summary: 'The next wording of the terms: readers accept anew',
        request: { params, body: jsonBody(termsRequest) },
        responses: answers(packageView, 'With the new terms.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const kept = await madeBefore(c.req.valid('param').id);
        const { version, text } = c.req.valid('json');
        const changed = await dataRoom.setTerms(kept.id, version, text);
        if (!changed) throw termsChanged(version, kept.termsVersion);
        await journal(who, kept, 'terms-changed', String(changed.termsVersion));
        return c.json(await view(who, kept.id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: path('/acceptance'),
        tags,
        summary: 'Accept the terms in the version that was read',
        request: { params, body: jsonBody(acceptanceRequest) },
        responses: answers(packageView, 'The files have addresses now.'),
      }),
      async (c) => {
        const who = await authoriseVerified(c, 'investor');
        const { kept } = await opened(who, c.req.valid('param').id);
        const { version } = c.req.valid('json');
        if (version !== kept.termsVersion) throw termsChanged(version, kept.termsVersion);
        await journal(who, kept, 'terms-accepted', String(version));
        await dataRoom.accept({
          package: kept.id,
          account: who.account,
          version,
          text: kept.terms,
          acceptedAt: register.now(),
        });
        return c.json(await view(who, kept.id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: path('/files'),
        tags,
        summary: 'An officer adds a file: the body is the file itself',
        request: {
          params,
          query: z.object({ name: z.string().trim().min(1).max(200) }),
          body: { required: true, content: contents },
        },
        responses: answers(packageView, 'With the file, and how it will carry the name of its reader.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const kept = await madeBefore(c.req.valid('param').id);
        const mediaType = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
        const bytes = await wholeBody(c.req.raw.body, settings.maximumDocumentBytes);
        if (mediaTypeOf(bytes) !== mediaType) {
          throw new Refusal('media_type_unsupported', `Files are taken as ${documentTypes.join(', ')}.`, {
            at: 'header content-type',
            figures: { taken: documentTypes },
          });
        }
        const { name } = c.req.valid('query');
        const addedAt = register.now();
        const about = { mediaType, name, account: dataRoomAccount, keptAt: addedAt };
        const { sha256 } = await documents.keep(bytes, about, settings.maximumDocumentBytes);
        const mark =
          mediaType === 'application/pdf' && (await canMarkPages(bytes)) ? 'each-page' : 'cover-note';
        await dataRoom.addFile({
          package: kept.id,
          sha256,
          name,
          mediaType,
          bytes: bytes.length,
          mark,
          addedAt,
        });
        await journal(who, kept, 'file-added', sha256);
        return c.json(await view(who, kept.id), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: path('/files/{sha256}'),
        tags,
        summary: 'A file, marked with the name of who reads it',
        request: {
          params: params.extend({ sha256: sha256Hex }),
          query: z.object({ language: z.enum(interfaceLanguages as [string, ...string[]]).default('en') }),
        },
        responses: {
          200: {
            description: 'A PDF with the mark on each page; other files in a ZIP with a cover note.',
            content: { 'application/pdf': content, 'application/zip': content },
          },
          default: answers(packageView, '').default,
        },
      }),
      async (c) => {
        const who = await authoriseVerified(c);
        const { id: given, sha256 } = c.req.valid('param');
        const { kept, access } = await opened(who, given);
        if (access === 'terms-to-accept') {
          await journal(who, kept, 'refused-terms', String(kept.termsVersion));
          throw new Refusal('terms_not_accepted', 'Accept the terms of the package first.', {
            at: 'param id',
          });
        }
        const file = (await dataRoom.files(kept.id)).find((one) => one.sha256 === sha256);
        const stored = file && (await documents.open(sha256));
        if (!file || !stored) throw new Refusal('no_such_record', `The package has no file ${sha256}.`);
        const bytes = new Uint8Array(await new Response(ReadableStream.from(stored)).arrayBuffer());
        // The line is durable before the first byte leaves, and stands on the file itself.
        const line = await journal(who, kept, 'file-read', sha256);
        const mark = {
          name: who.name,
          at: line.at,
          zone: register.law.zone,
          package: kept,
          line,
          words: await markWords(c.req.valid('query').language as (typeof interfaceLanguages)[number]),
        };
        const isPdf = file.mark === 'each-page';
        const answer = isPdf ? await markedPdf(bytes, mark) : await withCoverNote({ ...file, bytes }, mark);
        const name = isPdf ? file.name : `${file.name}.zip`;
        return new Response(answer, {
          headers: {
            'content-type': isPdf ? 'application/pdf' : 'application/zip',
            'content-length': String(answer.length),
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
            'content-security-policy': "default-src 'none'; sandbox",
            'cache-control': 'no-store',
          },
        }) as never;
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: path('/readers'),
        tags,
        summary:
          'An officer opens the package to the person with an address; each colleague is named on its own',
        request: { params, body: jsonBody(readerRequest) },
        responses: answers(packageView, 'With the person on the list.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const person = await accounts.byLogin(c.req.valid('json').email);
        return c.json(await openedTo(who, c.req.valid('param').id, person, 'email'), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: path('/readers/{account}'),
        tags,
        summary: 'An officer opens the package to a person',
        request: { params: params.extend({ account: z.string().max(100) }) },
        responses: answers(packageView, 'With the person on the list.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { id: given, account } = c.req.valid('param');
        const person = await accounts.byId(account);
        return c.json(await openedTo(who, given, person, 'param account'), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: path('/readers/{account}'),
        tags,
        summary: 'An officer withdraws the package from a person: the next request is refused',
        request: { params: params.extend({ account: z.string().max(100) }) },
        responses: answers(packageView, 'With the person marked as withdrawn.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { id: given, account } = c.req.valid('param');
        const kept = await madeBefore(given);
        if (!(await withdrawFromPerson(register, { package: kept.id, account, officer: who.account }))) {
          throw new Refusal('no_such_record', `The package is not open to ${account}.`, {
            at: 'param account',
          });
        }
        return c.json(await view(who, kept.id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: path('/journal'),
        tags,
        summary: 'Who did what with the package; a reader sees the lines by and about itself',
        request: { params },
        responses: answers(accessJournal, 'The latest first, and whether the chain of lines is whole.'),
      }),
      async (c) => {
        const who = await authorise(c);
        const kept = await dataRoom.find(c.req.valid('param').id);
        // Who was withdrawn still sees its own lines: they are about that person.
        if (!kept || (await accessOf(who, kept)) === 'unknown') throw unknown(c.req.valid('param').id);
        const [lines, files] = await Promise.all([dataRoom.journalOf(kept.id), dataRoom.files(kept.id)]);
        const nameOf = await namer(lines.flatMap(({ account, subject }) => [account, subject]));
        const only = who.role === 'officer' ? undefined : who.account;
        return c.json(presentJournal(lines, files, nameOf, only), 200);
      },
    );
}

function termsChanged(version: number, newest: number): Refusal {
  return new Refusal('terms_changed', `Got version ${version} when expected ${newest}.`, {
    at: 'version',
    figures: { version, newest },
  });
}

/** @throws Refusal `body_too_large` */
async function wholeBody(body: ReadableStream<Uint8Array> | null, maximumBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > maximumBytes) {
      throw new Refusal('body_too_large', `A file may have ${maximumBytes} bytes.`, {
        figures: { maximumBytes },
      });
    }
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
