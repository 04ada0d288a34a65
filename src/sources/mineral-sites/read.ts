import type { Parsed } from '#terms';
import { readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { recordKey } from '../source.ts';
import type { Location } from '../statement.ts';
import { readTable } from '../table.ts';
import { doubtedSites, keyOfJoinedRecord, qualityFromText } from './codes.ts';

export const mineralSites = { dataset: 'kz-mineral-sites', publisher: 'Orebook', licence: 'mixed' } as const;

/** Which records of which publishers speak of one site. */
export interface JoinedSite {
  readonly site: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly location: Location;
  /** Keys as `recordKey` writes them; a key may stand twice where a publisher repeats a record. */
  readonly records: readonly string[];
}

const columns = ['site_id', 'dataset', 'source_id'];

/** Sites joined across publishers: their points, and the records that each is made of. */
export function readMineralSites(sites: string, records: string): Parsed<readonly JoinedSite[]> {
  const intake = new Intake();
  const recordsOfSite = new Map<string, string[]>();
  for (const row of readTable(records, columns, intake)) {
    const key = keyOfJoinedRecord(row.text('dataset'), row.text('source_id'));
    if (!key) {
      intake.fault(
        'unknown_code',
        row.at,
        `Got dataset "${row.text('dataset')}" when expected one of the joined ones.`,
      );
      continue;
    }
    const site = row.text('site_id');
    recordsOfSite.set(site, [...(recordsOfSite.get(site) ?? []), recordKey(key)]);
  }
  const joined: JoinedSite[] = [];
  for (const feature of readFeatures(sites, ['Point'], intake)) {
    const site = feature.text('site_id');
    const quality = qualityFromText[feature.text('location_quality')];
    const members = recordsOfSite.get(site);
    if (!quality || !members) {
      const got = `site "${site}" with ${members?.length ?? 0} records and quality "${feature.text('location_quality')}"`;
      intake.fault(
        'unknown_code',
        feature.at,
        `Got ${got} when expected a joined site of quality high, medium or low.`,
      );
      continue;
    }
    const [lon, lat] = feature.geometry.coordinates;
    const doubt = doubtedSites[site];
    if (doubt)
      intake.note(
        'position_doubted',
        feature.at,
        `${site} ${feature.text('name')} ${doubt}; shown as rough.`,
      );
    joined.push({
      site,
      name: feature.text('name'),
      otherNames: feature
        .text('other_names')
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      location: {
        lon,
        lat,
        datum: 'WGS84',
        quality: doubt ? 'rough' : quality,
        ...(doubt ? { basis: doubt } : {}),
      },
      records: members,
    });
  }
  return intake.done(joined);
}
