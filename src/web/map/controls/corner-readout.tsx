import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { cellFromPoint } from '#grid';
import { useWords } from '../../frame/words.tsx';
import { codeOf } from '../area-edit.ts';
import { blockPixels, gridFromPixels } from '../grid-lines.ts';
import { useMapValue } from '../map-view.ts';

/** Round lengths that a scale may show, in metres. */
const roundLengths = [1, 2, 5]
  .flatMap((digit) => [1, 10, 100, 1e3, 1e4, 1e5, 1e6].map((power) => digit * power))
  .sort((a, b) => a - b);
const maximumPixels = 110;

/** Metres that a CSS pixel in the middle of the map stands for. */
function metresPerPixel(zoom: number, latitude: number): number {
  return (40_075_016.686 * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The longest round length that fits, and how many pixels it takes. */
export function scaleBar(
  zoom: number,
  latitude: number,
): { readonly metres: number; readonly pixels: number } {
  const perPixel = metresPerPixel(zoom, latitude);
  const metres = roundLengths.findLast((length) => length / perPixel <= maximumPixels) ?? 1;
  return { metres, pixels: metres / perPixel };
}

function ScaleBar({ map }: { readonly map: MapLibreMap }) {
  const { words, format } = useWords();
  // Rounded, so that a move does not render anew for nothing.
  const zoom = useMapValue(map, 'move', () => Math.round(map.getZoom() * 50) / 50);
  const latitude = useMapValue(map, 'move', () => Math.round(map.getCenter().lat * 10) / 10);
  const { metres, pixels } = scaleBar(zoom, latitude);
  const half = pixels / 2;
  return (
    <div className="map-scale" role="img" aria-label={`${words.map.scale}: ${format.distance(metres)}`}>
      <svg width={maximumPixels + 2} height={8} aria-hidden>
        <rect x={0.5} y={1.5} width={half} height={5} className="map-scale-dark" />
        <rect x={0.5 + half} y={1.5} width={half} height={5} className="map-scale-light" />
      </svg>
      <span aria-hidden>{format.distance(metres)}</span>
    </div>
  );
}

/** Where the pointer is: coordinates, and the block once blocks can be seen. */
function Pointer({ map }: { readonly map: MapLibreMap }) {
  const { words, format } = useWords();
  const [at, setAt] = useState<{ readonly longitude: number; readonly latitude: number }>();
  useEffect(() => {
    let frame = 0;
    const move = ({ lngLat }: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setAt({ longitude: lngLat.lng, latitude: lngLat.lat }));
    };
    const leave = () => setAt(undefined);
    map.on('mousemove', move);
    map.on('mouseout', leave);
    return () => {
      cancelAnimationFrame(frame);
      map.off('mousemove', move);
      map.off('mouseout', leave);
    };
  }, [map]);
  if (!at) return null;
  const code =
    blockPixels(map.getZoom()) >= gridFromPixels
      ? codeOf(cellFromPoint(at.longitude, at.latitude))
      : undefined;
  return (
    <div className="map-pointer" title={words.map.pointer}>
      {code && <strong>{code}</strong>}
      <span>{format.coordinates(at.latitude, at.longitude)}</span>
    </div>
  );
}

export function CornerReadout({ map }: { readonly map: MapLibreMap }) {
  return (
    <div className="map-corner">
      <ScaleBar map={map} />
      <Pointer map={map} />
    </div>
  );
}
