import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/button/button.tsx';
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

/** Credits of what is drawn, as its publishers ask: the first in sight, all of them one press away and in print. */
export function Attribution() {
  const { words } = useWords();
  const [{ layers: wanted }] = useAddress();
  const { data } = useLayers();
  const [isOpen, setOpen] = useState(false);
  const shown = switchableLayers.filter((layer) => isShown(layer, wanted));
  const drawn = new Set([...always, ...shown.flatMap((layer) => layersOfSwitch[layer])]);
  const sources = (data?.items ?? [])
    .filter(({ id, loaded }) => loaded && drawn.has(id))
    .flatMap((layer) => layer.sources);
  const credits = [...new Set(sources.map(({ credit }) => credit))];
  if (credits.length === 0) return null;
  return (
    <section
      className="map-attribution"
      aria-label={words.map.attribution}
      {...(isOpen && { 'data-open': true })}
    >
      <p>{credits.join(' · ')}</p>
      {credits.length > 1 && (
        <IconButton
          icon={isOpen ? ChevronDown : ChevronUp}
          label={words.map.attribution}
          size="small"
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        />
      )}
    </section>
  );
}
