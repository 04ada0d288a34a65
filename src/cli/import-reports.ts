/**
 * `./orebook import reports`: a catalogue of geological reports, card by card. What can be read is kept in the register; what cannot is kept apart,
 * byte for byte, with its line and its reason; nothing is lost. Read again, the same file changes nothing.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CatalogueAbout, type KeptCard, keptFromCard } from '#api';
import { blockNaming, blocksOf } from '#grid';
import { kazakhstan } from '#law';
import { canonicalJson } from '#proof';
import { type CatalogueReading, type RefusedRecord, readReportCatalogue } from '#sources';
import { openStore, type Store, StoreError } from '#store';
import type { Note } from '#terms';
import { CommandError } from './failure.ts';
import { notesByKind, textOf } from './file-notes.ts';
import { readImports, sha256Of } from './imports.ts';
import { registerFolder } from './kept-register.ts';
import { openProgress } from './progress.ts';
import { readError, writeError } from './write-whole.ts';

export interface ReportCatalogueOptions {
  /** Keeps the cards; without it the file is only read and compared. */
  readonly into?: boolean;
  readonly source?: string;
  readonly licence?: string;
  /** Short name of the catalogue: it begins the id of each card. */
  readonly catalogue?: string;
  /** Takes a whole catalogue out again. */
  readonly forget?: boolean;
  readonly notes?: boolean;
  readonly json?: boolean;
}

/** What the file is against what the register has of the same catalogue. */
interface Compared {
  readonly added: readonly KeptCard[];
  readonly changed: readonly KeptCard[];
  readonly same: number;
}

const usualCatalogue = 'archive';
const cardsInOneBatch = 400;

/** The exit code is 1 for a file that is no catalogue, 0 where cards were refused and the rest kept. @throws CommandError, StoreError */
export async function importReports(
  file: string | undefined,
  options: ReportCatalogueOptions,
): Promise<void> {
  const about: CatalogueAbout = {
    id: catalogueId(options.catalogue ?? usualCatalogue),
    publisher: options.source ?? 'not stated',
    dataLicence: options.licence ?? 'not stated',
  };
  if (options.forget) {
    await forget(about.id, options);
    return;
  }
  if (file === undefined) throw new CommandError('Name the file to read: orebook import reports FILE.');
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  const progress = openProgress();
  const reading = readFrom(textOf(bytes, file), (done, total) =>
    progress.step('reading the cards', done, total),
  );
  progress.end();
  const read = { catalogue: about.id, file, sha256: sha256Of(bytes), bytes: bytes.length };
  if (!reading.ok) {
    process.exitCode = 1;
    const { faults } = reading;
    if (options.json) print({ ok: false, ...read, faults });
    else
      process.stdout.write(
        `${file} is no catalogue of reports.\n${faults.map(({ at, message }) => `  ${file}, ${at}: ${message}\n`).join('')}`,
      );
    return;
  }
  const { cards, refused } = cardsOf(reading, about);
  const step = (name: string) => (done: number) => progress.step(name, done, cards.length);
  const compared = await withStore(options.into === true, async (store) => {
    const found = await compare(store, cards, step('comparing with the register'));
    if (store && options.into) {
      const wanted = [...found.added, ...found.changed];
      for (let at = 0; at < wanted.length; at += cardsInOneBatch) {
        progress.step('keeping the cards', at, wanted.length);
        await store.reports.keep(wanted.slice(at, at + cardsInOneBatch));
      }
    }
    return found;
  });
  progress.end();
  const apart = options.into && refused.length > 0 ? await keepApart(file, reading, refused) : undefined;
  const done = {
    ok: true,
    ...read,
    kept: options.into === true,
    added: compared.added.length,
    changed: compared.changed.length,
    same: compared.same,
    refused: refused.map(({ line, faults }) => ({ line, faults })),
    refusedFile: apart ?? null,
    notes: reading.notes,
  };
  if (options.json) print(done);
  else process.stdout.write(told(done, refused, file, options.notes === true));
}

function catalogueId(text: string): string {
  if (/^[a-z][a-z0-9-]{0,19}$/.test(text) && text !== 'register') return text;
  throw new CommandError(
    `--catalogue: got "${text}" when expected up to 20 small letters, digits and dashes, such as state-fund, and not register.`,
  );
}

function readFrom(text: string, onProgress: (done: number, total: number) => void): CatalogueReading {
  const { blocks } = readImports(registerFolder());
  return readReportCatalogue(
    text,
    {
      naming: blockNaming(blocks),
      country: { name: kazakhstan.name, bounds: blocksOf(kazakhstan.code).sheets },
    },
    onProgress,
  );
}

function cardsOf({ reports, refused }: Extract<CatalogueReading, { ok: true }>, about: CatalogueAbout) {
  const cards: KeptCard[] = [];
  const tooLong: RefusedRecord[] = [];
  for (const card of reports) {
    const kept = keptFromCard(card, about);
    if (kept) cards.push(kept);
    else {
      const message = `Got the archive_number ${card.archiveNumber}, whose id would be longer than 80 letters.`;
      const fault = { code: 'malformed_text', at: `line ${card.line}, archive_number`, message };
      tooLong.push({ line: card.line, raw: card.raw, faults: [fault] });
    }
  }
  return { cards, refused: [...refused, ...tooLong].sort((a, b) => a.line - b.line) };
}

/** A dry run reads beside a running server, and works before there is a register. */
async function withStore<T>(mayWrite: boolean, work: (store: Store | undefined) => Promise<T>): Promise<T> {
  let store: Store | undefined;
  try {
    store = await openStore({ url: process.env.DATABASE_URL, folder: registerFolder(), readOnly: !mayWrite });
  } catch (error) {
    if (mayWrite || !(error instanceof StoreError) || error.code !== 'absent') throw error;
  }
  try {
    return await work(store);
  } finally {
    await store?.close();
  }
}

async function compare(
  store: Store | undefined,
  cards: readonly KeptCard[],
  onProgress: (done: number) => void,
): Promise<Compared> {
  const added: KeptCard[] = [];
  const changed: KeptCard[] = [];
  let same = 0;
  for (let at = 0; at < cards.length; at += cardsInOneBatch) {
    onProgress(at);
    const some = cards.slice(at, at + cardsInOneBatch);
    const found = (await store?.reports.findAll(some.map(({ report }) => report.id))) ?? [];
    const before = new Map(found.map((report) => [report.id, canonicalJson(report)]));
    for (const card of some) {
      const kept = before.get(card.report.id);
      if (kept === undefined) added.push(card);
      else if (kept !== canonicalJson(card.report)) changed.push(card);
      else same++;
    }
  }
  return { added, changed, same };
}

/** The refused lines as they stand in the file, below its line of names: mended, that file is imported as it is. Reasons stand beside it. */
async function keepApart(
  file: string,
  { header }: Extract<CatalogueReading, { ok: true }>,
  refused: readonly RefusedRecord[],
): Promise<string> {
  const folder = join(registerFolder(), 'imports', 'reports');
  const path = join(folder, basename(file).replace(/(\.[^.]*)?$/, '.refused$1'));
  const reasons = refused.map(({ line, faults }) => ({ line, faults }));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${[header, ...refused.map(({ raw }) => raw)].join('\n')}\n`);
    await writeFile(`${path}.reasons.json`, `${JSON.stringify({ file, refused: reasons }, null, 2)}\n`);
  } catch (error) {
    throw writeError(error, path);
  }
  return path;
}

async function forget(catalogue: string, { json }: ReportCatalogueOptions): Promise<void> {
  const gone = await withStore(true, async (store) => store?.reports.forgetOrigin(catalogue) ?? 0);
  if (json) print({ ok: true, catalogue, forgotten: gone });
  else
    process.stdout.write(
      `${gone.toLocaleString('en')} cards of the catalogue ${catalogue} were taken out.\n`,
    );
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

const shownRefusals = 20;

interface Done {
  readonly catalogue: string;
  readonly sha256: string;
  readonly kept: boolean;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refusedFile: string | null;
  readonly notes: readonly Note[];
}

function told(done: Done, refused: readonly RefusedRecord[], file: string, allNotes: boolean): string {
  const count = (number: number) => number.toLocaleString('en');
  const lines = [
    `${file}, catalogue ${done.catalogue}: ${count(done.added)} new, ${count(done.changed)} changed, ${count(done.same)} as before, ${count(refused.length)} refused`,
    `SHA-256 ${done.sha256}`,
    ...refused
      .slice(0, shownRefusals)
      .flatMap(({ faults }) => faults.map(({ at, message }) => `  ${file}, ${at}: ${message}`)),
  ];
  if (refused.length > shownRefusals)
    lines.push(`  … and ${count(refused.length - shownRefusals)} more lines; --json shows all.`);
  const after = [
    ...(done.refusedFile
      ? [
          `The refused lines stand in ${done.refusedFile}, their reasons beside it: mend them there and import that file.`,
        ]
      : []),
    done.kept
      ? 'The cards are kept: the pages of reports find them at once.'
      : 'Only read and compared. With --into the register keeps the cards.',
  ];
  return `${lines.join('\n')}\n${notesByKind(done.notes, file, allNotes)}${after.join('\n')}\n`;
}
