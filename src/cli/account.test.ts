/** Accounts that whoever runs a register gives out; that they sign in is held by the journey of a register in earnest. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './test-stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = openStage();
});
afterAll(() => stage.clear());

const officer = 'officer@ministry.example';
const account = async (...args: string[]) => stage.orebook(['account', ...args, '--json']);

describe('accounts that the keeper gives out', () => {
  let password = '';

  test('an officer gets an account with a password that is told once; its address can have no second', async () => {
    const made = await account('add', officer, '--name', 'A. Officer');
    expect([made.code, made.err]).toEqual([0, '']);
    const told = JSON.parse(made.out) as { role: string; password: string };
    expect(told).toMatchObject({ email: officer, name: 'A. Officer', role: 'officer' });
    password = told.password;
    expect(password).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
    const again = await account('add', officer.toUpperCase(), '--name', 'Another');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('has an account')]);
    const listed = await account('list');
    expect(JSON.parse(listed.out)).toHaveLength(1);
    expect(listed.out).not.toContain(password);
  });

  test('a role, an address or an account that is none is refused in one line', async () => {
    const refusals = [
      await account('add', 'b@ministry.example', '--name', 'B', '--role', 'minister'),
      await account('add', 'no address', '--name', 'B'),
      await account('close', 'c@ministry.example'),
    ];
    expect(refusals.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(refusals.map(({ err }) => err)).toEqual([
      expect.stringContaining('expected one of investor, officer, commission, bidder'),
      expect.stringContaining('expected an e-mail address'),
      expect.stringContaining('No account has the address'),
    ]);
  });

  test('a new password is another one, and a closed account gets none', async () => {
    const renewed = JSON.parse((await account('password', officer)).out) as { password: string };
    expect(renewed.password).not.toBe(password);
    const closed = JSON.parse((await account('close', officer)).out) as { closedAt?: string };
    expect(closed.closedAt).toBeDefined();
    expect((await account('password', officer)).err).toContain('is closed');
  });
});
