import type { Parsed } from '#terms';
import { readFeatures } from '../features.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { sourceOf } from '../source.ts';
import type {
  BorderLineStatement,
  FacilityStatement,
  RegionStatement,
  SettlementStatement,
  WaterStatement,
} from '../statement.ts';
import { leaseLimit, settlementKind, waterKindFromClass } from './codes.ts';

export const naturalEarth = {
  dataset: 'natural-earth-kz',
  publisher: 'Natural Earth',
  licence: 'public-domain',
} as const;

/** Lakes, reservoirs and rivers at 1 : 10 million: shores are smoothed and small waters absent, so they never prove dry land. */
export function readWaters(text: string): Parsed<readonly WaterStatement[]> {
  const intake = new Intake();
  const waters: WaterStatement[] = [];
  const kinds = ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'] as const;
  for (const [index, feature] of readFeatures(text, kinds, intake).entries()) {
    const kind = waterKindFromClass[feature.text('featurecla')];
    if (!kind) {
      const known = Object.keys(waterKindFromClass).join(', ');
      intake.fault(
        'unknown_code',
        feature.at,
        `Got featurecla "${feature.text('featurecla')}" when expected ${known}.`,
      );
      continue;
    }
    const name = feature.optional('name');
    if (!name) intake.note('name_missing', feature.at, `A ${kind} has no name at the publisher.`);
    waters.push({
      says: 'water',
      source: sourceOf(naturalEarth, `${kind}-${index}`, feature.at),
      kind,
      ...(name ? { names: namesFrom(name, { en: name }) } : {}),
      geometry: feature.geometry,
      rank: feature.number('scalerank') ?? 10,
    });
  }
  return intake.done(waters);
}

/** Borders between states, and the limit of the Baikonur lease. */
export function readBorderLines(text: string): Parsed<readonly BorderLineStatement[]> {
  const intake = new Intake();
  const lines = readFeatures(text, ['LineString', 'MultiLineString'], intake).map(
    (feature, index): BorderLineStatement => ({
      says: 'border-line',
      source: sourceOf(naturalEarth, `border-${index}`, feature.at),
      left: feature.text('adm0_left'),
      right: feature.text('adm0_right'),
      lease: feature.text('featurecla') === leaseLimit,
      geometry: feature.geometry,
    }),
  );
  return intake.done(lines);
}

/** Towns of Kazakhstan and its neighbours, for the map's lettering at small scales. */
export function readPlaces(text: string): Parsed<readonly SettlementStatement[]> {
  const intake = new Intake();
  const places: SettlementStatement[] = [];
  for (const [index, feature] of readFeatures(text, ['Point'], intake).entries()) {
    const name = feature.text('name');
    const [lon, lat] = feature.geometry.coordinates;
    const population = feature.number('pop_max');
    if (name === '') intake.note('name_missing', feature.at, 'A place has no name at the publisher.');
    places.push({
      says: 'settlement',
      source: sourceOf(naturalEarth, `place-${index}`, feature.at),
      kind: settlementKind,
      names: namesFrom(name || `place ${index}`, { en: name }),
      ...(population === undefined || population <= 0 ? {} : { population }),
      country: feature.text('adm0name'),
      location: { lon, lat, datum: 'WGS84', quality: 'medium' },
    });
  }
  return intake.done(places);
}

/** Airports of Kazakhstan and around. */
export function readAirports(text: string): Parsed<readonly FacilityStatement[]> {
  const intake = new Intake();
  const airports = readFeatures(text, ['Point'], intake).map((feature): FacilityStatement => {
    const [lon, lat] = feature.geometry.coordinates;
    const name = feature.text('name');
    const code = feature.text('iata_code') || feature.text('abbrev');
    return {
      says: 'facility',
      source: sourceOf(naturalEarth, `airport-${code || name}`, feature.at),
      kinds: ['airport'],
      names: namesFrom(name || code, { en: name }),
      minerals: [],
      mineralsAsStated: [],
      status: 'unknown',
      location: { lon, lat, datum: 'WGS84', quality: 'medium' },
      operators: [],
      owners: [],
    };
  });
  return intake.done(airports);
}

/** Ranges, deserts and plains, for the map's lettering. */
export function readRegions(text: string): Parsed<readonly RegionStatement[]> {
  const intake = new Intake();
  const regions = readFeatures(text, ['Polygon', 'MultiPolygon'], intake).map(
    (feature, index): RegionStatement => ({
      says: 'region',
      source: sourceOf(naturalEarth, `region-${index}`, feature.at),
      names: namesFrom(feature.text('name') || `region ${index}`, { en: feature.optional('name') }),
      kind: feature.text('featurecla'),
      rank: feature.number('scalerank') ?? 10,
      area: feature.geometry,
    }),
  );
  return intake.done(regions);
}
