import { expect, test } from 'vitest';
import { instant } from '#terms';
import type { EvaluationPlan } from './plan.ts';
import { planChanges } from './plan-changes.ts';

const plan: EvaluationPlan = {
  tender: 'T-1',
  title: 'Towers',
  gates: [{ id: 'gate-1', title: 'Licensed design' }],
  criteria: [
    {
      id: 'price',
      title: 'Price',
      weight: 0.6,
      value: { kind: 'linear', worst: 200, best: 100, unit: 'bn KZT' },
      outside: 'end-of-range',
    },
    {
      id: 'content',
      title: 'Local content',
      weight: 0.4,
      value: { kind: 'linear', worst: 0, best: 60, unit: '%' },
      outside: 'end-of-range',
    },
  ],
  offersDue: instant('2026-12-01T12:00:00.000Z'),
  opensAt: instant('2026-12-02T12:00:00.000Z'),
  lexicographicBand: 0.05,
};
const [price, content] = plan.criteria as [EvaluationPlan['criteria'][0], EvaluationPlan['criteria'][0]];

test('the same plan has no change', () => {
  expect(planChanges(plan, structuredClone(plan))).toEqual([]);
});

test('a weight, a curve, a deadline, a gate and a criterion that is replaced are each told', () => {
  const points = {
    kind: 'points',
    points: [
      [0, 0],
      [30, 0.5],
      [60, 1],
    ],
    unit: '%',
  } as const;
  const after: EvaluationPlan = {
    ...plan,
    offersDue: instant('2026-12-08T12:00:00.000Z'),
    opensAt: instant('2026-12-09T12:00:00.000Z'),
    estimate: { amount: 150e9, currency: 'KZT' },
    gates: [...plan.gates, { id: 'gate-2', title: 'Plant in operation' }],
    criteria: [
      { ...price, weight: 0.5, outside: 'refused' },
      { ...content, weight: 0.3, value: points },
      { ...content, id: 'criterion-1', title: 'Schedule', weight: 0.2 },
    ],
  };
  expect(planChanges(plan, after)).toEqual([
    { what: 'offers-due', from: plan.offersDue, to: after.offersDue },
    { what: 'opening', from: plan.opensAt, to: after.opensAt },
    { what: 'estimate', to: { amount: 150e9, currency: 'KZT' } },
    { what: 'gate-added', title: 'Plant in operation' },
    { what: 'weight', title: 'Price', from: 0.6, to: 0.5 },
    { what: 'outside', title: 'Price', to: 'refused' },
    { what: 'weight', title: 'Local content', from: 0.4, to: 0.3 },
    { what: 'worth', title: 'Local content', from: content.value, to: points },
    { what: 'criterion-added', title: 'Schedule', weight: 0.2 },
  ]);
  expect(planChanges(after, plan).map(({ what }) => what)).toContain('criterion-dropped');
});

test('a new title under an old id is another criterion, not the old one', () => {
  const after = { ...plan, criteria: [{ ...price, title: 'Price with fuel' }, content] };
  expect(planChanges(plan, after)).toEqual([
    { what: 'criterion-dropped', title: 'Price', weight: 0.6 },
    { what: 'criterion-added', title: 'Price with fuel', weight: 0.6 },
  ]);
});
