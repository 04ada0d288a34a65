import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { oblastFromEnglish } from '../oblast.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { FacilityKind, FacilityStatement, LocationQuality } from '../statement.ts';
import { type Row, readTable } from '../table.ts';
import { facilityKindFromAsset, icmmCommodities, qualityFromConfidence } from './codes.ts';

export const icmm = {
  dataset: 'icmm-mines',
  publisher: 'International Council on Mining and Metals',
  licence: 'CC-BY-4.0',
} as const;

const columns = [
  'icmm_id',
  'confidence',
  'name',
  'group_names',
  'lat',
  'lon',
  'asset_type',
  'primary_commodity',
  'oblast',
];

/** Mines, plants, smelters and refineries; the publisher says itself how sure each position is. */
export function readIcmm(text: string): Parsed<readonly FacilityStatement[]> {
  const intake = new Intake();
  const facilities: FacilityStatement[] = [];
  for (const row of readTable(text, columns, intake)) {
    const quality = qualityFromConfidence[row.text('confidence')];
    if (!quality) {
      const known = Object.keys(qualityFromConfidence).join(', ');
      intake.fault(
        'unknown_code',
        row.at,
        `Got confidence "${row.text('confidence')}" when expected ${known}.`,
      );
      continue;
    }
    facilities.push(facilityFromRow(row, quality, intake));
  }
  return intake.done(facilities);
}

function facilityFromRow(row: Row, quality: LocationQuality, intake: Intake): FacilityStatement {
  const stated = ['primary_commodity', 'secondary_commodity', 'other_commodities'].flatMap((column) =>
    row.list(column),
  );
  const position = positionFromRow(row, intake);
  const oblast = oblastFromEnglish(row.text('oblast'));
  const name = row.text('name');
  if (quality === 'rough') {
    intake.note(
      'position_doubted',
      row.at,
      `${name}: the publisher's own confidence is very low; shown as rough.`,
    );
  }
  return {
    says: 'facility',
    source: sourceOf(icmm, row.text('icmm_id'), row.at),
    kinds: kindsFromRow(row, intake),
    names: namesFrom(name, { en: name }, row.list('group_names')),
    minerals: mineralsFromNames(stated, icmmCommodities, row.at, intake),
    mineralsAsStated: stated,
    status: 'unknown',
    ...(oblast ? { oblast } : {}),
    ...(position && { location: locationAt(position, quality) }),
    operators: [],
    owners: [],
  };
}

function kindsFromRow(row: Row, intake: Intake): readonly FacilityKind[] {
  return row.list('asset_type').flatMap((asset) => {
    const kind = facilityKindFromAsset[asset];
    if (kind) return [kind];
    const known = Object.keys(facilityKindFromAsset).join(', ');
    intake.fault('unknown_code', row.at, `Got asset type "${asset}" when expected ${known}.`);
    return [];
  });
}
