import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { FacilityStatement, Location } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import { fuelFromText, statusFromText, wrongFuel, wrongPositions } from './codes.ts';

export const wriPower = {
  dataset: 'wri-power-plants',
  publisher: 'World Resources Institute',
  licence: 'CC-BY-4.0',
} as const;

/** The two files differ in the names of columns. */
const layouts = [
  { id: 'plant_id', fuel: 'fuel', owner: 'owner', status: 'status', year: 'commissioning_year' },
  { id: 'gppd_idnr', fuel: 'primary_fuel', owner: 'owner', status: 'status', year: 'commissioning_year' },
] as const;
type Layout = (typeof layouts)[number];

/** Power plants, from the table that WRI compiled (`plant_id`) or the one of Global Energy Observatory (`gppd_idnr`). */
export function readWriPower(text: string): Parsed<readonly FacilityStatement[]> {
  const intake = new Intake();
  const layout = /^[^\n]*gppd_idnr/.test(text) ? layouts[1] : layouts[0];
  const rows = readTable(
    text,
    [layout.id, 'name', layout.fuel, 'capacity_mw', 'latitude', 'longitude'],
    intake,
  );
  const namesAtPoint = new Map<string, string[]>();
  for (const row of rows)
    namesAtPoint.set(pointOf(row), [...(namesAtPoint.get(pointOf(row)) ?? []), row.text('name')]);
  const timesSeen = new Map<string, number>();
  return intake.done(
    rows.map((row) => {
      const id = row.text(layout.id);
      const times = (timesSeen.get(id) ?? 0) + 1;
      timesSeen.set(id, times);
      if (times > 1)
        intake.note(
          'record_repeated',
          row.at,
          `Key ${id} stands ${times} times; this one is ${row.text('name')}.`,
        );
      return plantFromRow(
        row,
        times > 1 ? `${id}#${times}` : id,
        layout,
        namesAtPoint.get(pointOf(row)) ?? [],
        intake,
      );
    }),
  );
}

function pointOf(row: Row): string {
  return `${row.text('longitude')},${row.text('latitude')}`;
}

function plantFromRow(
  row: Row,
  id: string,
  layout: Layout,
  namesAtPoint: readonly string[],
  intake: Intake,
): FacilityStatement {
  const name = row.text('name');
  const fuel = fuelFromText[row.text(layout.fuel)];
  const status = statusFromText[row.text(layout.status)];
  if (!fuel)
    intake.fault(
      'unknown_code',
      row.at,
      `Got fuel "${row.text(layout.fuel)}" when expected ${Object.keys(fuelFromText).join(', ')}.`,
    );
  if (!status)
    intake.fault(
      'unknown_code',
      row.at,
      `Got status "${row.text(layout.status)}" when expected Operational.`,
    );
  const location = locationFromRow(row, namesAtPoint, intake);
  const megawatts = numberFromText(row.text('capacity_mw'));
  const opened = numberFromText(row.text(layout.year));
  const owner = row.optional(layout.owner);
  return {
    says: 'facility',
    source: sourceOf(wriPower, id, row.at),
    kinds: ['power-plant'],
    names: namesFrom(name, { en: name }),
    minerals: [],
    mineralsAsStated: [],
    status: status ?? 'unknown',
    ...(location ? { location } : {}),
    operators: [],
    owners: owner ? [owner] : [],
    ...(megawatts === undefined ? {} : { capacity: { value: megawatts, unit: 'megawatts' } }),
    ...(fuel && !wrongFuel.has(name) ? { fuel } : {}),
    ...(opened === undefined ? {} : { openedIn: opened }),
  };
}

function locationFromRow(row: Row, namesAtPoint: readonly string[], intake: Intake): Location | undefined {
  const name = row.text('name');
  const wrong = wrongPositions[name];
  if (wrong) {
    intake.note('position_contradicts_region', row.at, `${name} ${wrong}; no point is shown.`);
    return undefined;
  }
  const position = positionFromRow(row, intake, { lon: 'longitude', lat: 'latitude' });
  if (!position) return undefined;
  // Plants whose point was found to be wrong do not make their neighbour's point doubtful.
  const shared = namesAtPoint.filter((other) => other !== name && !wrongPositions[other]);
  if (shared.length > 0)
    intake.note(
      'position_shared',
      row.at,
      `${name} stands on the same point as ${shared.join(', ')}; shown as rough.`,
    );
  return locationAt(position, shared.length > 0 ? 'rough' : 'medium');
}
