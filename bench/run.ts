/**
 * `npm run bench`: measures what docs/performance.md promises, prints a table, and writes bench/results.json.
 * `npm run bench -- grid law` runs only the files named.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Measured } from './benchmark.ts';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && !/^(run|benchmark)\.ts$|\.test\.ts$/.test(name))
  .filter((name) => wanted.length === 0 || wanted.includes(name.replace('.ts', '')))
  .sort();

const rows: (Measured & { readonly name: string; readonly target: string })[] = [];
for (const file of files) {
  const { benchmarks } = (await import(join(here, file))) as { benchmarks: readonly Benchmark[] };
  for (const benchmark of benchmarks) {
    process.stderr.write(`… ${benchmark.name}\n`);
    for (const measured of [await benchmark.run()].flat()) {
      rows.push({ name: benchmark.name, target: benchmark.target, ...measured });
    }
  }
}

const width = (column: (row: (typeof rows)[number]) => string) =>
  Math.max(...rows.map((row) => column(row).length));
const names = width((row) => row.name);
const targets = width((row) => row.target);
for (const row of rows) {
  const figure = `${row.figure.toLocaleString('en', { maximumFractionDigits: 3 })} ${row.unit}`;
  process.stdout.write(
    `${row.met ? '✓' : '✗'} ${row.name.padEnd(names)}  ${row.target.padEnd(targets)}  ${figure}${row.note ? `  (${row.note})` : ''}\n`,
  );
}
writeFileSync(
  join(here, 'results.json'),
  `${JSON.stringify(
    {
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      results: rows,
    },
    null,
    2,
  )}\n`,
);
process.exit(0);
