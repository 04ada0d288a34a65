import { describe, expect, test } from 'vitest';
import { runsFromCells } from '#grid';
import { kazakhstan } from '#law';
import { bytesFromHex, sealOfArea } from '#proof';
import { civilDate, instantFromMillis } from '#terms';
import { BadEntry } from '../bad-entry.ts';
import { blockState } from '../block-state.ts';
import { ordinalOfClaimant } from '../claims.ts';
import type { Lodge } from '../command.ts';
import type { Entry } from '../entry.ts';
import type { By } from '../entry-parts.ts';
import { momentsOf } from '../exploration-application/clocks.ts';
import { fold, rollback } from '../fold.ts';
import { groundView } from '../ground-view.ts';
import { standpointNow } from '../standpoint.ts';
import { applicationOf, openState, type RegisterState, sealedFilingOf } from '../state.ts';
import { stateDigest } from '../state-digest.ts';
import {
  application,
  block,
  blocks,
  given,
  givenUnder,
  investor,
  lodgeOn,
  lodging,
  officer,
  registrar,
  rival,
  type Step,
  type Story,
} from '../story.ts';
import { withoutPapers } from '../without-papers.ts';
import { lapsesDue } from './acts-due.ts';
import type { SealedFilingId } from './events.ts';

const knows = kazakhstan.with({ 'sealed-filing.opening': 'within-1-working-day' });
const area = blocks(10, 10, 3, 4);
const cell = area[0] as number;
const salt = '5a'.repeat(32);
const F1: SealedFilingId = 'F-000001';
const party = (number: number): By => ({ role: 'applicant', account: `party-${number}` });

/** The seal over an area and a name, by whoever keeps the salt. */
function sealOf(cells: readonly number[], by: By = investor, from = salt): string {
  const { licenceKind, applicant } = lodgeOn(civilDate('2026-02-02'), cells, by);
  return sealOfArea(bytesFromHex(from), { licenceKind, cells: runsFromCells([...cells]), applicant });
}
const seal = (day: string, cells: readonly number[] = area, by: By = investor): Step => [
  day,
  { act: 'seal-filing', by, commitment: sealOf(cells, by) },
];
const open = (
  day: string,
  more: Partial<Lodge> & {
    readonly from?: By;
    readonly filing?: SealedFilingId;
    readonly salt?: string;
  } = {},
): Step => {
  const { from = investor, filing = F1, salt: shown = salt, ...rest } = more;
  return [
    day,
    (on) => ({ ...lodgeOn(on, rest.cells ?? area, from), sealed: { filing, salt: shown }, ...rest }),
  ];
};
const lapse = (day: string, filing = F1): Step => [day, { act: 'lapse-filing', by: registrar, filing }];
const notice = (day: string, number: number): Step => [
  day,
  { act: 'send-security-notice', by: officer, application: application(number) },
];
const line = (state: RegisterState, which = cell) =>
  state.claims.inLine(which).map((claimant) => ordinalOfClaimant(claimant));

/** The code with which a log is not believed where one of its entries is another. */
function codeOf(entries: readonly Entry[], changed: Entry, at: number): string {
  const state = openState();
  try {
    for (const [i, entry] of entries.entries()) fold(state, i, i === at ? changed : entry);
  } catch (error) {
    return error instanceof BadEntry ? error.code : String(error);
  }
  return 'believed';
}

test('the law of Kazakhstan knows no sealed filing: it is refused by the articles on receipt and publication', () => {
  const story = given().when(seal('2026-02-02'));
  story.thenRefused('sealing_not_in_law');
  expect(story.decision?.findings[0]?.cite.text).toBe('Code arts. 187(9)–(10), 189(1)');
});

describe('where the law knows a sealed filing', () => {
  test('priority counts from the seal: who lodged in the open before it is opened stands behind it', () => {
    const story = givenUnder(knows, seal('2026-02-02'), ['2026-02-02', lodging(area, rival)]);
    expect(line(story.state)).toEqual([1]);
    story.given(open('2026-02-03'));
    expect(line(story.state)).toEqual([2, 1]);
    expect(story.decision).toMatchObject({
      outcome: { application: application(2), places: [{ cells: runsFromCells(area), place: 1, ahead: [] }] },
    });
    const opened = applicationOf(story.state, application(2));
    expect(opened).toMatchObject({
      priority: 1,
      sealed: { filing: F1, lodgedIn: 4 },
      lodgedOn: '2026-02-03',
    });
    expect(sealedFilingOf(story.state, F1)).toMatchObject({ status: 'opened', application: application(2) });
    const queue = blockState(
      story.state,
      story.base,
      cell,
      standpointNow(story.state, civilDate('2026-02-03')),
    );
    expect(queue.queue.map(({ application: id }) => id)).toEqual([application(2), application(1)]);
  });

  test('who lodged before the seal stays ahead of it, and who only shares a corner of the area moves only there', () => {
    const corner = [cell];
    const story = givenUnder(
      knows,
      ['2026-02-02', lodging(area, party(3))],
      seal('2026-02-02'),
      ['2026-02-02', lodging(blocks(10, 10, 3, 1), rival)],
      open('2026-02-03'),
    );
    expect(line(story.state)).toEqual([1, 3, 2]);
    expect(line(story.state, block(10, 13))).toEqual([1, 3]);
    expect(corner).toEqual([block(10, 10)]);
  });

  test('of two seals on one block the first sealed is first, whichever opens first', () => {
    const story = givenUnder(
      knows,
      seal('2026-02-02', area, party(3)),
      seal('2026-02-02', area, party(4)),
      open('2026-02-03', { from: party(4), filing: 'F-000002' }),
      open('2026-02-03', { from: party(3), filing: 'F-000001' }),
    );
    expect(line(story.state)).toEqual([2, 1]);
  });

  test('while an older seal is closed nobody is examined, anywhere; a younger one holds nobody up', () => {
    const story = givenUnder(knows, seal('2026-02-02'), ['2026-02-02', lodging(blocks(30, 30, 2, 2), rival)]);
    story.when(notice('2026-02-03', 1)).thenRefused('seal_may_be_ahead');
    expect(story.decision?.findings[0]).toMatchObject({
      facts: { filings: [F1], until: '2026-02-03T19:00:00.000Z' },
    });
    story.given(seal('2026-02-04', area, party(9))).when(notice('2026-02-04', 1));
    story.then('security-notice-sent'); // F-1 was over by the clock, and no entry had to say so
  });

  test('the clock of the review counts from the opening, and who was overtaken waits in line', () => {
    const story = givenUnder(
      knows,
      seal('2026-02-02'),
      ['2026-02-02', lodging(area, rival)],
      open('2026-02-03'),
    );
    const moments = (number: number) => {
      const asked = applicationOf(story.state, application(number));
      return asked && momentsOf(story.state, asked, knows, civilDate('2026-02-03'));
    };
    expect(moments(2)).toEqual({ received: '2026-02-03', published: '2026-02-03' });
    expect(moments(1)).toEqual({ received: '2026-02-02', published: '2026-02-02', queued: '2026-02-02' });
    story.when(notice('2026-02-04', 1)).thenRefused('earlier_application_open');
    story.when(notice('2026-02-04', 2)).then('security-notice-sent');
    const ahead = (number: number) =>
      groundView(story.state, story.base, { day: civilDate('2026-02-04'), for: application(number) })
        .earlierApplications?.(cell)
        .map(({ id }) => id);
    expect(ahead(2)).toEqual([]);
    expect(ahead(1)).toEqual([application(2)]);
  });

  test('a party may have one seal closed at a time; opened or over, it may seal again', () => {
    const story = givenUnder(knows, seal('2026-02-02'));
    story.when(seal('2026-02-02', blocks(20, 20, 2, 2))).thenRefused('too_many_seals');
    story.when(seal('2026-02-02', area, rival)).then('filing-sealed');
    story.given(open('2026-02-03')).when(seal('2026-02-03')).then('filing-sealed');
    story.when(seal('2026-02-05')).then('filing-sealed'); // the third lapsed with 4 February
    const three = knows.with({
      'sealed-filing.opening': 'within-1-working-day',
      'sealed-filing.limit': 'three',
    });
    givenUnder(three, seal('2026-02-02'), seal('2026-02-02'), seal('2026-02-02'))
      .when(seal('2026-02-02'))
      .thenRefused('too_many_seals');
  });

  test('only the whole of what was sealed opens it: not another area, name or salt, not another account, not twice, not late', () => {
    const at = () => givenUnder(knows, seal('2026-02-02'));
    at()
      .when(open('2026-02-03', { cells: area.slice(0, 8) }))
      .thenRefused('seal_opens_otherwise');
    at()
      .when(open('2026-02-03', { cells: [...area, block(13, 10)] }))
      .thenRefused('seal_opens_otherwise');
    at()
      .when(open('2026-02-03', { salt: 'ab'.repeat(32) }))
      .thenRefused('seal_opens_otherwise');
    at()
      .when(open('2026-02-03', { salt: 'ab' }))
      .thenRefused('seal_opens_otherwise');
    const { applicant } = lodgeOn(civilDate('2026-02-03'), area);
    const named = { ...applicant, name: { commitment: 'c'.repeat(64) } };
    at()
      .when(open('2026-02-03', { applicant: named }))
      .thenRefused('seal_opens_otherwise');
    at()
      .when(open('2026-02-03', { applicant: { ...applicant, kind: 'person' } }))
      .thenRefused('seal_opens_otherwise');
    at()
      .when(open('2026-02-03', { from: rival }))
      .thenRefused('not_your_record');
    at()
      .when(open('2026-02-03', { filing: 'F-000002' }))
      .thenRefused('unknown_sealed_filing');
    at().when(open('2026-02-04')).thenRefused('seal_time_over');
    at().given(open('2026-02-03')).when(open('2026-02-03')).thenRefused('seal_already_opened');
    at()
      .when(open('2026-02-03', { cells: [...area].reverse() }))
      .then('application-lodged', 'application-published');
  });

  test('an unopened seal lapses in public by an act of the register, and its maker may lodge in the open, at the end of the line', () => {
    const story = givenUnder(knows, seal('2026-02-02'), ['2026-02-02', lodging(area, rival)]);
    const instant = (text: string) => instantFromMillis(Date.parse(text));
    expect(lapsesDue(story.state, instant('2026-02-03T18:59:59Z'))).toEqual([]);
    expect(lapsesDue(story.state, instant('2026-02-03T19:00:00Z'))).toEqual([
      { act: 'lapse-filing', by: registrar, filing: F1 },
    ]);
    story.when(lapse('2026-02-03')).thenRefused('seal_still_closed');
    story.when([
      ...lapse('2026-02-04').slice(0, 1),
      { act: 'lapse-filing', by: officer, filing: F1 },
    ] as never);
    story.thenRefused('not_your_act');
    story.given(lapse('2026-02-04')).when(lapse('2026-02-04')).thenRefused('act_not_possible_in_status');
    story.when(open('2026-02-04')).thenRefused('seal_time_over');
    story.given(['2026-02-04', lodging(area)]);
    expect(line(story.state)).toEqual([1, 2]);
    expect(sealedFilingOf(story.state, F1)?.status).toBe('lapsed');
  });

  test('an opening can be taken back by a rival writer, and comes again alike', () => {
    const story = givenUnder(knows, seal('2026-02-02'), ['2026-02-02', lodging(area, rival)]);
    const before = stateDigest(story.state);
    const size = story.state.size;
    story.given(open('2026-02-03'));
    const after = stateDigest(story.state);
    rollback(story.state, size);
    expect(stateDigest(story.state)).toBe(before);
    expect(line(story.state)).toEqual([1]);
    for (const [i, entry] of story.entries.slice(size).entries()) fold(story.state, size + i, entry);
    expect(stateDigest(story.state)).toBe(after);
    rollback(story.state, 1);
    expect(stateDigest(story.state)).toBe(stateDigest(given().state));
  });

  test('a reader that keeps no past and no papers comes to the same line', () => {
    const story = givenUnder(
      knows,
      seal('2026-02-02'),
      ['2026-02-02', lodging(area, rival)],
      open('2026-02-03'),
    );
    const state = openState({ keepsPast: false, keepsFinished: false });
    for (const [i, entry] of story.entries.entries()) fold(state, i, withoutPapers(entry));
    expect(line(state)).toEqual([2, 1]);
  });

  test('as it stood before the opening, the block shows nobody but who had lodged', () => {
    const story = givenUnder(knows, seal('2026-02-02'), ['2026-02-02', lodging(area, rival)]);
    const size = story.state.size;
    story.given(open('2026-02-03'));
    const day = civilDate('2026-02-02');
    const then = blockState(story.state, story.base, cell, { size, day, written: size });
    expect(then.queue.map(({ application: id }) => id)).toEqual([application(1)]);
  });

  test('a place at the counter from before a seal that is still closed cannot be given', () => {
    const counter = knows.with({
      'sealed-filing.opening': 'within-3-working-days',
      'queue.counter-filing': 'receipt-at-counter',
    });
    const paper = {
      at: instantFromMillis(Date.parse('2026-02-02T04:00:00Z')),
      office: 'Astana',
      number: '17',
    };
    const filed: Step = [
      '2026-02-02',
      (on) => ({ ...lodgeOn(on, area, rival), by: officer, counter: paper }),
    ];
    givenUnder(counter, seal('2026-02-02')).when(filed).thenRefused('seal_may_be_ahead');
    givenUnder(counter).when(filed).then('application-lodged', 'application-published');
  });
});

describe('on ground of a slot, where filings are equal', () => {
  const lots = kazakhstan.with({
    'sealed-filing.opening': 'within-3-working-days',
    'freed-block.ties': 'draw',
    'draw.randomness': 'public-event',
  });
  const until = civilDate('2026-04-01');
  /** A licence of the area that was stated by a publisher and ended by the registrar: its ground is announced on 2 April 2026. */
  const announced: readonly Step[] = [
    [
      '2026-02-02',
      {
        act: 'enter-statement',
        by: registrar,
        publisher: 'ministry',
        number: '1-EL',
        seenOn: civilDate('2026-02-02'),
        holder: { id: 'stated-1', name: { commitment: 'a'.repeat(64) } },
        datum: 'QazTRF-23',
        cells: area,
        from: civilDate('2020-04-02'),
        until,
      },
    ],
    [
      '2026-04-02',
      { act: 'end-licence', by: registrar, licence: 'EL-000001', reason: 'expired', documents: [] },
    ],
    ['2026-04-02', { act: 'reopen-ground', by: registrar, cells: area }],
  ];

  test('the place of a sealed filing counts from its opening: a seal made before takes no place from who filed in sight', () => {
    const story = givenUnder(lots, ...announced, seal('2026-04-02'), ['2026-04-03', lodging(area, rival)]);
    story.given(open('2026-04-03'));
    expect(line(story.state)).toEqual([1, 2]);
    const audit = applicationOf(story.state, application(2));
    expect(audit?.priority).toBeLessThan(applicationOf(story.state, application(1))?.priority ?? 0);
  });

  test('opened before the slot closes it is on the list; opened after, it stands behind the list and has no lot', () => {
    const closing = '2026-04-24';
    const event = {
      event: 'Closing rate of the day',
      at: instantFromMillis(Date.parse('2026-04-25T12:00:00Z')),
    };
    const close: Step = [closing, { act: 'close-slot', by: registrar, slot: 'S-000001', event }];
    const filed: readonly Step[] = [
      ['2026-04-03', lodging(area, rival)],
      ['2026-04-03', lodging(area, party(3))],
    ];
    const listOf = (story: Story) =>
      story.entries.flatMap((entry) => (entry.kind === 'slot-closed' ? [entry.applications] : []));
    const inTime = givenUnder(lots, ...announced, ...filed, seal('2026-04-22'), open('2026-04-23'), close);
    expect(listOf(inTime)).toEqual([[application(1), application(2), application(3)]]);
    const late = givenUnder(lots, ...announced, ...filed, seal('2026-04-22'), close, open('2026-04-24'));
    expect(listOf(late)).toEqual([[application(1), application(2)]]);
    expect(line(late.state)).toEqual([1, 2, 3]);
    late.given(['2026-04-27', { act: 'draw-slot', by: registrar, slot: 'S-000001', evidence: 'words' }]);
    expect(line(late.state).at(-1)).toBe(3);
  });
});

describe('a log that says otherwise is not believed', () => {
  const story: Story = givenUnder(
    knows,
    seal('2026-02-02'),
    ['2026-02-02', lodging(area, rival)],
    open('2026-02-03'),
  );
  const [, sealed, , , lodged] = story.entries as readonly Entry[];
  if (sealed?.kind !== 'filing-sealed' || lodged?.kind !== 'application-lodged')
    throw new Error('Another log.');
  const codeWith = (changed: Entry, at: number) => codeOf(story.entries, changed, at);

  test('as it is, it is', () => {
    expect(codeWith(lodged, 4)).toBe('believed');
  });

  test('an opening of another area, with another salt, of nobody\u2019s seal, or too late', () => {
    expect(codeWith({ ...lodged, cells: runsFromCells(area.slice(0, 8)) }, 4)).toBe('seal_differs');
    expect(codeWith({ ...lodged, sealed: { filing: F1, salt: '00'.repeat(32) } }, 4)).toBe('seal_differs');
    expect(codeWith({ ...lodged, sealed: { filing: 'F-000007', salt } }, 4)).toBe('unknown_record');
    expect(codeWith({ ...lodged, at: sealed.opensBefore }, 4)).toBe('seal_out_of_order');
    const applicant = { ...lodged.applicant, id: 'altai' };
    expect(codeWith({ ...lodged, by: rival, applicant }, 4)).toBe('not_your_record');
  });

  test('a seal with another number, one that lapses as it is made, and one that lapsed before its time', () => {
    expect(codeWith({ ...sealed, filing: 'F-000002' }, 1)).toBe('number_out_of_turn');
    expect(codeWith({ ...sealed, opensBefore: sealed.at }, 1)).toBe('seal_out_of_order');
    expect(codeWith({ ...sealed, by: officer }, 1)).toBe('not_your_act');
    const lapsed = {
      kind: 'filing-lapsed',
      at: lodged.at,
      on: lodged.on,
      by: registrar,
      filing: F1,
    } as const;
    expect(codeWith(lapsed, 4)).toBe('seal_out_of_order');
  });

  test('a licence granted while an older seal was closed', () => {
    const at = givenUnder(
      knows,
      ['2026-02-02', lodging(area, rival)],
      notice('2026-02-03', 1),
      [
        '2026-02-20',
        (day, told) => {
          const asked = applicationOf(told.state, application(1));
          if (asked?.status !== 'awaiting-security') throw new Error('No security is awaited.');
          const { sum } = asked.notice;
          const lodgedOn = { issuer: 'Bank', until: civilDate('2034-02-20'), lodgedOn: day };
          return {
            act: 'record-security',
            by: officer,
            application: application(1),
            form: 'guarantee',
            sum,
            ...lodgedOn,
          };
        },
      ],
      ['2026-03-04', { act: 'grant', by: officer, application: application(1) }],
    );
    const granted = at.entries.at(-1) as Entry;
    // The same log, with a seal before the application that nobody could have opened before the grant.
    const state = openState();
    const opened = at.entries[0] as Entry;
    fold(state, 0, opened);
    fold(state, 1, {
      ...sealed,
      at: opened.at,
      on: opened.on,
      opensBefore: instantFromMillis(Date.parse('2026-04-01')),
    });
    for (const entry of at.entries.slice(1, -1)) fold(state, state.size, entry);
    expect(() => fold(state, state.size, granted)).toThrow('A-000001 was granted while F-000001 was closed');
  });
});
