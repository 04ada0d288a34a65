/** A name is erased by law: gone from what is kept, said in the log, and everything verifies as before. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitment, entryFromBytes, textFromUtf8 } from '#proof';
import { openStore } from '#store';
import { keepRegister, openStage, type Stage, smallRegister } from './test-stage.ts';

const register = smallRegister();
const lodged = register.entries
  .map(entryFromBytes)
  .find(({ kind }) => kind === 'application-lodged') as unknown as {
  application: string;
  applicant: { name: { commitment: string }; number: { commitment: string } };
};
const { name, number } = lodged.applicant;
const opening = register.openings.find((one) => one.commitment === name.commitment);
let stage: Stage;

beforeAll(async () => {
  stage = openStage();
  await keepRegister(stage.path('register'), register);
});
afterAll(() => stage.clear());

async function kept() {
  const store = await openStore({ folder: stage.path('register'), readOnly: true });
  try {
    const size = await store.log.size();
    const [last = new Uint8Array()] = await store.log.read(size - 1, size);
    return {
      size,
      last: entryFromBytes(last),
      openings: (await store.openings.find([name.commitment, number.commitment])).map(
        (one) => one.commitment,
      ),
    };
  } finally {
    await store.close();
  }
}

describe('erasure', () => {
  test('without a reason, or of a record that is not there, does nothing', async () => {
    const without = await stage.orebook(['erase', lodged.application]);
    expect([without.code, without.err]).toEqual([1, expect.stringContaining('Say why with --reason')]);
    const unknown = await stage.orebook(['erase', 'EL-999999', '--reason', 'A request.']);
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringContaining('The register has no EL-999999'),
    ]);
    expect((await kept()).size).toBe(register.entries.length);
  });

  test('deletes the name, keeps the number, and says in an entry of its own which, why and by whom', async () => {
    expect(opening).toBeDefined();
    const reason = 'Request of 1 March 2024, personal data law';
    const done = await stage.orebook([
      ...['erase', lodged.application, '--field', 'name', '--reason', reason],
      ...['--account', 'acc-7', '--json'],
    ]);
    expect([done.code, JSON.parse(done.out)]).toEqual([
      0,
      { entry: register.entries.length, commitments: [name.commitment], erased: 1 },
    ]);
    const after = await kept();
    expect(after.last).toMatchObject({
      kind: 'opening-erased',
      commitments: [name.commitment],
      reason,
      by: { role: 'registrar', account: 'acc-7' },
    });
    expect(after.openings).toEqual([number.commitment]);
  });

  test('leaves no trace of the name in the file of the database', () => {
    const text = readFileSync(stage.path('register', 'register.sqlite')).toString('latin1');
    const salt = opening?.salt ?? '';
    expect(salt).toHaveLength(64);
    expect(text.includes(salt)).toBe(false);
    // What was erased could still be proved by whoever kept salt and value: the commitment itself stands.
    expect(commitment(Buffer.from(salt, 'hex'), opening?.value)).toBe(name.commitment);
    expect(register.entries.some((entry) => textFromUtf8(entry).includes(name.commitment))).toBe(true);
  });

  test('is done once; export and verification go on as before', async () => {
    const again = await stage.orebook(['erase', lodged.application, '--field', 'name', '--reason', 'Again.']);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('All of it was erased before.')]);
    expect((await stage.orebook(['export', 'after.journal'])).code).toBe(0);
    const verified = await stage.orebook(['verify', 'after.journal', '--json']);
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ size: register.entries.length + 1 });
  });
});
