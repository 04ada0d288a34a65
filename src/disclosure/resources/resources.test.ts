import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOfCode, readGscTinTungsten, readRareMetalStatements } from '#sources';
import { countedAs, countingOf, countings } from './counting.ts';
import { familyOf, statedCode } from './reporting-code.ts';
import { byFamily, resourceView, type Stated } from './resource-view.ts';
import { atomsOf, factorBetween, molarMass } from './stoichiometry.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
const rareMetals = readRareMetalStatements(
  readFileSync(join(data, 'kz-rare-metals', 'statements.csv'), 'utf8'),
);
const statements = rareMetals.ok ? rareMetals.value : [];
const statement = (id: string) => {
  const found = statements.find(({ source }) => source.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

test.each([
  // By hand, with IUPAC's abridged weights: (2 · 6.94 + 15.999) / (2 · 6.94) = 29.879 / 13.88, and so on.
  ['Li', 'Li2O', 2.1527],
  ['Li', 'Li2CO3', 5.3233],
  ['Li2O', 'Li2CO3', 2.4729],
  ['W', 'WO3', 1.2611],
  ['Be', 'BeO', 2.7753],
  ['Ta', 'Ta2O5', 1.221],
  ['Nb', 'Nb2O5', 1.4305],
  ['V', 'V2O5', 1.7852],
  ['Sn', 'SnO2', 1.2695],
  ['Ti', 'TiO2', 1.6685],
  ['U', 'U3O8', 1.1792],
  ['Y', 'Y2O3', 1.2699],
  ['Nd', 'Nd2O3', 1.1664],
  ['Ce', 'CeO2', 1.2284],
])('a tonne counted as %s is %s times the factor %d', (from, to, factor) => {
  expect(factorBetween(from, to).factor).toBeCloseTo(factor, 4);
});

test('lithium carbonate weighs 73.888 g/mol: two of lithium, one of carbon, three of oxygen', () => {
  expect([...atomsOf('Li2CO3')]).toEqual([
    ['Li', 2],
    ['C', 1],
    ['O', 3],
  ]);
  expect(molarMass('Li2CO3')).toBeCloseTo(73.888, 6);
});

test('what counts different elements has no factor, and what is no formula is said to be none', () => {
  expect(() => factorBetween('Li', 'WO3')).toThrow('Li and WO3 count different elements.');
  for (const text of ['', 'TREO', 'Xx2', 'li2o']) expect(() => molarMass(text)).toThrow(RangeError);
});

test('there and back again is the same amount, for each way of counting of each mineral', () => {
  for (const known of Object.values(countings)) {
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.constantFrom(...known),
        fc.double({ min: 0.001, max: 1e9, noNaN: true }),
        (a, b, low) => {
          const back = countedAs(countedAs({ low, counting: a }, b), a);
          expect(back.low / low).toBeCloseTo(1, 12);
        },
      ),
      { numRuns: 20 },
    );
  }
});

test('50,000 to 100,000 t of lithium near one city stays a range, of a thing not said, by whom, when, under no code', () => {
  const said = statement('ST-003');
  expect(said).toMatchObject({
    kind: 'claim',
    quantity: { low: 50_000, high: 100_000, unit: 'tonnes', form: 'not-said' },
    asOf: '2022',
    saidBy: expect.stringContaining('Ayan Yerenov'),
    confidence: 'press-claim',
  });
  const view = resourceView(said, countingOf('lithium', 'LCE'));
  expect(view).toEqual({
    code: { code: 'none', categories: [], is: 'not-said' },
    family: 'none',
    notConverted: 'form-not-said',
  });
});

test('Upper Kairakty: 800 Mt at 0.135 % WO3 hold 1,080,000 t of WO3, which are 856,409 t of tungsten by the factor 0.793', () => {
  const read = readGscTinTungsten(
    readFileSync(join(data, 'gsc-of5482-tin-tungsten', 'grade_tonnage_kz.csv'), 'utf8'),
  );
  const said = (read.ok ? read.value : []).find(
    (one) => one.says === 'resource' && one.about.name === 'Verkhnee-Kairakty' && one.mineral === 'tungsten',
  ) as Stated;
  expect(resourceView(said).contained).toMatchObject({
    low: 1_080_000,
    how: 'ore-times-grade',
    counting: { id: 'WO3' },
  });
  const asMetal = resourceView(said, countingOf('tungsten', 'W')).contained;
  expect(asMetal?.factor).toMatchObject({ from: 'WO3', to: 'W', element: 'W' });
  expect(asMetal?.factor?.factor).toBeCloseTo(183.84 / 231.837, 10);
  expect(Math.round(asMetal?.low ?? 0)).toBe(856_409);
});

test('rare earths are never converted: their sum has no factor without its composition', () => {
  const treo = statements.find(({ quantity }) => quantity?.form === 'TREO') as Stated;
  expect(resourceView(treo).notConverted).toBe('composition-not-said');
});

test.each([
  ['JORC Measured+Indicated+Inferred', 'JORC', ['measured', 'indicated', 'inferred'], 'resource'],
  ['JORC Probable reserve', 'JORC', ['probable'], 'reserve'],
  ['JORC 2012 resource', 'JORC', [], 'resource'],
  ['state balance', 'GKZ', [], 'not-said'],
  ['GKZ C1+C2', 'GKZ', ['C1', 'C2'], 'not-said'],
  // A reserve that names no code is under none, however it sounds.
  ['Probable ore reserve', 'none', ['probable'], 'reserve'],
  ['forecast resource', 'none', [], 'resource'],
  ['historical (Soviet) data', 'none', [], 'not-said'],
  ['NI 43-101 Proven and Probable', 'NI 43-101', ['proved', 'probable'], 'reserve'],
])('“%s” names %s', (text, code, categories, is) => {
  expect(statedCode(text)).toEqual({ code, categories, is });
});

test('94 statements on rare metals: 25 under JORC, 2 of the state balance, 67 under no code', () => {
  const families = byFamily(statements);
  expect(statements.length).toBe(94);
  expect(Object.fromEntries(Object.entries(families).map(([family, of]) => [family, of.length]))).toEqual({
    gkz: 2,
    crirsco: 25,
    unfc: 0,
    none: 67,
  });
});

test('a bridge is read between the same families of codes by which statements stand side by side', () => {
  const { none: _none, ...families } = familyOf;
  expect(familyOfCode).toEqual(families);
});
