import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellFromRowColumn } from '#grid';
import { bareLodging, signIn } from '../api-client.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'orebook-luck-'));
let register: RunningRegister;

beforeAll(async () => {
  register = await startRegister({ folder, empty: true });
});
afterAll(async () => {
  await register?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>, ...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/index.ts', 'start', '--empty', ...args],
    { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8', timeout: 60_000 },
  );
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('✓'));
  return { status, lines };
}

describe('bad luck is told in one line that says what to do', () => {
  test('a second process on the same data folder', () => {
    const { status, lines } = start({ OREBOOK_DATA: folder }, '--port', '0');
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(folder);
  });

  test('a port that is taken', () => {
    const other = mkdtempSync(join(tmpdir(), 'orebook-port-'));
    const port = new URL(register.address).port;
    const { status, lines } = start({ OREBOOK_DATA: other }, '--port', port);
    expect(status).toBe(1);
    expect(lines).toEqual([
      `orebook: Port ${port} is taken: stop what listens there, or start with --port ${Number(port) + 1}.`,
    ]);
    rmSync(other, { recursive: true, force: true });
  });

  test('a database that cannot be reached', () => {
    const other = mkdtempSync(join(tmpdir(), 'orebook-database-'));
    const { status, lines } = start(
      { OREBOOK_DATA: other, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/orebook' },
      '--port',
      '0',
    );
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('127.0.0.1:9');
    rmSync(other, { recursive: true, force: true });
  });
});

describe('a server that is killed', () => {
  test('loses no application whose receipt it gave, four times over', async () => {
    const row = Math.floor((48.5 + 90) * 60);
    const column = Math.floor((71 + 180) * 60);
    const acknowledged = new Map<string, number>();
    let lodged = 0;
    for (let round = 0; round < 4; round++) {
      const investor = await signIn(register.address, register.account('investor'));
      const killAfter = acknowledged.size + 1 + round;
      let kill: Promise<void> | undefined;
      const lodging = Array.from({ length: 12 }, async () => {
        const at = lodged++;
        const cells: [number, number][] = [
          [cellFromRowColumn(row + Math.floor(at / 50), column + (at % 50)), 1],
        ];
        const { status, receipt } = await investor.lodge(bareLodging(cells), `lodging-of-round-${at}`);
        expect(status, JSON.stringify(receipt)).toBe(201);
        acknowledged.set(receipt.application, receipt.entries[0] ?? -1);
        // The others are under way.
        if (acknowledged.size === killAfter) kill = register.stop('SIGKILL');
      });
      const answers = await Promise.allSettled(lodging);
      const refused = answers.find(
        (answer) => answer.status === 'rejected' && !/fetch failed/.test(answer.reason),
      );
      if (refused?.status === 'rejected') throw refused.reason;
      await kill;
      register = await startRegister({ folder, empty: true });
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(4 * 2);
    for (const [application, index] of acknowledged) {
      const response = await fetch(`${register.address}/api/applications/${application}`);
      expect([application, response.status]).toEqual([application, 200]);
      const entry = await fetch(`${register.address}/api/entries/${index}`);
      expect(((await entry.json()) as { kind: string }).kind).toBe('application-lodged');
    }
  });
});
