import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { type CellId, cellCentre, cellFromPoint, outlineOfCells } from '#grid';
import { carriedKeys, carry } from '../frame/address.ts';
import { announce } from '../frame/announce.ts';
import { useWords } from '../frame/words.tsx';
import { codeOf, neighbour, toggled } from './area-edit.ts';
import { blockPixels, gridFromPixels } from './grid-lines.ts';
import { useScene } from './scene.tsx';
import { fillSource } from './use-hand.ts';
import { addressOfPick } from './use-picking.ts';

/** Rows up and columns right for each arrow. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The map by keyboard: B puts a cursor on the block in the middle, arrows walk, Enter takes the block in or out of the area (or opens it where
 * nothing is drawn), Escape leaves. Each step is said in the live region.
 */
export function useBlockCursor(map: MapLibreMap): void {
  const { words } = useWords();
  const { drawing } = useScene();
  const navigate = useNavigate();
  const state = useRef({ words, drawing, navigate });
  state.current = { words, drawing, navigate };
  const cursor = useRef<CellId>(undefined);

  useEffect(() => {
    const canvas = map.getCanvas();

    const say = (cell: CellId) => {
      const code = codeOf(cell);
      if (!code) return;
      const { words: now, drawing: area } = state.current;
      const isIn = area?.cells.includes(cell);
      const position = area
        ? isIn
          ? now.map.blockIn(code)
          : now.map.blockOut(code)
        : now.map.blockCursor(code);
      const more = area?.describe?.(cell);
      announce(more ? `${position}. ${more}` : position);
    };
    const put = (cell: CellId | undefined) => {
      cursor.current = cell;
      fillSource(
        map,
        'cursor',
        cell === undefined ? [] : [{ type: 'Feature', properties: {}, geometry: outlineOfCells([cell]) }],
      );
      if (cell === undefined) return;
      const [longitude, latitude] = cellCentre(cell);
      const { x, y } = map.project([longitude, latitude]);
      const { clientWidth, clientHeight } = canvas;
      const { left = 0, bottom = 0 } = map.getPadding();
      const air = 60;
      const isOut = x < left + air || x > clientWidth - air || y < air || y > clientHeight - bottom - air;
      if (isOut) map.panTo([longitude, latitude], { duration: 150 });
      say(cell);
    };
    const start = () => {
      const { lng, lat } = map.getCenter();
      if (blockPixels(map.getZoom()) < gridFromPixels * 2) map.jumpTo({ zoom: 10.5 });
      const cell = cellFromPoint(lng, lat);
      if (codeOf(cell)) put(cell);
      else announce(state.current.words.map.outsideCountry);
    };
    const enter = (cell: CellId) => {
      const { drawing: area, navigate: go } = state.current;
      if (area) {
        area.onChange(toggled(area.cells, cell));
        const code = codeOf(cell) ?? '';
        announce(
          area.cells.includes(cell)
            ? state.current.words.map.blockOut(code)
            : state.current.words.map.blockIn(code),
        );
        return;
      }
      const address = addressOfPick({ kind: 'block', id: codeOf(cell) ?? '' });
      if (address) void go(carry(address, new URLSearchParams(window.location.search), carriedKeys));
    };
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const cell = cursor.current;
      // By the place of the key, not its letter: B is И on a Russian keyboard.
      if (cell === undefined) {
        if (event.code === 'KeyB') {
          event.preventDefault();
          start();
        }
        return;
      }
      const step = steps[event.key];
      if (step) put(neighbour(cell, step[0], step[1]) ?? cell);
      else if (event.key === 'Enter' || event.key === ' ') enter(cell);
      else if (event.key === 'Escape' || event.code === 'KeyB') put(undefined);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const leave = () => put(undefined);
    // Before MapLibre's own keys, which would move the map.
    canvas.parentElement?.addEventListener('keydown', key, { capture: true });
    canvas.addEventListener('blur', leave);
    return () => {
      canvas.parentElement?.removeEventListener('keydown', key, { capture: true });
      canvas.removeEventListener('blur', leave);
    };
  }, [map]);
}
