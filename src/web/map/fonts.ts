/**
 * The fonts of the map's labels: the very files of the page (same addresses, fetched once), drawn by MapLibre itself.
 * There is no `glyphs` address, so no request for letters ever leaves for elsewhere.
 */
import type { StyleSpecification } from 'maplibre-gl';

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

const files = import.meta.glob<string>(
  '/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-{latin,latin-ext,cyrillic,cyrillic-ext}-{400-normal,500-normal,600-normal,400-italic}.woff2',
  { query: '?url', import: 'default', eager: true },
);

/** Which letters a file holds, as its package says in its style sheets. The narrowest first: a file of a later line may hold them too. */
const scripts: readonly { readonly script: string; readonly ranges: string[] }[] = [
  { script: 'cyrillic-ext', ranges: ['U+0460-04AF', 'U+04B2-052F', 'U+1C80-1C8A', 'U+20B4'] },
  { script: 'cyrillic', ranges: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'] },
  {
    script: 'latin-ext',
    ranges: ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1E9F', 'U+1EF2-1EFF', 'U+20A0-20AB'],
  },
  {
    script: 'latin',
    ranges: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2212'],
  },
];

const faces = {
  'Plex Regular': '400-normal',
  'Plex Medium': '500-normal',
  'Plex Bold': '600-normal',
  'Plex Italic': '400-italic',
} as const;
export type MapFont = keyof typeof faces;

/** Absolute, as MapLibre has no page to resolve an address against. */
const absolute = (address: string) => new URL(address, document.baseURI).href;

export function mapFonts(): FontFaces {
  return Object.fromEntries(
    Object.entries(faces).map(([name, face]) => [
      name,
      scripts.flatMap(({ script, ranges }) => {
        const file =
          files[`/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-${script}-${face}.woff2`];
        return file ? [{ url: absolute(file), 'unicode-range': ranges }] : [];
      }),
    ]),
  );
}
