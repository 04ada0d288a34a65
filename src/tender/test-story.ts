/** A tender that several tests walk through: three offers, of which the best scored fails the safety gate. */
import { createHash } from 'node:crypto';
import { instant, type Money } from '#terms';
import { decideTender } from './decide.ts';
import type { TenderAct, TenderEntry } from './entry.ts';
import type { EvaluationPlan } from './plan.ts';
import { type OfferOpening, sealFromOpening } from './seal.ts';

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
export const tenge = (amount: number): Money => ({ amount, currency: 'KZT' });

export const plan: EvaluationPlan = {
  tender: 'T-1',
  title: 'Plant',
  gates: [{ id: 'safety', title: 'Reference plant in operation' }],
  criteria: [
    {
      id: 'price',
      title: 'Price',
      weight: 0.5,
      value: { kind: 'linear', worst: 200, best: 100, unit: 'KZT' },
      outside: 'end-of-range',
    },
    {
      id: 'ecology',
      title: 'Ecology',
      weight: 0.3,
      value: { kind: 'linear', worst: 0, best: 10, unit: 'points' },
      outside: 'refused',
    },
    {
      id: 'local',
      title: 'Local content',
      weight: 0.2,
      value: {
        kind: 'points',
        points: [
          [0, 0],
          [30, 0.5],
          [60, 1],
        ],
        unit: 'percent',
      },
      outside: 'end-of-range',
    },
  ],
  offersDue: instant('2026-03-01T12:00:00.000Z'),
  opensAt: instant('2026-03-02T09:00:00.000Z'),
  estimate: tenge(160),
  lexicographicBand: 0.05,
};

export const opening = (offer: string, amount: number): OfferOpening => ({
  tender: 'T-1',
  offer,
  bidder: `bidder-${offer}`,
  documents: sha256(`documents of ${offer}`),
  price: tenge(amount),
  salt: sha256(`salt of ${offer}`).slice(0, 32),
});

const prices = { A: 130, B: 150, C: 140 } as const;
const figures = { A: [130, 9, 45], B: [150, 8, 60], C: [140, 6, 15] } as const;
const offers = ['A', 'B', 'C'] as const;

const at = (text: string) => instant(`2026-${text}:00.000Z`);
const act = (time: string, one: TenderAct): TenderEntry => ({ ...one, at: at(time), by: 'account-1' });

export const notice = act('01-10T09:00', {
  kind: 'notice-published',
  plan,
  about: { buyer: { id: 'KZ-1', name: 'Ministry' }, category: 'works' },
});
export const seals = offers.map((offer) =>
  act('02-20T09:00', {
    kind: 'offer-sealed',
    offer,
    bidder: `bidder-${offer}`,
    seal: sealFromOpening(opening(offer, prices[offer]), sha256),
  }),
);
export const openings = offers.map((offer) =>
  act('03-02T09:00', { kind: 'offer-opened', opening: opening(offer, prices[offer]) }),
);
export const statement = act('03-03T09:00', { kind: 'interest-declared', scorer: 's1', conflicts: [] });
const gates = offers.map((offer) =>
  act('03-04T09:00', {
    kind: 'gate-judged',
    offer,
    gate: 'safety',
    outcome: offer === 'A' ? 'fail' : 'pass',
    scorer: 's1',
    evidence: 'volume 2, p. 14',
  }),
);
const scores = offers.flatMap((offer) =>
  plan.criteria.map(({ id }, k) =>
    act('03-05T09:00', {
      kind: 'score-given',
      offer,
      criterion: id,
      figure: figures[offer][k] as number,
      scorer: 's1',
      evidence: 'volume 1',
    }),
  ),
);
export const closing = act('03-10T09:00', { kind: 'evaluation-closed' });
export const award = (offer: 'A' | 'B' | 'C', reason?: string): TenderEntry =>
  act('03-11T09:00', {
    kind: 'award-decided',
    offer,
    value: tenge(prices[offer]),
    ...(reason && { reason }),
  });
export const later = (one: TenderAct): TenderEntry => act('03-09T09:00', one);

export const untilScored = [notice, ...seals, ...openings, statement, ...gates, ...scores];
export const untilClosed = [...untilScored, closing];

/** Appends entries one by one, as the log would; throws on a refusal. */
export function appended(entries: readonly TenderEntry[]): readonly TenderEntry[] {
  const log: TenderEntry[] = [];
  for (const entry of entries) {
    const decision = decideTender(log, entry, sha256);
    if (!decision.accepted) throw new Error(JSON.stringify(decision.faults));
    log.push(decision.entry);
  }
  return log;
}

/** Codes with which an entry is refused after a log; empty where it is accepted. */
export function refusals(log: readonly TenderEntry[], entry: TenderEntry): readonly string[] {
  const decision = decideTender(log, entry, sha256);
  return decision.accepted ? [] : decision.faults.map(({ code }) => code);
}
