/** The whole style of the map, from the tokens, the language and the address. Pure: a change makes a new style, MapLibre finds the difference. */
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { withQuery } from '#contract';
import type { CivilDate, Language, Mineral } from '#terms';
import { isShown, type OtherLayer, type SwitchableLayer, tileSets } from '../layers.ts';
import type { Palette } from '../palette.ts';
import { baseFrontier, baseGround, baseNames } from './base-map.ts';
import { gridLayers } from './grid.ts';
import { groundNumbers, groundOfRegister, otherGround, settlementBelt } from './ground.ts';
import { handLayers } from './hand.ts';
import { depositDoubt, deposits, facilities, type KnowledgeOptions } from './knowledge.ts';

export interface StyleOptions {
  readonly palette: Palette;
  readonly isDark: boolean;
  readonly language: Language;
  readonly fonts: NonNullable<StyleSpecification['font-faces']>;
  /** Absent: the usual ones. */
  readonly layers?: readonly string[] | undefined;
  readonly minerals: readonly Mineral[];
  readonly asOf?: string | undefined;
  readonly datetime?: CivilDate | undefined;
  readonly showsSimulated: boolean;
  /** Layers of data that was loaded later. */
  readonly others?: readonly OtherLayer[] | undefined;
  /** Id of the record that stands out. */
  readonly picked?: string | undefined;
  /** Origin of the server: tiles need whole addresses. */
  readonly origin: string;
}

const emptyGeoJson = (): SourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
});

/** Sources that pages and tools fill. */
export const handSources = ['grid-lines', 'grid-labels', 'hand', 'sketch', 'places', 'cursor'] as const;

export function mapStyle(options: StyleOptions): StyleSpecification {
  const { palette, isDark, language, fonts, layers, minerals, showsSimulated, picked, origin } = options;
  const past = withQuery('', { asOf: options.asOf, datetime: options.datetime });
  const others = (options.others ?? []).filter(({ id }) => isShown(id, layers));
  const shows = (layer: SwitchableLayer) => isShown(layer, layers);
  const knowledge: KnowledgeOptions = {
    palette,
    language,
    minerals,
    showsDeposits: shows('deposit'),
    showsFacilities: shows('facility'),
    picked,
  };
  const ground = {
    palette,
    isDark,
    showsLicences: shows('licence'),
    showsApplications: shows('application'),
    showsSimulated,
    picked,
  };
  return {
    version: 8,
    'font-faces': fonts,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries<SourceSpecification>([
      ...tileSets.map(({ id, isLive }): [string, SourceSpecification] => [
        id,
        { type: 'vector', url: `${origin}/tiles/${id}.json${isLive ? past : ''}` },
      ]),
      ...others.map(({ id }): [string, SourceSpecification] => [
        id,
        { type: 'vector', url: `${origin}/tiles/${id}.json` },
      ]),
      ...handSources.map((id): [string, SourceSpecification] => [id, emptyGeoJson()]),
    ]),
    layers: [
      ...baseGround(palette, shows('district')),
      ...settlementBelt(palette, shows('settlement-belt')),
      ...otherGround(palette, isDark, others),
      ...groundOfRegister(ground),
      ...depositDoubt(knowledge),
      ...gridLayers(palette, shows('grid')),
      ...baseFrontier(palette),
      ...facilities(knowledge),
      ...deposits(knowledge),
      ...groundNumbers(ground),
      // Names last: they are placed first, and nothing is drawn over them.
      ...baseNames(palette, language),
      ...handLayers(palette),
    ],
  };
}
