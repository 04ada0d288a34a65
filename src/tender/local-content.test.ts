import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import {
  type ChainContract,
  deliveredSoFar,
  localContentOfGoods,
  localContentOfWorks,
  makersFor,
  type OriginCertificate,
  originShare,
} from './local-content.ts';
import { tenge } from './test-story.ts';

const boughtOn = civilDate('2026-05-01');
const certificate: OriginCertificate = {
  number: 'KZ-1',
  issuer: 'chamber',
  hs: '730820',
  sharePercent: 60,
  validFrom: civilDate('2026-01-01'),
  validUntil: civilDate('2026-12-31'),
};
const head: ChainContract = {
  id: 'head',
  performer: 'H',
  value: tenge(100),
  payroll: { citizens: 80, total: 100 },
  goods: [
    { id: 'towers', value: tenge(10), boughtOn, certificate },
    { id: 'blades', value: tenge(20), boughtOn },
  ],
};
const sub: ChainContract = {
  id: 'sub',
  performer: 'S',
  under: 'head',
  value: tenge(25),
  payroll: { citizens: 90, total: 100 },
  goods: [],
};
const codes = (contracts: readonly ChainContract[]) => {
  const parsed = localContentOfWorks(contracts);
  return parsed.ok ? [] : parsed.faults.map(({ code }) => code);
};

describe('local content over the chain', () => {
  test('the worked example is 36 + 22.5 + 6 = 64.5 %', () => {
    expect(localContentOfWorks([head, sub])).toMatchObject({
      ok: true,
      value: { percent: 64.5, missing: [], cite: { confidence: 'unverified' } },
      notes: [],
    });
  });

  test('a certificate out of date counts nothing: 58.5 %, with the reason', () => {
    const old = { ...certificate, validUntil: civilDate('2026-04-30') };
    const [towers, blades] = head.goods;
    if (!towers || !blades) throw new Error('no goods');
    expect(
      localContentOfWorks([{ ...head, goods: [{ ...towers, certificate: old }, blades] }, sub]),
    ).toMatchObject({
      value: { percent: 58.5 },
      notes: [{ code: 'certificate_out_of_date', at: 'towers' }],
    });
  });

  test('an unknown payroll gives bounds and no figure: from 28.5 to 73.5 %', () => {
    const { payroll: _, ...unknown } = head;
    const parsed = localContentOfWorks([unknown, sub]);
    expect(parsed).toMatchObject({ value: { least: 28.5, most: 73.5, missing: ['head'] } });
    expect(parsed.ok && 'percent' in parsed.value).toBe(false);
  });

  test('a ring of subcontracts, two heads, parts above the whole and two currencies are refused', () => {
    const a: ChainContract = { ...sub, id: 'a', under: 'b' };
    const b: ChainContract = { ...sub, id: 'b', under: 'a' };
    expect(codes([head, a, b])).toEqual(['contract_cycle', 'contract_cycle']);
    expect(codes([head, { ...head, id: 'other' }])).toEqual(['head_contract']);
    expect(codes([head, { ...sub, value: tenge(71) }])).toEqual(['part_exceeds_whole']);
    expect(codes([head, { ...sub, value: { amount: 25, currency: 'USD' } }])).toEqual(['mixed_currencies']);
    expect(codes([head, { ...sub, under: 'ghost' }])).toEqual(['unknown_contract']);
    expect(codes([{ ...head, goods: [], value: tenge(0) }])).toEqual(['zero_base']);
    expect(codes([head, { ...sub, payroll: { citizens: 2, total: 1 } }])).toEqual(['payroll_out_of_range']);
  });

  test('of goods worth 30, ten with 60 % are 20 %', () => {
    expect(localContentOfGoods(head.goods)).toMatchObject({ value: { percent: 20 } });
    expect(localContentOfGoods([])).toMatchObject({ ok: false, faults: [{ code: 'zero_base' }] });
  });

  test('foreign materials of 40 in a price of 100 leave an origin share of 60 %', () => {
    expect(originShare(tenge(40), tenge(100))).toBe(60);
    expect(() => originShare(tenge(1), tenge(0))).toThrow('ex-works price 0');
    expect(() => originShare({ amount: 1, currency: 'USD' }, tenge(1))).toThrow('Got USD when expected KZT');
  });
});

describe('promised and delivered', () => {
  const content = (least: number, most = least) => ({
    least,
    most,
    missing: [],
    cite: { text: 'x', confidence: 'unverified' as const },
  });

  test('periods count by what was performed: 100 at 70 % and 300 at 50 % are 55 %', () => {
    const periods = [
      { performed: tenge(100), content: content(70) },
      { performed: tenge(300), content: content(50) },
    ];
    expect(deliveredSoFar(55, periods)).toMatchObject({ least: 55, most: 55, outcome: 'kept' });
    expect(deliveredSoFar(56, periods).outcome).toBe('short');
    expect(deliveredSoFar(50, [{ performed: tenge(1), content: content(40, 60) }]).outcome).toBe(
      'cannot-tell',
    );
    expect(deliveredSoFar(50, []).outcome).toBe('cannot-tell');
  });
});

test('makers are matched by HS heading and by a certificate that holds on the day', () => {
  const makers = [
    { name: 'Cement', certificates: [{ ...certificate, hs: '252329' }] },
    { name: 'Steel A', certificates: [certificate] },
    { name: 'Steel B', certificates: [{ ...certificate, sharePercent: 80 }] },
    { name: 'Steel old', certificates: [{ ...certificate, validUntil: civilDate('2026-04-30') }] },
  ];
  expect(makersFor('7308', boughtOn, makers).map(({ name }) => name)).toEqual(['Steel B', 'Steel A']);
});
