import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const root = new URL('../../data/', import.meta.url);
const { datasets } = JSON.parse(readFileSync(new URL('datasets.json', root), 'utf8')) as {
  datasets: {
    id: string;
    folder: string;
    files: { path: string; records: number; bytes: number; sha256: string }[];
  }[];
};
const files = datasets.flatMap((dataset) => dataset.files);

function recordsIn(path: string, bytes: Buffer): number {
  if (path.endsWith('.csv')) return parse(bytes, { columns: true, bom: true }).length;
  const content = JSON.parse(bytes.toString('utf8'));
  return (content.features ?? content.holidays ?? content.moved ?? Object.keys(content.definitions)).length;
}

describe('shipped data', () => {
  test.each(files)('$path is the file that the catalogue names, with $records records', (file) => {
    const bytes = readFileSync(new URL(file.path, root));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    expect(bytes.length).toBe(file.bytes);
    expect(recordsIn(file.path, bytes)).toBe(file.records);
  });

  test('every file under data/ is in the catalogue once, and stays below 4 MiB', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'register')
      .map((entry) => entry.name);
    const found = folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root))
        .filter((name) => name !== 'README.md')
        .map((name) => `${folder}/${name}`),
    );
    expect(files.map((file) => file.path).sort()).toEqual(found.sort());
    for (const path of found) expect(statSync(new URL(path, root)).size).toBeLessThan(4 * 1024 * 1024);
  });

  test('every folder has a README that names its origin, licence, credit and oddities, and the index links it', () => {
    const index = readFileSync(new URL('README.md', root), 'utf8');
    for (const folder of new Set(datasets.map((dataset) => dataset.folder))) {
      const readme = readFileSync(new URL(`${folder}/README.md`, root), 'utf8');
      for (const word of [/origin|source/i, /licence/i, /credit/i, /oddities|doubtful/i])
        expect(readme).toMatch(word);
      expect(index).toContain(`(${folder}/README.md)`);
    }
  });
});
