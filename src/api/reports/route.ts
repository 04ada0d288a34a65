/** `/api/reports`: the catalogue of geological reports. Descriptions are for everyone; files open by the clock of the law. */
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  actQuery,
  actReceipt,
  pages as addresses,
  newReport,
  reportAct,
  reportFacets,
  reportFacetsQuery,
  reportId,
  reportList,
  reportPages,
  reportPagesQuery,
  reportsQuery,
  reportView,
  sha256Hex,
} from '#contract';
import { depositFaults, mayReadReport, wordsOfQuestion } from '#disclosure';
import { runsFromCells } from '#grid';
import {
  type Command,
  licenceOf,
  ordinalOfReport,
  type ReportCommand,
  type ReportId,
  reportClock,
} from '#register';
import type { KeptReport, ReportSearch } from '#store';
import { Acts, actHeaders, askedFrom, byOf } from '../applications/acts.ts';
import { cellsOfArea } from '../area/area-input.ts';
import { areaViewOfRuns } from '../area/area-view.ts';
import { askedLaws } from '../checks/asked.ts';
import { documentTypes } from '../documents/media-types.ts';
import { exact } from '../exact.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, authoriseVerified, type VisitorEnv } from '../sessions/authorise.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';
import { facetsOf } from './facets.ts';
import { presentLine, presentPages, presentReport } from './present.ts';
import { searchOf } from './search-query.ts';
import type { AboutDeposited } from './shelf.ts';

const tags = ['disclosure'];
const params = z.object({ id: reportId });
const content = { schema: z.string().meta({ format: 'binary' }) };
const contents = Object.fromEntries(documentTypes.map((mediaType) => [mediaType, content]));
/** Text of a page is some kilobytes. */
const pagesInOneAnswer = 20;

export function reportRoutes(services: Services) {
  const { register } = services;
  const reading = () => askedLaws(services)().reading;
  const acts = new Acts(register);

  /** @throws Refusal in a mirror, which has no files */
  function shelf() {
    if (!services.reports) {
      throw new Refusal('no_such_address', 'A mirror has no files of reports: ask the register itself.');
    }
    return services.reports;
  }
  async function keptReport(id: string): Promise<KeptReport> {
    shelf();
    const kept = await register.store.reports.find(id);
    if (!kept) throw noSuchRecord('report', id);
    return kept;
  }
  const visitorOf = (who: SignedIn | undefined) =>
    who && { account: who.account, isOfficer: who.role === 'officer' };
  const mayRead = (kept: KeptReport, who: SignedIn | undefined) =>
    kept.origin === 'register' &&
    mayReadReport({ isReleased: kept.access === 'open', holder: kept.holder ?? '' }, visitorOf(who));

  /** @throws Refusal where the report is closed to the visitor */
  async function readable(c: Context<VisitorEnv>, id: string): Promise<KeptReport> {
    const kept = await keptReport(id);
    if (kept.origin === 'register' && kept.access !== 'open') {
      const who = await authorise(c);
      if (!mayRead(kept, who)) {
        throw new Refusal('report_confidential', `The files of ${id} are closed until its time is over.`, {
          at: 'param id',
        });
      }
    }
    return kept;
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports',
        tags,
        summary: 'Geological reports: by words of four languages, by blocks, by filter',
        request: { query: reportsQuery },
        responses: answers(reportList, 'All words in the title first, then the newest first.'),
      }),
      async (c) => {
        shelf();
        const { page, pageSize, ...query } = exact(c.req.valid('query'));
        const asked = wordsOfQuestion(query.q ?? '');
        const search: ReportSearch = {
          ...searchOf(query),
          limit: pageSize,
          offset: (page - 1) * pageSize,
        };
        const { reports } = register.store;
        const found = await reports.search(search);
        const days = await register.read((state) =>
          found.reports.map(({ id, origin, access }) => {
            const report =
              origin === 'register' && access !== 'open'
                ? state.reports.get(ordinalOfReport(id as ReportId))
                : undefined;
            const licence = report?.licence === undefined ? undefined : licenceOf(state, report.licence);
            return report && reportClock(report, licence, register.law).dueOn;
          }),
        );
        const items = await Promise.all(
          found.reports.map(async (kept, i) => {
            const shown = asked.length > 0 && kept.access === 'open' ? await reports.pages(kept.id) : [];
            return presentLine(kept, days[i], asked, shown);
          }),
        );
        const held = (await reports.search({ words: [], limit: 0, offset: 0 })).total;
        return c.json({ total: found.total, page, pageSize, size: register.size, held, items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/facets',
        tags,
        summary: 'Counts beside a search: by kind, access, mineral and decade',
        request: { query: reportFacetsQuery },
        responses: answers(reportFacets, 'Each facet as if it alone were not set.'),
      }),
      async (c) => {
        shelf();
        const search = searchOf(exact(c.req.valid('query')));
        const {
          kind: _kind,
          access: _access,
          mineral: _mineral,
          fromYear: _from,
          untilYear: _until,
          ...others
        } = search;
        return c.json(facetsOf(await register.store.reports.groups(others), search), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports',
        tags,
        summary: 'Deposit a report: its files were uploaded to /api/documents before',
        description: 'Every fault is named at once. The log keeps digests; names and titles are outside it.',
        request: { query: actQuery, headers: actHeaders, body: jsonBody(newReport) },
        responses: answers(actReceipt, 'Its number and the day on which it opens, with proof.', 201),
      }),
      async (c) => {
        const who = await authoriseVerified(c, 'investor', 'officer');
        const { parts: named, area, ...said } = exact(c.req.valid('json'));
        const { cells } = cellsOfArea(area as never, reading());
        const { documents } = register.store;
        const parts = await Promise.all(
          named.map(async ({ kind, sha256 }) => {
            const own = (await documents.about(sha256)).find(({ account }) => account === who.account);
            return { kind, sha256, name: own?.name ?? '', mediaType: own?.mediaType, bytes: own?.bytes ?? 0 };
          }),
        );
        const facts = {
          kind: said.kind,
          year: said.year,
          hasLicence: said.licence !== undefined,
          blocks: cells.length,
          parts,
        };
        const faults = depositFaults(facts, Number(register.today().slice(0, 4)));
        const [first] = faults;
        if (first) {
          throw new Refusal('report_incomplete', first.message, { at: first.at, faults });
        }
        const digest = await shelf().keepDescription({
          salt: randomBytes(32).toString('hex'),
          ...said,
          cells: runsFromCells(cells),
          parts: parts.map(({ mediaType = '', ...part }) => ({ ...part, mediaType })),
        });
        const command: Command = {
          act: 'deposit-report',
          by: byOf(who),
          reportKind: said.kind,
          digest,
          parts: parts.map(({ kind, sha256 }) => ({ kind, sha256 })),
          ...(said.licence === undefined ? {} : { licence: said.licence }),
        };
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        const receipt = await acts.do(command, asked, addresses.reports);
        const [entry] = receipt.entries;
        if (asked.preview || entry?.index === undefined) return c.json(receipt, 201);
        const [line] = await register.linesAt([entry.index]);
        return c.json({ ...receipt, address: line?.records[0]?.address ?? receipt.address }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/{id}',
        tags,
        summary: 'One report: description, parts, release clock, entries',
        request: { params },
        responses: answers(reportView, 'As the visitor may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const kept = await keptReport(id);
        const who = await c.get('visitor').who();
        const logged = await register.read((state) => {
          const report =
            kept.origin === 'register' ? state.reports.get(ordinalOfReport(id as ReportId)) : undefined;
          if (!report) return undefined;
          const licence = report.licence === undefined ? undefined : licenceOf(state, report.licence);
          const may = who
            ? commandsOf(report.id, who).filter((one) => register.decide(state, one).accepted)
            : [];
          return {
            report,
            clock: reportClock(report, licence, register.law),
            acts: may.map(({ act }) => act as Exclude<ReportCommand['act'], 'deposit-report'>),
            indexes: state.reports.versions(ordinalOfReport(report.id)).map(({ index }) => index),
          };
        });
        const shown = presentReport({
          kept,
          area:
            kept.cells.length === 0
              ? null
              : areaViewOfRuns(kept.cells, register.stateDatum(), register.blocks),
          mayRead: mayRead(kept, who),
          acts: logged?.acts ?? [],
          size: register.size,
          law: register.law,
          ...(logged
            ? {
                logged: {
                  ...logged,
                  entries: await register.linesAt(logged.indexes),
                  pages: await register.store.reports.pages(id),
                },
              }
            : {}),
        });
        c.header('cache-control', 'private, no-store');
        return c.json(shown, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/reports/{id}/acts',
        tags,
        summary: 'Extend, object, decide an objection, release; or the preview of it',
        request: { params, query: actQuery, headers: actHeaders, body: jsonBody(reportAct) },
        responses: answers(actReceipt, 'What it came to.'),
      }),
      async (c) => {
        const who = await authorise(c, 'investor', 'officer');
        const { id } = c.req.valid('param');
        const command = { ...exact(c.req.valid('json')), report: id as ReportId, by: byOf(who) } as Command;
        const asked = askedFrom(who, c.req.valid('query'), c.req.valid('header'));
        const receipt = await acts.do(command, asked, addresses.report(id));
        if (!asked.preview) await shelf().settled();
        return c.json(receipt, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/{id}/pages',
        tags,
        summary: 'Text of a part page by page; a scanned page is said to be scanned',
        request: { params, query: reportPagesQuery },
        responses: answers(reportPages, `${pagesInOneAnswer} pages at most.`),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const { part, from, q = '', onlyHits } = c.req.valid('query');
        await readable(c, id);
        const asked = wordsOfQuestion(q);
        const all = await register.store.reports.pages(id, part);
        const presented = presentPages(
          all.filter(({ page }) => page >= from),
          all.length,
          asked,
        );
        const items = presented.items
          .filter(({ hits }) => !onlyHits || hits.length > 0)
          .slice(0, pagesInOneAnswer);
        c.header('cache-control', 'private, no-store');
        return c.json({ total: all.length, items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/{id}/description',
        tags,
        summary: 'The description as the digest in the log covers it',
        request: { params },
        responses: answers(z.record(z.string(), z.unknown()), 'Canonical JSON.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const report = await register.read((state) => state.reports.get(ordinalOfReport(id as ReportId)));
        const bytes = report && (await register.store.documents.open(report.digest));
        if (!bytes) throw noSuchRecord('description of a report', id);
        return new Response(ReadableStream.from(bytes) as ReadableStream<Uint8Array>, {
          headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
        }) as never;
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/reports/{id}/parts/{sha256}',
        tags,
        summary: 'A file of a report: for everyone once it is released, before for its holder and officers',
        request: { params: z.object({ id: reportId, sha256: sha256Hex }) },
        responses: {
          200: { description: 'The file.', content: contents },
          default: answers(reportView, '').default,
        },
      }),
      async (c) => {
        const { id, sha256 } = c.req.valid('param');
        const kept = await readable(c, id);
        const about = kept.about as AboutDeposited;
        const part = about.description?.parts.find((one) => one.sha256 === sha256);
        const bytes = part && (await register.store.documents.open(sha256));
        if (!part || !bytes) throw noSuchRecord('part of a report', sha256);
        return new Response(ReadableStream.from(bytes) as ReadableStream<Uint8Array>, {
          headers: {
            'content-type': part.mediaType,
            'content-length': String(part.bytes),
            'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(part.name)}`,
            'content-security-policy': "default-src 'none'; sandbox",
            'cache-control':
              kept.access === 'open' ? 'public, max-age=31536000, immutable' : 'private, no-store',
          },
        }) as never;
      },
    );
}

/** One of each act, to ask the register which it would take. */
function commandsOf(report: ReportId, who: SignedIn): ReportCommand[] {
  const base = { report, by: byOf(who) };
  return [
    { act: 'extend-report', years: 1, ...base },
    { act: 'object-to-report', reason: '-', ...base },
    { act: 'decide-objection', reason: '-', ...base },
    { act: 'release-report', ...base },
  ];
}
