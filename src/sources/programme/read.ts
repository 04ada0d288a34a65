import { type BlockNaming, blockNaming } from '#grid';
import type { Parsed } from '#terms';
import { readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { type DatasetSource, sourceOf } from '../source.ts';
import type { ProgrammeStatement } from '../statement.ts';
import { readTable } from '../table.ts';
import { openFromText } from './codes.ts';

/**
 * The state's programme of the subsoil fund (Code art. 70) as CSV. Columns: `code` (one block or a list), `open` (`yes`, `no`), `name` of the plot where it has one.
 * One bad row fails the file. Codes are read by `naming`: the official list, where one is loaded.
 */
export function readProgrammeCsv(
  text: string,
  dataset: DatasetSource,
  naming: BlockNaming = blockNaming(),
): Parsed<readonly ProgrammeStatement[]> {
  const intake = new Intake();
  const statements: ProgrammeStatement[] = [];
  for (const row of readTable(text, ['code', 'open'], intake)) {
    const parsed = naming.parse(row.text('code'));
    if (!parsed.ok) {
      for (const fault of parsed.faults)
        intake.fault('malformed_block_code', `${row.at}, code, ${fault.at}`, fault.message);
      continue;
    }
    const open = openFrom(row.text('open'), row.at, intake);
    const name = row.optional('name');
    statements.push({
      says: 'programme',
      source: sourceOf(dataset, row.text('code'), row.at),
      open,
      datum: 'WGS84',
      cells: parsed.value.map((block) => block.cell).sort((a, b) => a - b),
      ...(name ? { name } : {}),
    });
  }
  return intake.done(statements);
}

/** The same as GeoJSON polygons with the properties `id`, `open` and `name`. */
export function readProgrammeGeoJson(
  text: string,
  dataset: DatasetSource,
): Parsed<readonly ProgrammeStatement[]> {
  const intake = new Intake();
  const statements = readFeatures(text, ['Polygon', 'MultiPolygon'], intake, { areas: 'checked' }).map(
    (feature): ProgrammeStatement => {
      const name = feature.optional('name');
      return {
        says: 'programme',
        source: sourceOf(dataset, feature.optional('id') ?? feature.at, feature.at),
        open: openFrom(feature.text('open'), `${feature.at}.properties.open`, intake),
        datum: 'WGS84',
        area: feature.geometry,
        ...(name ? { name } : {}),
      };
    },
  );
  return intake.done(statements);
}

function openFrom(text: string, at: string, intake: Intake): boolean {
  const open = openFromText[text.toLowerCase()];
  if (open === undefined)
    intake.fault('unknown_code', at, `Got "${text}" when expected ${Object.keys(openFromText).join(', ')}.`);
  return open ?? false;
}
