import type { Map as MapLibreMap } from 'maplibre-gl';
import { type CSSProperties, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { useLayers } from '../data/reads.ts';
import { useInsets } from '../frame/insets.ts';
import { useTheme } from '../frame/theme.tsx';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { Attribution } from './controls/attribution.tsx';
import { CornerReadout } from './controls/corner-readout.tsx';
import { MapPanels } from './controls/map-panels.tsx';
import { ZoomControls } from './controls/zoom-controls.tsx';
import { createMap } from './create-map.ts';
import { mapFonts } from './fonts.ts';
import { otherLayers } from './layers.ts';
import { readPalette } from './palette.ts';
import { pictureNamed, themedPictures } from './patterns.ts';
import { useScene } from './scene.tsx';
import { handSources, mapStyle } from './style/style.ts';
import { useBlockCursor } from './use-block-cursor.ts';
import { useCamera } from './use-camera.ts';
import { useGrid } from './use-grid.ts';
import { useHand } from './use-hand.ts';
import { useLiveTiles } from './use-live-tiles.ts';
import { usePicking } from './use-picking.ts';
import { usePrint } from './use-print.ts';
import './map-stage.css';

/** Tools come with the first page that draws. */
const DrawTools = lazy(async () => ({ default: (await import('./controls/draw-tools.tsx')).DrawTools }));

/** The map itself: made once, dressed anew when theme, language or address change. */
export default function MapStage() {
  const { words, language } = useWords();
  const { isDark } = useTheme();
  const [view] = useAddress();
  const insets = useInsets();
  const scene = useScene();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap>();
  const [isImpossible, setImpossible] = useState(false);

  const picked = scene.picked ?? view.pick?.id;
  const { layers, minerals, asOf, datetime, showSimulated } = view;
  const { data: layerList } = useLayers();
  const others = useMemo(() => otherLayers(layerList?.items ?? []), [layerList]);
  const dress = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; what changes later is in the effects below
  useEffect(() => {
    const place = container.current;
    if (!place) return;
    const palette = readPalette(place);
    let made: MapLibreMap;
    try {
      made = createMap({
        container: place,
        style: mapStyle({
          palette,
          isDark,
          language,
          fonts: mapFonts(),
          layers,
          minerals,
          asOf,
          datetime,
          showsSimulated: showSimulated,
          picked,
          origin: window.location.origin,
        }),
        camera: view.camera,
        insets,
        label: words.map.label,
      });
    } catch (error) {
      // MapLibre says what the browser lacks; the reader is told below, and everything else of the page works.
      console.warn(error);
      setImpossible(true);
      return;
    }
    made.setMissingStyleImageResolver((name) => {
      const picture = pictureNamed(name, readPalette(place));
      if (picture && !made.hasImage(name))
        made.addImage(name, picture.data, { pixelRatio: picture.pixelRatio });
    });
    made.getCanvas().setAttribute('aria-describedby', 'map-keys');
    // The first picture with everything in it. Bench and journey wait for it.
    made.once('load', () => {
      place.dataset.map = 'drawn';
    });
    setMap(made);
    return () => {
      setMap(undefined);
      made.remove();
    };
  }, []);

  useEffect(() => {
    const place = container.current;
    if (!map || !place) return;
    const palette = readPalette(place);
    const style = mapStyle({
      palette,
      isDark,
      language,
      fonts: mapFonts(),
      layers,
      minerals,
      asOf,
      datetime,
      showsSimulated: showSimulated,
      picked,
      others,
      origin: window.location.origin,
    });
    const text = JSON.stringify(style);
    if (dress.current === undefined || dress.current === text) {
      dress.current = text; // the dress it was made in
      return;
    }
    dress.current = text;
    map.setStyle(style, {
      diff: true,
      // What pages and tools have put into their sources stays.
      transformStyle: (before, after) => ({
        ...after,
        sources: {
          ...after.sources,
          ...Object.fromEntries(
            handSources.flatMap((id) => (before?.sources[id] ? [[id, before.sources[id]]] : [])),
          ),
        },
      }),
    });
    for (const name of themedPictures) {
      const picture = map.hasImage(name) ? pictureNamed(name, palette) : undefined;
      if (picture) map.updateImage(name, picture.data);
    }
  }, [map, isDark, language, layers, minerals, asOf, datetime, showSimulated, picked, others]);

  return (
    <>
      <div ref={container} className="map-canvas" />
      <p id="map-keys" className="by-ear">
        {words.map.keys}
      </p>
      {isImpossible && (
        <div className="map-impossible">
          <EmptyState title={words.map.noWebGl}>{words.map.noWebGlAdvice}</EmptyState>
        </div>
      )}
      {map && <MapFurniture map={map} />}
    </>
  );
}

/** Everything around and upon the map that needs it to be there. */
function MapFurniture({ map }: { readonly map: MapLibreMap }) {
  const scene = useScene();
  const { isDark } = useTheme();
  const { left, bottom } = useInsets();
  useCamera(map);
  useGrid(map);
  useHand(map);
  useLiveTiles(map);
  usePicking(map);
  useBlockCursor(map);
  usePrint(map, isDark);
  return (
    <div
      className="map-furniture"
      // What the panel covers; controls keep clear of it.
      style={{ '--inset-left': `${left}px`, '--inset-bottom': `${bottom}px` } as CSSProperties}
    >
      {scene.drawing && (
        <Suspense fallback={null}>
          <DrawTools map={map} drawing={scene.drawing} />
        </Suspense>
      )}
      <ZoomControls map={map} />
      <MapPanels map={map} />
      <CornerReadout map={map} />
      <Attribution />
    </div>
  );
}
