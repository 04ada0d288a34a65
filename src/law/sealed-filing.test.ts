import { expect, test } from 'vitest';
import { civilDate } from '#terms';
import { kazakhstan, westernAustralia } from './index.ts';

const friday = civilDate('2026-02-06');

test('neither law knows a sealed filing, and each says by which section', () => {
  expect(kazakhstan.sealedFiling(friday)).toEqual({
    known: false,
    cite: { text: 'Code arts. 187(9)–(10), 189(1)', confidence: 'law' },
  });
  expect(westernAustralia.sealedFiling(friday)).toEqual({
    known: false,
    cite: { text: 'Mining Act s. 105A(1)', confidence: 'secondary' },
  });
});

test('a seal of Friday 6 February 2026 is opened by the end of Monday, or of Wednesday, by the clock of the country', () => {
  const within = (reading: string) => ({ 'sealed-filing.opening': reading });
  // Midnight in Kazakhstan, five hours ahead of UTC.
  expect(kazakhstan.with(within('within-1-working-day')).sealedFiling(friday)).toMatchObject({
    known: true,
    opensBefore: '2026-02-09T19:00:00.000Z',
    mostClosed: 1,
  });
  expect(kazakhstan.with(within('within-3-working-days')).sealedFiling(friday)).toMatchObject({
    opensBefore: '2026-02-11T19:00:00.000Z',
  });
  // And in Perth, eight hours ahead.
  expect(westernAustralia.with(within('within-1-working-day')).sealedFiling(friday)).toMatchObject({
    opensBefore: '2026-02-09T16:00:00.000Z',
  });
});

test('how many seals a party may have closed is a reading of its own: one, three or ten', () => {
  const most = (limit: string) =>
    kazakhstan
      .with({ 'sealed-filing.opening': 'within-1-working-day', 'sealed-filing.limit': limit })
      .sealedFiling(friday);
  expect(most('three')).toMatchObject({ mostClosed: 3 });
  expect(most('ten')).toMatchObject({ mostClosed: 10 });
});
