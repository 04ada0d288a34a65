/**
 * A worked example: a wind farm is bought by gates, weights and local content. Buyer, bidders and figures are invented, and each screen says so; real
 * auctions of the country are won by price alone (order No. 466 of 21 December 2017), and no score for local content was found in them.
 */
import { civilDate, type Instant, instant, type Money } from '#terms';
import type { TenderAct, TenderEntry } from './entry.ts';
import type { ChainContract } from './local-content.ts';
import type { EvaluationPlan } from './plan.ts';
import { chainText, type Hash, type OfferOpening, sealFromOpening } from './seal.ts';

const tender = 'EXAMPLE-WIND-1';
const billion = 1e9;
const tenge = (amount: number): Money => ({ amount, currency: 'KZT' });

const plan: EvaluationPlan = {
  tender,
  title: 'Wind farm of 100 MW (worked example)',
  gates: [
    { id: 'type-in-operation', title: 'The turbine type has run for two winters below −35 °C' },
    { id: 'security', title: 'Financial security is lodged' },
  ],
  criteria: [
    {
      id: 'price',
      title: 'Price',
      weight: 0.4,
      value: { kind: 'linear', worst: 60, best: 30, unit: 'bn KZT' },
      outside: 'end-of-range',
    },
    {
      id: 'local-content',
      title: 'Local content promised',
      weight: 0.25,
      value: {
        kind: 'points',
        points: [
          [0, 0],
          [30, 0.5],
          [60, 1],
        ],
        unit: '%',
      },
      outside: 'end-of-range',
    },
    {
      id: 'ecology',
      title: 'Birds, noise and land',
      weight: 0.2,
      value: { kind: 'linear', worst: 0, best: 10, unit: 'points' },
      outside: 'refused',
    },
    {
      id: 'schedule',
      title: 'Months to full power',
      weight: 0.15,
      value: { kind: 'linear', worst: 36, best: 18, unit: 'months' },
      outside: 'end-of-range',
    },
  ],
  offersDue: instant('2026-03-31T12:00:00.000Z'),
  opensAt: instant('2026-04-01T05:00:00.000Z'),
  estimate: tenge(45 * billion),
  lexicographicBand: 0.05,
};

interface Shares {
  /** Citizens in the payroll of the head performer and of the subcontractor, 0–1, and the certificate's share, 0–100. */
  readonly head: number;
  readonly sub: number;
  readonly certified: number;
}

/** Goods are 30 of 100, a third of them certified; a quarter is given to a subcontractor: 45 × head + 25 × sub + 10 × certified. */
function chain(whole: number, shares: Shares, boughtOn: string): readonly ChainContract[] {
  const certificate = {
    number: 'EXAMPLE-000001',
    issuer: 'Example issuer',
    hs: '730820', // towers and lattice masts
    sharePercent: shares.certified,
    validFrom: civilDate('2026-01-01'),
    validUntil: civilDate('2026-06-30'),
  };
  const on = civilDate(boughtOn);
  return [
    {
      id: 'head',
      performer: 'Head contractor',
      value: tenge(whole),
      payroll: { citizens: Math.round(1000 * shares.head), total: 1000 },
      goods: [
        { id: 'towers', value: tenge(0.1 * whole), boughtOn: on, certificate },
        { id: 'nacelles', value: tenge(0.2 * whole), boughtOn: on },
      ],
    },
    {
      id: 'foundations',
      performer: 'Foundations firm',
      under: 'head',
      value: tenge(0.25 * whole),
      payroll: { citizens: Math.round(400 * shares.sub), total: 400 },
      goods: [],
    },
  ];
}

interface Offer extends Shares {
  readonly offer: string;
  readonly bidderName: string;
  readonly billions: number;
  readonly ecology: number;
  readonly months: number;
  readonly localContent: number;
  readonly runsInWinter: boolean;
}

// biome-ignore format: a table
const offers: readonly Offer[] = [
  { offer: 'A', bidderName: 'Example bidder Aq', billions: 41, head: 0.6, sub: 0.68, certified: 60, localContent: 50, ecology: 9, months: 20, runsInWinter: false },
  { offer: 'B', bidderName: 'Example bidder Boz', billions: 48, head: 0.8, sub: 0.9, certified: 60, localContent: 64.5, ecology: 8, months: 24, runsInWinter: true },
  { offer: 'C', bidderName: 'Example bidder Kök', billions: 46, head: 0.5, sub: 0.5, certified: 50, localContent: 40, ecology: 7, months: 22, runsInWinter: true },
  { offer: 'D', bidderName: 'Example bidder Qyzyl', billions: 33, head: 0.2, sub: 0.2, certified: 10, localContent: 15, ecology: 5, months: 30, runsInWinter: true },
];

/** The entries of the example, in order, each of which the log would take. `hash` makes the seals. */
export function windExample(hash: Hash): readonly TenderEntry[] {
  const log: TenderEntry[] = [];
  const say = (at: string, by: string, act: TenderAct) => {
    log.push({ ...act, at: `2026-${at}:00.000Z` as Instant, by });
  };
  const [first, second] = ['example-member-1', 'example-member-2'];
  const buyer = 'example-buyer';
  const promised = new Map(
    offers.map((one) => [one.offer, chain(one.billions * billion, one, '2026-05-15')]),
  );
  const openingOf = ({ offer, billions }: Offer): OfferOpening => ({
    tender,
    offer,
    bidder: `example-bidder-${offer}`,
    documents: hash(`documents of the example offer ${offer}`),
    price: tenge(billions * billion),
    chain: hash(chainText(promised.get(offer) ?? [])),
    salt: hash(`salt of the example offer ${offer}`).slice(0, 32),
  });

  say('02-02T05:00', buyer, {
    kind: 'notice-published',
    plan,
    about: {
      buyer: { id: buyer, name: 'Example buyer' },
      category: 'works',
      description: 'Invented to show how a tender runs here from notice to delivery.',
      example: true,
    },
  });
  const question = 'May certificates of local content be renewed during the contract?';
  say('02-16T06:00', 'example-bidder-C', { kind: 'question-asked', question });
  say('02-18T06:00', buyer, {
    kind: 'question-answered',
    question,
    answer: 'Yes. Goods count by the certificate that is valid on the day they are bought.',
    asked: 1,
  });
  for (const [i, one] of offers.entries()) {
    const opening = openingOf(one);
    const { offer, bidder } = opening;
    say(`03-${25 + i}T08:00`, bidder, {
      kind: 'offer-sealed',
      offer,
      bidder,
      seal: sealFromOpening(opening, hash),
    });
  }
  for (const one of offers) {
    const opening = openingOf(one);
    say('04-01T05:00', opening.bidder, { kind: 'offer-opened', opening, bidderName: one.bidderName });
    const contracts = promised.get(one.offer) ?? [];
    say('04-01T05:00', opening.bidder, { kind: 'local-content-promised', offer: one.offer, contracts });
  }
  say('04-02T05:00', first, { kind: 'interest-declared', scorer: first, conflicts: [] });
  say('04-02T05:10', second, { kind: 'interest-declared', scorer: second, conflicts: ['C'] });
  for (const { offer, runsInWinter } of offers) {
    const judged = { kind: 'gate-judged', offer, scorer: first } as const;
    say('04-07T06:00', first, {
      ...judged,
      gate: 'type-in-operation',
      outcome: runsInWinter ? 'pass' : 'fail',
      evidence: runsInWinter ? 'volume 2, operator statement' : 'volume 2: one winter only, at −20 °C',
    });
    say('04-07T06:00', first, {
      ...judged,
      gate: 'security',
      outcome: 'pass',
      evidence: 'volume 5, guarantee',
    });
  }
  const scored = (
    at: string,
    scorer: string,
    offer: string,
    criterion: string,
    figure: number,
    reason?: string,
  ) =>
    say(at, scorer, {
      kind: 'score-given',
      offer,
      criterion,
      figure,
      scorer,
      evidence: criterion === 'ecology' ? 'volume 4' : 'volume 1',
      ...(reason && { reason }),
    });
  for (const { offer, billions, localContent, months } of offers) {
    scored('04-14T06:00', first, offer, 'price', billions);
    scored('04-14T06:00', first, offer, 'local-content', localContent);
    scored('04-14T06:00', first, offer, 'schedule', months);
  }
  for (const { offer, ecology } of offers) {
    scored('04-15T06:00', first, offer, 'ecology', offer === 'C' ? 6 : ecology);
    if (offer !== 'C') scored('04-15T06:00', second, offer, 'ecology', ecology);
  }
  scored(
    '04-20T06:00',
    first,
    'C',
    'ecology',
    7,
    'The bird survey stood in an annex that had not been read.',
  );
  say('04-22T06:00', first, {
    kind: 'price-explained',
    offer: 'D',
    explanation: 'The price leaves out the connection to the grid.',
    accepted: false,
  });
  say('04-29T06:00', first, { kind: 'evaluation-closed' });
  say('04-29T07:00', second, {
    kind: 'dissent-recorded',
    scorer: second,
    text: 'Twelve months of wind measurement should have been a gate.',
  });
  say('05-20T06:00', buyer, { kind: 'award-decided', offer: 'B', value: tenge(48 * billion) });
  say('10-15T06:00', buyer, {
    kind: 'delivery-stated',
    from: civilDate('2026-06-01'),
    until: civilDate('2026-09-30'),
    // The certificate of the towers had run out by the day they were bought.
    contracts: chain(12 * billion, { head: 0.75, sub: 0.9, certified: 60 }, '2026-07-15'),
    evidence: 'report of the contractor, invoices 1 to 44',
  });
  return log;
}
