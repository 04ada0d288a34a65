/** A register in earnest: begun under its own name, with officers whom its keeper names, and never mixed with a trial. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { RegisterSummary } from '#contract';
import { startRegister } from '../running-register.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'orebook-earnest-'));
const officer = 'officer@ministry.example';
const environment = { OREBOOK_ORIGIN: 'cadastre.example/kz' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `./orebook account …` on the register's own folder. */
async function account(...args: string[]): Promise<{ readonly password?: string }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src/cli/index.ts'), 'account', ...args, '--json'],
    { env: { ...process.env, OREBOOK_DATA: folder } },
  );
  return JSON.parse(stdout);
}

async function signIn(address: string, password: string | undefined) {
  const answer = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: officer, password }),
  });
  const { role } = (await answer.json()) as { role?: string };
  return { status: answer.status, role };
}

let password: string | undefined;

test('it wants a name before it begins, and has nobody and nothing in it', async () => {
  await expect(startRegister({ folder, inEarnest: true })).rejects.toThrow('set OREBOOK_ORIGIN');
  const register = await startRegister({ folder, inEarnest: true, environment });
  expect(register.accounts).toEqual([]);
  const summary = (await (await fetch(`${register.address}/api/register`)).json()) as RegisterSummary;
  expect(summary).toMatchObject({ trial: false, size: 1, counts: { licencesLive: 0 } });
  expect(await (await fetch(`${register.address}/log/key`)).text()).toMatch(/^cadastre\.example\/kz\+/);
  await register.stop();
});

test('the officer whom its keeper named signs in, also where nobody says again that it is in earnest', async () => {
  ({ password } = await account('add', officer, '--name', 'A. Officer'));
  const register = await startRegister({ folder });
  expect(await signIn(register.address, password)).toEqual({ status: 200, role: 'officer' });
  expect((await signIn(register.address, 'another-password')).status).toBe(401);
  await register.stop();
});

test('after a new password the old one opens nothing, and a closed account nothing at all', async () => {
  const renewed = await account('password', officer);
  const register = await startRegister({ folder });
  expect((await signIn(register.address, password)).status).toBe(401);
  expect((await signIn(register.address, renewed.password)).status).toBe(200);
  await register.stop();
  await account('close', officer);
  const later = await startRegister({ folder });
  expect((await signIn(later.address, renewed.password)).status).toBe(401);
  await later.stop();
});

test('a trial never becomes a register in earnest', async () => {
  const other = mkdtempSync(join(tmpdir(), 'orebook-trial-'));
  const trial = await startRegister({ folder: other, empty: true });
  await trial.stop();
  await expect(startRegister({ folder: other, inEarnest: true, environment })).rejects.toThrow(
    'began as a trial',
  );
  rmSync(other, { recursive: true, force: true });
});
