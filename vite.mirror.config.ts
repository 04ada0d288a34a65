import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const absent = fileURLToPath(new URL('./src/mirror/absent-in-browsers.ts', import.meta.url));

/** What only a server does, behind the same door as what reads: it would bring its workers and drivers along. */
const serving = /^\.\/(start\/serve|tenders\/answers)\.ts$/;

/** Node's modules are not in browsers, and nobody serves there. */
function withoutNode(): Plugin {
  return {
    name: 'without-node',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('node:') || serving.test(id) ? absent : undefined),
  };
}

/** The program that answers for a mirror in the reader's browser. */
export default defineConfig({
  plugins: [withoutNode()],
  // The package's file for browsers brings what Node has built in.
  resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' } },
  publicDir: false,
  build: {
    outDir: 'dist/mirror',
    emptyOutDir: true,
    target: ['chrome123', 'firefox125', 'safari17.5'],
    modulePreload: false,
    rollupOptions: {
      shimMissingExports: true, // what is not reached needs no stand-in
      input: fileURLToPath(new URL('./src/mirror/worker.ts', import.meta.url)),
      output: { entryFileNames: 'assets/mirror-[hash].js', chunkFileNames: 'assets/part-[hash].js' },
    },
  },
});
