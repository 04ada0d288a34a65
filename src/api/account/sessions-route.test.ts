import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountView, session, sessionList } from '#contract';
import { passwordHash } from '../accounts/password.ts';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

const geologist = {
  id: 'acc-1',
  login: 'geologist@example.org',
  name: 'A geologist',
  role: 'investor',
  trial: false,
  createdAt: '2026-11-23T04:00:00.000Z' as never,
  passwordHash: await passwordHash('six blocks of ore'),
};

let country: TrialCountry;
beforeEach(async () => {
  country = await openTrialCountry();
  await country.store.accounts.add(geologist);
});
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const onWindows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const onPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

type Headers = Record<string, string>;
const ask = (method: string, own: Headers, id = '') =>
  country.as(undefined, method, `/api/account/sessions${id === '' ? '' : `/${id}`}`, undefined, own);
async function signIn(agent: string, email = geologist.login): Promise<Headers> {
  const body = { email, password: 'six blocks of ore' };
  const response = await country.as(undefined, 'POST', '/api/sessions', body, { 'user-agent': agent });
  return { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}
const listed = async (own: Headers) => sessionList.parse(await (await ask('GET', own)).json()).items;
const isIn = async (own: Headers) =>
  session.parse(await (await country.as(undefined, 'GET', '/api/sessions', undefined, own)).json()).signedIn;
const acts = async (own: Headers) =>
  accountView
    .parse(await (await country.as(undefined, 'GET', '/api/account', undefined, own)).json())
    .acts.map(({ act, person, subject }) => [act, person, subject]);
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

test('lists where the person is signed in, the latest used first, in words and without an address', async () => {
  const desk = await signIn(onWindows);
  country.advance(60 * 60_000);
  const phone = await signIn(onPhone);
  await signIn('curl/8.5.0');
  country.advance(30 * 60_000);
  expect(await listed(desk)).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      begunAt: '2026-11-23T04:00:00.000Z',
      usedAt: '2026-11-23T05:30:00.000Z',
      expiresAt: '2026-11-23T12:00:00.000Z',
      device: { browser: 'Firefox', system: 'Windows' },
      isThis: true,
    },
    ...['Safari', undefined].map(() => expect.objectContaining({ usedAt: '2026-11-23T05:00:00.000Z' })),
  ]);
  const devices = (await listed(phone)).map(({ device, isThis }) => [device?.browser, isThis]);
  expect(devices).toContainEqual(['Safari', true]);
  expect(devices).toContainEqual([undefined, false]);
  const kept = await country.store.sessions.ofAccount('acc-1', '2026-11-23T05:30:00.000Z' as never);
  expect(kept.length).toBe(3);
  for (const { tokenDigest } of kept) {
    expect((await listed(desk)).some(({ id }) => tokenDigest.includes(id))).toBe(false);
  }
});

test('a session that is ended elsewhere is refused with its very next request, and the history says which', async () => {
  const desk = await signIn(onWindows);
  const phone = await signIn(onPhone);
  expect(await isIn(phone)).toBe(true);
  const [other] = (await listed(desk)).filter(({ isThis }) => !isThis);
  expect((await ask('DELETE', desk, other?.id)).status).toBe(204);
  expect(await codeOf(await ask('GET', phone))).toEqual([401, 'session_expired']);
  expect(await isIn(desk)).toBe(true);
  expect(await acts(desk)).toEqual([['session-ended', 'A geologist', 'Safari, iPhone']]);
  expect(await codeOf(await ask('DELETE', desk, other?.id))).toEqual([404, 'no_such_record']);
  expect((await acts(desk)).length).toBe(1);
});

test('all others end at once; one line of the history names their browsers, and a second time writes none', async () => {
  const desk = await signIn(onWindows);
  const others = [await signIn(onPhone), await signIn(onWindows), await signIn('curl/8.5.0')];
  for (const own of others) expect(await isIn(own)).toBe(true);
  expect((await ask('DELETE', desk)).status).toBe(204);
  for (const own of others) expect(await isIn(own)).toBe(false);
  expect((await listed(desk)).map(({ isThis }) => isThis)).toEqual([true]);
  expect((await ask('DELETE', desk)).status).toBe(204);
  expect(await acts(desk)).toEqual([
    ['other-sessions-ended', 'A geologist', 'Firefox, Windows; Safari, iPhone'],
  ]);
});

test('one’s own session ends by its id, and its cookie is taken back', async () => {
  const desk = await signIn(onWindows);
  const [own] = await listed(desk);
  const ended = await ask('DELETE', desk, own?.id);
  expect([ended.status, ended.headers.get('set-cookie')]).toEqual([
    204,
    'orebook-session=; Max-Age=0; Path=/',
  ]);
  expect(await isIn(desk)).toBe(false);
});

test('nobody ends the session of another person', async () => {
  const desk = await signIn(onWindows);
  const [own] = await listed(desk);
  await country.store.accounts.add({ ...geologist, id: 'acc-2', login: 'rival@example.org' });
  const rival = await signIn(onPhone, 'rival@example.org');
  expect((await listed(rival)).length).toBe(1);
  expect(await codeOf(await ask('DELETE', rival, own?.id))).toEqual([404, 'no_such_record']);
  expect((await ask('DELETE', rival)).status).toBe(204);
  expect(await isIn(desk)).toBe(true);
  expect(await codeOf(await ask('GET', {}))).toEqual([401, 'not_signed_in']);
});

test('whoever uses a trial account sees their own session alone, and signs nobody out of it', async () => {
  await country.store.accounts.add({ ...geologist, id: 'acc-3', login: 'trial@example.org', trial: true });
  const [mine, stranger] = [
    await signIn(onWindows, 'trial@example.org'),
    await signIn(onPhone, 'trial@example.org'),
  ];
  expect((await listed(mine)).map(({ device }) => device?.browser)).toEqual(['Firefox']);
  const [theirs] = await listed(stranger);
  expect(await codeOf(await ask('DELETE', mine))).toEqual([403, 'trial_account']);
  expect(await codeOf(await ask('DELETE', mine, theirs?.id))).toEqual([403, 'trial_account']);
  expect(await isIn(stranger)).toBe(true);
});
