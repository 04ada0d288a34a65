/** The one place that makes a MapLibre map. */
import { addProtocol, Map as MapLibreMap, prewarm, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Bounds } from '#grid';
import type { Camera } from '../frame/address.ts';
import type { Insets } from '../frame/insets.ts';
import { mirrorFetch } from '../mirror/answer.ts';
import { mirror } from '../mirror/note.ts';
import { noteSeen } from '../offline/last-seen.ts';

// A file of its own: our content policy admits no script from a blob.
setWorkerUrl(new URL(workerAddress, document.baseURI).href);
// Workers take a while to read their script: they begin now, not when the first map asks for them.
prewarm();

/** In a mirror tiles are cut in this browser: the map asks under a scheme of its own. */
const mirrorScheme = 'mirrored';
if (mirror) {
  const ask = mirrorFetch(mirror);
  addProtocol(mirrorScheme, async ({ url, type }, { signal }) => {
    const answer = await ask(url.replace(`${mirrorScheme}://`, `${window.location.origin}/`), { signal });
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`);
    return { data: type === 'json' ? await answer.json() : await answer.arrayBuffer() };
  });
}

/** The map's worker fetches tiles out of the page's sight: those of the first view are noted, to be kept. */
function noted(url: string): { readonly url: string } {
  noteSeen(url);
  return { url };
}

function mirrored(url: string): { readonly url: string } {
  const tiles = `${window.location.origin}/tiles/`;
  return { url: url.startsWith(tiles) ? `${mirrorScheme}://tiles/${url.slice(tiles.length)}` : url };
}

export type LngLatBox = [west: number, south: number, east: number, north: number];

/** The country with a little air. */
export const wholeCountry: LngLatBox = [46.4, 40.5, 87.4, 55.5];

export const boxOf = ({ west, south, east, north }: Bounds): LngLatBox => [west, south, east, north];

export function paddingOf({ left, bottom, right }: Insets, air = 0) {
  return { left: left + air, bottom: bottom + air, top: air, right: right + air };
}

export interface MapStart {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera | undefined;
  readonly insets: Insets;
  readonly label: string;
}

/** @throws Error where the browser cannot draw with WebGL */
export function createMap({ container, style, camera, insets, label }: MapStart): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...(camera
      ? { center: [camera.longitude, camera.latitude], zoom: camera.zoom }
      : { bounds: wholeCountry, fitBoundsOptions: { padding: paddingOf(insets, 28) } }),
    transformRequest: mirror ? mirrored : noted,
    attributionControl: false,
    maplibreLogo: false,
    minZoom: 2.5,
    maxZoom: 16,
    // Wide enough for the tall window of a phone with the whole country above the sheet.
    maxBounds: [-30, -15, 165, 82],
    renderWorldCopies: false,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    clickTolerance: 4,
    // MapLibre jumps instead of flying by itself where motion is unwanted; names it would still fade in.
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    // Page fonts: Hangul and what our files lack.
    localIdeographFontFamily: "'IBM Plex Sans KR', system-ui, sans-serif",
    validateStyle: import.meta.env.DEV,
    locale: { 'Map.Title': label },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
