import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { oblastFromEnglish } from '../oblast.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { recordKey, sourceOf } from '../source.ts';
import type { Anchor, DepositStatement, Location } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import { boundaryOfDistrict, noPosition, qualityFromText, rareMetalCommodities } from './codes.ts';

export const rareMetals = {
  dataset: 'kz-rare-metals',
  publisher: 'Orebook',
  licence: 'facts-with-sources',
} as const;

const columns = [
  'deposit_id',
  'name',
  'name_ru',
  'name_kk',
  'other_names',
  'main_mineral',
  'minerals',
  'deposit_type',
  'oblast',
  'district',
  'lat',
  'lon',
  'location_quality',
  'uncertainty_km',
  'position_basis',
  'anchor_settlement',
  'anchor_lat',
  'anchor_lon',
  'anchor_basis',
  'status',
  'existing_site_ids',
  'source_url',
  'source_title',
  'note',
];

/** Rare-metal deposits. Only a stated or derived position gives a point; a settlement nearby is an anchor, never the deposit. */
export function readRareMetalDeposits(text: string): Parsed<readonly DepositStatement[]> {
  const intake = new Intake();
  const seen = new Set<string>();
  const deposits = readTable(text, columns, intake).map((row) => {
    const id = row.text('deposit_id');
    if (id === '') intake.fault('key_missing', row.at, 'Got no deposit_id when expected one.');
    if (seen.has(id)) intake.fault('key_repeated', row.at, `${id} stands twice.`);
    seen.add(id);
    return depositFromRow(row, id, intake);
  });
  return intake.done(deposits);
}

function depositFromRow(row: Row, id: string, intake: Intake): DepositStatement {
  const stated = row.list('minerals');
  const location = locationFromRow(row, intake);
  const anchor = anchorFromRow(row, intake);
  if (!location && anchor) {
    intake.note(
      'anchor_only',
      row.at,
      `${row.text('name')} has no position; ${anchor.settlement} is an anchor (${anchor.basis}), not the deposit.`,
    );
  }
  const [mainMineral] = mineralsFromNames([row.text('main_mineral')], rareMetalCommodities, row.at, intake);
  const oblast = oblastFromEnglish(row.text('oblast'));
  const sites = sitesFromRow(row, intake);
  const name = row.text('name');
  const optional = {
    type: row.optional('deposit_type'),
    district: row.optional('district'),
    districtCode: boundaryOfDistrict[row.text('district')],
    status: row.optional('status'),
    url: row.optional('source_url'),
    title: row.optional('source_title'),
    note: row.optional('note'),
  };
  return {
    says: 'deposit',
    source: sourceOf(rareMetals, id, row.at),
    names: namesFrom(
      name,
      { kk: row.optional('name_kk'), ru: row.optional('name_ru'), en: name },
      row.list('other_names'),
    ),
    minerals: mineralsFromNames(stated, rareMetalCommodities, row.at, intake),
    mineralsAsStated: stated,
    ...(mainMineral ? { mainMineral } : {}),
    ...(oblast ? { oblast } : {}),
    ...(location ? { location } : {}),
    ...(anchor ? { anchor } : {}),
    ...(sites.length > 0 ? { sites } : {}),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<
      Record<keyof typeof optional, string>
    >),
  };
}

function locationFromRow(row: Row, intake: Intake): Location | undefined {
  const stated = row.text('location_quality');
  if (noPosition.has(stated)) return undefined;
  const quality = qualityFromText[stated];
  if (!quality) {
    const known = [...Object.keys(qualityFromText), ...noPosition].join(', ');
    intake.fault('unknown_code', row.at, `Got location quality "${stated}" when expected ${known}.`);
    return undefined;
  }
  const position = positionFromRow(row, intake);
  if (!position) return undefined;
  const uncertaintyKm = numberFromText(row.text('uncertainty_km'));
  const basis = row.optional('position_basis');
  return {
    ...locationAt(position, quality),
    ...(uncertaintyKm === undefined ? {} : { uncertaintyKm }),
    ...(basis ? { basis } : {}),
  };
}

function anchorFromRow(row: Row, intake: Intake): Anchor | undefined {
  const settlement = row.text('anchor_settlement');
  if (settlement === '') return undefined;
  const hasPoint = row.text('anchor_lon') !== '' || row.text('anchor_lat') !== '';
  const position = hasPoint
    ? positionFromRow(row, intake, { lon: 'anchor_lon', lat: 'anchor_lat' })
    : undefined;
  return { settlement, ...(position ? { position } : {}), basis: row.text('anchor_basis') || 'not said' };
}

const sitePattern = /^(KZ-SITE-\d{4})( \(not verified\))?$/;

function sitesFromRow(row: Row, intake: Intake) {
  return row.list('existing_site_ids').flatMap((text) => {
    const [, site, doubt] = sitePattern.exec(text) ?? [];
    if (!site) {
      intake.note('link_unknown', row.at, `"${text}" is no site of kz-mineral-sites.`);
      return [];
    }
    if (doubt)
      intake.note(
        'link_unverified',
        row.at,
        `${row.text('name')} may be ${site}; the link was not verified.`,
      );
    return [{ site, verified: doubt === undefined }];
  });
}

/** The key of a rare-metal deposit over all datasets. */
export function rareMetalKey(id: string): string {
  return recordKey({ dataset: rareMetals.dataset, id });
}
