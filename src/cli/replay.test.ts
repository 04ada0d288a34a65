/** A register under another law, as a stranger asks for it: kept here, from public files, or simulated. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ed25519Signer } from '#proof';
import { keepRegister, openStage, origin, publish, type Stage, smallRegister } from './test-stage.ts';

let stage: Stage;
let kept: ReturnType<typeof smallRegister>;
beforeAll(async () => {
  stage = openStage();
  kept = smallRegister('2020-03-01');
  await keepRegister(stage.path('register'), kept);
  await publish(stage.path('mirror'), kept.entries, ed25519Signer(origin, new Uint8Array(32).fill(7)));
});
afterAll(() => stage.clear());

interface Answer {
  readonly changes: readonly string[];
  readonly size: number;
  readonly applications: {
    readonly judged: number;
    readonly refused: readonly { readonly blocks: number }[];
  };
  readonly licences: { readonly neverGranted: readonly object[] };
}
const day = ['--day', '2020-03-01'];

test('the kept register and its public files give the same answer, and every refusal is for more than 50 blocks', async () => {
  const change = ['--change', 'exploration.maximum-blocks=50', ...day, '--json'];
  const here = await stage.orebook(['replay', ...change]);
  expect(here.err.replaceAll(/✓[^\n]*\n/g, '')).toBe('');
  const answer = JSON.parse(here.out) as Answer;
  expect(answer).toMatchObject({ changes: ['exploration.maximum-blocks=50'], size: kept.entries.length });
  expect(answer.applications.refused.length).toBeGreaterThan(0);
  expect(answer.applications.refused.every(({ blocks }) => blocks > 50)).toBe(true);
  const files = await stage.orebook(['replay', stage.path('mirror'), ...change]);
  expect(files.out).toBe(here.out);
}, 60_000);

test('for readers: totals first, then the first of each list, and how to see all', async () => {
  const { out, code } = await stage.orebook([
    'replay',
    '--change',
    'KZ:review=1wd',
    '--change',
    'exploration.maximum-blocks=20',
    '--list',
    '1',
    ...day,
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^The register as of 1\sMarch\s2020 \([\d,]+ entries\) if the law were: KZ:review=1wd, exploration.maximum-blocks=20\n/,
  );
  expect(out).toContain('People and officers do what they did');
  expect(out).toMatch(/Examine the application\s+0 → 11 of 11\n/);
  expect(out).toMatch(/and \d+ more: --list \d+ shows all/);
}, 60_000);

test('a simulated register needs no register', async () => {
  const ask = [
    'replay',
    '--simulate',
    '7',
    '--scale',
    '0.01',
    '--change',
    'exploration.term-years=4',
    ...day,
  ];
  const { out, code } = await stage.orebook([...ask, '--json'], { OREBOOK_DATA: stage.path('nothing-here') });
  expect(code).toBe(0);
  expect((JSON.parse(out) as Answer).applications.judged).toBeGreaterThan(0);
}, 60_000);

test('what cannot be replayed is said in one line that names what to write', async () => {
  const line = async (args: readonly string[], environment?: Record<string, string>) => {
    const { code, err } = await stage.orebook(['replay', ...args], environment);
    expect(code).toBe(1);
    return err.trim().split('\n').at(-1);
  };
  expect(await line([])).toBe('orebook: Name at least one change: --change exploration.maximum-blocks=150');
  expect(await line(['--change', 'exploration.max-blocks=1'])).toContain(
    'Near it: exploration.maximum-blocks',
  );
  expect(await line(['--change', 'mci=1', '--day', 'today'])).toContain('expected a day as 2026-11-23');
  expect(await line(['--change', 'mci=1'], { OREBOOK_DATA: stage.path('nothing-here') })).toContain(
    'There is no register in',
  );
}, 60_000);

test('the benchmark takes real days from the register kept here, and says that they are simulated', async () => {
  const { out, code } = await stage.orebook(['benchmark', '--real-days', '--day', '2026-11-23']);
  expect(code).toBe(0);
  expect(out).toContain('Real days in the register kept here');
  expect(out).toMatch(/11 applications, 11 of them\s+simulated/);
  expect(out).toMatch(/- Examine the application: [\d.]+ days/);
  const none = await stage.orebook(['benchmark', '--real-days'], {
    OREBOOK_DATA: stage.path('nothing-here'),
  });
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('leave out --real-days')]);
}, 60_000);
