import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { instant } from '#terms';
import { evaluate, offersInRace } from './evaluate.ts';
import { nuclearPlantRelease } from './nuclear-plant-case.ts';
import { recordFromReleases, releasesFromLog } from './ocds.ts';
import { planFaults, valueOfFigure } from './plan.ts';
import { recomputeRanking } from './recompute.ts';
import { sealFromOpening } from './seal.ts';
import {
  appended,
  award,
  closing,
  later,
  notice,
  opening,
  openings,
  plan,
  refusals,
  seals,
  sha256,
  statement,
  tenge,
  untilClosed,
  untilScored,
} from './test-story.ts';
import { readTimeline } from './timeline.ts';

const shipped = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
const codes = (change: Partial<typeof plan>) => planFaults({ ...plan, ...change }).map(({ code }) => code);

describe('the plan', () => {
  test('weights that add up to 0.99 are refused, and 0.1 + 0.2 + 0.7 are one', () => {
    const weighted = (weights: readonly number[]) => ({
      criteria: plan.criteria.map((criterion, i) => ({ ...criterion, weight: weights[i] ?? 0 })),
    });
    expect(codes(weighted([0.5, 0.3, 0.19]))).toEqual(['weights_not_one']);
    expect(codes(weighted([0.1, 0.2, 0.7]))).toEqual([]);
    expect(codes(weighted([0.5, 0.5, 0]))).toEqual(['weight_out_of_range']);
    expect(codes(weighted([Number.NaN, 0.5, 0.5]))).toEqual(['weights_not_one', 'weight_out_of_range']);
  });

  test('a weight without a range is refused: it would mean nothing', () => {
    const [first, ...rest] = plan.criteria;
    if (!first) throw new Error('no criterion');
    const value = { kind: 'linear', worst: 5, best: 5, unit: 'points' } as const;
    expect(codes({ criteria: [{ ...first, value }, ...rest] })).toEqual(['range_missing']);
  });

  test('a price of 150 between worst 200 and best 100 is worth 0.5; beyond the best it is worth no more than 1', () => {
    const price = plan.criteria[0]?.value as (typeof plan.criteria)[0]['value'];
    expect([200, 150, 100, 90].map((figure) => valueOfFigure(price, figure))).toEqual([0, 0.5, 1, 1]);
    const local = plan.criteria[2]?.value as (typeof plan.criteria)[0]['value'];
    expect([-5, 0, 15, 30, 45, 60, 70].map((figure) => valueOfFigure(local, figure))).toEqual([
      0, 0, 0.25, 0.5, 0.75, 1, 1,
    ]);
  });
});

describe('sealed offers', () => {
  const sealed = [notice, ...seals];
  const [a] = openings;
  if (a?.kind !== 'offer-opened') throw new Error('no opening');

  test('a seal is taken up to the last moment and not a millisecond after', () => {
    const [first] = seals;
    if (!first) throw new Error('no seal');
    expect(refusals([notice], { ...first, at: plan.offersDue })).toEqual([]);
    expect(refusals([notice], { ...first, at: instant('2026-03-01T12:00:00.001Z') })).toEqual(['late_offer']);
  });

  test('an offer opened early is refused', () => {
    expect(refusals(sealed, { ...a, at: instant('2026-03-02T08:59:59.999Z') })).toEqual(['opened_early']);
    expect(refusals(sealed, a)).toEqual([]);
  });

  test('a price changed by one after the sealing breaks the seal; so does another document', () => {
    const cheaper = { ...a, opening: { ...a.opening, price: tenge(129) } };
    expect(refusals(sealed, cheaper)).toEqual(['seal_broken']);
    const other = { ...a, opening: { ...a.opening, documents: sha256('other') } };
    expect(refusals(sealed, other)).toEqual(['seal_broken']);
  });

  test('the salt cannot be short and no field can hold a line break', () => {
    const short = { ...a, opening: { ...a.opening, salt: 'abc' } };
    expect(refusals(sealed, short)).toContain('salt_too_short');
    expect(() => sealFromOpening({ ...opening('A', 1), bidder: 'x\ny' }, sha256)).toThrow('no line break');
  });

  test('after the first seal the weights are locked; before it an amendment needs a reason', () => {
    const [first] = seals;
    if (!first) throw new Error('no seal');
    const amend = { ...first, kind: 'plan-amended', plan, reason: 'clearer' } as const;
    expect(refusals([notice], amend)).toEqual([]);
    expect(refusals([notice], { ...amend, reason: '' })).toEqual(['reason_missing']);
    expect(refusals([notice, first], amend)).toEqual(['plan_locked']);
  });
});

describe('judging', () => {
  const score = {
    kind: 'score-given',
    offer: 'B',
    criterion: 'ecology',
    figure: 7,
    scorer: 's1',
    evidence: 'volume 1',
  } as const;

  test('a scorer without a statement of interest, or with a conflict, is refused', () => {
    const open = [notice, ...seals, ...openings];
    expect(refusals(open, later(score))).toEqual(['no_interest_statement']);
    const conflict = later({ kind: 'interest-declared', scorer: 's1', conflicts: ['B'] });
    expect(refusals([...open, conflict], later(score))).toEqual(['conflict_of_interest']);
  });

  test('a sealed offer cannot be scored', () => {
    expect(refusals([notice, ...seals, statement], later(score))).toEqual(['still_sealed']);
  });

  test('a score is changed only by a new entry with a reason, and both stay', () => {
    expect(refusals(untilScored, later(score))).toEqual(['reason_missing']);
    const log = appended([...untilScored, later({ ...score, reason: 'read the annex' })]);
    expect(evaluate(log).standings[1]?.values[1]).toBe(0.7);
    expect(log.filter((entry) => entry.kind === 'score-given' && entry.offer === 'B')).toHaveLength(4);
  });

  test('a mark of 11 on a scale to 10 is refused, and so is a score without evidence', () => {
    expect(refusals(untilScored, later({ ...score, figure: 11, reason: 'x' }))).toEqual(['outside_range']);
    expect(refusals(untilScored, later({ ...score, evidence: '', reason: 'x' }))).toEqual([
      'evidence_missing',
    ]);
  });

  test('two scorers count by their mean', () => {
    const second = later({ kind: 'interest-declared', scorer: 's2', conflicts: [] });
    const log = appended([...untilScored, second, later({ ...score, scorer: 's2', figure: 4 })]);
    expect(evaluate(log).standings[1]?.values[1]).toBeCloseTo((0.8 + 0.4) / 2, 12);
  });

  test('the safety gate excludes the highest scorer, whose score stays in sight', () => {
    const { standings, missing } = evaluate(appended(untilClosed));
    expect(missing).toEqual([]);
    expect(standings.map(({ offer, excluded, rank }) => [offer, excluded, rank])).toEqual([
      ['A', true, null],
      ['B', false, 1],
      ['C', false, 2],
    ]);
    // A 0.5×0.7 + 0.3×0.9 + 0.2×0.75, B 0.5×0.5 + 0.3×0.8 + 0.2×1, C 0.5×0.6 + 0.3×0.6 + 0.2×0.25
    expect(standings.map(({ score: sum }) => Number(sum?.toFixed(10)))).toEqual([0.77, 0.69, 0.53]);
    expect(offersInRace(evaluate(untilClosed)).map(({ offer }) => offer)).toEqual(['B', 'C']);
  });

  test('one scorer who says fail fails the gate; one who cannot tell leaves it open and unranked', () => {
    const second = later({ kind: 'interest-declared', scorer: 's2', conflicts: [] });
    const word = (outcome: 'fail' | 'cannot-tell') =>
      later({
        kind: 'gate-judged',
        offer: 'B',
        gate: 'safety',
        outcome,
        scorer: 's2',
        evidence: 'site visit',
      });
    const standing = (outcome: 'fail' | 'cannot-tell') =>
      evaluate(appended([...untilScored, second, word(outcome)])).standings[1];
    expect(standing('fail')).toMatchObject({ excluded: true, rank: null });
    expect(standing('cannot-tell')).toMatchObject({ excluded: 'unclear', rank: null });
  });

  test('closing waits for every score, and after it nothing is judged', () => {
    expect(refusals(untilScored.slice(0, -1), closing)).toEqual(['scores_missing']);
    expect(refusals(untilClosed, { ...later(score), at: closing.at })).toEqual([
      'evaluation_closed',
      'reason_missing',
    ]);
  });

  test('time does not go back', () => {
    expect(refusals(untilClosed, { ...statement, at: notice.at })).toEqual(['time_goes_back']);
  });
});

describe('the award', () => {
  test('goes to the first; to the second only with a reason; never past a gate', () => {
    expect(refusals(untilClosed, award('B'))).toEqual([]);
    expect(refusals(untilClosed, award('C'))).toEqual(['not_the_winner']);
    expect(refusals(untilClosed, award('C', 'the first withdrew'))).toEqual([]);
    expect(refusals(untilClosed, award('A', 'cheapest'))).toEqual(['gate_not_passed']);
    expect(refusals(untilScored, award('B'))).toEqual(['evaluation_open']);
  });

  test('an abnormally low price must have been explained and accepted', () => {
    const dear = { ...notice, plan: { ...plan, estimate: tenge(190) } };
    const log = [dear, ...untilClosed.slice(1)];
    expect(refusals(log, award('B'))).toEqual(['price_not_explained']); // 150 is below 80 % of 190
    const explained = (accepted: boolean) => ({
      ...later({ kind: 'price-explained', offer: 'B', explanation: 'own quarry', accepted }),
      at: closing.at,
    });
    expect(refusals([...log, explained(false)], award('B'))).toEqual(['price_not_explained']);
    expect(refusals([...log, explained(true)], award('B'))).toEqual([]);
  });
});

describe('what is published', () => {
  const meta = {
    ocid: 'ocds-trial-T-1',
    language: 'en',
    buyer: { id: 'KZ-1', name: 'Ministry' },
    category: 'works',
    bidderNames: new Map([['bidder-B', 'B Works']]),
  } as const;
  const log = appended([...untilClosed, award('B')]);
  const releases = releasesFromLog(log, meta);
  const published = () => structuredClone(JSON.parse(JSON.stringify(releases.at(-1))));

  test('notice, opening, evaluation and award are four releases, each valid against the schema of OCDS 1.1.5', () => {
    expect(releases.map(({ tag }) => tag)).toEqual([
      ['tender'],
      ['tenderUpdate'],
      ['tenderUpdate'],
      ['award'],
    ]);
    expect(new Set(releases.map(({ id }) => id)).size).toBe(4);
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(shipped('ocds-1-1-5/release-schema.json')));
    for (const release of releases) {
      validate(JSON.parse(JSON.stringify(release)));
      expect(validate.errors).toBeNull();
    }
    const record = recordFromReleases(releases) as { compiledRelease: object };
    validate(JSON.parse(JSON.stringify(record.compiledRelease)));
    expect(validate.errors).toBeNull();
    validate({ ...published(), tag: ['no-such-tag'] });
    expect(validate.errors).not.toBeNull();
  });

  test('before the opening nothing of an offer is in the file, not even its bidder', () => {
    expect(JSON.stringify(releases[0])).not.toMatch(/bidder-|"bids"/);
  });

  test('a stranger recomputes the ranking from the file and finds no difference', () => {
    const own = recomputeRanking(published());
    expect(own).toMatchObject({ outcome: 'recomputed', differences: [] });
    expect(own.outcome === 'recomputed' && own.offers.map(({ bid, rank }) => [bid, rank])).toEqual([
      ['A', null],
      ['B', 1],
      ['C', 2],
    ]);
    const record = recordFromReleases(releases) as { compiledRelease: unknown };
    expect(recomputeRanking(record.compiledRelease)).toMatchObject({ differences: [] });
  });

  test('a published score, rank or award that does not add up is found', () => {
    const file = published();
    file.bids.details[2].scores[1].figure = 10; // C's ecology
    file.bids.details[2].scores[0].figure = 100;
    const own = recomputeRanking(file);
    expect(own.outcome === 'recomputed' && own.differences).toEqual([
      'B: published rank 1, recomputed 2',
      'C: published rank 2, recomputed 1',
      'the award went to bidder-B, recomputed rank 2',
    ]);
  });

  test('the nuclear selection of 2025 cannot be recomputed: neither weights nor gates were published', () => {
    expect(recomputeRanking(nuclearPlantRelease())).toEqual({
      outcome: 'cannot-tell',
      missing: ['criteria', 'gates'],
    });
    expect(recomputeRanking('nonsense')).toEqual({
      outcome: 'cannot-tell',
      missing: ['criteria', 'gates', 'offers'],
    });
  });

  test('weights that do not add up to one are not recomputed', () => {
    const file = published();
    file.tender.evaluation.criteria[0].weight = 0.6;
    expect(recomputeRanking(file)).toMatchObject({ missing: ['weights that add up to one'] });
  });
});

describe('the timeline', () => {
  test('holds 19 events whose dates are days, months and years', () => {
    const parsed = readTimeline(shipped('kz-power-tender-timeline/events.csv'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.value).toHaveLength(19);
    expect(parsed.value[0]).toMatchObject({ date: '2022', precision: 'year' });
    expect(parsed.value.filter(({ precision }) => precision === 'month')).toHaveLength(3);
  });

  test('a 30th of February is no date', () => {
    expect(readTimeline('date,project,event,source_url\n2024-02-30,a,b,c\n')).toMatchObject({
      ok: false,
      faults: [{ code: 'malformed_day', at: 'line 2' }],
    });
  });
});
