import { describe, expect, test } from 'vitest';
import { cellsFromRuns, runsFromCells } from '#grid';
import { kazakhstan } from '#law';
import { civilDate } from '#terms';
import { groundView } from '../ground-view.ts';
import { applicationOf, licenceOf } from '../state.ts';
import {
  application,
  block,
  blocks,
  given,
  investor,
  licence,
  lodgeOn,
  lodging,
  officer,
  openCountry,
  opening,
  rival,
  type Step,
  Story,
} from '../story.ts';
import { deadlinesOfApplication } from './clocks.ts';
import { blocksToDrop } from './judgement.ts';

const area = blocks(10, 10, 3, 4); // 12 blocks
const one = application(1);
const two = application(2);

const lodged: Step = ['2026-02-02', lodging(area)];
const noticed: Step = ['2026-02-10', { act: 'send-security-notice', by: officer, application: one }];
/** 12 blocks × 720 MCI × 4,325 tenge. */
const sum = { amount: 37_368_000, currency: 'KZT' } as const;
const security = {
  act: 'record-security',
  by: officer,
  application: one,
  form: 'guarantee',
  sum,
  issuer: 'Invented Bank JSC',
  until: civilDate('2032-12-31'),
} as const;
const secured: Step = ['2026-03-02', { ...security, lodgedOn: civilDate('2026-02-27') }];
const grant = { act: 'grant', by: officer, application: one } as const;
const granted: Step = ['2026-03-04', grant];

describe('lodging', () => {
  test('an application is lodged and published the same moment, and is first on each of its blocks', () => {
    const story = given().when(lodged).then('application-lodged', 'application-published');
    expect(story.decision).toMatchObject({
      accepted: true,
      outcome: {
        act: 'lodge',
        application: 'A-000001',
        blocks: 12,
        places: [{ cells: runsFromCells(area), place: 1, ahead: [] }],
      },
    });
    expect(applicationOf(story.state, one)).toMatchObject({
      status: 'under-review',
      priority: 1,
      blocks: 12,
      publishedAt: story.entries[2]?.at,
    });
  });

  test('a rival is second on the blocks that both name and first on the rest', () => {
    const story = given(lodged).when(['2026-02-03', lodging(blocks(12, 10, 2, 4), rival)]);
    expect(story.decision).toMatchObject({
      outcome: {
        places: [
          { cells: runsFromCells(blocks(12, 10, 1, 4)), place: 2, ahead: ['A-000001'] },
          { cells: runsFromCells(blocks(13, 10, 1, 4)), place: 1, ahead: [] },
        ],
      },
    });
  });

  test('201 blocks are not entered, nor is an area without blocks', () => {
    given()
      .when(['2026-02-02', lodging(blocks(0, 0, 4, 50))])
      .then('application-lodged', 'application-published');
    given()
      .when(['2026-02-02', lodging([...blocks(0, 0, 4, 50), block(4, 0)])])
      .thenRefused('too_many_blocks');
    given()
      .when(['2026-02-02', lodging([])])
      .thenRefused('no_blocks');
  });

  test('a block outside the country is not entered, and the finding names it', () => {
    const story = given()
      .when(['2026-02-02', lodging([block(59, 0), block(60, 0)])])
      .thenRefused('outside_country');
    expect(story.decision?.findings).toMatchObject([{ cells: [block(60, 0)], weight: 'stops' }]);
  });

  test('a block named twice and a number that is no block are told apart', () => {
    given()
      .when(['2026-02-02', lodging([area[0] as number, area[0] as number])])
      .thenRefused('block_named_twice');
    given()
      .when(['2026-02-02', lodging([-1])])
      .thenRefused('not_a_block');
  });

  test('cells on the lines of the datum of before 2025 are not entered in 2026', () => {
    given()
      .when(['2026-02-02', (day) => ({ ...lodgeOn(day, area), datum: 'Pulkovo-1942' })])
      .thenRefused('datum_differs');
  });

  test('an application without a tax certificate is entered: the ministry refuses it, with the article', () => {
    const story = given().when([
      '2026-02-02',
      (day) => {
        const full = lodgeOn(day, area);
        return { ...full, documents: full.documents.filter(({ kind }) => kind !== 'tax-certificate') };
      },
    ]);
    expect(story.codes()).toContain('tax_certificate_missing');
    story
      .when([
        '2026-02-05',
        {
          act: 'refuse',
          by: officer,
          application: one,
          grounds: ['papers-missing'],
          reason: 'No tax certificate.',
        },
      ])
      .then('application-refused');
    expect(applicationOf(story.state, one)).toMatchObject({
      status: 'refused',
      refusedOn: '2026-02-05',
      barsUntil: '2026-02-19',
      grounds: [
        { rule: 'exploration.document.tax-certificate', code: 'papers-missing', cite: 'Code art. 190(1)(2)' },
      ],
    });
  });

  test('nobody applies in the name of another', () => {
    given()
      .when(['2026-02-02', (day) => ({ ...lodgeOn(day, area), by: rival })])
      .thenRefused('not_your_record');
    given()
      .when(['2026-02-02', (day) => ({ ...lodgeOn(day, area), by: officer })])
      .thenRefused('not_your_act');
  });
});

describe('from review to licence', () => {
  test('notice, security and grant make a licence of six years', () => {
    const story = given(lodged, noticed, secured).when(granted).then('licence-granted');
    expect(story.decision).toMatchObject({ outcome: { licences: ['EL-000001'] } });
    expect(licenceOf(story.state, licence(1))).toMatchObject({
      status: 'in-force',
      from: '2026-03-04',
      until: '2032-03-03',
      blocks: 12,
      holder: { id: 'tamgaly' },
      origin: { from: 'application', application: 'A-000001' },
    });
    expect(applicationOf(story.state, one)).toMatchObject({ status: 'granted', licences: ['EL-000001'] });
    expect(story.state.claims.holder(area[0] as number)).toBe(1);
    expect(story.state.claims.held).toBe(12);
  });

  test('the notice asks 720 MCI a block, and gives 40 working days', () => {
    const story = given(lodged).when(noticed).then('security-notice-sent');
    // Forty working days from 10 February 2026, less the holidays of March.
    expect(story.decision).toMatchObject({ outcome: { sum, lodgeBy: '2026-04-13' } });
  });

  test('a grant before the security is refused by the life cycle', () => {
    given(lodged, noticed).when(granted).thenRefused('act_not_possible_in_status');
  });

  test('security in two parts counts when it reaches the sum', () => {
    const half = { ...security, sum: { ...sum, amount: 20_000_000 }, lodgedOn: civilDate('2026-02-20') };
    const rest = {
      ...security,
      form: 'deposit',
      sum: { ...sum, amount: 17_368_000 },
      lodgedOn: civilDate('2026-02-25'),
    } as const;
    const story = given(lodged, noticed).when(['2026-02-20', half]);
    expect(story.decision).toMatchObject({ outcome: { missing: { amount: 17_368_000 } } });
    expect(applicationOf(story.state, one)?.status).toBe('awaiting-security');
    story.given(['2026-02-25', rest]);
    expect(applicationOf(story.state, one)).toMatchObject({ status: 'secured', securedOn: '2026-02-25' });
  });

  test('security is in time on its last day and late on the next, whenever it is recorded', () => {
    const inTime = { ...security, lodgedOn: civilDate('2026-04-13') };
    given(lodged, noticed).when(['2026-04-20', inTime]).then('security-lodged');
    given(lodged, noticed)
      .when(['2026-04-20', { ...security, lodgedOn: civilDate('2026-04-14') }])
      .thenRefused('security_late');
    given(lodged, noticed)
      .when(['2026-04-10', { ...security, lodgedOn: civilDate('2026-04-11') }])
      .thenRefused('day_in_future');
    given(lodged, noticed)
      .when(['2026-02-11', { ...security, lodgedOn: civilDate('2026-02-09') }])
      .thenRefused('security_before_notice');
  });

  test('an insurance policy of less than eight years is no security; a guarantee may be shorter', () => {
    const policy = { ...security, form: 'insurance', lodgedOn: civilDate('2026-02-27') } as const;
    given(lodged, noticed)
      .when(['2026-03-02', { ...policy, until: civilDate('2034-03-01') }])
      .thenRefused('security_ends_before_term');
    given(lodged, noticed)
      .when(['2026-03-02', { ...policy, until: civilDate('2034-03-02') }])
      .then('security-lodged');
  });

  test('a guarantee that is over on the day it is recorded is no security', () => {
    const over = { ...security, lodgedOn: civilDate('2026-02-27') };
    given(lodged, noticed)
      .when(['2026-03-02', { ...over, until: civilDate('2026-03-01') }])
      .thenRefused('security_ends_before_term');
    given(lodged, noticed)
      .when(['2026-03-02', { ...over, until: civilDate('2026-03-02') }])
      .then('security-lodged');
  });

  test('the officer alone grants', () => {
    given(lodged, noticed, secured)
      .when(['2026-03-04', { ...grant, by: investor }])
      .thenRefused('not_your_act');
  });

  test('lack of security is a ground of refusal the day after its last day, not before', () => {
    const refuse = {
      act: 'refuse',
      by: officer,
      application: one,
      grounds: ['security-late'],
      reason: 'None was lodged.',
    } as const;
    given(lodged, noticed).when(['2026-04-13', refuse]).thenRefused('security_still_in_time');
    given(lodged, noticed).when(['2026-04-14', refuse]).then('application-refused');
  });

  test('a refusal names a ground that the law finds, and a reason', () => {
    const refuse = { act: 'refuse', by: officer, application: one } as const;
    given(lodged)
      .when(['2026-02-04', { ...refuse, grounds: ['nothing-eligible'], reason: 'All of it is held.' }])
      .thenRefused('ground_not_found');
    given(lodged)
      .when(['2026-02-04', { ...refuse, grounds: ['security-or-concentration'], reason: ' ' }])
      .thenRefused('reason_missing');
    given(lodged)
      .when(['2026-02-04', { ...refuse, grounds: [], reason: 'No.' }])
      .thenRefused('ground_missing');
    given(lodged)
      .when([
        '2026-02-04',
        { ...refuse, grounds: ['security-or-concentration'], reason: 'Code art. 190(1)(6).' },
      ])
      .then('application-refused');
  });

  test('who lodged may withdraw, and nobody else', () => {
    const withdraw = { act: 'withdraw', application: one } as const;
    given(lodged)
      .when(['2026-02-04', { ...withdraw, by: rival }])
      .thenRefused('not_your_record');
    const story = given(lodged).when([
      '2026-02-04',
      { ...withdraw, by: { ...investor, account: 'person-9' } },
    ]);
    story.then('application-withdrawn');
    story.when(['2026-02-05', { ...withdraw, by: investor }]).thenRefused('act_not_possible_in_status');
  });
});

describe('blocks that may not be granted', () => {
  // Row 11 of the area is a lake from side to side: what is left falls into two plots.
  const lake = {
    ...openCountry,
    closures: { 'water-fund': [{ id: 'lake-1', whole: [[block(11, 10), 4]] as const, part: [] }] },
  };
  const drop = { act: 'drop-blocks', by: officer, application: one, cells: blocks(11, 10, 1, 4) } as const;
  const story = () => new Story(lake).given(opening, lodged);

  test('they are dropped with the rule that says so, and the applicant has five working days to answer', () => {
    const dropped = story().when(['2026-02-05', drop]).then('blocks-dropped');
    expect(dropped.decision).toMatchObject({
      entries: [
        { grounds: [{ rule: 'territory.water-fund', code: 'water_fund_land', cite: 'Code art. 25(1)(4)' }] },
      ],
      outcome: { dropped: 4, left: 8, answerBy: '2026-02-12' },
    });
  });

  test('a block that nothing excludes is not dropped', () => {
    story()
      .when(['2026-02-05', { ...drop, cells: [...drop.cells, block(10, 10)] }])
      .thenRefused('block_is_eligible');
  });

  test('the notice waits for the drop, then for the answer or its last day', () => {
    const notice = { act: 'send-security-notice', by: officer, application: one } as const;
    story().when(['2026-02-05', notice]).thenRefused('ineligible_blocks_remain');
    const dropped = () => story().given(['2026-02-05', drop]);
    dropped().when(['2026-02-12', notice]).thenRefused('answer_awaited');
    dropped().when(['2026-02-13', notice]).then('security-notice-sent');
    dropped()
      .given(['2026-02-06', { act: 'give-up-blocks', by: investor, application: one, cells: [] }])
      .when(['2026-02-06', notice])
      .then('security-notice-sent');
  });

  test('what fell into two plots is granted as two licences', () => {
    const eight = { ...security, sum: { ...sum, amount: 24_912_000 }, lodgedOn: civilDate('2026-03-02') };
    const two = story()
      .given(
        ['2026-02-05', drop],
        ['2026-02-13', { act: 'send-security-notice', by: officer, application: one }],
      )
      .given(['2026-03-02', eight])
      .when(granted)
      .then('licence-granted', 'licence-granted');
    expect(two.decision).toMatchObject({ outcome: { licences: ['EL-000001', 'EL-000002'] } });
    expect(licenceOf(two.state, licence(1))?.cells).toEqual([[block(10, 10), 4]]);
    expect(licenceOf(two.state, licence(2))?.cells).toEqual([[block(12, 10), 4]]);
    expect(applicationOf(two.state, one)).toMatchObject({ status: 'granted', blocks: 8 });
  });

  test('a block that loses its last neighbour by the drop is dropped with it', () => {
    const island = new Story(lake).given(opening, [
      '2026-02-02',
      lodging([...blocks(9, 10, 2, 2), block(11, 10), block(12, 10)]),
    ]);
    const asked = applicationOf(island.state, one);
    const context = { law: kazakhstan, base: island.base, day: civilDate('2026-02-05') };
    const { dropped, parts } = blocksToDrop(island.state, asked as NonNullable<typeof asked>, context);
    expect(dropped.flatMap(({ cells }) => cells)).toEqual([block(11, 10), block(12, 10)]);
    expect(parts).toEqual([blocks(9, 10, 2, 2)]);
  });

  test('giving up all that is left ends the application', () => {
    const given = story()
      .given(['2026-02-05', drop])
      .when([
        '2026-02-06',
        {
          act: 'give-up-blocks',
          by: investor,
          application: one,
          cells: [...blocks(10, 10, 1, 4), ...blocks(12, 10, 1, 4)],
        },
      ])
      .then('blocks-given-up');
    expect(applicationOf(given.state, one)?.status).toBe('withdrawn');
  });

  test('after the fifth working day the applicant no longer gives up a part', () => {
    story()
      .given(['2026-02-05', drop])
      .when(['2026-02-13', { act: 'give-up-blocks', by: investor, application: one, cells: [block(10, 10)] }])
      .thenRefused('answer_late');
  });
});

describe('the queue', () => {
  const second: Step = ['2026-02-03', lodging(blocks(12, 10, 3, 4), rival)];
  const noticeTwo = { act: 'send-security-notice', by: officer, application: two } as const;

  test('the second is not examined while the first is open', () => {
    given(lodged, second).when(['2026-02-10', noticeTwo]).thenRefused('earlier_application_open');
  });

  test('after a refusal the second waits ten working days, and is examined on the next', () => {
    const refused: Step = [
      '2026-02-05',
      {
        act: 'refuse',
        by: officer,
        application: one,
        grounds: ['security-or-concentration'],
        reason: 'Code art. 190(1)(6).',
      },
    ];
    const story = () => given(lodged, second, refused);
    story().when(['2026-02-19', noticeTwo]).thenRefused('refusal_still_bars');
    story().when(['2026-02-20', noticeTwo]).then('security-notice-sent');
  });

  test('after a withdrawal the second is next at once', () => {
    given(lodged, second, ['2026-02-05', { act: 'withdraw', by: investor, application: one }])
      .when(['2026-02-05', noticeTwo])
      .then('security-notice-sent');
  });

  test('blocks that the first was granted are dropped from the second; all of them, and it is refused', () => {
    const story = given(lodged, second, noticed, secured, granted);
    story.when(['2026-03-05', noticeTwo]).thenRefused('block_already_held');
    story
      .when([
        '2026-03-05',
        { act: 'drop-blocks', by: officer, application: two, cells: blocks(12, 10, 1, 4) },
      ])
      .then('blocks-dropped');
    const same = given(lodged, ['2026-02-03', lodging(area, rival)], noticed, secured, granted);
    same
      .when(['2026-03-05', { act: 'drop-blocks', by: officer, application: two, cells: area }])
      .thenRefused('no_block_left');
    same
      .when([
        '2026-03-05',
        {
          act: 'refuse',
          by: officer,
          application: two,
          grounds: ['nothing-eligible'],
          reason: 'Every block is held under EL-000001.',
        },
      ])
      .then('application-refused');
    expect(applicationOf(same.state, two)).toMatchObject({
      grounds: [
        { rule: 'exploration.eligible-blocks', code: 'nothing-eligible', cite: 'Code art. 190(1)(4)' },
      ],
    });
  });

  test('the clock of the second runs from the day on which it is first in line', () => {
    const story = given(lodged, second);
    const stepsOn = (day: string) => {
      const asked = applicationOf(story.state, two) as NonNullable<ReturnType<typeof applicationOf>>;
      return deadlinesOfApplication(story.state, asked, kazakhstan, civilDate(day)).map(
        ({ step, state, due }) => `${step} ${state} ${due ?? ''}`.trim(),
      );
    };
    expect(stepsOn('2026-03-03')).toEqual(['publish-application done 2026-02-03', 'wait-in-line running']);
    story.given(noticed, secured, granted);
    expect(stepsOn('2026-03-05')).toEqual([
      'publish-application done 2026-02-03',
      'wait-in-line done',
      // Ten working days from 4 March: 9 and 16 March stand for holidays that fell on a Sunday.
      'review running 2026-03-20',
    ]);
  });

  test('blocks freed in 2026 are examined after fifteen working days; two who asked within them go to an auction', () => {
    const surrendered: Step = [
      '2026-04-01',
      {
        act: 'surrender',
        by: investor,
        licence: licence(1),
        documents: [{ kind: 'closure-act', sha256: 'd'.repeat(64) }],
      },
    ];
    const freed = () =>
      given(lodged, noticed, secured, granted, surrendered, ['2026-04-02', lodging(area, rival)]);
    const story = freed();
    expect(
      groundView(story.state, story.base, { day: civilDate('2026-04-02') }).opening?.(area[0] as number),
    ).toEqual({
      how: 'freed',
      on: '2026-04-01',
    });
    story.when(['2026-04-22', noticeTwo]).thenRefused('freed_block_window_open');
    story.when(['2026-04-23', noticeTwo]).then('security-notice-sent');
    freed()
      .given(['2026-04-03', lodging(area, { role: 'applicant', account: 'third' })])
      .when(['2026-04-23', noticeTwo])
      .thenRefused('auction_required');
  });
});

test('cells of an application come back from the log as they went in', () => {
  const story = given(lodged);
  expect(cellsFromRuns(applicationOf(story.state, one)?.cells ?? [])).toEqual(area);
});
