/** A catalogue of geological reports, one card a row: what can be read is taken, what cannot is kept apart with its reason. */
import { type Datum, datums, isDatum, type Run } from '#grid';
import { type Fault, type Language, languages, type Mineral, minerals, type Note } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { numberFromText } from '../table.ts';
import { type CatalogueGround, groundFromText, pointRuns } from './area.ts';
import { type ArchiveAccess, accessFromText, mineralNames, reportKindFromText } from './codes.ts';
import { type CatalogueRecord, delimiterOf, recordsOf } from './records.ts';

/** The columns of the file (`README.md`). `archive_number` and one title at least are needed. */
const catalogueColumns = [
  'archive_number',
  'title_kk',
  'title_ru',
  'title_en',
  'title_ko',
  'language',
  'authors',
  'organisation',
  'year',
  'kind',
  'minerals',
  'area',
  'lon',
  'lat',
  'datum',
  'access',
  'holder',
  'licence',
  'link',
] as const;
type Column = (typeof catalogueColumns)[number];

/** A card: what an archive says of one report. */
export interface CataloguedReport {
  /** Line of the file, and what stands there. */
  readonly line: number;
  readonly raw: string;
  readonly archiveNumber: string;
  /** At least one. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  /** Of the report. */
  readonly language: Language;
  readonly authors: readonly string[];
  readonly organisation: string;
  readonly year?: number;
  /** A kind of this register, or `other`. */
  readonly kind: string;
  readonly kindAsStated: string;
  readonly minerals: readonly Mineral[];
  readonly mineralsAsStated: readonly string[];
  /** Blocks that its area touches, as runs; none where the card says no area. */
  readonly cells: readonly Run[];
  readonly datum: Datum;
  /** Absent where the card does not say. */
  readonly access?: ArchiveAccess;
  readonly holder?: string;
  /** Licence or contract under which the work was done, as stated. */
  readonly licence?: string;
  readonly link?: string;
}

/** A line that was not taken in, as it stands in the file. */
export interface RefusedRecord {
  readonly line: number;
  readonly raw: string;
  readonly faults: readonly Fault[];
}

export type CatalogueReading =
  | { readonly ok: false; readonly faults: readonly Fault[] }
  | {
      readonly ok: true;
      readonly reports: readonly CataloguedReport[];
      readonly refused: readonly RefusedRecord[];
      readonly notes: readonly Note[];
      /** The line of names, as it stands in the file. */
      readonly header: string;
      readonly delimiter: string;
    };

const mostLetters = { number: 60, title: 500, text: 300 } as const;

/**
 * Reads a catalogue. The file as a whole fails only where it has not the columns; a row that cannot be read stands in `refused` and the rest pass.
 * `onProgress` is told now and then how many letters of the text are read.
 */
export function readReportCatalogue(
  text: string,
  ground: CatalogueGround,
  onProgress: (done: number, total: number) => void = () => {},
): CatalogueReading {
  const delimiter = delimiterOf(text);
  const records = recordsOf(text, delimiter);
  const first = records.next().value as CatalogueRecord | undefined;
  const names = first?.fields.map((name) => name.toLowerCase()) ?? [];
  const faults = faultsOfColumns(names);
  if (!first || faults.length > 0) return { ok: false, faults };
  const intake = new Intake();
  const reports: CataloguedReport[] = [];
  const refused: RefusedRecord[] = [];
  const seen = new Map<string, number>();
  let letters = first.raw.length;
  for (const record of records) {
    letters += record.raw.length + 1;
    if ((reports.length + refused.length) % 1000 === 0) onProgress(letters, text.length);
    const own = new Intake();
    const report = record.fault === undefined ? reportFrom(record, names, ground, seen, own) : undefined;
    if (record.fault !== undefined) own.fault('malformed_csv', `line ${record.line}`, record.fault);
    if (report && own.faults.length === 0) {
      seen.set(report.archiveNumber, record.line);
      reports.push(report);
      intake.notes.push(...own.notes);
    } else refused.push({ line: record.line, raw: record.raw, faults: own.faults });
  }
  return { ok: true, reports, refused, notes: intake.notes, header: first.raw, delimiter };
}

function faultsOfColumns(names: readonly string[]): Fault[] {
  const fault = (message: string): Fault => ({ code: 'missing_column', at: 'line 1', message });
  const got = names.join(', ') || 'none';
  const faults: Fault[] = [];
  if (!names.includes('archive_number'))
    faults.push(fault(`Got columns ${got} when expected archive_number.`));
  if (!languages.some((language) => names.includes(`title_${language}`)))
    faults.push(
      fault(`Got columns ${got} when expected one at least of title_kk, title_ru, title_en, title_ko.`),
    );
  const unknown = names.filter((name) => !(catalogueColumns as readonly string[]).includes(name));
  const twice = names.find((name, at) => names.indexOf(name) < at);
  // A column under a name that nobody reads would be lost without a word.
  if (unknown.length > 0)
    faults.push(fault(`Got ${unknown.join(', ')} when expected only ${catalogueColumns.join(', ')}.`));
  if (twice !== undefined) faults.push(fault(`Got the column ${twice} twice.`));
  return faults;
}

function reportFrom(
  { line, raw, fields }: CatalogueRecord,
  names: readonly string[],
  ground: CatalogueGround,
  seen: ReadonlyMap<string, number>,
  intake: Intake,
): CataloguedReport {
  const at = `line ${line}`;
  const text = (column: Column) => fields[names.indexOf(column)] ?? '';
  const list = (column: Column) =>
    text(column)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const short = (column: Column, most: number) => {
    const value = text(column);
    if (value.length > most)
      intake.fault(
        'malformed_text',
        `${at}, ${column}`,
        `Got ${value.length} letters when expected ${most} at most.`,
      );
    return value;
  };
  const archiveNumber = short('archive_number', mostLetters.number).normalize('NFC').replace(/\s+/g, ' ');
  if (archiveNumber === '') intake.fault('key_missing', at, 'Got no archive_number when expected one.');
  const twin = seen.get(archiveNumber);
  if (twin !== undefined) intake.fault('key_repeated', at, `${archiveNumber} stands at line ${twin} too.`);

  const titles: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const title = short(`title_${language}`, mostLetters.title);
    if (title !== '') titles[language] = title;
  }
  const [titled] = languages.filter((language) => titles[language] !== undefined);
  if (!titled) intake.fault('title_missing', at, 'Got no title when expected one in one language at least.');
  const stated = text('language').toLowerCase();
  const known = languages.find((one) => one === stated);
  if (stated !== '' && !known)
    intake.fault('unknown_code', `${at}, language`, `Got "${stated}" when expected ${languages.join(', ')}.`);

  const year = yearOf(text('year'), at, intake);
  const access = accessOf(text('access'), at, intake);
  const kindAsStated = text('kind');
  const mineralsAsStated = list('minerals');
  const [organisation, holder, licence] = (['organisation', 'holder', 'licence'] as const).map((column) =>
    short(column, mostLetters.text),
  );
  const link = linkOf(text('link'), at, intake);
  return {
    line,
    raw,
    archiveNumber,
    titles,
    language: known ?? (titles.ru === undefined ? (titled ?? 'ru') : 'ru'),
    authors: list('authors'),
    organisation: organisation ?? '',
    ...(year === undefined ? {} : { year }),
    kind: reportKindFromText[folded(kindAsStated)] ?? 'other',
    kindAsStated,
    minerals: mineralsOf(mineralsAsStated, at, intake),
    mineralsAsStated,
    cells: cellsOf(text, at, ground, intake),
    datum: datumOf(text('datum'), at, intake),
    ...(access ? { access } : {}),
    ...(holder ? { holder } : {}),
    ...(licence ? { licence } : {}),
    ...(link ? { link } : {}),
  };
}

/** Small letters, and е for ё: cards are typed both ways. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ');
}

/** Names, and the codes themselves. */
const codesOfMinerals = { ...mineralNames, ...Object.fromEntries(minerals.map((code) => [code, code])) };

function mineralsOf(stated: readonly string[], at: string, intake: Intake): readonly Mineral[] {
  return mineralsFromNames(stated.map(folded), codesOfMinerals, at, intake);
}

const [firstYear, lastYear] = [1800, 2200];

function yearOf(text: string, at: string, intake: Intake): number | undefined {
  if (text === '') return undefined;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= firstYear && year <= lastYear) return year;
  intake.fault('malformed_number', `${at}, year`, `Got "${text}" when expected a year such as 1974.`);
  return undefined;
}

function accessOf(text: string, at: string, intake: Intake): ArchiveAccess | undefined {
  if (text === '') return undefined;
  const access = accessFromText[folded(text)];
  // To read a word that is not known as "open" would promise what the archive refuses.
  if (!access) intake.fault('unknown_code', `${at}, access`, `Got "${text}" when expected open or closed.`);
  return access;
}

function datumOf(text: string, at: string, intake: Intake): Datum {
  if (text === '') return 'WGS84';
  if (isDatum(text)) return text;
  intake.fault(
    'unknown_code',
    `${at}, datum`,
    `Got "${text}" when expected ${Object.keys(datums).join(', ')}.`,
  );
  return 'WGS84';
}

function linkOf(text: string, at: string, intake: Intake): string | undefined {
  if (text === '') return undefined;
  if (/^https?:\/\/[^\s]+$/i.test(text)) return text;
  intake.fault(
    'malformed_text',
    `${at}, link`,
    `Got "${text}" when expected an address that begins with https://.`,
  );
  return undefined;
}

function cellsOf(
  text: (column: Column) => string,
  at: string,
  ground: CatalogueGround,
  intake: Intake,
): readonly Run[] {
  const [area, lonText, latText] = [text('area'), text('lon'), text('lat')];
  if (area === '' && lonText === '' && latText === '') {
    intake.note('position_missing', at, 'The card says no area: it is found by words, not on the map.');
    return [];
  }
  const [lon, lat] = [numberFromText(lonText), numberFromText(latText)];
  const read =
    area !== ''
      ? groundFromText(area, ground)
      : lon === undefined || lat === undefined
        ? { fault: `Got "${lonText}", "${latText}" when expected longitude and latitude in degrees.` }
        : pointRuns(lon, lat, ground.country);
  if ('runs' in read) return read.runs;
  intake.fault('malformed_geometry', `${at}, ${area === '' ? 'lon, lat' : 'area'}`, read.fault);
  return [];
}
