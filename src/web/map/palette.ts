/** The tokens as MapLibre needs them: plain colours of the theme that is seen. tokens.css stays the one place that names them. */

/** Every token the map draws with. */
const tokens = [
  'map-outside',
  'map-land',
  'map-water',
  'map-water-line',
  'map-water-label',
  'map-country-line',
  'map-country-glow',
  'map-oblast-line',
  'map-district-line',
  'map-oblast-label',
  'map-place',
  'map-place-label',
  'map-region-label',
  'map-halo',
  'map-belt-line',
  'map-belt-fill',
  'map-grid',
  'map-grid-label',
  'map-facility',
  'paper',
  'copper',
  'copper-bright',
  'malachite',
  'stops',
  'duty',
  'cannot-tell',
  'ground-free-ink',
  'ground-free-fill',
  'ground-applied-ink',
  'ground-applied-fill',
  'ground-exploration-ink',
  'ground-exploration-fill',
  'ground-mining-ink',
  'ground-mining-fill',
  'ground-closing-ink',
  'ground-closing-fill',
  'ground-closed-ink',
  'ground-closed-fill',
  'ground-unknown-ink',
  'ground-unknown-fill',
  'mineral-lithium',
  'mineral-rare-earths',
  'mineral-tungsten-tin',
  'mineral-rare-metals',
  'mineral-base-metals',
  'mineral-ferrous',
  'mineral-precious',
  'mineral-energy',
  'mineral-industrial',
] as const;
export type MapToken = (typeof tokens)[number];
export type Palette = Readonly<Record<MapToken, string>>;

/** Reads the tokens as an element sees them. A probe is asked, as custom properties alone keep `light-dark()` unresolved. */
export function readPalette(place: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const style = getComputedStyle(probe);
  const palette = Object.fromEntries(
    tokens.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, style.color];
    }),
  );
  probe.remove();
  return palette as Palette;
}
