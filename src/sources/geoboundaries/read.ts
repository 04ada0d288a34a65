import type { Parsed } from '#terms';
import { readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { sourceOf } from '../source.ts';
import type { BoundaryStatement } from '../statement.ts';
import { slivers } from './codes.ts';

export const geoBoundaries = {
  dataset: 'geoboundaries-kz-districts',
  publisher: 'geoBoundaries',
  licence: 'ODbL-1.0',
} as const;

/** Districts of 2017 by geoBoundaries. Slivers that double a district are left out, in the open. */
export function readGeoBoundaries(text: string): Parsed<readonly BoundaryStatement[]> {
  const intake = new Intake();
  const boundaries: BoundaryStatement[] = [];
  for (const feature of readFeatures(text, ['Polygon', 'MultiPolygon'], intake)) {
    const [code, name, within] = [feature.text('gb_id'), feature.text('name'), feature.text('adm1_now')];
    if (code === '') {
      intake.fault('key_missing', feature.at, 'Got no gb_id when expected one.');
      continue;
    }
    const sliver = slivers[code];
    if (sliver) {
      intake.note('area_repeated', feature.at, `${name} (${code}) ${sliver}; left out.`);
      continue;
    }
    boundaries.push({
      says: 'boundary',
      source: sourceOf(geoBoundaries, code, feature.at),
      level: 'district',
      code,
      names: namesFrom(name || code, { en: name }),
      area: feature.geometry,
      ...(within ? { within } : {}),
    });
  }
  return intake.done(boundaries);
}
