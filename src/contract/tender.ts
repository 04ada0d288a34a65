/** `/api/tenders…`: notices, sealed offers, judgements, award. A tender is a list of entries that only grows; the rest is a view. */
import { z } from 'zod';
import { civilDay, fault, moment, money } from './primitives.ts';

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
/** Ids of tenders, offers, gates and criteria: they stand in addresses and in seals. */
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const salt = z.string().regex(/^[0-9a-f]{32,128}$/);

export const valueFunction = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('linear'), worst: z.number(), best: z.number(), unit: z.string().max(40) }),
    z.object({
      kind: z.literal('points'),
      points: z
        .array(z.tuple([z.number(), z.number()]))
        .min(2)
        .max(20),
      unit: z.string().max(40),
    }),
  ])
  .meta({ id: 'ValueFunction', description: 'What a figure is worth, from 0 to 1.' });

export const evaluationPlan = z
  .object({
    tender: name,
    title: text(300),
    gates: z.array(z.object({ id: name, title: text(300) })).max(30),
    criteria: z
      .array(
        z.object({
          id: name,
          title: text(300),
          weight: z.number().meta({ description: 'Part of the whole: all weights add up to 1.' }),
          value: valueFunction,
          outside: z.enum(['end-of-range', 'refused']),
        }),
      )
      .max(60),
    offersDue: moment,
    opensAt: moment,
    estimate: money.optional(),
    lexicographicBand: z.number(),
  })
  .meta({
    id: 'EvaluationPlan',
    description: 'How offers will be judged: published first, locked by the first seal.',
  });

export const noticeAbout = z.object({
  buyer: z.object({ id: name, name: text(300) }),
  category: z.enum(['goods', 'works', 'services']),
  description: text(5000).optional(),
  /** Invented participants: a worked example, no tender. */
  example: z.boolean().optional(),
});

export const chainContract = z
  .object({
    id: name,
    performer: text(300),
    under: name.optional(),
    value: money,
    payroll: z.object({ citizens: z.number(), total: z.number() }).optional(),
    goods: z
      .array(
        z.object({
          id: name,
          /** What it is, in the bidder's words. */
          name: text(300).optional(),
          value: money,
          boughtOn: civilDay,
          certificate: z
            .object({
              number: text(100),
              issuer: text(300),
              hs: z.string().regex(/^\d{4,10}$/),
              sharePercent: z.number(),
              validFrom: civilDay,
              validUntil: civilDay,
            })
            .optional(),
        }),
      )
      .max(200),
  })
  .meta({
    id: 'ChainContract',
    description: 'A contract of the chain: its performer, payroll, goods, and the contract it stands under.',
  });
const contracts = z.array(chainContract).min(1).max(60);

export const offerOpening = z
  .object({
    tender: name,
    offer: name,
    bidder: z.string(),
    documents: digest,
    price: money,
    chain: digest.optional(),
    salt,
  })
  .meta({ id: 'OfferOpening', description: 'What a seal is the SHA-256 of, as `orebook-offer-v1`.' });

const gateOutcome = z.enum(['pass', 'fail', 'cannot-tell']);
const judged = { offer: name, evidence: text(2000), reason: text(2000).optional() };

/** What a person asks to be written; who they are and when it is comes from the server. */
export const tenderAct = z
  .discriminatedUnion('act', [
    // commission
    z.object({ act: z.literal('amend-plan'), plan: evaluationPlan, reason: text(2000) }),
    /** `asked`: place of the question in the tender's log. */
    z.object({ act: z.literal('answer-question'), asked: z.int().min(0), answer: text(5000) }),
    /** Offers that the scorer must not judge; none is said as an empty list. */
    z.object({ act: z.literal('declare-interest'), conflicts: z.array(name).max(200) }),
    z.object({ act: z.literal('judge-gate'), gate: name, outcome: gateOutcome, ...judged }),
    z.object({ act: z.literal('give-score'), criterion: name, figure: z.number(), ...judged }),
    z.object({ act: z.literal('record-dissent'), text: text(5000) }),
    z.object({
      act: z.literal('record-price-explanation'),
      offer: name,
      explanation: text(5000),
      accepted: z.boolean(),
    }),
    z.object({ act: z.literal('close-evaluation') }),
    z.object({ act: z.literal('award'), offer: name, reason: text(2000).optional() }),
    z.object({
      act: z.literal('state-delivery'),
      from: civilDay,
      until: civilDay,
      contracts,
      evidence: text(2000),
    }),
    // bidder
    z.object({ act: z.literal('ask-question'), question: text(5000) }),
    z.object({ act: z.literal('seal-offer'), offer: name, seal: digest }),
    z.object({ act: z.literal('promise-local-content'), offer: name, contracts }),
    // whoever holds the opening: the bidder, or the commission to which it was handed
    z.object({ act: z.literal('open-offer'), opening: offerOpening }),
  ])
  .meta({ id: 'TenderAct' });
export type TenderActRequest = z.input<typeof tenderAct>;

export const newTender = z.object({ plan: evaluationPlan, about: noticeAbout }).meta({ id: 'NewTender' });
export type NewTender = z.input<typeof newTender>;

export const tenderStage = z.enum([
  'offers-awaited',
  'offers-sealed',
  'under-evaluation',
  'evaluated',
  'awarded',
]);

/** One entry of a tender as it was written; which fields it has is told by its kind. */
export const tenderEntry = z.looseObject({ kind: z.string(), at: moment, by: z.string() }).meta({
  id: 'TenderEntry',
  description: 'As written in the log of tenders: fields by kind, see docs/tenders.md.',
});

export const tenderView = z
  .object({
    id: name,
    title: z.string(),
    stage: tenderStage,
    /** The clock of the server, by which the stage was told. */
    now: moment,
    about: noticeAbout,
    entries: z.array(tenderEntry),
    /** Where each entry stands in the log of tenders, in the same order. */
    indexes: z.array(z.int()),
    /** Size of that log. */
    size: z.int(),
    /** Names of accounts that scored, by id; ids without a name stay ids. */
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Tender' });
export type TenderView = z.infer<typeof tenderView>;

const tenderLine = z.object({
  id: name,
  title: z.string(),
  buyer: z.string(),
  example: z.boolean(),
  stage: tenderStage,
  offersDue: moment,
  opensAt: moment,
  offers: z.int(),
});
const caseLine = z.object({ id: z.string(), events: z.int(), from: z.string(), until: z.string() });
export const tenderList = z
  .object({ items: z.array(tenderLine), cases: z.array(caseLine), size: z.int() })
  .meta({ id: 'TenderList' });
export type TenderList = z.infer<typeof tenderList>;

/** A selection that ran elsewhere, with what was published of it and what was not. */
export const tenderCase = z
  .object({
    id: z.string(),
    rankedOn: civilDay,
    source: z.string(),
    adviser: z.string(),
    statedPriorities: z.array(z.string()),
    comparedOn: z.array(z.string()),
    offers: z.array(z.object({ bidder: z.string(), design: z.string(), publishedRank: z.int() })),
    notPublished: z.array(z.string()),
    /** What recomputing the ranking from published facts lacks. */
    recomputation: z.object({ outcome: z.literal('cannot-tell'), missing: z.array(z.string()) }),
    events: z.array(
      z.object({
        date: z.string(),
        precision: z.enum(['day', 'month', 'year']),
        project: z.string(),
        event: z.string(),
        sourceUrl: z.string(),
      }),
    ),
  })
  .meta({ id: 'TenderCase' });
export type TenderCase = z.infer<typeof tenderCase>;

export const tenderReceipt = z
  .object({
    preview: z.boolean(),
    /** Place of the entry in the log of tenders; absent in a preview. */
    index: z.int().optional(),
    kind: z.string(),
    at: moment,
    size: z.int(),
    /** `.tlog-proof` of the entry under the log of tenders. */
    proof: z.string().optional(),
    address: z.string(),
  })
  .meta({ id: 'TenderReceipt' });
export type TenderReceipt = z.infer<typeof tenderReceipt>;

const standing = z.object({
  offer: name,
  bidder: z.string(),
  gates: z.array(z.object({ gate: name, outcome: gateOutcome })),
  excluded: z.union([z.boolean(), z.literal('unclear')]),
  values: z.array(z.number().nullable()),
  score: z.number().nullable(),
  rank: z.int().nullable(),
});
export const tenderRanking = z
  .object({
    weights: z.array(z.object({ criterion: name, weight: z.number() })),
    standings: z.array(standing),
    missing: z.array(z.string()),
    /** The same offers by two other readings of the same values; they decide nothing. */
    secondOpinions: z.array(
      z.object({ offer: name, topsis: z.number(), topsisRank: z.int(), lexicographicRank: z.int() }),
    ),
    lowPrices: z.object({
      outcome: z.enum(['told', 'cannot-tell']),
      offers: z.array(name),
      limit: z.number().optional(),
      by: z.enum(['estimate', 'spread']).optional(),
      code: z.string().optional(),
    }),
  })
  .meta({ id: 'TenderRanking' });

const crossing = z.object({ weight: z.number(), offer: name });
const change = z.object({ offer: name, from: z.number(), to: z.number() });
export const tenderSensitivity = z
  .object({
    winners: z.array(name),
    shifts: z.array(
      z.object({
        criterion: name,
        by: z.number(),
        weight: z.number(),
        winners: z.array(name),
        changes: z.boolean(),
      }),
    ),
    criticalWeights: z.array(
      z.object({
        criterion: name,
        weight: z.number(),
        below: crossing.optional(),
        above: crossing.optional(),
      }),
    ),
    criticalScores: z.array(z.object({ criterion: name, rise: change.optional(), fall: change.optional() })),
  })
  .meta({ id: 'TenderSensitivity' });

export const localContentRequest = z.object({ contracts }).meta({ id: 'LocalContentRequest' });
export const localContent = z
  .object({
    least: z.number(),
    most: z.number(),
    percent: z.number().optional(),
    /** Contracts whose payroll is not known. */
    missing: z.array(z.string()),
    notes: z.array(fault),
  })
  .meta({ id: 'LocalContent', description: 'Percent of the head contract by the chain formula.' });
export const tenderLocalContent = z
  .object({
    promised: z.array(z.object({ offer: name, content: localContent })),
    delivered: z.array(
      z.object({
        from: civilDay,
        until: civilDay,
        performed: money,
        content: localContent,
        evidence: z.string(),
      }),
    ),
    kept: z
      .object({
        least: z.number(),
        most: z.number(),
        promisedPercent: z.number(),
        outcome: z.enum(['kept', 'short', 'cannot-tell']),
      })
      .optional(),
  })
  .meta({ id: 'TenderLocalContent' });
