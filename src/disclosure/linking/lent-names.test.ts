import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Deposit, readShipped } from '#sources';
import { type LentNames, lentNames } from './lent-names.ts';

let deposits: readonly Deposit[];
let lent: ReadonlyMap<string, LentNames>;
beforeAll(() => {
  const data = join(import.meta.dirname, '..', '..', '..', 'data');
  const shipped = readShipped((path) => readFileSync(join(data, path), 'utf8'));
  if (!shipped.ok) throw new Error(shipped.faults[0]?.message);
  deposits = shipped.value.knowledge.deposits;
  lent = lentNames(deposits);
});

test('Verkhnee-Kairakty is called as the record of Upper Kairakty calls it, in both languages', () => {
  expect(lent.get('KZ-SITE-0777')).toEqual({
    kk: { text: 'Жоғарғы Қайрақты', from: 'KZ-RM-020' },
    ru: { text: 'Верхнее Кайракты', from: 'KZ-RM-020' },
  });
});

test('Qatpar is linked with Northern Katpar, but is not called northern: a mark that it lacks is not lent', () => {
  const northern = deposits.find(({ id }) => id === 'KZ-RM-019');
  expect(northern?.links.map(({ deposit }) => deposit)).toContain('KZ-SITE-0344');
  expect(lent.has('KZ-SITE-0344')).toBe(false);
  expect(lent.get('KZ-SITE-0511')?.ru?.text).toBe('Северный Катпар');
});

test('another name of the publisher in Cyrillic is taken where it is the same by sound, and only then', () => {
  expect(lent.get('KZ-SITE-0007')).toEqual({ ru: { text: 'Абайская', from: 'KZ-SITE-0007' } });
  const kazakhstanskaya = deposits.find(({ id }) => id === 'KZ-SITE-0316');
  expect(kazakhstanskaya?.names.others).toContain('Шахтинская');
  expect(lent.get('KZ-SITE-0316')?.ru?.text).toBe('Казахстанская');
});

test('22 deposits are lent a name; each is written by some publisher, none by us, and none replaces a name of their own', () => {
  expect(lent.size).toBe(22);
  const written = new Set(deposits.flatMap(({ names }) => [names.kk, names.ru, ...names.others]));
  for (const [id, names] of lent) {
    const own = deposits.find((deposit) => deposit.id === id)?.names;
    for (const language of ['kk', 'ru'] as const) {
      const name = names[language];
      if (!name) continue;
      expect(written.has(name.text), name.text).toBe(true);
      expect(own?.[language]).toBeUndefined();
    }
  }
});
