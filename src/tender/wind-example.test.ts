import { describe, expect, test } from 'vitest';
import { instant } from '#terms';
import { stageOf, type TenderEntry } from './entry.ts';
import { evaluate } from './evaluate.ts';
import { ocdsMetaFromLog, recordFromReleases, releasesFromLog } from './ocds.ts';
import { deliveries, promisedContent, promiseKept } from './promise.ts';
import { recomputeRanking } from './recompute.ts';
import { chainText } from './seal.ts';
import { appended, refusals, sha256 } from './test-story.ts';
import { windExample } from './wind-example.ts';

const log = windExample(sha256);
const at = (kind: TenderEntry['kind']) => log.findIndex((entry) => entry.kind === kind);

describe('the worked example', () => {
  test('every entry of it is one that the log would take', () => {
    expect(appended(log)).toHaveLength(log.length);
  });

  test('the highest scorer fails the winter gate, and B wins with 0.67', () => {
    const { standings } = evaluate(log);
    expect(standings.map(({ offer, rank }) => [offer, rank])).toEqual([
      ['A', null],
      ['B', 1],
      ['C', 2],
      ['D', 3],
    ]);
    expect(standings.map(({ score }) => Number(score?.toFixed(4)))).toEqual([0.775, 0.67, 0.61, 0.5725]);
  });

  test('the promises are 50, 64.5, 40 and 15 %, by the chain formula', () => {
    const promises = promisedContent(log);
    expect([...promises.values()].map(({ content }) => Number(content.percent?.toFixed(6)))).toEqual([
      50, 64.5, 40, 15,
    ]);
  });

  test('a certificate that ran out before the goods were bought counts nothing: 56.25 % delivered, short of 64.5', () => {
    const [period] = deliveries(log);
    expect(period?.content.percent).toBeCloseTo(56.25, 9);
    expect(period?.notes.map(({ code }) => code)).toEqual(['certificate_out_of_date']);
    expect(promiseKept(log)).toMatchObject({ outcome: 'short' });
  });

  test('stages follow the log: awaited to the deadline, sealed after it, then judged, closed, awarded', () => {
    const sealed = log.slice(0, at('offer-opened'));
    expect(stageOf(sealed, instant('2026-03-31T12:00:00.000Z'))).toBe('offers-awaited');
    expect(stageOf(sealed, instant('2026-03-31T12:00:00.001Z'))).toBe('offers-sealed');
    const now = instant('2026-11-23T04:00:00.000Z');
    expect(stageOf(log.slice(0, at('evaluation-closed')), now)).toBe('under-evaluation');
    expect(stageOf(log.slice(0, at('award-decided')), now)).toBe('evaluated');
    expect(stageOf(log, now)).toBe('awarded');
  });

  test('a stranger recomputes it from the record, and finds the delivery in it', () => {
    const releases = releasesFromLog(log, ocdsMetaFromLog(log, 'ocds-test-1'));
    expect(releases.map(({ tag }) => tag[0])).toEqual([
      'tender',
      'tenderUpdate',
      'tenderUpdate',
      'award',
      'implementation',
    ]);
    const record = JSON.parse(JSON.stringify(recordFromReleases(releases))) as {
      compiledRelease: { contracts: unknown[] };
    };
    expect(recomputeRanking(record.compiledRelease)).toMatchObject({
      outcome: 'recomputed',
      differences: [],
    });
    expect(record.compiledRelease.contracts).toMatchObject([
      { localContent: { delivered: [{ from: '2026-06-01', least: 56.25, most: 56.25 }] } },
    ]);
  });
});

describe('questions and promises', () => {
  const promise = log.find((entry) => entry.kind === 'local-content-promised');
  if (promise?.kind !== 'local-content-promised') throw new Error('no promise');
  const before = log.slice(0, log.indexOf(promise));

  test('a promise other than the sealed one is refused, and so is a second', () => {
    const [head, ...rest] = promise.contracts;
    if (!head) throw new Error('no head');
    const better = { ...head, payroll: { citizens: 1000, total: 1000 } };
    expect(refusals(before, { ...promise, contracts: [better, ...rest] })).toEqual(['promise_not_sealed']);
    expect(refusals([...before, promise], promise)).toEqual(['promise_repeated']);
  });

  test('two chains never read alike: a field cannot hold a tab', () => {
    const [head] = promise.contracts;
    if (!head) throw new Error('no head');
    expect(() => chainText([{ ...head, performer: 'a\tb' }])).toThrow('no tab');
  });

  test('the name of goods is sealed last in its line; without one a chain keeps the seal that it had', () => {
    const [head] = promise.contracts;
    const [towers] = head?.goods ?? [];
    if (!head || !towers) throw new Error('no towers');
    const lineOf = (goods: typeof towers) => chainText([{ ...head, goods: [goods] }]).split('\n')[2];
    expect(lineOf(towers)?.split('\t')).toHaveLength(10);
    expect(lineOf({ ...towers, name: 'Башни' })).toBe(`${lineOf(towers)}\tБашни`);
  });

  test('a question is answered once, in its own words, and none is taken after the deadline', () => {
    const asked = at('question-asked');
    const answer = log[at('question-answered')] as TenderEntry;
    expect(refusals(log.slice(0, asked + 1), { ...answer, question: 'Another?' } as TenderEntry)).toEqual([
      'unknown_question',
    ]);
    expect(refusals(log.slice(0, asked + 2), answer)).toEqual(['already_answered']);
    const late = { ...(log[asked] as TenderEntry), at: instant('2026-03-31T12:00:00.001Z') };
    expect(refusals(log.slice(0, at('offer-opened')), late)).toEqual(['late_offer']);
  });

  test('nothing is delivered before the award', () => {
    const delivery = log.at(-1) as TenderEntry;
    expect(refusals(log.slice(0, at('award-decided')), delivery)).toEqual(['award_missing']);
  });
});
