import type { Parsed } from '#terms';
import { type Feature, readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { sourceOf } from '../source.ts';
import type { BoundaryLevel, BoundaryStatement } from '../statement.ts';
import { levelFromKind } from './codes.ts';

/** Country, oblasts and cities. */
export const osmBoundaries = {
  dataset: 'osm-kz-boundaries',
  publisher: 'OpenStreetMap',
  licence: 'ODbL-1.0',
} as const;
/** Districts, of seven oblasts only. */
export const osmDistricts = { ...osmBoundaries, dataset: 'osm-kz-districts' } as const;

/** Boundaries of OpenStreetMap: the country, its oblasts and cities, or its districts, told apart by their properties. */
export function readOsmBoundaries(text: string): Parsed<readonly BoundaryStatement[]> {
  const intake = new Intake();
  const boundaries = readFeatures(text, ['Polygon', 'MultiPolygon'], intake).map((feature) => {
    const level = levelOf(feature, intake);
    const code =
      feature.optional('iso3') ?? feature.optional('iso_3166_2') ?? feature.optional('osm_relation') ?? '';
    if (code === '')
      intake.fault('key_missing', feature.at, 'Got no iso3, iso_3166_2 or osm_relation when expected one.');
    const within = feature.optional('adm1');
    const dataset = level === 'district' ? osmDistricts : osmBoundaries;
    return {
      says: 'boundary',
      source: sourceOf(dataset, feature.optional('osm_relation') ?? code, feature.at),
      level,
      code,
      names: namesOfBoundary(feature, code, intake),
      area: feature.geometry,
      ...(within ? { within } : {}),
    } satisfies BoundaryStatement;
  });
  return intake.done(boundaries);
}

function levelOf(feature: Feature, intake: Intake): BoundaryLevel {
  if (feature.text('iso3')) return 'country';
  if (!feature.text('iso_3166_2')) return 'district';
  const level = levelFromKind[feature.text('kind')];
  if (level) return level;
  const known = Object.keys(levelFromKind).join(' or ');
  // The simplified oblasts of some editions carry no kind: an oblast then.
  if (feature.text('kind'))
    intake.fault('unknown_code', feature.at, `Got kind "${feature.text('kind')}" when expected ${known}.`);
  return 'oblast';
}

function namesOfBoundary(feature: Feature, code: string, intake: Intake) {
  const [kk, ru, en] = [feature.text('name_kk'), feature.text('name_ru'), feature.text('name_en')];
  const name = en || ru || kk;
  if (name === '')
    intake.note('name_missing', feature.at, `Boundary ${code} has no name; its code stands for it.`);
  return namesFrom(name || code, { kk, ru, en });
}
