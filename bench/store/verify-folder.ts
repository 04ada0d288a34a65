/** Checks a log from a folder of its public files, and prints what it took: node bench/store/verify-folder.ts FOLDER VKEY */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLog, entryFromBytes, parsePolicy } from '#proof';

const [folder = '', vkey = ''] = process.argv.slice(2);
const started = performance.now();
let parsed = 0;
const result = await checkLog({
  read: (path) => readFile(join(folder, path)).catch(() => undefined),
  policy: parsePolicy(`log ${vkey}\nquorum none\n`),
  onEntry: (_, entry) => {
    if (typeof entryFromBytes(entry).kind === 'string') parsed++;
  },
});
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  JSON.stringify({ ok: result.ok, parsed, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }),
);
