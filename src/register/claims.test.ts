import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims, claimantOfApplication, claimantOfLicence } from './claims.ts';

const a = claimantOfApplication(1);
const b = claimantOfApplication(2);
const held = claimantOfLicence(1);

function read(claims: Claims, cell: number, size: number): string[] {
  const rows: string[] = [];
  claims.each(cell, size, (claimant, begun, ended) => rows.unshift(`${claimant} ${begun}-${ended ?? ''}`));
  return rows;
}

test('a block tells its claims in order, at any size', () => {
  const claims = new Claims();
  claims.begin([[7, 1]], a, 10);
  claims.begin([[7, 1]], b, 11);
  claims.end([[7, 1]], a, 15);
  claims.begin([[7, 1]], held, 15);
  expect(read(claims, 7, 99)).toEqual(['2 10-15', '4 11-', '3 15-']);
  expect(read(claims, 7, 15)).toEqual(['2 10-', '4 11-']);
  expect(read(claims, 7, 10)).toEqual([]);
});

test('a second holder cannot be written down', () => {
  const claims = new Claims();
  claims.begin([[7, 1]], held, 1);
  expect(() => claims.begin([[7, 1]], claimantOfLicence(2), 2)).toThrow(
    'Block 7 is held by licence 1; it cannot have a second holder.',
  );
});

test('going back over the end of one holder and the begin of the next restores the first', () => {
  const claims = new Claims();
  claims.begin([[7, 1]], held, 1);
  claims.end([[7, 1]], held, 5);
  claims.begin([[7, 1]], claimantOfLicence(2), 8);
  claims.rollback(5);
  expect(claims.holder(7)).toBe(1);
  expect(claims.held).toBe(1);
  expect(read(claims, 7, 99)).toEqual(['3 1-']);
});

test('whatever was done, going back leaves what was there before', () => {
  const act = fc.record({
    cell: fc.integer({ min: 0, max: 4 }),
    who: fc.integer({ min: 1, max: 4 }),
    licence: fc.boolean(),
  });
  const play = (
    claims: Claims,
    acts: readonly { cell: number; who: number; licence: boolean }[],
    from: number,
  ) => {
    for (const [i, { cell, who, licence }] of acts.entries()) {
      const claimant = licence ? claimantOfLicence(who) : claimantOfApplication(who);
      let isOpen = false;
      claims.each(cell, from + i, (other, _begun, ended) => {
        if (other === claimant && ended === undefined) isOpen = true;
      });
      if (isOpen) claims.end([[cell, 1]], claimant, from + i);
      else if (!licence || claims.holder(cell) === 0) claims.begin([[cell, 1]], claimant, from + i);
    }
  };
  const picture = (claims: Claims) =>
    [0, 1, 2, 3, 4].map((cell) => ({ holder: claims.holder(cell), claims: read(claims, cell, 999) }));
  fc.assert(
    fc.property(fc.array(act), fc.array(act), (before, after) => {
      const claims = new Claims();
      play(claims, before, 0);
      const expected = picture(claims);
      const { held: heldBefore } = claims;
      play(claims, after, before.length);
      claims.rollback(before.length);
      expect(picture(claims)).toEqual(expected);
      expect(claims.held).toBe(heldBefore);
    }),
  );
});
