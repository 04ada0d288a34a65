import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import {
  type CivilDate,
  civilDate,
  type Instant,
  instantFromMillis,
  millisFromInstant,
  startOfDay,
} from '#terms';
import { blockState } from '../block-state.ts';
import type { Lodge } from '../command.ts';
import { decide } from '../decide.ts';
import type { Entry } from '../entry.ts';
import { replay } from '../replay.ts';
import { standpointNow } from '../standpoint.ts';
import { applicationOf } from '../state.ts';
import {
  application,
  block,
  blocks,
  given,
  investor,
  lodgeOn,
  lodging,
  officer,
  rival,
  type Step,
  type Story,
} from '../story.ts';

const hourOf = (day: string, hour: number): Instant =>
  instantFromMillis(millisFromInstant(startOfDay(civilDate(day), kazakhstan.zone)) + hour * 3_600_000);
const area = blocks(10, 10, 1, 3);
/** Received at 09:00, entered after 10:00, when stories go on. */
const paper =
  (at = hourOf('2026-02-02', 9), by = officer as Lodge['by']) =>
  (day: CivilDate): Lodge => ({
    ...lodgeOn(day, area, investor),
    by,
    counter: { at, office: 'Karaganda', number: '17/204' },
  });
const entered: Step = ['2026-02-02', paper()];
const online: Step = ['2026-02-02', lodging([block(10, 12), block(10, 13)], rival)];
const queueOf = ({ state, base }: Story, cell: number) =>
  blockState(state, base, cell, standpointNow(state, civilDate('2026-02-02'))).queue.map(
    ({ application }) => application,
  );

describe('a filing on paper', () => {
  test('stands with both times, and its place counts from the entry: who lodged in between is ahead', () => {
    const story = given(online).when(entered).then('application-lodged', 'application-published');
    expect(story.entries.at(-2)).toMatchObject({
      by: { role: 'officer' },
      counter: {
        at: hourOf('2026-02-02', 9),
        on: '2026-02-02',
        office: 'Karaganda',
        number: '17/204',
        place: 'entry',
      },
    });
    expect((story.entries.at(-2) as Entry).at > hourOf('2026-02-02', 10)).toBe(true);
    expect(queueOf(story, block(10, 12))).toEqual(['A-000001', 'A-000002']);
    expect(applicationOf(story.state, application(2))?.lodgedAt).toBe(story.entries.at(-2)?.at);
  });

  test('is entered by an officer only, and an officer lodges nothing else', () => {
    given()
      .when(['2026-02-02', paper(hourOf('2026-02-02', 9), investor)])
      .thenRefused('not_your_act');
    given()
      .when(['2026-02-02', (day) => ({ ...lodgeOn(day, area), by: officer })])
      .thenRefused('not_your_act');
  });

  test('cannot come from the future, from before the register, or from a day that had to be public by now', () => {
    given()
      .when(['2026-02-02', paper(hourOf('2026-02-02', 23))])
      .thenRefused('counter_in_future');
    given()
      .when(['2026-01-05', paper(hourOf('2026-01-05', 9))])
      .thenRefused('counter_before_register');
    given()
      .when(['2026-02-10', paper(hourOf('2026-02-02', 9))])
      .thenRefused('counter_publication_over');
  });
});

describe('where the law reads the receipt at the counter', () => {
  const law = kazakhstan.with({ 'queue.counter-filing': 'receipt-at-counter' });
  const answer = (story: Story) =>
    decide(story.state, paper()(civilDate('2026-02-02')), { ...story.context('2026-02-02'), law });

  test('the place counts from the counter, where nobody was given a place on those blocks since', () => {
    const story = given();
    const decision = answer(story);
    expect(decision.accepted && decision.entries[0]).toMatchObject({ counter: { place: 'counter' } });
    const { state } = replay([...story.entries, ...(decision.accepted ? decision.entries : [])]);
    expect(applicationOf(state, application(1))).toMatchObject({ lodgedAt: hourOf('2026-02-02', 9) });
  });

  test('a place that the log has given since is not taken back', () => {
    const decision = answer(given(online));
    expect(decision).toMatchObject({
      accepted: false,
      findings: [{ code: 'counter_place_taken', cells: [block(10, 12)] }],
    });
  });

  test('a log that takes it back all the same does not replay', () => {
    const story = given(online, entered);
    const forged = story.entries.map(
      (entry): Entry =>
        entry.kind === 'application-lodged' && entry.counter
          ? { ...entry, counter: { ...entry.counter, place: 'counter' } }
          : entry,
    );
    expect(replay(forged)).toMatchObject({ ok: false, index: 3, code: 'counter_filing_out_of_order' });
  });
});
