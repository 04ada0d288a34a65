import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CellId, cellFromPoint, type Position } from '#grid';
import { announce } from '../frame/announce.ts';
import { useWords } from '../frame/words.tsx';
import {
  cellsOfPolygon,
  cellsOfRectangle,
  codeOf,
  edited,
  hasCode,
  maximumDrawnCells,
  rectangleSize,
  toggled,
} from './area-edit.ts';
import { blockPixels, gridFromPixels } from './grid-lines.ts';
import type { DrawnArea } from './scene.tsx';
import { fillSource } from './use-hand.ts';

export const tools = ['pan', 'pick', 'rectangle', 'polygon', 'erase'] as const;
export type Tool = (typeof tools)[number];

type PointerEventOfMap = MapMouseEvent | MapTouchEvent;
const positionOf = ({ lngLat }: PointerEventOfMap): Position => [lngLat.lng, lngLat.lat];
/** The first corner is met again within so many pixels. */
const closingPixels = 12;

function boxFeature(a: Position, b: Position): GeoJSON.Feature {
  return {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [a[0], a[1]],
          [b[0], a[1]],
          [b[0], b[1]],
          [a[0], b[1]],
          [a[0], a[1]],
        ],
      ],
    },
  };
}

function polygonFeatures(corners: readonly Position[], pointer: Position | undefined): GeoJSON.Feature[] {
  const line = pointer ? [...corners, pointer] : [...corners];
  return [
    ...(line.length > 2
      ? [
          {
            type: 'Feature' as const,
            properties: {},
            geometry: { type: 'Polygon' as const, coordinates: [[...line, line[0] as Position]] },
          },
        ]
      : []),
    ...(line.length > 1
      ? [
          {
            type: 'Feature' as const,
            properties: {},
            geometry: { type: 'LineString' as const, coordinates: line },
          },
        ]
      : []),
    ...corners.map((corner, place) => ({
      type: 'Feature' as const,
      properties: { first: place === 0 },
      geometry: { type: 'Point' as const, coordinates: corner },
    })),
  ];
}

export interface Drawing {
  /** What to do next, or why something was not done. */
  readonly hint: string | undefined;
  /** Ends the polygon, once it has corners enough. */
  readonly finish: (() => void) | undefined;
}

/** Turns the pointer into blocks, as the tool in hand says. */
export function useDrawing(map: MapLibreMap, tool: Tool, area: DrawnArea): Drawing {
  const { words, format } = useWords();
  const [corners, setCorners] = useState<readonly Position[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const latest = useRef({ area, words, format, corners });
  latest.current = { area, words, format, corners };

  const put = useCallback((cells: readonly CellId[]) => {
    const { area: now, words: say, format: write } = latest.current;
    if (cells.length > maximumDrawnCells) {
      const reason = say.map.tooManyBlocks(write.number(maximumDrawnCells));
      setRefusal(reason);
      announce(reason);
      return;
    }
    setRefusal(undefined);
    now.onChange(cells.filter(hasCode));
    announce(say.map.blocksNow(write.blocks(cells.length)));
  }, []);

  const finish = useCallback(() => {
    const { corners: drawn, area: now } = latest.current;
    if (drawn.length < 3) return;
    setCorners([]);
    fillSource(map, 'sketch', []);
    put(edited(now.cells, cellsOfPolygon(drawn), 'add'));
  }, [map, put]);

  // A tool laid down leaves nothing half drawn.
  useEffect(() => {
    setCorners([]);
    setRefusal(undefined);
    fillSource(map, 'sketch', []);
    const canvas = map.getCanvas();
    canvas.style.cursor = tool === 'pan' ? '' : 'crosshair';
    return () => {
      canvas.style.cursor = '';
      fillSource(map, 'sketch', []);
    };
  }, [map, tool]);

  useEffect(() => {
    if (tool !== 'pick') return;
    const click = (event: MapMouseEvent) => {
      const cell = cellFromPoint(event.lngLat.lng, event.lngLat.lat);
      if (blockPixels(map.getZoom()) < gridFromPixels || !hasCode(cell)) return;
      const { area: now, words: say } = latest.current;
      const wasIn = now.cells.includes(cell);
      put(toggled(now.cells, cell));
      announce(wasIn ? say.map.blockOut(codeOf(cell) ?? '') : say.map.blockIn(codeOf(cell) ?? ''));
    };
    map.on('click', click);
    return () => {
      map.off('click', click);
    };
  }, [map, tool, put]);

  useEffect(() => {
    if (tool !== 'rectangle' && tool !== 'erase') return;
    let from: Position | undefined;
    const start = (event: PointerEventOfMap) => {
      if ('points' in event && event.points.length > 1) return; // two fingers move the map
      event.preventDefault();
      from = positionOf(event);
    };
    const move = (event: PointerEventOfMap) => {
      if (from) fillSource(map, 'sketch', [boxFeature(from, positionOf(event))]);
    };
    const end = (event: PointerEventOfMap) => {
      if (!from) return;
      const corner = from;
      from = undefined;
      fillSource(map, 'sketch', []);
      const to = positionOf(event);
      const { area: now, words: say, format: write } = latest.current;
      if (tool === 'rectangle' && rectangleSize(corner, to) > maximumDrawnCells) {
        setRefusal(say.map.tooManyBlocks(write.number(maximumDrawnCells)));
        return;
      }
      const inside = tool === 'erase' ? now.cells.filter(insideOf(corner, to)) : cellsOfRectangle(corner, to);
      put(edited(now.cells, inside, tool === 'erase' ? 'remove' : 'add'));
    };
    map.on('mousedown', start);
    map.on('mousemove', move);
    map.on('mouseup', end);
    map.on('touchstart', start);
    map.on('touchmove', move);
    map.on('touchend', end);
    return () => {
      map.off('mousedown', start);
      map.off('mousemove', move);
      map.off('mouseup', end);
      map.off('touchstart', start);
      map.off('touchmove', move);
      map.off('touchend', end);
    };
  }, [map, tool, put]);

  useEffect(() => {
    if (tool !== 'polygon') return;
    map.doubleClickZoom.disable();
    const click = (event: MapMouseEvent) => {
      const { corners: drawn } = latest.current;
      const first = drawn[0];
      if (first && drawn.length > 2) {
        const at = map.project([first[0], first[1]]);
        if (Math.hypot(at.x - event.point.x, at.y - event.point.y) < closingPixels) return finish();
      }
      const next = [...drawn, positionOf(event)];
      setCorners(next);
      fillSource(map, 'sketch', polygonFeatures(next, undefined));
    };
    const move = (event: MapMouseEvent) => {
      const { corners: drawn } = latest.current;
      if (drawn.length > 0) fillSource(map, 'sketch', polygonFeatures(drawn, positionOf(event)));
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && latest.current.corners.length > 2) finish();
      else if (event.key === 'Escape' && latest.current.corners.length > 0) {
        setCorners([]);
        fillSource(map, 'sketch', []);
      }
    };
    map.on('click', click);
    map.on('mousemove', move);
    map.getCanvas().addEventListener('keydown', key);
    return () => {
      map.doubleClickZoom.enable();
      map.off('click', click);
      map.off('mousemove', move);
      map.getCanvas().removeEventListener('keydown', key);
    };
  }, [map, tool, finish]);

  const hint = refusal ?? (tool === 'polygon' ? words.map.polygonHint : undefined);
  return { hint, finish: tool === 'polygon' && corners.length > 2 ? finish : undefined };
}

/** Tests whether a cell's rectangle of rows and columns lies between two corners. */
function insideOf(a: Position, b: Position): (cell: CellId) => boolean {
  const within = new Set(rectangleSize(a, b) <= 1e6 ? cellsOfRectangle(a, b) : []);
  return (cell) => within.has(cell);
}
