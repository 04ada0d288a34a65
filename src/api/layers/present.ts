/** Publisher, edition and licence of each layer; and the layers that nobody has loaded, by the ground that they would answer for. */
import { api, type LayerList, type LayerView } from '#contract';
import { closureKinds, rightKinds } from '#law';
import type { GroundBase } from '#register';
import type { MapFeature } from '#sources';
import { sourceView } from '../knowledge/country-knowledge.ts';
import type { Services } from '../services.ts';

/** What a map layer answers for in law. */
const answersFor: Readonly<Record<string, string>> = {
  'settlement-belt': 'settlement-belt',
  water: 'water-fund',
  river: 'water-fund',
};
/** Layers that are fetched together. */
const setOfLayer = (layer: string, sets: ReadonlySet<string>) => (sets.has(layer) ? layer : 'basemap');

export function presentLayers(
  { register, knowledge }: Pick<Services, 'register' | 'knowledge'>,
  tileSets: ReadonlySet<string>,
  counts: { readonly licence: number; readonly application: number; readonly simulated: boolean },
): LayerList {
  const { base, size } = register;
  const shipped = Object.entries(
    knowledge.mapLayers() as Readonly<Record<string, readonly MapFeature[]>>,
  ).map(([id, features]): LayerView => {
    const datasets = datasetsOf(features).flatMap((dataset) => knowledge.datasets.get(dataset) ?? []);
    const kind = answersFor[id];
    return {
      id,
      kind: 'static',
      loaded: features.length > 0,
      complete: kind === undefined ? datasets.every(({ complete }) => complete) : isComplete(base, kind),
      features: features.length,
      sources: datasets.map(sourceView),
      simulated: false,
      tiles: api.tileJson(setOfLayer(id, tileSets)),
      ...(kind === undefined ? {} : { answersFor: kind }),
    };
  });
  const live = (['licence', 'application'] as const).map(
    (id): LayerView => ({
      id,
      kind: 'live',
      loaded: true,
      complete: true,
      features: counts[id],
      sources: [],
      simulated: counts.simulated,
      tiles: api.tileJson(id),
      ...(id === 'licence' ? { answersFor: 'exploration' } : {}),
    }),
  );
  const drawn = new Set(Object.values(answersFor));
  const absent = [...closureKinds, ...rightKinds, 'programme']
    .filter((kind) => kind !== 'exploration' && !drawn.has(kind))
    .map((kind): LayerView => {
      const loaded = isComplete(base, kind);
      return {
        id: kind,
        kind: 'static',
        loaded,
        complete: loaded,
        features: 0,
        sources: [],
        simulated: false,
        tiles: null,
        answersFor: kind,
      };
    });
  return { size, items: [...live, ...shipped, ...absent] };
}

/** True when ground of which the data says nothing is known to be free of the kind. */
function isComplete(base: GroundBase, kind: string): boolean {
  // Without a programme every cell is unknown, with one none is: any cell tells.
  if (kind === 'programme') return base.programme(0) !== 'unknown';
  return (base.loaded as ReadonlySet<string>).has(kind);
}

function datasetsOf(features: readonly MapFeature[]): string[] {
  const datasets = new Set<string>();
  for (const { properties } of features) {
    for (const name of ['dataset', 'datasets']) {
      const value = properties[name];
      if (typeof value === 'string') for (const dataset of value.split(',')) datasets.add(dataset);
    }
  }
  return [...datasets].sort();
}
