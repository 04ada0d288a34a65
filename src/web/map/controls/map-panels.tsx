import { Layers, List, X } from 'lucide-react';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { lazy, Suspense, useState } from 'react';
import { Button, IconButton } from '../../components/button/button.tsx';
import { useWords } from '../../frame/words.tsx';

const LayerList = lazy(async () => ({ default: (await import('./layer-list.tsx')).LayerList }));
const MapLegend = lazy(async () => ({ default: (await import('./map-legend.tsx')).MapLegend }));

/** Layers and legend: two buttons over the map, one card under them. */
export function MapPanels({ map }: { readonly map: MapLibreMap }) {
  const { words } = useWords();
  const [opened, setOpened] = useState<'layers' | 'legend'>();
  const toggle = (panel: 'layers' | 'legend') => setOpened(opened === panel ? undefined : panel);
  return (
    <div className="map-panels">
      <div className="map-control map-panel-buttons">
        <Button
          kind="quiet"
          size="small"
          icon={Layers}
          aria-expanded={opened === 'layers'}
          onPress={() => toggle('layers')}
        >
          {words.map.layers}
        </Button>
        <Button
          kind="quiet"
          size="small"
          icon={List}
          aria-expanded={opened === 'legend'}
          onPress={() => toggle('legend')}
        >
          {words.map.legend}
        </Button>
      </div>
      {opened && (
        <section
          className="map-control map-card"
          aria-label={opened === 'layers' ? words.map.layers : words.map.legend}
        >
          <div className="map-card-close">
            <IconButton
              icon={X}
              label={words.controls.close}
              size="small"
              onPress={() => setOpened(undefined)}
            />
          </div>
          <Suspense fallback={null}>{opened === 'layers' ? <LayerList /> : <MapLegend map={map} />}</Suspense>
        </section>
      )}
    </div>
  );
}
