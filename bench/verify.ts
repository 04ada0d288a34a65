/** What a stranger waits for who checks a register of a million entries, and whoever mirrors the national one. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Benchmark, median } from './benchmark.ts';
import { million, millionFolder } from './verify/million.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const cli = join(root, 'src', 'cli', 'index.ts');
/** As `./orebook` starts it. */
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];

const verifying: Benchmark = {
  name: 'orebook verify of 1,000,000 entries from a folder: tree, tiles, signature, fold, every queue',
  target: '< 20 s on one core, < 1 GB',
  async run() {
    const { folder, vkey } = await millionFolder();
    const program = join(root, 'bench', 'verify', 'measured.ts');
    const args = [...flags, program, cli, 'verify', folder, '--no-memory', '--json', '--key', vkey];
    const { stdout, stderr } = await run(process.execPath, args, { maxBuffer: 2 ** 24 });
    const verdict = JSON.parse(stdout) as { verified: boolean; size: number };
    const { cpuSeconds, seconds, megabytes } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as Record<
      'cpuSeconds' | 'seconds' | 'megabytes',
      number
    >;
    const whole = verdict.verified && verdict.size === million;
    return {
      figure: cpuSeconds,
      unit: 's',
      met: whole && cpuSeconds < 20 && megabytes < 1000,
      note: `of processor time, the collector's threads included; ${seconds.toFixed(1)} s by the clock, ${Math.round(megabytes)} MB at most`,
    };
  },
};

const mirroring: Benchmark = {
  name: 'orebook mirror of the national trial register: log, app, data, every file anew',
  target: '< 60 s',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'orebook-bench-mirror-'));
    const environment = { ...process.env, OREBOOK_DATA: join(folder, 'register') };
    try {
      await run(process.execPath, [...flags, join(root, 'bench', 'verify', 'seed.ts')], { env: environment });
      const seconds: number[] = [];
      for (const target of ['a', 'b', 'c']) {
        const started = performance.now();
        await run(process.execPath, [...flags, cli, 'mirror', join(folder, target)], { env: environment });
        seconds.push((performance.now() - started) / 1000);
      }
      const figure = median(seconds);
      return { figure, unit: 's', met: figure < 60, note: 'web app built before' };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const benchmarks: readonly Benchmark[] = [verifying, mirroring];
