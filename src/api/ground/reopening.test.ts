/** Reopened ground over HTTP: freed, announced, asked for by two, its list fixed, and shared out as the law says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ActReceipt,
  type BlockCard,
  type LicenceView,
  type ReopeningList,
  reopeningList,
  type SlotView,
  slotView,
} from '#contract';
import { kazakhstan, type LawPack } from '#law';
import { drawLots, hexFromBytes, sha256, utf8FromText } from '#proof';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

const area: [number, number][] = [
  [block(10, 10), 5],
  [block(11, 10), 3],
];
const back: [number, number][] = [[block(11, 10), 3]];

/** A licence of eight blocks, granted on 24 November; three go back on the 25th. */
async function freed(law?: LawPack): Promise<TrialCountry> {
  const country = await openTrialCountry(law ? { law } : {});
  const { as } = country;
  const ok = async (answer: Promise<Response>) => expect((await answer).status).toBeLessThan(300);
  const papers = await uploadPapers(country, 'investor');
  await ok(
    as('investor', 'POST', '/api/applications', lodging(area, papers), { 'idempotency-key': 'first-form' }),
  );
  const act = (given: object) => ok(as('officer', 'POST', '/api/applications/A-000001/acts', given));
  await act({ act: 'send-security-notice' });
  country.goTo('2026-11-24');
  const sum = { amount: 8 * 720 * 4_325, currency: 'KZT' };
  await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Halyk Bank', until: '2036-01-01' });
  await act({ act: 'grant' });
  country.goTo('2026-11-25');
  const [{ sha256: paper }] = (await uploadPapers(country, 'investor')) as [{ sha256: string }];
  await ok(
    as('investor', 'POST', '/api/licences/EL-000001/acts', {
      act: 'surrender',
      cells: back,
      documents: [{ kind: 'closure-act', sha256: paper }],
    }),
  );
  return country;
}

async function ask(country: TrialCountry, who: 'investor' | 'rival', key: string): Promise<void> {
  const papers = await uploadPapers(country, who);
  const answer = await country.as(who, 'POST', '/api/applications', lodging(back, papers), {
    'idempotency-key': key,
  });
  expect(answer.status).toBe(201);
}

const list = async (country: TrialCountry, query = '') =>
  reopeningList.parse(
    await (await country.as(undefined, 'GET', `/api/ground/reopening${query}`)).json(),
  ) as ReopeningList;
const slot = async (country: TrialCountry, query = '') =>
  slotView.parse(
    await (await country.as(undefined, 'GET', `/api/ground/reopening/S-000001${query}`)).json(),
  ) as SlotView;
const acts = '/api/ground/reopening/S-000001/acts';
const announce = { act: 'reopen-ground', cells: back };

describe('by the law of Kazakhstan as it is', () => {
  let country: TrialCountry;
  beforeAll(async () => {
    country = await freed();
  });
  afterAll(async () => {
    expect(country.faults).toEqual([]);
    await country.close();
  });

  test('freed ground is shown with the fifteen working days in which filings are equal, its oblast and what is known near it', async () => {
    const { freed, slots, way, items, facets } = await list(country, '?facets=true');
    expect(freed).toMatchObject([
      {
        licence: 'EL-000001',
        freedOn: '2026-11-25',
        closesAt: '2026-12-17T19:00:00.000Z',
        blocks: 3,
        cells: back,
        oblasts: ['KZ-35'],
        minerals: [],
      },
    ]);
    expect(slots).toEqual([]);
    expect(way).toMatchObject({
      ties: 'auction',
      earlier: 'equal',
      cite: { text: expect.stringContaining('189-1') },
    });
    expect(items).toMatchObject([{ because: 'licence-runs-out', id: 'EL-000001', blocks: 5 }]);
    expect(facets?.oblast).toEqual([{ value: 'KZ-35', count: 2 }]);
    expect((await list(country)).facets).toBeUndefined();
    expect((await list(country, '?oblast=KZ-63')).freed).toEqual([]);
    expect((await list(country, '?mineral=tungsten')).total).toBe(0);
  });

  test('an officer announces it, after a preview that writes nothing; an applicant may not, and nobody twice', async () => {
    const post = (who: 'officer' | 'investor' | undefined, query = '') =>
      country.as(who, 'POST', `/api/ground/reopening/acts${query}`, announce);
    expect((await post(undefined)).status).toBe(401);
    expect((await post('investor')).status).toBe(403);
    const preview = (await (await post('officer', '?preview=true')).json()) as ActReceipt;
    expect(preview).toMatchObject({
      preview: true,
      outcome: { act: 'reopen-ground', slot: 'S-000001' },
      entries: [{ kind: 'ground-reopened' }],
    });
    expect((await list(country)).slots).toEqual([]);
    const done = await post('officer');
    expect(done.status).toBe(201);
    expect(await done.json()).toMatchObject({ preview: false, address: '/ground/reopening/S-000001' });
    const again = await post('officer');
    expect([again.status, await again.json()]).toMatchObject([
      422,
      { findings: [{ code: 'block_already_announced' }] },
    ]);
    expect((await list(country)).freed).toEqual([]);
  });

  test('whoever asks inside the slot is counted; the block and the licence lead to it; the feed names it', async () => {
    await ask(country, 'rival', 'rival-form');
    country.advance(60_000);
    await ask(country, 'investor', 'second-form');
    const { slot: shown, entries } = await slot(country);
    expect(shown).toMatchObject({
      status: 'open',
      ties: 'auction',
      contested: true,
      licences: [{ id: 'EL-000001' }],
    });
    expect(shown.filings.map(({ application }) => application)).toEqual(['A-000002', 'A-000003']);
    expect(entries.map(({ kind, records }) => [kind, records])).toEqual([
      ['ground-reopened', [{ kind: 'slot', id: 'S-000001', address: '/ground/reopening/S-000001' }]],
    ]);
    const card = (await (
      await country.as(undefined, 'GET', `/api/blocks/${block(11, 11)}`)
    ).json()) as BlockCard;
    expect(card.slot).toMatchObject({ id: 'S-000001', status: 'open' });
    const licence = (await (
      await country.as(undefined, 'GET', '/api/licences/EL-000001')
    ).json()) as LicenceView;
    expect(licence.slots).toEqual([
      { id: 'S-000001', status: 'open', address: '/ground/reopening/S-000001' },
    ]);
  });

  test('the calendar has the end of the slot and the day on which the licence runs out, in lines of 75 bytes at most', async () => {
    const answer = await country.as(undefined, 'GET', '/api/ground/reopening/calendar.ics?language=kk');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    const whole = text.replaceAll('\r\n ', '');
    expect(whole.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(whole).toContain('UID:S-000001-closes@orebook.test/kz\r\n');
    expect(whole).toMatch(/DTSTART:202612\d\dT190000Z/);
    expect(whole).toContain('DTSTART;VALUE=DATE:20321124');
    expect(whole).toContain('URL:http://localhost:8080/ground/reopening/S-000001');
  });

  test('its list is fixed when the time is over, and an auction decides: nothing is drawn, and the past is shown as it was', async () => {
    const close = () => country.as('officer', 'POST', acts, { act: 'close-slot' });
    expect(await (await close()).json()).toMatchObject({ findings: [{ code: 'slot_still_open' }] });
    country.goTo('2026-12-19');
    expect((await close()).status).toBe(200);
    const { slot: shown, entries } = await slot(country);
    expect(shown.status).toBe('to-auction');
    expect(shown.list?.root).toMatch(/^[0-9a-f]{64}$/);
    expect(shown.source).toBeUndefined();
    expect(entries.map(({ kind }) => kind)).toEqual(['ground-reopened', 'slot-closed']);
    const draw = await country.as('officer', 'POST', acts, { act: 'draw-slot', evidence: 'words' });
    expect(await draw.json()).toMatchObject({
      status: 409,
      findings: [{ code: 'act_not_possible_in_status' }],
    });
    expect((await slot(country, '?asOf=2026-11-25')).slot).toMatchObject({ status: 'open' });
    expect((await list(country, '?asOf=2026-11-24')).freed).toEqual([]);
    const before = await country.as(undefined, 'GET', '/api/ground/reopening/S-000001?asOf=2026-11-24');
    expect(before.status).toBe(404);
  });
});

describe('where lots are drawn', () => {
  test('the list names a public event still to come; its words give the order that anyone computes again', async () => {
    const country = await freed(
      kazakhstan.with({ 'freed-block.ties': 'draw', 'draw.randomness': 'public-event' }),
    );
    const post = async (given: object) => {
      const answer = await country.as('officer', 'POST', acts, given);
      return [
        answer.status,
        ((await answer.json()) as { findings?: { code: string }[] }).findings?.[0]?.code,
      ];
    };
    await country.as('officer', 'POST', '/api/ground/reopening/acts', announce);
    await ask(country, 'investor', 'second-form');
    await ask(country, 'rival', 'rival-form');
    country.goTo('2026-12-19');
    expect(await post({ act: 'close-slot' })).toEqual([422, 'event_not_named']);
    const event = { event: 'Closing rate of the National Bank', at: '2026-12-21T12:00:00.000Z' };
    expect((await post({ act: 'close-slot', event }))[0]).toBe(200);
    const waiting = (await slot(country)).slot;
    expect(waiting).toMatchObject({ status: 'awaiting-draw', source: { from: 'public-event', ...event } });
    expect(await post({ act: 'draw-slot', evidence: '498.21' })).toEqual([422, 'value_not_yet_known']);
    country.goTo('2026-12-22');
    expect((await post({ act: 'draw-slot', evidence: '498.21' }))[0]).toBe(200);
    const { slot: drawn } = await slot(country);
    const value = hexFromBytes(sha256(utf8FromText('498.21')));
    const lots = drawLots(value, drawn.list?.root ?? '', ['A-000002', 'A-000003']);
    expect(drawn.draw).toMatchObject({
      evidence: '498.21',
      value,
      order: lots.map((lot) => lot.application),
    });
    expect(country.faults).toEqual([]);
    await country.close();
  });
});
