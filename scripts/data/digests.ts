/**
 * Writes size and SHA-256 of every shipped file into data/datasets.json, so that anyone can tell what a register was loaded with.
 * Run after a file under data/ changes: `./orebook --script scripts/data/digests.ts`; `test/data/digests.test.ts` fails when it was forgotten.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

interface ShippedFile {
  path: string;
  records: number;
  bytes?: number;
  sha256?: string;
}

const root = new URL('../../data/', import.meta.url);
const catalogue = new URL('datasets.json', root);
const content = JSON.parse(readFileSync(catalogue, 'utf8')) as { datasets: { files: ShippedFile[] }[] };
for (const { files } of content.datasets) {
  for (const file of files) {
    const bytes = readFileSync(new URL(file.path, root));
    file.bytes = bytes.length;
    file.sha256 = createHash('sha256').update(bytes).digest('hex');
  }
}
writeFileSync(catalogue, `${JSON.stringify(content, null, 2)}\n`);
