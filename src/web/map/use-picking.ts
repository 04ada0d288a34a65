import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { pages as addresses } from '#contract';
import { cellFromPoint } from '#grid';
import { carriedKeys, carry, type Pick } from '../frame/address.ts';
import { pageAt } from '../frame/page-at.ts';
import { useAddress } from '../frame/use-address.ts';
import { codeOf, hasCode } from './area-edit.ts';
import { blockPixels, gridFromPixels } from './grid-lines.ts';
import { useScene } from './scene.tsx';

/** Layers that answer to a click, the nearest to the reader first. */
const pickable: readonly { readonly layers: readonly string[]; readonly kind: Pick['kind'] }[] = [
  { kind: 'deposit', layers: ['deposit-sign', 'deposit-symbol'] },
  { kind: 'application', layers: ['application-applied-for-fill'] },
  {
    kind: 'licence',
    layers: ['licence-held-exploration-fill', 'licence-held-mining-fill', 'licence-closing-fill'],
  },
];

/** Half a fingertip, in pixels. */
const reachPixels = 5;

function featuresAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  kind: Pick['kind'],
): MapGeoJSONFeature[] {
  const layers = pickable.find((entry) => entry.kind === kind)?.layers.filter((id) => map.getLayer(id)) ?? [];
  if (layers.length === 0) return [];
  const reach = kind === 'deposit' ? reachPixels : 0;
  return map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers },
  );
}

/** What lies under a point: a deposit, else the one record there, else the block. Several records at one point are read on the block's page. */
function pickAt(
  map: MapLibreMap,
  point: { readonly x: number; readonly y: number },
  longitude: number,
  latitude: number,
): Pick | undefined {
  const [deposit] = featuresAt(map, point, 'deposit');
  if (deposit) return { kind: 'deposit', id: String(deposit.properties.id) };
  const records = new Map<string, Pick['kind']>();
  for (const kind of ['application', 'licence'] as const) {
    for (const feature of featuresAt(map, point, kind)) records.set(String(feature.properties.id), kind);
  }
  const isNear = blockPixels(map.getZoom()) >= gridFromPixels;
  const [record] = records;
  if (record && (records.size === 1 || !isNear)) return { kind: record[1], id: record[0] };
  const cell = cellFromPoint(longitude, latitude);
  return isNear && hasCode(cell) ? { kind: 'block', id: codeOf(cell) as string } : undefined;
}

/** The page of what was picked, where there is one. */
export function addressOfPick({ kind, id }: Pick): string | undefined {
  const address =
    kind === 'block'
      ? addresses.block(id)
      : kind === 'licence'
        ? addresses.licence(id)
        : kind === 'application'
          ? addresses.application(id)
          : addresses.deposit(id);
  return pageAt(address) ? address : undefined;
}

/** A click opens what lies under it. While an area is drawn, clicks belong to the tools. */
export function usePicking(map: MapLibreMap): void {
  const { drawing, onPick } = useScene();
  const navigate = useNavigate();
  const [, change] = useAddress();
  const isDrawing = drawing !== undefined;
  const act = useRef<(pick: Pick) => void>(undefined);
  act.current = (pick) => {
    if (onPick) return onPick(pick);
    const address = addressOfPick(pick);
    if (address) void navigate(carry(address, new URLSearchParams(window.location.search), carriedKeys));
    else change({ pick });
  };

  useEffect(() => {
    if (isDrawing) return;
    const click = (event: MapMouseEvent) => {
      const pick = pickAt(map, event.point, event.lngLat.lng, event.lngLat.lat);
      if (pick) act.current?.(pick);
    };
    let frame = 0;
    const hover = (event: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const pick = pickAt(map, event.point, event.lngLat.lng, event.lngLat.lat);
        map.getCanvas().style.cursor = pick ? 'pointer' : '';
      });
    };
    map.on('click', click);
    map.on('mousemove', hover);
    return () => {
      cancelAnimationFrame(frame);
      map.getCanvas().style.cursor = '';
      map.off('click', click);
      map.off('mousemove', hover);
    };
  }, [map, isDrawing]);
}
