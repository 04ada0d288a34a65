import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLots, rootOfFilings } from './lots.ts';

const id = (number: number) => `A-${String(number).padStart(6, '0')}`;
const three = [id(1), id(2), id(3)];
// Computed by hand, with Python's hashlib: root of the three ids, and SHA-256(value ‖ root ‖ id).
const root = '1e516853c432094118edfe37af47eb635b85e52d92fba9d0763561932b853cfd';
const round1000 = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd';

test('three applications and round 1000 of quicknet give the lots that another language gives', () => {
  expect(rootOfFilings(three)).toBe(root);
  expect(drawLots(round1000, root, three)).toEqual([
    { application: id(3), lot: '04e9e070dd8fd98878df7f51eca0de1fe8c86fac6fe2854e22f554b98866680d' },
    { application: id(2), lot: '3ff3d93a73e9a1ad74481314f73b0eb77e2dc1d0e1cecaa1dfa1ce00c043a167' },
    { application: id(1), lot: '4633b6e183565f625f8f226da37d384f808559f781c3774f56848971c513e3db' },
  ]);
  expect(drawLots('0'.repeat(64), root, three).map(({ application }) => application)).toEqual([
    id(3),
    id(1),
    id(2),
  ]);
});

const value = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const list = fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 2, maxLength: 40 });

test('the order in which applications came does not matter to the draw', () => {
  fc.assert(
    fc.property(value, list, fc.infiniteStream(fc.nat()), (drawn, numbers, keys) => {
      const ids = numbers.map(id);
      const shuffled = ids
        .map((one) => ({ one, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(rootOfFilings(shuffled)).toBe(rootOfFilings(ids));
      expect(drawLots(drawn, rootOfFilings(ids), shuffled)).toEqual(drawLots(drawn, rootOfFilings(ids), ids));
    }),
    { numRuns: 200 },
  );
});

test('another value, or a list with one more, gives other lots to everybody', () => {
  fc.assert(
    fc.property(value, value, list, (one, other, numbers) => {
      fc.pre(one !== other);
      const ids = numbers.map(id);
      const more = [...ids, id(1_000_000)];
      const lots = new Set(drawLots(one, rootOfFilings(ids), ids).map(({ lot }) => lot));
      for (const { lot } of drawLots(other, rootOfFilings(ids), ids)) expect(lots.has(lot)).toBe(false);
      for (const { lot } of drawLots(one, rootOfFilings(more), more)) expect(lots.has(lot)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('over 3,000 draws each of three is first about a thousand times, whoever lodged first', () => {
  const first = new Map<string, number>();
  for (let i = 0; i < 3000; i++) {
    const [winner] = drawLots(i.toString(16).padStart(64, '0'), root, three);
    const name = winner?.application ?? '';
    first.set(name, (first.get(name) ?? 0) + 1);
  }
  // Standard deviation 26: four of them are as good as never.
  for (const one of three) expect(Math.abs((first.get(one) ?? 0) - 1000)).toBeLessThan(104);
});

test('a list that names an application twice, and a value that is no hash, are refused', () => {
  expect(() => drawLots(round1000, root, [id(1), id(1)])).toThrow('twice');
  expect(() => drawLots('ab', root, three)).toThrow('64 hexadecimal digits');
});
