import { useLayers } from '../../data/reads.ts';
import { useAddress } from '../../frame/use-address.ts';
import { useWords } from '../../frame/words.tsx';
import { isShown, layersOfSwitch, switchableLayers } from '../layers.ts';

/** Layers that are always drawn. */
const always: readonly string[] = [
  'basemap',
  'land',
  'oblast',
  'border',
  'water',
  'river',
  'region',
  'place',
  'settlement',
];

/** Credits of what is drawn, as its publishers ask: always in sight, in print too. */
export function Attribution() {
  const { words } = useWords();
  const [{ layers: wanted }] = useAddress();
  const { data } = useLayers();
  const drawn = new Set([
    ...always,
    ...switchableLayers.filter((layer) => isShown(layer, wanted)).flatMap((layer) => layersOfSwitch[layer]),
  ]);
  const credits = new Set(
    (data?.items ?? [])
      .filter(({ id, loaded }) => loaded && drawn.has(id))
      .flatMap(({ sources }) => sources.map(({ credit }) => credit)),
  );
  if (credits.size === 0) return null;
  return (
    <section className="map-attribution" aria-label={words.map.attribution}>
      {[...credits].join(' · ')}
    </section>
  );
}
