/** What of a report leaves the server, and to whom. */

import type { z } from 'zod';
import { pages as addresses, api, type ReportLine, type ReportView, type reportPages } from '#contract';
import { placesOfWords, snippetOf } from '#disclosure';
import type { LawPack } from '#law';
import { type GeologicalReport, type ReportClock, reportKinds } from '#register';
import type { KeptReport, ReportPage } from '#store';
import type { Citation, CivilDate, Language, LicenceId, Mineral } from '#terms';
import type { AboutCatalogued } from './catalogued.ts';
import type { About, ReportDescription } from './shelf.ts';

type Common = Pick<
  ReportView,
  | 'id'
  | 'kind'
  | 'title'
  | 'titles'
  | 'authors'
  | 'organisation'
  | 'year'
  | 'language'
  | 'minerals'
  | 'licence'
  | 'access'
  | 'origin'
>;

function common(kept: KeptReport): Common {
  const about = kept.about as About;
  const { authors, organisation } = 'description' in about ? about.description : about;
  const language = kept.language as Language;
  return {
    id: kept.id,
    kind: reportKinds.find((kind) => kind === kept.kind) ?? null,
    title: kept.title,
    titles: 'description' in about ? { [language]: kept.title } : about.titles,
    authors: [...authors],
    organisation,
    year: kept.year ?? null,
    language,
    minerals: [...kept.minerals] as Mineral[],
    licence: (kept.licence ?? null) as LicenceId | null,
    access: kept.access,
    origin: kept.origin,
  };
}

/** `pages` are those of an open report, none of another. */
export function presentLine(
  kept: KeptReport,
  dueOn: CivilDate | undefined,
  asked: readonly string[],
  pages: readonly ReportPage[],
): ReportLine {
  const line = common(kept);
  return {
    ...line,
    dueOn: dueOn ?? null,
    blocks: kept.cells.reduce((sum, [, count]) => sum + count, 0),
    snippet: snippetFor(line, asked, pages),
    address: addresses.report(kept.id),
  };
}

function snippetFor(
  { authors, organisation }: Common,
  asked: readonly string[],
  pages: readonly ReportPage[],
): ReportLine['snippet'] {
  if (asked.length === 0) return null;
  for (const { page, text } of pages) {
    const parts = snippetOf(text, asked);
    if (parts) return { page, parts };
  }
  const parts = snippetOf([...authors, organisation].join(', '), asked);
  return parts ? { page: null, parts } : null;
}

/** The provisions by which each kind opens. */
const provisionsOf: Readonly<Record<GeologicalReport['kind'], readonly string[]>> = {
  'licence-annual': ['disclosure.years', 'disclosure.more-years', 'disclosure.after-return-months'],
  'licence-final': ['disclosure.years', 'disclosure.more-years', 'disclosure.after-return-months'],
  'resource-report': ['disclosure.resource-reports-open'],
  'state-study': ['disclosure.state-study-months'],
  'geological-study': ['geological-study.public-after-years'],
};

function citesOf(kind: GeologicalReport['kind'], on: CivilDate, law: LawPack): Citation[] {
  const cites = provisionsOf[kind].flatMap((id) => {
    const record = law.provisions.find((one) => one.id === id);
    const cite = record?.values.on(on)?.cite;
    return cite ? [cite] : [];
  });
  return cites.filter((cite, index) => cites.findIndex(({ text }) => text === cite.text) === index);
}

export interface ShownReport {
  readonly kept: KeptReport;
  readonly area: ReportView['area'];
  readonly mayRead: boolean;
  readonly acts: ReportView['acts'];
  readonly size: number;
  readonly law: LawPack;
  readonly logged?: {
    readonly report: GeologicalReport;
    readonly clock: ReportClock;
    readonly entries: NonNullable<ReportView['register']>['entries'];
    readonly pages: readonly ReportPage[];
  };
}

export function presentReport({ kept, area, mayRead, acts, size, law, logged }: ShownReport): ReportView {
  const about = kept.about as About;
  return {
    ...common(kept),
    link: 'description' in about ? null : (about.link ?? null),
    catalogue: 'description' in about ? null : presentCatalogue(about),
    area,
    simulated: logged?.report.simulated ?? false,
    register:
      logged && 'description' in about ? presentLogged(logged, about.description, mayRead, law) : null,
    mayRead,
    acts: [...acts],
    size,
  };
}

function presentCatalogue(about: AboutCatalogued): NonNullable<ReportView['catalogue']> {
  return {
    archiveNumber: about.archiveNumber,
    publisher: about.publisher,
    licence: about.dataLicence,
    kind: about.kindAsStated,
    minerals: [...about.mineralsAsStated],
    holder: about.holder ?? null,
    workLicence: about.workLicence ?? null,
    datum: about.datum,
  };
}

function presentLogged(
  { report, clock, entries, pages }: NonNullable<ShownReport['logged']>,
  { parts }: ReportDescription,
  mayRead: boolean,
  law: LawPack,
): NonNullable<ReportView['register']> {
  return {
    digest: report.digest,
    description: api.reportDescription(report.id),
    receivedOn: report.receivedOn,
    lawDay: clock.lawDay ?? null,
    dueOn: clock.dueOn ?? null,
    latest: clock.latest ?? null,
    returnedOn: clock.returnedOn ?? null,
    objectFrom: clock.objectFrom ?? null,
    objectUntil: clock.objectUntil ?? null,
    cites: citesOf(report.kind, report.receivedOn, law),
    extension: report.extension ?? null,
    objections: report.objections.map(({ on, reason, entry, decision }) => ({
      on,
      reason,
      entry,
      decision: decision ? { ...decision, heldUntil: decision.heldUntil ?? null } : null,
    })),
    release: report.release ?? null,
    parts: parts.map((part) => ({
      kind: part.kind,
      sha256: part.sha256,
      name: part.name,
      mediaType: part.mediaType,
      bytes: part.bytes,
      pages: counted(pages.filter(({ sha256 }) => sha256 === part.sha256)),
      file: mayRead ? api.reportPart(report.id, part.sha256) : null,
    })),
    entries,
    proof: api.proof(report.entry),
  };
}

function counted(pages: readonly ReportPage[]) {
  if (pages.length === 0) return null;
  const of = (state: ReportPage['state']) => pages.filter((page) => page.state === state).length;
  return {
    text: of('text'),
    scanned: of('scanned'),
    empty: of('empty'),
    isUnreadable: of('unreadable') > 0,
  };
}

export function presentPages(
  pages: readonly ReportPage[],
  total: number,
  asked: readonly string[],
): z.output<typeof reportPages> {
  return {
    total,
    items: pages.map(({ page, state, text }) => ({
      page,
      state,
      text,
      hits: placesOfWords(text, asked).map(([from, to]): [number, number] => [from, to]),
    })),
  };
}
