import type { Parsed } from '#terms';
import { readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { type DatasetSource, sourceOf } from '../source.ts';
import type { LandStatement } from '../statement.ts';
import { landKindFromUse } from './codes.ts';

/**
 * Closed or limited land and infrastructure from GeoJSON in WGS 84: settlements' boundaries, waters, protected areas, defence land, roads,
 * railways, lines. Properties: `id`, `use` (a word of `landKindFromUse`), `name_kk`, `name_ru`, `name_en`. One bad feature fails the file:
 * a hole in closed land would read as free ground.
 */
export function readLand(text: string, dataset: DatasetSource): Parsed<readonly LandStatement[]> {
  const intake = new Intake();
  const kinds = ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString', 'Point'] as const;
  const seen = new Map<string, string>();
  const land: LandStatement[] = [];
  for (const feature of readFeatures(text, kinds, intake, { areas: 'checked' })) {
    const [id, use] = [feature.text('id'), feature.text('use')];
    const kind = Object.hasOwn(landKindFromUse, use) ? landKindFromUse[use] : undefined;
    if (id === '') intake.fault('key_missing', `${feature.at}.properties.id`, 'Got no id when expected one.');
    const twin = seen.get(id);
    if (twin) intake.fault('key_repeated', `${feature.at}.properties.id`, `${id} stands at ${twin} too.`);
    seen.set(id, feature.at);
    if (!kind) {
      const known = Object.keys(landKindFromUse).join(', ');
      intake.fault(
        'unknown_code',
        `${feature.at}.properties.use`,
        `Got use "${use}" when expected one of ${known}.`,
      );
      continue;
    }
    const names = {
      kk: feature.optional('name_kk'),
      ru: feature.optional('name_ru'),
      en: feature.optional('name_en'),
    };
    const name = names.en ?? names.ru ?? names.kk;
    land.push({
      says: 'land',
      source: sourceOf(dataset, id, feature.at),
      kind,
      use,
      ...(name ? { names: namesFrom(name, names) } : {}),
      geometry: feature.geometry,
    });
  }
  return intake.done(land);
}
