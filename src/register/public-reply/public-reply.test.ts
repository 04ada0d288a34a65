import { describe, expect, test } from 'vitest';
import { rollback } from '../fold.ts';
import { replay } from '../replay.ts';
import { replyOf } from '../state.ts';
import { stateDigest } from '../state-digest.ts';
import { block, given, investor, officer, registrar, type Step } from '../story.ts';
import type { ReceiveReply } from './commands.ts';

const hash = (digit: string) => digit.repeat(64);
const held: Step = [
  '2026-01-06',
  {
    act: 'enter-statement',
    by: registrar,
    publisher: 'epn',
    number: '17-EL',
    seenOn: '2026-01-06' as never,
    holder: { id: 'tamgaly', name: { commitment: hash('a') } },
    datum: 'QazTRF-23',
    cells: [block(3, 3)],
    from: '2025-01-10' as never,
    until: '2031-01-09' as never,
  },
];
const reply = 'V-000001' as const;
const word = (more: Partial<ReceiveReply> = {}): ReceiveReply => ({
  act: 'receive-reply',
  by: registrar,
  record: 'EL-000001' as ReceiveReply['record'],
  part: 'record',
  stance: 'concern',
  topics: ['water', 'grazing'],
  capacity: 'resident',
  digest: hash('d'),
  workingDays: 10,
  ...more,
});
const received = () => given(held, ['2026-12-08', word()]);
const answer = { act: 'answer-reply', by: officer, reply, digest: hash('e') } as const;

describe('a reply from the public', () => {
  test('of 8 December 2026 with a promise of 10 working days is answered by 23 December: the 16th is Independence Day', () => {
    const story = received();
    expect(replyOf(story.state, reply)).toEqual({
      id: reply,
      status: 'waits',
      record: 'EL-000001',
      part: 'record',
      stance: 'concern',
      topics: ['water', 'grazing'],
      capacity: 'resident',
      digest: hash('d'),
      workingDays: 10,
      answerBy: '2026-12-23',
      receivedOn: '2026-12-08',
      entry: 2,
      simulated: false,
    });
  });

  test('is taken down by the register alone, and about a record that it holds', () => {
    given(held)
      .when(['2026-12-08', word({ by: investor })])
      .thenRefused('not_your_act');
    given(held)
      .when(['2026-12-08', word({ record: 'EL-000002' as never })])
      .thenRefused('unknown_licence');
    given(held)
      .when(['2026-12-08', word({ record: 'A-000001' as never })])
      .thenRefused('unknown_application');
  });

  test('is answered once, by an officer; the day stands in the log, late or not', () => {
    received()
      .when(['2026-12-09', { ...answer, by: investor }])
      .thenRefused('not_your_act');
    received()
      .when(['2026-12-09', { ...answer, reply: 'V-000002' }])
      .thenRefused('unknown_reply');
    const story = given(held, ['2026-12-08', word()], ['2027-01-15', answer]);
    expect(replyOf(story.state, reply)).toMatchObject({
      status: 'answered',
      answer: { on: '2027-01-15', digest: hash('e'), entry: 3 },
    });
    story.when(['2027-01-18', answer]).thenRefused('act_not_possible_in_status');
  });

  test('is taken back by its writer, before the answer or after it, once; the answer that was given stays', () => {
    const withdraw = { act: 'withdraw-reply', by: registrar, reply } as const;
    received()
      .when(['2026-12-09', { ...withdraw, by: officer }])
      .thenRefused('not_your_act');
    received()
      .when(['2026-12-09', { ...withdraw, reply: 'V-000002' }])
      .thenRefused('unknown_reply');
    const unanswered = given(held, ['2026-12-08', word()], ['2026-12-09', withdraw]);
    expect(replyOf(unanswered.state, reply)).toMatchObject({
      status: 'withdrawn',
      withdrawn: { on: '2026-12-09', entry: 3 },
      digest: hash('d'),
    });
    unanswered.when(['2026-12-10', answer]).thenRefused('act_not_possible_in_status');
    unanswered.when(['2026-12-10', withdraw]).thenRefused('act_not_possible_in_status');
    const answered = given(held, ['2026-12-08', word()], ['2026-12-10', answer], ['2026-12-11', withdraw]);
    expect(replyOf(answered.state, reply)).toMatchObject({
      status: 'withdrawn',
      answer: { on: '2026-12-10', entry: 3 },
      withdrawn: { on: '2026-12-11', entry: 4 },
    });
    answered.when(['2026-12-12', withdraw]).thenRefused('act_not_possible_in_status');
    const again = replay(answered.entries);
    expect(again.ok && stateDigest(again.state)).toBe(stateDigest(answered.state));
    rollback(answered.state, 4);
    expect(replyOf(answered.state, reply)).toMatchObject({ status: 'answered' });
  });

  test('is found by its record; a replay comes to the same state, and going back takes the answer away', () => {
    const story = given(held, ['2026-12-08', word()], ['2026-12-10', answer]);
    expect(story.state.replies.ofParty('EL-000001')).toEqual([1]);
    const again = replay(story.entries);
    expect(again.ok && stateDigest(again.state)).toBe(stateDigest(story.state));
    rollback(story.state, 3);
    expect(replyOf(story.state, reply)?.status).toBe('waits');
    rollback(story.state, 2);
    expect(replyOf(story.state, reply)).toBeUndefined();
    expect(story.state.replies.ofParty('EL-000001')).toEqual([]);
  });
});
