import { describe, expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readRareMetalDeposits } from './read.ts';
import { readRareMetalStatements } from './read-statements.ts';

testPairedSamples(import.meta.url, readRareMetalDeposits, 'deposits-');
testPairedSamples(import.meta.url, readRareMetalStatements, 'statements-');

describe('deposits', () => {
  const parsed = readRareMetalDeposits(shippedText('kz-rare-metals/deposits.csv'));

  test('of 43 rare-metal deposits three have a point; 11 have only an anchor, which is not the deposit', () => {
    const deposits = parsedValue(parsed);
    expect(deposits).toHaveLength(43);
    expect(deposits.filter(({ location }) => location).map(({ source }) => source.id)).toEqual([
      'KZ-RM-007',
      'KZ-RM-008',
      'KZ-RM-021',
    ]);
    expect(countNotes(parsed)).toEqual({ anchor_only: 11, link_unverified: 1 });
  });

  test('of 17 lithium deposits two have a point, with a doubt of 2 km and of 8 km', () => {
    const lithium = parsedValue(parsed).filter(({ mainMineral }) => mainMineral === 'lithium');
    expect(lithium).toHaveLength(17);
    expect(lithium.flatMap(({ location }) => location?.uncertaintyKm ?? [])).toEqual([2, 8]);
  });

  test('an anchor settlement never becomes the position', () => {
    for (const { location, anchor } of parsedValue(parsed)) {
      if (!location || !anchor?.position) continue;
      expect([location.lon, location.lat]).not.toEqual(anchor.position);
    }
  });
});

describe('statements', () => {
  const parsed = readRareMetalStatements(shippedText('kz-rare-metals/statements.csv'));

  test('94 statements are 57 figures and 37 claims: 25 primary, 58 secondary, 11 press', () => {
    const statements = parsedValue(parsed);
    const count = (confidence: string) => statements.filter((said) => said.confidence === confidence).length;
    expect(statements.filter(({ kind }) => kind === 'figure')).toHaveLength(57);
    expect(statements.filter(({ kind }) => kind === 'claim')).toHaveLength(37);
    expect([count('primary'), count('secondary'), count('press-claim')]).toEqual([25, 58, 11]);
    expect(countNotes(parsed)).toEqual({});
  });

  test('50,000 to 100,000 t of lithium near one city stays a range of something not said, under no code', () => {
    const said = parsedValue(parsed).find(({ source }) => source.id === 'ST-003');
    expect(said).toMatchObject({
      kind: 'claim',
      about: { scope: 'area' },
      quantity: { low: 50_000, high: 100_000, unit: 'tonnes', form: 'not-said' },
      category: 'none stated',
      confidence: 'press-claim',
    });
    expect(said).not.toHaveProperty('standard');
  });

  test('20 Mt of rare-earth metals and 20 Mt of ore stand side by side as what each says', () => {
    const forms = parsedValue(parsed)
      .filter(({ source }) => ['ST-064', 'ST-065'].includes(source.id))
      .map(({ quantity }) => [quantity?.low, quantity?.form]);
    expect(forms).toEqual([
      [20_000_000, 'element'],
      [20_000_000, 'ore'],
    ]);
  });

  test('no weight becomes a money value, an area or a count', () => {
    const units = parsedValue(parsed).map(({ quantity }) => quantity?.unit);
    expect(units.filter((unit) => unit === 'tonnes')).toHaveLength(72);
    expect(units.filter((unit) => unit === 'deposits')).toHaveLength(3);
    expect(units.filter((unit) => unit === 'square-kilometres')).toHaveLength(3);
    expect(units.filter((unit) => unit === 'billion-usd' || unit === 'trillion-krw')).toHaveLength(2);
  });
});
