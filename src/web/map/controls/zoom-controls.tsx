import { Compass, Locate, Minus, Plus, Scan } from 'lucide-react';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { IconButton } from '../../components/button/button.tsx';
import { useWords } from '../../frame/words.tsx';
import { useMapValue } from '../map-view.ts';
import { showCountry } from '../use-camera.ts';

const ours = { isOurs: true };

export function ZoomControls({ map }: { readonly map: MapLibreMap }) {
  const { words } = useWords();
  const isTurned = useMapValue(map, 'rotate', () => map.getBearing() !== 0);
  const locate = () =>
    navigator.geolocation.getCurrentPosition(({ coords }) =>
      map.flyTo({ center: [coords.longitude, coords.latitude], zoom: 10 }, ours),
    );
  const buttons = [
    { icon: Plus, label: words.map.zoomIn, act: () => map.zoomIn({}, ours) },
    { icon: Minus, label: words.map.zoomOut, act: () => map.zoomOut({}, ours) },
    { icon: Scan, label: words.map.wholeCountry, act: () => showCountry(map) },
    ...('geolocation' in navigator ? [{ icon: Locate, label: words.map.myPlace, act: locate }] : []),
    ...(isTurned ? [{ icon: Compass, label: words.map.northUp, act: () => map.resetNorth({}, ours) }] : []),
  ];
  return (
    <div className="map-control map-zoom">
      {buttons.map(({ icon, label, act }) => (
        <IconButton key={label} icon={icon} label={label} hint="left" onPress={act} />
      ))}
    </div>
  );
}
