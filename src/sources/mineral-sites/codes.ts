import type { LocationQuality } from '../statement.ts';

/** `location_quality` of a site. */
export const qualityFromText: Readonly<Record<string, LocationQuality>> = {
  high: 'high',
  medium: 'medium',
  low: 'rough',
};

/** `dataset` of a joined record → dataset and key of the record at its publisher, as the readers of this room write them. */
export function keyOfJoinedRecord(
  dataset: string,
  sourceId: string,
): { readonly dataset: string; readonly id: string } | undefined {
  if (dataset === 'usgs:pp1802-full') return { dataset: 'usgs-pp1802', id: sourceId };
  if (dataset.startsWith('usgs:'))
    return { dataset: 'usgs-mineral-deposits', id: `${dataset.slice(5)}/${sourceId}` };
  const own = datasetFromName[dataset];
  return own ? { dataset: own, id: sourceId } : undefined;
}

const datasetFromName: Readonly<Record<string, string>> = {
  icmm: 'icmm-mines',
  facilities: 'gsmc-facilities',
  'gem-coal': 'gem-coal-mines',
  'gsc:tin-tungsten': 'gsc-of5482',
};

/** Positions that other sources contradict, and why (README of kz-rare-metals, checked against the distances their owners state). */
export const doubtedSites: Readonly<Record<string, string>> = {
  'KZ-SITE-0094': 'lies 58 km from the point that the project of Boguty states',
  'KZ-SITE-0511':
    'has the same point as KZ-SITE-0302 and lies 109 km from Northern Katpar (KZ-SITE-0344): likely a district centre',
  'KZ-SITE-0580': 'beryllium of Qatpar in Pavlodar: likely Northern Katpar under a wrong point',
  'KZ-SITE-0777': 'lies 24 km from Agadyr, where the owner of Upper Kairakty states 65 km by road',
};
