/*  The shelf of reports is a view of the log, as everything is:
 *
 *      report-deposited ──► description by its digest (a document) ──► text of the parts ──► words in the index
 *      report-released  ──► the same, with the words of the text
 *
 *  It is made again from the log and the documents at every start, so that a server that died half-way leaves nothing undone. The text of a
 *  confidential report is kept and not indexed: a search must not tell what a file says before it opens.
 */
import { type partKinds, wordsOfText } from '#disclosure';
import { canonicalJson, utf8FromText } from '#proof';
import { type CellRuns, type GeologicalReport, ordinalOfReport, type ReportId } from '#register';
import type { KeptReport, ReportPage } from '#store';
import type { Language, Mineral } from '#terms';
import type { LiveRegister } from '../live-register.ts';
import type { AboutCatalogued } from './catalogued.ts';
import { textOfPdf } from './pdf-text.ts';

/** What the digest of a deposit covers. The salt keeps names from being guessed from the log. */
export interface ReportDescription {
  readonly salt: string;
  readonly kind: GeologicalReport['kind'];
  readonly title: string;
  readonly authors: readonly string[];
  readonly organisation: string;
  readonly year: number;
  readonly language: Language;
  readonly minerals: readonly Mineral[];
  readonly licence?: string;
  readonly cells: CellRuns;
  readonly parts: readonly {
    readonly kind: (typeof partKinds)[number];
    readonly sha256: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
  }[];
}

/** Of a report in the log. */
export interface AboutDeposited {
  readonly description: ReportDescription;
}
export type About = AboutDeposited | AboutCatalogued;

/** Keeps descriptions apart from what people upload. */
const descriptionAccount = 'register:reports';
const maximumDescriptionBytes = 2 ** 20;

export class ReportShelf {
  readonly #register: LiveRegister;
  readonly #closing: AbortSignal;
  readonly #report: (error: unknown) => void;
  #work: Promise<void> = Promise.resolve();

  /** Puts up what is missing, and follows the log until the signal. */
  constructor(register: LiveRegister, closing: AbortSignal, report: (error: unknown) => void) {
    this.#register = register;
    this.#closing = closing;
    this.#report = report;
    const stop = register.onKept((_from, entries) => {
      for (const entry of entries) if ('report' in entry) this.#queue(entry.report);
    });
    closing.addEventListener('abort', stop, { once: true });
    this.#work = register
      .read((state) => Array.from({ length: state.reports.count }, (_, i) => state.reports.get(i + 1)?.id))
      .then((ids) => {
        for (const id of ids) if (id !== undefined) this.#queue(id);
      })
      .catch(report);
  }

  /** Resolves when everything that was written so far stands on the shelf. */
  async settled(): Promise<void> {
    for (let work: unknown; work !== this.#work; ) {
      work = this.#work;
      await this.#work;
    }
  }

  /** Keeps a description and says its digest. */
  async keepDescription(description: ReportDescription): Promise<string> {
    const bytes = utf8FromText(canonicalJson(description));
    const about = {
      mediaType: 'application/json',
      name: 'description.json',
      account: descriptionAccount,
      keptAt: this.#register.now(),
    };
    return (await this.#register.store.documents.keep(bytes, about, maximumDescriptionBytes)).sha256;
  }

  #queue(id: ReportId): void {
    this.#work = this.#work
      .then(() => (this.#closing.aborted ? undefined : this.#put(id)))
      .catch((error: unknown) => {
        if (!this.#closing.aborted) this.#report(error);
      });
  }

  async #put(id: ReportId): Promise<void> {
    const { store } = this.#register;
    const report = await this.#register.read((state) => state.reports.get(ordinalOfReport(id)));
    if (!report) return;
    const access = report.status === 'released' ? 'open' : 'confidential';
    const before = await store.reports.find(id);
    let pages = await store.reports.pages(id);
    const description =
      (before?.about as AboutDeposited | undefined)?.description ?? (await this.#describe(report));
    if (!description) return; // the log came without its documents: nothing is known but what the log says
    if (before?.access === access && readWhole(description, pages)) return;
    const words = (own: readonly ReportPage[]) => ({
      title: wordsOfText(description.title),
      others: wordsOfText(
        [
          ...description.authors,
          description.organisation,
          id,
          description.licence ?? '',
          ...(access === 'open' ? own.map(({ text }) => text) : []),
        ].join('\n'),
      ),
    });
    const kept = keptFrom(report, access, description);
    // Found by its description at once; reading the files may take minutes.
    if (!readWhole(description, pages)) {
      await store.reports.keep([{ report: kept, words: words(pages) }]);
      for (const part of description.parts) {
        if (part.mediaType !== 'application/pdf' || pages.some(({ sha256 }) => sha256 === part.sha256))
          continue;
        await store.reports.keepPages(id, await this.#read(part.sha256));
      }
      pages = await store.reports.pages(id);
    }
    await store.reports.keep([{ report: kept, words: words(pages) }]);
  }

  async #describe(report: GeologicalReport): Promise<ReportDescription | undefined> {
    const bytes = await this.#bytes(report.digest);
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ReportDescription);
  }

  async #read(sha256: string): Promise<ReportPage[]> {
    const bytes = await this.#bytes(sha256);
    const pages = bytes && (await textOfPdf(bytes, this.#closing));
    this.#closing.throwIfAborted();
    if (!pages || pages.length === 0) return [{ sha256, page: 1, state: 'unreadable', text: '' }];
    return pages.map((page) => ({ sha256, ...page }));
  }

  async #bytes(sha256: string): Promise<Uint8Array | undefined> {
    const content = await this.#register.store.documents.open(sha256);
    if (!content) return undefined;
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(part);
    return new Uint8Array(Buffer.concat(parts));
  }
}

/** Every PDF of it has been read, or was found not to be readable. */
function readWhole({ parts }: ReportDescription, pages: readonly ReportPage[]): boolean {
  const read = new Set(pages.map(({ sha256 }) => sha256));
  return parts.every(({ mediaType, sha256 }) => mediaType !== 'application/pdf' || read.has(sha256));
}

function keptFrom(
  report: GeologicalReport,
  access: KeptReport['access'],
  description: ReportDescription,
): KeptReport {
  const { title, year, language, minerals, cells } = description;
  return {
    id: report.id,
    access,
    kind: report.kind,
    title,
    year,
    language,
    minerals,
    ...(report.licence === undefined ? {} : { licence: report.licence }),
    holder: report.holder,
    origin: 'register',
    cells,
    about: { description } satisfies AboutDeposited,
  };
}
