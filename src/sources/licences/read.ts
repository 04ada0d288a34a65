import { type Area, type BlockNaming, blockNaming, type Datum, datums, isDatum } from '#grid';
import { type CivilDate, isCivilDate, type Mineral, minerals, type Parsed } from '#terms';
import { readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { type DatasetSource, sourceOf } from '../source.ts';
import type { LicenceStatement } from '../statement.ts';
import { readTable } from '../table.ts';
import { licenceKindFromText } from './codes.ts';

/** What a row and a feature have in common: text by column or property name, and their place. */
interface Fields {
  readonly at: string;
  text(name: string): string;
  optional(name: string): string | undefined;
}

const columns = ['number', 'kind', 'holders', 'datum', 'blocks', 'from', 'until', 'status', 'minerals'];

/**
 * Licences and contracts as CSV, one a row, for the intake of an old register. Columns: `number`, `kind`, `holders` (";" between), `datum`
 * (`WGS84`, `Pulkovo-1942`, `QazTRF-23` …), `blocks` (codes as the law writes them), `from`, `until` (YYYY-MM-DD or empty), `status`, `minerals` (codes of
 * `#terms`, ";" between). One bad row fails the file: a right that is left out would read as free ground. Codes are read by `naming`: the official list, where
 * one is loaded.
 */
export function readLicencesCsv(
  text: string,
  dataset: DatasetSource,
  naming: BlockNaming = blockNaming(),
): Parsed<readonly LicenceStatement[]> {
  const intake = new Intake();
  const seen = new Map<string, string>();
  const licences = readTable(text, columns, intake).map((row) => {
    const ground = cellsOfBlocks(row, naming, intake);
    return licenceFromFields(row, dataset, ground ? { cells: ground } : undefined, seen, intake);
  });
  return intake.done(licences);
}

/** Licences and contracts as GeoJSON polygons, with the properties of the CSV but `blocks`; the datum is WGS 84 as RFC 7946 has it. */
export function readLicencesGeoJson(
  text: string,
  dataset: DatasetSource,
): Parsed<readonly LicenceStatement[]> {
  const intake = new Intake();
  const seen = new Map<string, string>();
  const licences = readFeatures(text, ['Polygon', 'MultiPolygon'], intake, { areas: 'checked' }).map(
    (feature) => licenceFromFields(feature, dataset, { area: feature.geometry }, seen, intake),
  );
  return intake.done(licences);
}

function licenceFromFields(
  fields: Fields,
  dataset: DatasetSource,
  ground: { readonly cells: readonly number[] } | { readonly area: Area } | undefined,
  seen: Map<string, string>,
  intake: Intake,
): LicenceStatement {
  const number = fields.text('number');
  if (number === '') intake.fault('key_missing', fields.at, 'Got no number when expected one.');
  const twin = seen.get(number);
  if (twin) intake.fault('key_repeated', fields.at, `${number} stands at ${twin} too.`);
  seen.set(number, fields.at);
  const [from, until] = [dayOf(fields, 'from', intake), dayOf(fields, 'until', intake)];
  if (from && until && until < from) {
    intake.fault('malformed_day', fields.at, `Got an end on ${until}, before the beginning on ${from}.`);
  }
  const status = fields.optional('status');
  return {
    says: 'licence',
    source: sourceOf(dataset, number, fields.at),
    number,
    kind: licenceKindFromText[fields.text('kind').toLowerCase()] ?? 'other',
    kindAsStated: fields.text('kind'),
    holders: parts(fields.text('holders')),
    datum: ground && 'area' in ground ? 'WGS84' : datumOf(fields, intake),
    ...ground,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(status ? { status } : {}),
    minerals: mineralsOf(fields, intake),
  };
}

function parts(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function cellsOfBlocks(fields: Fields, naming: BlockNaming, intake: Intake): readonly number[] | undefined {
  const codes = fields.text('blocks');
  if (codes === '') {
    intake.fault('ground_missing', `${fields.at}, blocks`, 'Got no blocks when expected at least one.');
    return undefined;
  }
  const parsed = naming.parse(codes);
  if (parsed.ok) return parsed.value.map((block) => block.cell).sort((a, b) => a - b);
  for (const fault of parsed.faults)
    intake.fault('malformed_block_code', `${fields.at}, blocks, ${fault.at}`, fault.message);
  return undefined;
}

function dayOf(fields: Fields, name: string, intake: Intake): CivilDate | undefined {
  const text = fields.text(name);
  if (text === '') return undefined;
  if (isCivilDate(text)) return text;
  intake.fault('malformed_day', `${fields.at}, ${name}`, `Got "${text}" when expected a day as YYYY-MM-DD.`);
  return undefined;
}

function datumOf(fields: Fields, intake: Intake): Datum {
  const text = fields.text('datum');
  if (isDatum(text)) return text;
  intake.fault(
    'unknown_code',
    `${fields.at}, datum`,
    `Got "${text}" when expected ${Object.keys(datums).join(', ')}.`,
  );
  return 'WGS84';
}

function mineralsOf(fields: Fields, intake: Intake): readonly Mineral[] {
  return parts(fields.text('minerals')).flatMap((text) => {
    const mineral = minerals.find((code) => code === text);
    if (mineral) return [mineral];
    intake.fault(
      'unknown_code',
      `${fields.at}, minerals`,
      `Got "${text}" when expected a mineral code such as lithium.`,
    );
    return [];
  });
}
