import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { ShownGround } from '#words';
import { GroundSwatch } from '../../components/ground-tag/ground-swatch.tsx';
import { Legend } from '../../components/legend/legend.tsx';
import { shownGrounds } from '../../design/states-of-ground.ts';
import { useAddress } from '../../frame/use-address.ts';
import { useWords } from '../../frame/words.tsx';
import { isShown } from '../layers.ts';
import { familyToken, type MineralFamily, mineralFamilies, mineralSigns } from '../minerals.ts';
import { tonnageClasses } from '../style/expressions.ts';

export interface InView {
  readonly grounds: Readonly<Partial<Record<ShownGround, number>>>;
  readonly families: Readonly<Partial<Record<MineralFamily, number>>>;
}

const layersOfGround: Readonly<Partial<Record<ShownGround, string>>> = {
  'applied-for': 'application-applied-for-fill',
  'held-exploration': 'licence-held-exploration-fill',
  'held-mining': 'licence-held-mining-fill',
  closing: 'licence-closing-fill',
};

/** Records in view, each counted once though it may lie in several tiles. */
export function countInView(map: Pick<MapLibreMap, 'getLayer' | 'queryRenderedFeatures'>): InView {
  const idsIn = (layer: string) =>
    map.getLayer(layer)
      ? new Map(
          map
            .queryRenderedFeatures({ layers: [layer] })
            .map(({ properties }) => [String(properties.id), properties]),
        )
      : new Map();
  const grounds: Partial<Record<ShownGround, number>> = {};
  for (const [state, layer] of Object.entries(layersOfGround))
    grounds[state as ShownGround] = idsIn(layer).size;
  const families: Partial<Record<MineralFamily, number>> = {};
  for (const family of mineralFamilies) families[family] = 0;
  for (const properties of idsIn('deposit-sign').values()) {
    const family = mineralSigns[properties.main as keyof typeof mineralSigns]?.family ?? 'industrial';
    families[family] = (families[family] ?? 0) + 1;
  }
  return { grounds, families };
}

function useInView(map: MapLibreMap): InView | undefined {
  const [inView, setInView] = useState<InView>();
  useEffect(() => {
    const count = () => setInView(countInView(map));
    if (map.loaded()) count();
    map.on('idle', count);
    return () => {
      map.off('idle', count);
    };
  }, [map]);
  return inView;
}

function MineralSign({
  family,
  isHollow = false,
}: {
  readonly family: MineralFamily;
  readonly isHollow?: boolean;
}) {
  const colour = `var(${`--${familyToken(family)}`})`;
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      <circle
        cx={7}
        cy={7}
        r={5}
        strokeWidth={1.6}
        style={{ fill: isHollow ? 'var(--map-land)' : colour, stroke: colour }}
      />
    </svg>
  );
}

/** Signs of growing size, as the map draws them. */
function Sizes() {
  const { words, format } = useWords();
  let x = 2;
  const signs = tonnageClasses.map(({ from, size }) => {
    const radius = 4 * size;
    x += radius;
    const at = x;
    x += radius + 8;
    return { from, radius, at };
  });
  return (
    <figure className="legend-sizes">
      <svg width={x} height={24} viewBox={`0 0 ${x} 24`} aria-hidden>
        {signs.map(({ from, radius, at }) => (
          <circle key={from} cx={at} cy={12} r={radius} style={{ fill: 'var(--ink-faint)' }} />
        ))}
      </svg>
      <figcaption>
        {words.map.size}:{' '}
        {tonnageClasses
          .slice(1)
          .map(({ from }) => format.tonnes(from))
          .join(', ')}
      </figcaption>
    </figure>
  );
}

/** What the signs of the map mean, with how many of each are in view. */
export function MapLegend({ map }: { readonly map: MapLibreMap }) {
  const { words } = useWords();
  const [{ layers, showSimulated }] = useAddress();
  const inView = useInView(map);
  return (
    <div className="map-legend">
      <h2>{words.map.legend}</h2>
      <Legend
        title={words.ground.title}
        items={shownGrounds.map((state) => ({
          id: state,
          sign: <GroundSwatch state={state} />,
          name: words.ground.states[state],
          ...(inView?.grounds[state] !== undefined && { count: inView.grounds[state] }),
        }))}
        {...(showSimulated && { note: words.map.simulatedShown })}
      />
      {isShown('deposit', layers) && (
        <Legend
          title={words.map.layerNames.deposit}
          items={mineralFamilies.map((family) => ({
            id: family,
            sign: <MineralSign family={family} />,
            name: words.map.mineralFamilies[family],
            ...(inView?.families[family] !== undefined && { count: inView.families[family] }),
          }))}
          note={
            <>
              <Sizes />
              <p className="legend-line">
                <MineralSign family="industrial" isHollow /> {words.map.noTonnage}
              </p>
              <p className="legend-line">
                <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
                  <circle
                    cx={7}
                    cy={7}
                    r={6}
                    fill="none"
                    strokeDasharray="2.5 2"
                    style={{ stroke: 'var(--ink-soft)' }}
                  />
                </svg>{' '}
                {words.map.roughPosition}
              </p>
            </>
          }
        />
      )}
    </div>
  );
}
