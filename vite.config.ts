import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, transformWithOxc } from 'vite';

/** The letters that the first view is set in: fetched together with the script, not after the style sheet. */
const firstFonts = [/ibm-plex-sans-(latin|cyrillic)-(400|600)-normal.*\.woff2$/];

function preloadFonts(): Plugin {
  return {
    name: 'preload-first-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => firstFonts.some((pattern) => pattern.test(file)))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          }));
      },
    },
  };
}

/** A script of its own before the app's: see src/web/early.ts. The app's own scripts come first in the page, so that they are asked for first. */
function earlyScript(): Plugin {
  let early = '';
  return {
    name: 'early-script',
    apply: 'build',
    buildStart() {
      early = this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('src/web/early.ts', import.meta.url)),
        name: 'early',
      });
    },
    generateBundle() {
      early = this.getFileName(early);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = bundle?.[early];
        if (chunk?.type !== 'chunk') throw new Error('The early script was not built.');
        return [
          {
            tag: 'script',
            attrs: { type: 'module', crossorigin: true, src: `/${early}` },
            injectTo: 'head-prepend' as const,
          },
          ...chunk.imports.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head-prepend' as const,
          })),
        ];
      },
    },
  };
}

/** Every browser we build for reads woff2: the packages' second copies are left out. */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource.*\.css$/ },
      handler: (code) => code.replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, ''),
    },
  };
}

/** Chunks arrive in any order; the order of cascade layers is said first in each. Same list as in design.css. */
function layersFirst(): Plugin {
  return {
    name: 'layers-first',
    apply: 'build',
    generateBundle: {
      order: 'post', // the one style sheet is put together late
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            file.source = `@layer base,components,frame,pages,helpers;${file.source}`;
          }
        }
      },
    },
  };
}

/**
 * MapLibre ships two bundles, for the page and for its worker, that hold most of the same code. Built from its source here, both share one chunk:
 * 107 kB less to fetch, compressed (decision 0018). In development the package's own bundles are used.
 */
function mapLibreOnce(): Plugin {
  // The real path: modules are named by it, also where node_modules is a link.
  const folder = realpathSync(fileURLToPath(new URL('./node_modules/maplibre-gl', import.meta.url)));
  const source = (path: string) => `${folder}/src/${path}`;
  const workerAddress = '\0map-worker-address';
  const noOtherTiles = '\0no-other-tiles';
  const noSky = '\0no-sky';
  return {
    name: 'maplibre-once',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return source('index.ts');
      if (id === '@maplibre/mlt') return noOtherTiles;
      if (id === './draw_sky.ts') return noSky;
      return id === 'maplibre-gl/dist/maplibre-gl-worker.mjs?url' ? workerAddress : undefined;
    },
    // Its class fields without a value are declarations, as its own build has it: setting them would undo what a parent class has set.
    async transform(code, id) {
      if (!id.startsWith(source('')) || !id.endsWith('.ts')) return undefined;
      return transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } });
    },
    load(id) {
      // A second tile format, which we do not serve.
      if (id === noOtherTiles) {
        return `export const GEOMETRY_TYPE = {}; export function decodeTile() { throw new Error('Our tiles are Mapbox Vector Tiles.'); }`;
      }
      // Our map is never tilted, but a sky would be drawn over all of it, behind everything, in every frame.
      if (id === noSky) return 'export function drawSky() {} export function drawAtmosphere() {}';
      if (id !== workerAddress) return undefined;
      const worker = this.emitFile({ type: 'chunk', id: source('source/worker.ts'), name: 'map-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
  };
}

/** Everything that the server answers itself. */
const served = ['/api', '/tiles', '/log', '/feed', '/ogc', '/healthz'];

export default defineConfig({
  plugins: [mapLibreOnce(), react(), onlyWoff2(), layersFirst(), preloadFonts(), earlyScript()],
  publicDir: 'src/web/public',
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox125', 'safari17.5'],
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
    // One small style sheet, and what every page shares in few files: a hundred requests less at the first visit.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the early script needs, and nothing that would have to be read with it.
            {
              name: 'first',
              test: /src.web.(pages|frame.(page-at|preferences))|src.words.interface.messages|preload-helper/,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            {
              name: 'controls',
              test: /node_modules.(@react-aria|@react-stately|react-aria|react-stately|@internationalized)/,
              minShareCount: 12,
            },
            { name: 'parts', test: /src.web.(components|data|frame)/, minShareCount: 12 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: Object.fromEntries(served.map((path) => [path, 'http://localhost:8080'])),
  },
});
