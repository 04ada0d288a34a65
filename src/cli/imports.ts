/*  Files of publishers that a register keeps and loads at each start:
 *
 *      OREBOOK_DATA/imports/<publisher>/<name>              the file, byte for byte
 *      OREBOOK_DATA/imports/<publisher>/<name>.import.json  its digest, who published it, and which kinds of land it has whole
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ImportedGround } from '#api';
import { blockNaming, coverPolygon, type OfficialBlock, runsFromCells } from '#grid';
import type { RightFeature } from '#register';
import type {
  BlockStatement,
  BridgeStatement,
  ClosedLandKind,
  LandStatement,
  LicenceStatement,
  MovedDayStatement,
  ProgrammeStatement,
  Statement,
} from '#sources';
import type { Note, Parsed } from '#terms';
import { CommandError } from './failure.ts';
import { type Format, type KeptPublisher, keptPublishers, type Publisher, publishers } from './publishers.ts';
import { writeWhole } from './write-whole.ts';

/** What is written beside a kept file. */
export interface ImportAbout {
  readonly sha256: string;
  readonly bytes: number;
  /** Who published it, for the credit line. */
  readonly source: string;
  readonly licence: string;
  /** Kinds of closed land of which the file lacks nothing: where it has none, the ground is clear of them. */
  readonly complete: readonly ClosedLandKind[];
}

export interface KeptImport extends ImportAbout {
  readonly publisher: KeptPublisher;
  readonly name: string;
  readonly path: string;
}

const aboutSuffix = '.import.json';

const importsFolder = (folder: string): string => join(folder, 'imports');

/** Format by the file's name. @throws CommandError where the publisher has no such format */
function formatOf(publisher: Publisher, name: string): Format {
  const extension = extname(name).toLowerCase();
  const format = extension === '.csv' ? 'csv' : /^\.(geo)?json$/.test(extension) ? 'geojson' : undefined;
  if (format && publisher.formats.includes(format)) return format;
  throw new CommandError(
    `${name} is not a file of ${publisher.id}: expected ${publisher.formats.map((one) => `.${one}`).join(' or ')}.`,
  );
}

/** Reads a text as its publisher's file. `source` and `licence` stand in each statement. */
export function readImport(
  publisher: Publisher,
  name: string,
  text: string,
  about: Pick<ImportAbout, 'source' | 'licence'>,
  official: readonly OfficialBlock[],
): Parsed<readonly Statement[]> {
  return publisher.read(text, {
    format: formatOf(publisher, name),
    dataset: { dataset: `import-${publisher.id}`, publisher: about.source, licence: about.licence },
    naming: blockNaming(official),
  });
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps a file that was read without a fault; one of the same name is replaced. @returns the digest of the replaced one */
export async function keepImport(
  folder: string,
  publisher: KeptPublisher,
  file: string,
  bytes: Uint8Array,
  about: Omit<ImportAbout, 'sha256' | 'bytes'>,
): Promise<{ readonly kept: KeptImport; readonly replaced?: string }> {
  const name = basename(file);
  const path = join(importsFolder(folder), publisher, name);
  const before = existsSync(path) ? sha256Of(readFileSync(path)) : undefined;
  const written: ImportAbout = { sha256: sha256Of(bytes), bytes: bytes.length, ...about };
  await writeWhole(path, bytes);
  await writeWhole(`${path}${aboutSuffix}`, `${JSON.stringify(written, null, 2)}\n`);
  const kept = { publisher, name, path, ...written };
  return before === undefined || before === written.sha256 ? { kept } : { kept, replaced: before };
}

/** The files that a register keeps, in the order in which they are read. @throws CommandError for one that is not as it was kept */
export function keptImports(folder: string): readonly KeptImport[] {
  return keptPublishers.flatMap((publisher) => {
    const home = join(importsFolder(folder), publisher);
    if (!existsSync(home)) return [];
    return readdirSync(home)
      .filter((name) => name.endsWith(aboutSuffix))
      .sort()
      .map((aboutName) => keptImport(publisher, home, aboutName));
  });
}

function keptImport(publisher: KeptPublisher, home: string, aboutName: string): KeptImport {
  const name = aboutName.slice(0, -aboutSuffix.length);
  const path = join(home, name);
  const again = `import it again: orebook import ${publisher} FILE --into.`;
  try {
    const about = JSON.parse(readFileSync(join(home, aboutName), 'utf8')) as ImportAbout;
    const { sha256, bytes, source, licence, complete } = about;
    if (Array.isArray(complete) && sha256Of(readFileSync(path)) === sha256) {
      return { publisher, name, path, sha256, bytes, source, licence, complete };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).syscall === undefined)
      throw error;
    throw new CommandError(`The kept file ${path} cannot be read: ${again}`);
  }
  throw new CommandError(`The kept file ${path} is not the one that was imported: ${again}`);
}

/** What the kept files say, by what it is for. */
export interface Imported {
  readonly files: readonly KeptImport[];
  readonly notes: readonly Note[];
  readonly blocks: readonly BlockStatement[];
  readonly land: readonly LandStatement[];
  readonly programme: readonly ProgrammeStatement[];
  readonly licences: readonly LicenceStatement[];
  readonly movedDays: readonly MovedDayStatement[];
  readonly bridges: readonly BridgeStatement[];
}

/** Reads all kept files of a register. @throws CommandError naming file and place */
export function readImports(folder: string): Imported {
  const files = keptImports(folder);
  const notes: Note[] = [];
  const statements: Statement[] = [];
  const readAll = (which: readonly KeptImport[], official: readonly OfficialBlock[]) => {
    for (const { publisher: id, name, path, source, licence } of which) {
      const publisher = publishers.find((one) => one.id === id) as Publisher;
      const parsed = readImport(publisher, name, readFileSync(path, 'utf8'), { source, licence }, official);
      if (!parsed.ok) {
        const [fault] = parsed.faults;
        throw new CommandError(
          `The kept file ${path}, ${fault?.at}: ${fault?.message} Mend it and import it again.`,
        );
      }
      statements.push(...parsed.value);
      notes.push(...parsed.notes.map((note) => ({ ...note, at: `${id}/${name}, ${note.at}` })));
    }
  };
  const says = <Says extends Statement['says']>(what: Says) =>
    statements.filter((one): one is Extract<Statement, { says: Says }> => one.says === what);
  // The list of blocks comes first: it says which cell a code of the other files means.
  const isList = ({ publisher }: KeptImport) => publisher === 'official-blocks';
  readAll(files.filter(isList), []);
  const blocks = says('block');
  readAll(
    files.filter((file) => !isList(file)),
    blocks,
  );
  return {
    files,
    notes,
    blocks,
    land: says('land'),
    programme: says('programme'),
    licences: says('licence'),
    movedDays: says('moved-day'),
    bridges: says('bridge'),
  };
}

/** Kinds of closed land that the kept files have whole. */
function completeKinds({ files }: Imported): readonly ClosedLandKind[] {
  return [...new Set(files.flatMap(({ complete }) => complete))];
}

/** Licences of an old register as rights on the ground, by kind; those whose ground is not known are left out. */
function rightsOf({ licences }: Pick<Imported, 'licences'>) {
  const rights: Partial<Record<'exploration' | 'mining' | 'subsoil-space', RightFeature[]>> = {};
  for (const { number, kind, cells, area } of licences) {
    if (kind !== 'exploration' && kind !== 'mining' && kind !== 'subsoil-space') continue;
    if (!cells && !area) continue;
    const cover = area ? coverPolygon(area) : { whole: Int32Array.from(cells ?? []), part: new Int32Array() };
    const features = rights[kind] ?? [];
    rights[kind] = features;
    features.push({ id: number, whole: runsFromCells(cover.whole), part: runsFromCells(cover.part) });
  }
  return rights;
}

/** What the files that a register keeps of its own lay on the ground. */
export function importedGround(imported: Imported): ImportedGround {
  return {
    land: imported.land,
    declaredComplete: completeKinds(imported),
    programme: imported.programme,
    rights: rightsOf(imported),
    ...(imported.bridges.length > 0 && { bridges: imported.bridges }),
    files: imported.files.map(({ publisher, name, sha256 }) => ({
      name: `imports/${publisher}/${name}`,
      sha256,
    })),
  };
}
