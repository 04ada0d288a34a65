import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { drawLots } from '#proof';
import { addDays, civilDate, instantFromMillis } from '#terms';
import { BadEntry } from '../bad-entry.ts';
import { ordinalOfClaimant } from '../claims.ts';
import type { Entry } from '../entry.ts';
import type { By } from '../entry-parts.ts';
import { examination } from '../exploration-application/queue.ts';
import { fold, rollback } from '../fold.ts';
import { groundView } from '../ground-view.ts';
import { eachClaimedBlock } from '../queries.ts';
import { standpointNow } from '../standpoint.ts';
import { applicationOf, openState, type RegisterState, slotOf } from '../state.ts';
import { stateDigest } from '../state-digest.ts';
import {
  application,
  blocks,
  given,
  givenUnder,
  investor,
  licence,
  lodging,
  officer,
  registrar,
  rival,
  type Step,
  type Story,
} from '../story.ts';
import { slotActsDue } from './acts-due.ts';

const area = blocks(10, 10, 3, 4);
const cell = area[0] as number;
const drawn = kazakhstan.with({ 'freed-block.ties': 'draw', 'draw.randomness': 'public-event' });
const party = (number: number): By => ({ role: 'applicant', account: `party-${number}` });
const slot = 'S-000001' as const;

const surrender: Step = [
  '2026-04-01',
  {
    act: 'surrender',
    by: investor,
    licence: licence(1),
    documents: [{ kind: 'closure-act', sha256: 'd'.repeat(64) }],
  },
];
const one = application(1);
/** A licence of twelve blocks, surrendered on 1 April 2026. */
const freed: readonly Step[] = [
  ['2026-02-02', lodging(area)],
  ['2026-02-03', { act: 'send-security-notice', by: officer, application: one }],
  [
    '2026-02-20',
    (day, story) => {
      const asked = applicationOf(story.state, one);
      if (asked?.status !== 'awaiting-security') throw new Error('No security is awaited.');
      const until = addDays(day, 3000);
      const { sum } = asked.notice;
      const lodged = { form: 'guarantee', sum, issuer: 'Bank', until, lodgedOn: day } as const;
      return { act: 'record-security', by: officer, application: one, ...lodged };
    },
  ],
  ['2026-03-04', { act: 'grant', by: officer, application: one }],
  surrender,
];
const announced: Step = ['2026-04-02', { act: 'reopen-ground', by: registrar, cells: area }];
// Fifteen working days after 2 April.
const closing = '2026-04-24';
const noon = (day: string) => instantFromMillis(Date.parse(`${day}T12:00:00Z`));
const event = { event: 'Closing rate of the National Bank for the day', at: noon('2026-04-25') };
const close: Step = [closing, { act: 'close-slot', by: registrar, slot, event }];
const draw = (evidence: string): Step => ['2026-04-27', { act: 'draw-slot', by: registrar, slot, evidence }];
const filed = (...parties: By[]): Step[] => parties.map((by) => ['2026-04-03', lodging(area, by)]);

const line = (state: RegisterState) =>
  state.claims.inLine(cell).map((claimant) => application(ordinalOfClaimant(claimant)));
const entryOf = <K extends Entry['kind']>(story: Story, kind: K) =>
  story.entries.find((entry) => entry.kind === kind) as Extract<Entry, { kind: K }>;

describe('by the law of Kazakhstan as it is', () => {
  test('a slot of fifteen working days is announced, its list is fixed, and an auction decides: there is nothing to draw', () => {
    const story = given(...freed, announced, ...filed(rival, party(3)));
    expect(slotOf(story.state, slot)).toMatchObject({
      status: 'open',
      ties: 'auction',
      cite: 'Code art. 189-1, Law 249-VIII',
    });
    story.given([closing, { act: 'close-slot', by: registrar, slot }]);
    expect(entryOf(story, 'slot-closed').source).toBeUndefined();
    expect(slotOf(story.state, slot)?.status).toBe('to-auction');
    story.when(draw('1')).thenRefused('act_not_possible_in_status');
  });
});

describe('what the registrar owes', () => {
  const due = (story: Story, at: string) => slotActsDue(story.state, story.law, noon(at));
  const law = kazakhstan.with({ 'freed-block.ties': 'draw' });

  test('where an auction decides nothing is announced; where lots are drawn, freed ground once and only while filings could be equal', () => {
    expect(due(given(...freed), '2026-04-02')).toEqual([]);
    const story = givenUnder(law, ...freed);
    expect(due(story, '2026-04-02')).toEqual([{ act: 'reopen-ground', by: registrar, cells: area }]);
    expect(due(story, '2026-06-01')).toEqual([]);
    expect(due(story.given(announced), '2026-04-02')).toEqual([]);
  });

  test('a slot is closed when its time is over; a person closes one that a public event decides', () => {
    const close = { act: 'close-slot', by: registrar, slot };
    const story = givenUnder(law, ...freed, announced, ...filed(rival, party(3)));
    expect(due(story, '2026-04-23')).toEqual([]);
    expect(due(story, '2026-04-24')).toEqual([close]);
    expect(due(givenUnder(drawn, ...freed, announced, ...filed(rival, party(3))), '2026-04-24')).toEqual([]);
    expect(due(givenUnder(drawn, ...freed, announced, ...filed(rival)), '2026-04-24')).toEqual([close]);
  });
});

describe('where ties are drawn', () => {
  const story = (...parties: By[]) => givenUnder(drawn, ...freed, announced, ...filed(...parties), close);

  test('ground is announced once, when a licence has let go of it, and not by who may ask for it', () => {
    const before = givenUnder(drawn, ...freed.slice(0, -1));
    before
      .when(['2026-03-05', { act: 'reopen-ground', by: registrar, cells: area }])
      .thenRefused('block_not_freed');
    const at = givenUnder(drawn, ...freed);
    at.when(['2026-04-02', { act: 'reopen-ground', by: investor, cells: area }]).thenRefused('not_your_act');
    at.given(announced).when(announced).thenRefused('block_already_announced');
    at.when(['2026-04-03', { act: 'close-slot', by: registrar, slot }]).thenRefused('slot_still_open');
    at.when(['2026-04-03', { act: 'close-slot', by: registrar, slot: 'S-000009' }]).thenRefused(
      'unknown_slot',
    );
  });

  test('a list of one is settled at once; a list of two names an event still to come', () => {
    expect(slotOf(story(rival).state, slot)?.status).toBe('settled');
    const two = givenUnder(drawn, ...freed, announced, ...filed(rival, party(3)));
    two.when([closing, { act: 'close-slot', by: registrar, slot }]).thenRefused('event_not_named');
    two
      .when([
        closing,
        { act: 'close-slot', by: registrar, slot, event: { ...event, at: noon('2026-04-20') } },
      ])
      .thenRefused('event_not_named');
    two.when(close).then('slot-closed');
    two
      .when(['2026-04-24', { act: 'draw-slot', by: registrar, slot, evidence: '1' }])
      .thenRefused('value_not_yet_known');
    two.when(draw(' ')).thenRefused('value_not_of_source');
  });

  test('the drand round that decides is signed at least half an hour after the list is fixed', () => {
    const law = kazakhstan.with({ 'freed-block.ties': 'draw' });
    const two = givenUnder(law, ...freed, announced, ...filed(rival, party(3)), [
      closing,
      { act: 'close-slot', by: registrar, slot },
    ]);
    const { at, source } = entryOf(two, 'slot-closed');
    if (source?.from !== 'drand-quicknet') throw new Error('No round was named.');
    const lead = Date.parse(source.at) - Date.parse(at);
    expect(lead).toBeGreaterThanOrEqual(1_800_000);
    expect(lead).toBeLessThan(1_803_000);
    two.when(draw('ab'.repeat(48))).thenRefused('value_not_of_source');
  });

  test('nobody is examined before the draw; after it the order of the lots is the order of examination', () => {
    const at = givenUnder(drawn, ...freed, announced, ...filed(rival, party(3), party(4)));
    const notice = (day: string, number: number): Step => [
      day,
      { act: 'send-security-notice', by: officer, application: application(number) },
    ];
    at.when(notice('2026-04-10', 2)).thenRefused('slot_still_open');
    at.given(close).when(notice(closing, 2)).thenRefused('draw_awaited');
    at.given(['2026-04-24', lodging(area, party(9))], draw('the rate is 501.25'));
    const { root } = entryOf(at, 'slot-closed');
    const { value, order } = entryOf(at, 'slot-drawn');
    const list = [application(2), application(3), application(4)];
    expect(order).toEqual(drawLots(value, root, list).map((lot) => lot.application));
    // Party 9 filed after the slot closed: behind all of them.
    expect(line(at.state)).toEqual([...order, application(5)]);
    const context = at.context('2026-04-28');
    const may = (id: (typeof list)[number]) => {
      const asked = applicationOf(at.state, id);
      return asked && examination(at.state, asked, context).may;
    };
    expect([...order, application(5)].map(may)).toEqual([true, false, false, false]);
    const ahead = (id: (typeof list)[number]) =>
      groundView(at.state, at.base, { day: context.day, for: id })
        .earlierApplications?.(cell)
        .map((earlier) => earlier.id);
    expect(ahead(order[0] as (typeof list)[number])).toEqual([]);
    expect(ahead(order[2] as (typeof list)[number])).toEqual(order.slice(0, 2));
  });

  test('what stood before the draw can still be seen, each application once', () => {
    const at = story(rival, party(3), party(4)).given(draw('x'));
    const seen: number[] = [];
    const day = civilDate('2026-04-20');
    const written = at.entries.findIndex(({ kind }) => kind === 'slot-closed');
    eachClaimedBlock(at.state, { ...standpointNow(at.state, day), written }, (which) => {
      if (which === cell) seen.push(which);
    });
    expect(seen).toHaveLength(3);
  });

  test('a draw can be taken back by a rival writer, and drawn again alike', () => {
    const at = story(rival, party(3), party(4));
    const before = stateDigest(at.state);
    const size = at.state.size;
    at.given(draw('x'));
    const after = stateDigest(at.state);
    rollback(at.state, size);
    expect(stateDigest(at.state)).toBe(before);
    fold(at.state, size, at.entries.at(-1) as Entry);
    expect(stateDigest(at.state)).toBe(after);
  });

  test('a reader that keeps no past and no papers comes to the same order', () => {
    const at = story(rival, party(3), party(4)).given(draw('x'));
    const state = openState({ keepsPast: false });
    for (const [i, entry] of at.entries.entries()) fold(state, i, entry);
    expect(line(state)).toEqual(entryOf(at, 'slot-drawn').order);
  });

  test('a log with another list, root, value, order or an earlier source is not believed', () => {
    const at = story(rival, party(3), party(4)).given(draw('x'));
    const closed = entryOf(at, 'slot-closed');
    const last = entryOf(at, 'slot-drawn');
    const codeWith = (changed: Entry) => {
      const state = openState();
      try {
        for (const [i, entry] of at.entries.entries())
          fold(state, i, entry.kind === changed.kind && 'slot' in entry ? changed : entry);
      } catch (error) {
        return error instanceof BadEntry ? error.code : String(error);
      }
      return 'believed';
    };
    expect(codeWith(closed)).toBe('believed');
    expect(codeWith({ ...closed, applications: closed.applications.slice(1) })).toBe('slot_list_differs');
    expect(codeWith({ ...closed, root: 'a'.repeat(64) })).toBe('slot_list_differs');
    const { source: _source, ...without } = closed;
    expect(codeWith(without)).toBe('slot_out_of_order');
    expect(codeWith({ ...closed, source: { from: 'public-event', event: 'known', at: closed.at } })).toBe(
      'slot_out_of_order',
    );
    expect(
      codeWith({ ...closed, source: { from: 'drand-quicknet', round: 9, at: noon('2026-04-25') } }),
    ).toBe('slot_out_of_order');
    expect(codeWith({ ...last, value: 'a'.repeat(64) })).toBe('draw_differs');
    expect(codeWith({ ...last, evidence: 'y' })).toBe('draw_differs');
    expect(codeWith({ ...last, order: [...last.order].reverse() })).toBe('draw_differs');
  });

  test('whoever lodges first, and whatever is published, one block never has two holders and each has one place', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([2, 3, 4, 5], { minLength: 2 }),
        fc.string({ minLength: 1 }),
        (parties, words) => {
          fc.pre(words.trim() !== '');
          const at = story(...parties.map(party)).given(draw(words));
          const inLine = line(at.state);
          expect([...inLine].sort()).toEqual(parties.map((_, i) => application(i + 2)));
          expect(inLine).toEqual(entryOf(at, 'slot-drawn').order);
          const first = inLine[0] as (typeof inLine)[number];
          const others = inLine.slice(1).map((id) => applicationOf(at.state, id));
          const context = at.context('2026-04-28');
          for (const other of others) expect(other && examination(at.state, other, context).may).toBe(false);
          const winner = applicationOf(at.state, first);
          expect(winner && examination(at.state, winner, context).may).toBe(true);
          expect(at.state.claims.holder(cell)).toBe(0);
        },
      ),
      { numRuns: 20 },
    );
  });
});
