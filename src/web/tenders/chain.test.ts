import { describe, expect, test } from 'vitest';
import { type ChainContract, chainText, localContentOfWorks } from '#tender';
import { civilDate, type Money } from '#terms';
import { messages } from '#words';
import {
  type ChainDraft,
  chainFromDraft,
  chainSoFar,
  draftFromChain,
  emptyChain,
  emptyContract,
  emptyGoods,
  possibleGivers,
  withoutContract,
} from './chain-draft.ts';
import { draftFromRows, type RowWords, rowsFromDraft } from './chain-rows.ts';
import { exampleEntries } from './examples.ts';
import { dayFromText, numberFromText } from './typed-number.ts';

const { columns, kinds } = (await messages('en')).pages.chain;
const words: RowWords = { columns, kinds, decimal: '.' };
const russian = (await messages('ru')).pages.chain;
const tenge = (amount: number): Money => ({ amount, currency: 'KZT' });

/** The worked example of the methodology: 64.5 %. */
const sheet = [
  'Kind\tName\tAmount\tLocal share, %\tCertificate\tLast day\tBought on\tIssuer\tHS\tValid from',
  'Works\tBuilder\t100',
  'Staff\t\t100\t80%',
  'Goods\tTowers\t10\t60\tKZ-1\t2026-12-31\t2026-05-01\tChamber\t7308.20\t01.01.2026',
  'Goods\tBlades\t20\t\t\t\t2026-05-01',
  'Services\tDesigner\t25',
  'Staff\t\t100\t90',
].join('\n');

function draftOf(text: string, by = words): ChainDraft {
  const read = draftFromRows(text, by, 'KZT');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.draft;
}
function chainOf(draft: ChainDraft): readonly ChainContract[] {
  const read = chainFromDraft(draft);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.contracts;
}
const faultsOf = (draft: ChainDraft) => {
  const read = chainFromDraft(draft);
  return 'faults' in read ? read.faults : [];
};
const linesOf = (text: string) => {
  const read = draftFromRows(text, words, 'KZT');
  return 'faults' in read ? read.faults : [];
};

describe('rows of a spreadsheet', () => {
  test('the worked example pasted gives 64.5 %: 36 own work, 22.5 of the designer, 6 of the towers', () => {
    const chain = chainOf(draftOf(sheet));
    expect(localContentOfWorks(chain)).toMatchObject({ ok: true, value: { percent: 64.5 }, notes: [] });
    expect(chain).toMatchObject([
      { id: 'contract-1', performer: 'Builder', payroll: { citizens: 80, total: 100 } },
      { id: 'contract-2', under: 'contract-1', value: tenge(25) },
    ]);
    expect(chain[0]?.goods[0]).toEqual({
      id: 'goods-1',
      name: 'Towers',
      value: tenge(10),
      boughtOn: '2026-05-01',
      certificate: {
        number: 'KZ-1',
        issuer: 'Chamber',
        hs: '730820',
        sharePercent: 60,
        validFrom: '2026-01-01',
        validUntil: '2026-12-31',
      },
    });
  });

  test('without titles the order counts; semicolons and quotes of a CSV, and titles in Russian, are read too', () => {
    const bare = draftOf('works,Builder,"1,000"\ngoods,"Towers, steel",300');
    expect(bare.contracts[0]).toMatchObject({
      amount: 1000,
      goods: [{ name: 'Towers, steel', amount: 300 }],
    });
    const csv = `\ufeff${russian.columns.amount};${russian.columns.what};${russian.columns.name}\r\n1 000,5;Работы;Строитель\r\n`;
    const read = draftOf(csv, { columns: russian.columns, kinds: russian.kinds, decimal: ',' });
    expect(read.contracts).toMatchObject([{ performer: 'Строитель', amount: 1000.5 }]);
  });

  test('rows go out to a spreadsheet and come back as they were, with who gave which contract', () => {
    const draft = draftOf(`${sheet}\nWorks\tMason\t5\t\t\t\t\t\t\t\t`);
    const [head, designer, mason] = draft.contracts;
    if (!head || !designer || !mason) throw new Error('three contracts');
    const nested = { ...draft, contracts: [head, designer, { ...mason, under: designer.key }] };
    const russianWords = { columns: russian.columns, kinds: russian.kinds, decimal: ',' };
    for (const by of [words, russianWords])
      expect(chainOf(draftOf(rowsFromDraft(nested, by), by))).toEqual(chainOf(nested));
  });

  test('what cannot be read is told by its line', () => {
    expect(linesOf('Staff\t\t100\t80')).toEqual([{ code: 'orphan', line: 1 }]);
    expect(linesOf('Works\tBuilder\tmany\n\nWork\tX\t1\nGoods\tY\t1\t\t\t12/11/2026')).toEqual([
      { code: 'number', line: 1, text: 'many' },
      { code: 'kind', line: 3, text: 'Work' },
      { code: 'day', line: 4, text: '12/11/2026' },
    ]);
    expect(linesOf('Kind\tName\tAmount')).toEqual([{ code: 'empty' }]);
    const giver = 'Kind\tName\tAmount\tGiven by\nWorks\tBuilder\t100\nWorks\tMason\t5\tNobody';
    expect(linesOf(giver)).toEqual([{ code: 'giver', line: 3, text: 'Nobody' }]);
  });
});

describe('a chain that is written', () => {
  test('a chain that was read comes back the same, and so does its seal', () => {
    const chains = exampleEntries.flatMap((entry) => ('contracts' in entry ? [entry.contracts] : []));
    expect(chains).toHaveLength(5);
    for (const chain of chains) expect(chainText(chainOf(draftFromChain(chain)))).toBe(chainText(chain));
  });

  test('parts above the whole are told with the excess, a row that lacks something by its place', () => {
    const draft = draftOf('works\tBuilder\t100\ngoods\tTowers\t80\t\t\t\t2026-05-01\nworks\tMason\t30');
    expect(faultsOf(draft)).toEqual([{ code: 'over', at: { contract: 1 }, excess: 10 }]);
    expect(chainSoFar(draft).content).toBeUndefined();
    const [empty] = emptyChain('KZT').contracts;
    if (!empty) throw new Error('a head contract');
    const goods = {
      ...emptyGoods(),
      name: 'Cement',
      amount: 5,
      boughtOn: civilDate('2026-05-01'),
      share: 101,
    };
    const partly = { ...empty, performer: 'Builder', amount: 10, payroll: 5, citizens: 6, goods: [goods] };
    expect(faultsOf({ currency: 'KZT', contracts: [partly, emptyContract(empty.key)] })).toEqual([
      { code: 'payroll', at: { contract: 1 } },
      { code: 'certificate', at: { contract: 1, goods: 1 } },
      { code: 'contract', at: { contract: 2 } },
    ]);
  });

  test('hundredths that add up to the whole do add up: 100.3 of 100.1 and 0.2', () => {
    const draft = draftOf(
      'works\tB\t100.3\ngoods\tX\t100.1\t\t\t\t2026-05-01\ngoods\tY\t0.2\t\t\t\t2026-05-01',
    );
    expect(faultsOf(draft)).toEqual([]);
  });

  test('what is written so far is added up while other rows are still empty', () => {
    const draft = draftOf('works\tBuilder\t100\nstaff\t\t50\t80');
    const [head] = draft.contracts;
    if (!head) throw new Error('a head contract');
    const writing = { ...draft, contracts: [{ ...head, goods: [emptyGoods()] }, emptyContract(head.key)] };
    expect(chainSoFar(writing).content?.percent).toBe(80);
    const old = {
      ...emptyGoods(),
      amount: 10,
      boughtOn: civilDate('2027-01-01'),
      share: 60,
      certificate: 'KZ-1',
    };
    const dated = {
      ...old,
      issuer: 'C',
      hs: '7308',
      validFrom: civilDate('2026-01-01'),
      validUntil: civilDate('2026-12-31'),
    };
    const soFar = chainSoFar({ ...draft, contracts: [{ ...head, goods: [dated] }] });
    expect(soFar.goods.get(dated.key)).toMatchObject({ counts: 0, why: 'out-of-date' });
    expect(soFar.content?.percent).toBeCloseTo(72, 9);
  });

  test('a contract taken out leaves its subcontracts to its giver; nobody gives a contract to who stands above', () => {
    const draft = draftOf('works\tA\t100\nworks\tB\t50\nworks\tC\t20');
    const [a, b, c] = draft.contracts;
    if (!a || !b || !c) throw new Error('three contracts');
    const nested = { ...draft, contracts: [a, b, { ...c, under: b.key }] };
    expect(possibleGivers(nested, b.key).map(({ performer }) => performer)).toEqual(['A']);
    expect(withoutContract(nested, b.key).contracts.map(({ under }) => under)).toEqual(['', a.key]);
    expect(withoutContract(nested, a.key)).toBe(nested);
  });
});

describe('figures and days as they are typed', () => {
  test.each([
    ['1,234.5', '.', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['12,5', '.', 12.5],
    ['1.234.567', '.', 1234567],
    ['60 %', '.', 60],
    ['100\u202f000 ₸', ',', 100000],
    ['12,34,5', '.', Number.NaN],
    ['1e3', '.', Number.NaN],
    ['', '.', Number.NaN],
  ])('%j with the decimal sign %j is %d', (text, decimal, expected) => {
    expect(numberFromText(text, decimal)).toBe(expected);
  });

  test.each([
    ['2026-12-31', '2026-12-31'],
    ['2026. 1. 5.', '2026-01-05'],
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['05/06/2026', undefined],
    ['31.02.2026', undefined],
  ])('%j is the day %j', (text, expected) => {
    expect(dayFromText(text)).toBe(expected);
  });
});
