/** A catalogue of reports at the command line: card by card, nothing lost, nothing twice. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOfQuestion } from '#disclosure';
import { openStore, type Store } from '#store';
import { openStage, type Stage } from './test-stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = openStage();
});
afterAll(() => stage.clear());

const columns = 'archive_number,title_ru,title_kk,authors,organisation,year,kind,minerals,area,access';
const ores = ['золото', 'медь', 'вольфрам', 'литий', 'полиметаллы'];

/** Cards as an archive has them: areas in every form, years that are missing, quotes inside of titles. */
function card(number: number): string {
  const [west, south] = [60 + (number % 170) / 10, 46 + (number % 60) / 10];
  const [east, north] = [(west + 0.1).toFixed(2), (south + 0.05).toFixed(2)];
  const areas = [
    `"${west},${south},${east},${north}"`,
    `"POLYGON ((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${south}))"`,
    `"${south.toFixed(3)}, ${west.toFixed(3)}"`,
    '',
  ];
  const ore = ores[number % ores.length];
  const year = number % 9 === 0 ? '' : 1930 + (number % 90);
  return `${number},"Отчёт ""Участок ${number}"": ${ore}",,Автор ${number % 40},Партия ${number % 7},${year},Подсчёт запасов,${ore},${areas[number % 4]},${number % 3 ? 'открытый' : ''}`;
}
const cards = Array.from({ length: 1200 }, (_, number) => card(number + 1));
const write = (lines: readonly string[]) =>
  writeFileSync(stage.path('cards.csv'), `${[columns, ...lines].join('\n')}\n`);
const run = async (...args: string[]) => {
  const { code, out, err } = await stage.orebook(['import', 'reports', ...args, '--catalogue', 'state-fund']);
  expect([code, err.replace(/✓ .*\n/g, '')]).toEqual([0, '']);
  return out;
};
async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: stage.path('register') });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const total = (question: string) =>
  inStore(
    async ({ reports }) =>
      (await reports.search({ words: wordsOfQuestion(question), limit: 0, offset: 0 })).total,
  );

test('a dry run counts what there would be, before there is a register, and keeps nothing', async () => {
  write([...cards, 'x,Без года,,,,девяностые,,,,']);
  const out = await run('cards.csv');
  expect(out).toContain('cards.csv, catalogue state-fund: 1,200 new, 0 changed, 0 as before, 1 refused');
  expect(out).toContain('cards.csv, line 1202, year: Got "девяностые" when expected a year such as 1974.');
  expect(out).toContain('Only read and compared.');
  expect(existsSync(stage.path('register', 'register.sqlite'))).toBe(false);
});

test('a bad card stands apart byte for byte and the rest are found; the mended one is taken from there', async () => {
  const out = await run('cards.csv', '--into', '--source', 'State fund', '--licence', 'CC-BY-4.0');
  expect(out).toContain('1,200 new, 0 changed, 0 as before, 1 refused');
  const apart = stage.path('register', 'imports', 'reports', 'cards.refused.csv');
  expect(readFileSync(apart, 'utf8')).toBe(`${columns}\nx,Без года,,,,девяностые,,,,\n`);
  expect(JSON.parse(readFileSync(`${apart}.reasons.json`, 'utf8'))).toMatchObject({
    refused: [{ line: 1202, faults: [{ code: 'malformed_number' }] }],
  });
  expect(await total('участок 1199')).toBe(1);
  expect(await total('вольфрам')).toBe(240);
  writeFileSync(stage.path('mended.csv'), readFileSync(apart, 'utf8').replace('девяностые', '1993'));
  expect(await run('mended.csv', '--into', '--source', 'State fund', '--licence', 'CC-BY-4.0')).toContain(
    '1 new, 0 changed, 0 as before, 0 refused',
  );
});

test('read again nothing is written; one card that changed is changed alone', async () => {
  const again = ['cards.csv', '--into', '--source', 'State fund', '--licence', 'CC-BY-4.0'];
  expect(await run(...again)).toContain('0 new, 0 changed, 1,200 as before, 1 refused');
  write([...cards.slice(0, -1), card(1200).replace('Автор', 'Соавтор')]);
  expect(await run(...again)).toContain('0 new, 1 changed, 1,199 as before, 0 refused');
  expect(await inStore(({ reports }) => reports.origins())).toEqual([{ origin: 'state-fund', count: 1201 }]);
});

test('a catalogue is taken out again by its name', async () => {
  expect(await run('--forget')).toBe('1,201 cards of the catalogue state-fund were taken out.\n');
  expect(await total('')).toBe(0);
});

test('a register that is running is not written beside; a file that is no catalogue fails as a whole', async () => {
  await inStore(async () => {
    const { code, err } = await stage.orebook(['import', 'reports', 'cards.csv', '--into']);
    expect([code, err]).toEqual([1, expect.stringContaining('in use')]);
  });
  writeFileSync(stage.path('other.csv'), 'a,b\n1,2\n');
  const { code, out } = await stage.orebook(['import', 'reports', 'other.csv', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    faults: [{ code: 'missing_column', at: 'line 1' }, {}, {}],
  });
  const named = await stage.orebook(['import', 'reports', 'cards.csv', '--catalogue', 'register']);
  expect(named.err).toContain('and not register.');
});
