import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mailList, newWatch, watchView } from '#contract';
import { requiredParts } from '#disclosure';
import { kazakhstan } from '#law';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';
import { WatchKeeper } from './watch-keeper.ts';

let country: TrialCountry;
let keeper: WatchKeeper;
const publicAddress = 'http://localhost:8080';

async function begin(options: Parameters<typeof openTrialCountry>[0] = {}): Promise<void> {
  country = await openTrialCountry(options);
  const { register, knowledge, mailer } = country.services;
  keeper = new WatchKeeper({ register, knowledge, mailer, publicAddress });
  await keeper.look(); // the register's past is not news
}
beforeEach(() => begin());
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const valley = {
  name: 'Our <valley>',
  area: { kind: 'blocks', cells: [[block(32, 25), 4]] },
  language: 'en',
};
const watchOf = async (asked: object = valley) => {
  const response = await country.as(undefined, 'POST', '/api/watches', asked);
  expect(response.status).toBe(201);
  return newWatch.parse(await response.json());
};
const read = async (id: string) =>
  watchView.parse(await (await country.as(undefined, 'GET', `/api/watches/${id}`)).json());
const post = (path: string, body: object) => country.as(undefined, 'POST', path, body);
const keyIn = (address: string) => address.slice(-32);

async function lodge(
  cells: readonly (readonly [number, number])[],
  key = 'a-form-1',
  more: object = {},
  who: 'investor' | 'rival' = 'investor',
): Promise<void> {
  const papers = await uploadPapers(country, who);
  const headers = { 'idempotency-key': key };
  const lodged = await country.as(
    who,
    'POST',
    '/api/applications',
    { ...lodging(cells, papers), ...more },
    headers,
  );
  expect(lodged.status).toBe(201);
}

describe('a watch by feed', () => {
  test('tells of an application that touches it, with how many of its blocks, and of nothing else', async () => {
    const { id } = await watchOf();
    const elsewhere = await watchOf({ ...valley, area: { kind: 'blocks', cells: [[block(2, 2), 5]] } });
    await lodge([[block(32, 25), 10]]);
    expect(await keeper.look()).toBe(2);
    expect(await keeper.look()).toBe(0);
    expect((await read(id)).notices).toEqual([
      expect.objectContaining({ entry: 2, act: 'work-plan-published', record: 'A-000001', blocks: 4 }),
      {
        entry: 1,
        at: '2026-11-23T04:00:00.000Z',
        act: 'application-lodged',
        record: 'A-000001',
        blocks: 4,
        equalUntil: null,
        simulated: false,
        address: '/applications/A-000001',
        replyAddress: '/replies/new?about=A-000001',
      },
    ]);
    expect((await read(elsewhere.id)).notices).toEqual([]);
  });

  test('of a region and of the ground around a deposit or a village tells of the application and of its withdrawal', async () => {
    const region = await watchOf({ ...valley, area: { kind: 'oblast', code: 'KZ-35' } });
    const around = await watchOf({ ...valley, area: { kind: 'deposit', id: 'KZ-SITE-0001' } });
    const village = await watchOf({
      ...valley,
      area: { kind: 'place', name: 'Zhanatas', longitude: 73.5, latitude: 49.5 },
    });
    // Half a degree north of the corner lies the deposit; the last rows are 55 km from it.
    await lodge([[block(30, 28), 3]]);
    await lodge([[block(58, 2), 3]], 'a-form-2');
    const withdrawn = await country.as('investor', 'POST', '/api/applications/A-000001/acts', {
      act: 'withdraw',
    });
    expect(withdrawn.status).toBe(200);
    await keeper.look();
    const said = ({ notices }: Awaited<ReturnType<typeof read>>) =>
      notices
        .filter(({ act }) => act !== 'work-plan-published')
        .map(({ act, record, blocks }) => `${act} ${record} ${blocks}`);
    expect(said(await read(region.id))).toEqual([
      'application-withdrawn A-000001 3',
      'application-lodged A-000002 3',
      'application-lodged A-000001 3',
    ]);
    for (const { id } of [around, village])
      expect(said(await read(id))).toEqual([
        'application-withdrawn A-000001 3',
        'application-lodged A-000001 3',
      ]);
  });

  test('is Atom that any reader takes: names are escaped, the address stays private to who has it', async () => {
    const { id, feed } = await watchOf();
    expect(feed).toBe(`${publicAddress}/api/watches/${id}/feed`);
    await lodge([[block(32, 25), 10]]);
    await keeper.look();
    const response = await country.as(undefined, 'GET', `/api/watches/${id}/feed`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('<title>Our &lt;valley&gt;</title>');
    expect(text).toContain('<title>Application lodged A-000001: 4\u00a0blocks</title>');
    expect(text).toContain('<title>Work plan published with A-000001: 4\u00a0blocks</title>');
    expect(text).toContain(`<link href="${publicAddress}/applications/A-000001"/>`);
    expect(text).toContain(
      `<link rel="related" title="Say something about this" href="${publicAddress}/replies/new?about=A-000001"/>`,
    );
    expect((await country.as(undefined, 'GET', `/api/watches/${'0'.repeat(32)}/feed`)).status).toBe(404);
  });

  test('tells of no plan where an application names no work', async () => {
    const { id } = await watchOf();
    await lodge([[block(32, 25), 10]], 'a-form-1', { plan: { minerals: ['tungsten'], works: [] } });
    expect(await keeper.look()).toBe(1);
    expect((await read(id)).notices.map(({ act }) => act)).toEqual(['application-lodged']);
  });

  test('tells of a report on resources that was made public there, and of no report elsewhere', async () => {
    const { id } = await watchOf();
    const upload = async (body: string) => {
      const kept = await country.as('officer', 'POST', '/api/documents?name=report.pdf', body, {
        'content-type': 'application/pdf',
      });
      return ((await kept.json()) as { sha256: string }).sha256;
    };
    const report = async (title: string, up: number) => ({
      kind: 'resource-report',
      title,
      authors: ['A. Author'],
      organisation: 'Steppe Geology',
      year: 2026,
      language: 'en',
      minerals: ['tungsten'],
      area: { by: 'cells', cells: [[block(up, 25), 2]] },
      parts: await Promise.all(
        requiredParts['resource-report'].map(async ({ part: kind }) => ({
          kind,
          sha256: await upload(`%PDF-1.7 ${title} ${kind}`),
        })),
      ),
    });
    for (const [title, up] of [
      ['Tungsten of the valley', 32],
      ['Tungsten elsewhere', 2],
    ] as const) {
      const deposited = await country.as('officer', 'POST', '/api/reports', await report(title, up));
      expect(deposited.status).toBe(201);
    }
    expect(await keeper.look()).toBe(1);
    expect((await read(id)).notices).toMatchObject([
      {
        act: 'resources-released',
        record: 'R-000001',
        blocks: 2,
        address: '/reports/R-000001',
        replyAddress: null,
      },
    ]);
    const feed = await (await country.as(undefined, 'GET', `/api/watches/${id}/feed`)).text();
    expect(feed).toContain('Statement of resources made public R-000001: 2');
    expect(feed).not.toContain('rel="related"');
  });

  test('tells of ground that reopens there: announced with the time until which filings are equal, its list fixed, its lots drawn', async () => {
    await country.close();
    await begin({ law: kazakhstan.with({ 'freed-block.ties': 'draw', 'draw.randomness': 'public-event' }) });
    const back = [[block(32, 25), 3]] as const;
    const act = async (who: 'officer' | 'investor', path: string, given: object) => {
      const answer = await country.as(who, 'POST', path, given);
      expect([answer.status < 300, await answer.json()]).toEqual([true, expect.anything()]);
    };
    await lodge([[block(32, 25), 5]]);
    const file = '/api/applications/A-000001/acts';
    await act('officer', file, { act: 'send-security-notice' });
    country.goTo('2026-11-24');
    const sum = { amount: 5 * 720 * 4_325, currency: 'KZT' };
    const security = { form: 'deposit', sum, issuer: 'Halyk Bank', until: '2036-01-01' };
    await act('officer', file, { act: 'record-security', ...security });
    await act('officer', file, { act: 'grant' });
    country.goTo('2026-11-25');
    const [{ sha256: paper }] = (await uploadPapers(country, 'investor')) as [{ sha256: string }];
    await act('investor', '/api/licences/EL-000001/acts', {
      act: 'surrender',
      cells: back,
      documents: [{ kind: 'closure-act', sha256: paper }],
    });
    await keeper.look();
    const { id } = await watchOf();
    const elsewhere = await watchOf({ ...valley, area: { kind: 'blocks', cells: [[block(2, 2), 5]] } });
    await act('officer', '/api/ground/reopening/acts', { act: 'reopen-ground', cells: back });
    const slot = '/api/ground/reopening/S-000001/acts';
    await lodge(back, 'a-form-2');
    await lodge(back, 'a-form-3', {}, 'rival');
    country.goTo('2026-12-19');
    const event = { event: 'Closing rate of the National Bank', at: '2026-12-21T12:00:00.000Z' };
    await act('officer', slot, { act: 'close-slot', event });
    country.goTo('2026-12-22');
    await act('officer', slot, { act: 'draw-slot', evidence: '498.21' });
    await keeper.look();
    const told = (await read(id)).notices.filter(({ record }) => record.startsWith('S-'));
    expect(told.map(({ act: what, blocks, equalUntil }) => [what, blocks, equalUntil])).toEqual([
      ['slot-drawn', 3, null],
      ['slot-closed', 3, null],
      ['ground-reopened', 3, '2026-12-17T19:00:00.000Z'],
    ]);
    expect(told[0]).toMatchObject({ address: '/ground/reopening/S-000001', replyAddress: null });
    expect((await read(elsewhere.id)).notices).toEqual([]);
    const feed = await (await country.as(undefined, 'GET', `/api/watches/${id}/feed`)).text();
    expect(feed).toContain(
      '<title>Ground reopened with slot S-000001: 3\u00a0blocks. Filings are equal until 18\u00a0December\u00a02026, 00:00.</title>',
    );
    expect(feed).toContain(`<link href="${publicAddress}/ground/reopening/S-000001"/>`);
  });

  test('ends by its link without an account, and by no other key', async () => {
    const { id, endAddress } = await watchOf();
    expect((await post(`/api/watches/${id}/end`, { key: id })).status).toBe(404);
    expect((await post(`/api/watches/${id}/end`, { key: keyIn(endAddress) })).status).toBe(200);
    expect((await country.as(undefined, 'GET', `/api/watches/${id}/feed`)).status).toBe(404);
    await lodge([[block(32, 25), 10]]);
    expect(await keeper.look()).toBe(0);
    expect((await read(id)).ended).toBe(true);
  });
});

describe('a watch by mail', () => {
  const withMail = { ...valley, email: 'aul@example.org', language: 'kk' };

  test('without a mail server waits in the outbox, where officers alone see it', async () => {
    const { mail, mailLeaves } = await watchOf(withMail);
    expect([mail, mailLeaves]).toEqual(['to-confirm', false]);
    expect((await country.as('investor', 'GET', '/api/mail')).status).toBe(403);
    expect((await country.as(undefined, 'GET', '/api/mail')).status).toBe(401);
    const outbox = mailList.parse(await (await country.as('officer', 'GET', '/api/mail')).json());
    expect(outbox.mailLeaves).toBe(false);
    expect(outbox.items.map(({ recipient, sentAt }) => [recipient, sentAt])).toEqual([
      ['aul@example.org', null],
    ]);
    expect(outbox.items[0]?.text).toContain(`${publicAddress}/watch/`);
  });

  test('carries no link and no line break that a stranger put into its name', async () => {
    for (const name of ['Win https://evil.example', 'WWW.evil.example', 'a\nBcc: all@example.org']) {
      expect((await post('/api/watches', { ...withMail, name })).status).toBe(400);
    }
    await watchOf({ ...withMail, name: 'Ақсу, 2-учаске (жайлау)' });
  });

  test('writes three letters a day to an address at most, whoever asks', async () => {
    for (let i = 0; i < 3; i++) await watchOf(withMail);
    expect((await post('/api/watches', withMail)).status).toBe(429);
    await watchOf({ ...withMail, email: 'other@example.org' });
  });

  test('writes to an address once it was confirmed; each letter ends the watch by a link', async () => {
    await country.close();
    const caught: string[] = [];
    const catcher = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          caught.push(Buffer.concat(parts).toString());
          done();
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      const server = catcher.listen(0, '127.0.0.1', () =>
        resolve((server.address() as { port: number }).port),
      );
    });
    try {
      await begin({ smtp: `smtp://127.0.0.1:${port}` });
      const { id } = await watchOf({ ...withMail, language: 'en' });
      expect(caught.length).toBe(1);
      expect(caught[0]).toContain('To: aul@example.org');
      await lodge([[block(32, 25), 10]]);
      expect(await keeper.look()).toBe(2);
      expect(caught.length).toBe(1);

      const plain = (text: string) => text.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=');
      const key = /confirm=([0-9a-f]{32})/.exec(plain(caught[0] ?? ''))?.[1] ?? '';
      expect((await post(`/api/watches/${id}/confirmation`, { key: 'f'.repeat(32) })).status).toBe(404);
      const confirmed = await post(`/api/watches/${id}/confirmation`, { key });
      expect(watchView.parse(await confirmed.json()).mail).toBe('confirmed');

      await country.as('investor', 'POST', '/api/applications/A-000001/acts', { act: 'withdraw' });
      expect(await keeper.look()).toBe(1);
      expect(caught.length).toBe(2);
      expect(plain(caught[1] ?? '')).toContain('Application withdrawn A-000001');
      expect(plain(caught[1] ?? '')).toContain(`${publicAddress}/replies/new?about=A-000001`);
      const end = /end=([0-9a-f]{32})/.exec(plain(caught[1] ?? ''))?.[1] ?? '';
      expect((await post(`/api/watches/${id}/end`, { key: end })).status).toBe(200);
      expect((await country.store.watches.find(id))?.recipient).toBeUndefined();
      const outbox = mailList.parse(await (await country.as('officer', 'GET', '/api/mail')).json());
      expect(outbox.items.map(({ text, sentAt }) => [text, sentAt !== null])).toEqual([
        [null, true],
        [null, true],
      ]);
    } finally {
      await new Promise<void>((resolve) => catcher.close(() => resolve()));
    }
  });
});
