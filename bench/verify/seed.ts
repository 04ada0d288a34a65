/** Makes the national trial register in OREBOOK_DATA, as the first start does, and builds the web app; serves nobody. */
import { join } from 'node:path';
import { serve } from '#api';
import { ensureWebBuilt } from '../../src/cli/web-build.ts';

ensureWebBuilt();
const server = await serve({
  folder: process.env.OREBOOK_DATA ?? '',
  dataFolder: join(import.meta.dirname, '..', '..', 'data'),
  host: '127.0.0.1',
  port: 0,
});
await server.close();
