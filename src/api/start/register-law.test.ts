import { expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { civilDate } from '#terms';
import { registerLaw } from './register-law.ts';

const failureOf = (readings: string, moved: Parameters<typeof registerLaw>[1] = []) => {
  try {
    registerLaw(readings, moved);
    return 'it was taken';
  } catch (error) {
    return (error as Error).message;
  }
};
const chosen = (readings: string | undefined, id: string) =>
  registerLaw(readings, []).settings.find((setting) => setting.id === id)?.chosen;

test('a register reads unclear law as it is told, and by the defaults otherwise', () => {
  expect(chosen(undefined, 'rental.tier-by')).toBe(
    kazakhstan.settings.find(({ id }) => id === 'rental.tier-by')?.chosen,
  );
  expect(chosen(' rental.tier-by = holder, ', 'rental.tier-by')).toBe('holder');
});

test('two readings that contradict each other stop the start, and both are named', () => {
  const failure = failureOf(
    'security.refusal-frees-as=queue,freed-block.definition=licence-ended-or-application-refused',
  );
  expect(failure).toContain('security.refusal-frees-as');
  expect(failure).toContain('freed-block.definition');
});

test('a name that is no setting, a reading it does not have, and a setting named twice are told with what is expected', () => {
  expect(failureOf('exploration.maximum-blocks=150')).toMatch(
    /^OREBOOK_READINGS: "exploration.maximum-blocks=150" reads no setting/,
  );
  expect(failureOf('rental.tier-by=nobody')).toMatch(
    /rental.tier-by is read as one of .*holder.*, not "nobody"/,
  );
  expect(failureOf('rental.tier-by=holder,rental.tier-by=holder')).toContain('stands twice');
});

test('an order that moves rest to a day of rest is told as a fault of the file', () => {
  const moved = {
    restOn: civilDate('2026-01-03'),
    workOn: civilDate('2026-01-10'),
    order: 'Order 1 of 2026',
  };
  expect(failureOf('', [moved])).toBe(
    'Moved days: Order 1 of 2026 moves rest to 2026-01-03, a day of rest already. Mend the file and import it again.',
  );
});
