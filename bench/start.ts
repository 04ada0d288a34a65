/** What a stranger waits for: `npm start` on a fresh clone, its second start, and the first look at the map. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../test/browser.ts';
import { freePort, startRegister } from '../test/running-register.ts';
import { type Benchmark, median } from './benchmark.ts';

const root = join(import.meta.dirname, '..');

/** Seconds from `npm start` to the first answer of the server. */
async function secondsToFirstAnswer(clone: string): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port)], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  try {
    for (;;) {
      const answer = await fetch(`http://localhost:${port}/healthz`).catch(() => undefined);
      if (answer?.ok) return (performance.now() - startedAt) / 1000;
      if (child.exitCode !== null) throw new Error(`npm start ended with code ${child.exitCode}.`);
      if (performance.now() - startedAt > 600_000) throw new Error('No answer within ten minutes.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await new Promise((resolve) =>
      child.exitCode === null ? child.once('exit', resolve) : resolve(undefined),
    );
  }
}

const starts: Benchmark = {
  name: 'npm start on a fresh clone, then a second time',
  target: '< 120 s, then < 3 s',
  async run() {
    const clone = mkdtempSync(join(tmpdir(), 'orebook-clone-'));
    try {
      execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
      const first = await secondsToFirstAnswer(clone);
      const second = [await secondsToFirstAnswer(clone), await secondsToFirstAnswer(clone)];
      return [
        { figure: first, unit: 's', met: first < 120, note: 'install, build, load and seed included' },
        {
          figure: median(second),
          unit: 's',
          met: median(second) < 3,
          note: 'second start, to the first answer',
        },
      ];
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  },
};

const firstView: Benchmark = {
  name: 'first map view in Chromium, local, cold cache',
  target: '< 2.5 s',
  async run() {
    const register = await startRegister();
    const browser = await openBrowser();
    try {
      const seconds: number[] = [];
      for (let run = 0; run < 5; run++) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        const startedAt = performance.now();
        await page.goto(`${register.address}/ground`);
        await page.locator('[data-map="drawn"]').waitFor({ timeout: 60_000, state: 'attached' });
        seconds.push((performance.now() - startedAt) / 1000);
        await context.close();
      }
      return {
        figure: median(seconds),
        unit: 's',
        met: median(seconds) < 2.5,
        note: `software rendering; ${seconds.map((one) => one.toFixed(2)).join(', ')}`,
      };
    } finally {
      await browser.close();
      await register.stop();
    }
  },
};

export const benchmarks: readonly Benchmark[] = [starts, firstView];
