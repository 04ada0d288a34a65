import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { session } from '#contract';
import { passwordHash } from '../accounts/password.ts';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeEach(async () => {
  country = await openTrialCountry({ settings: { sessionHours: 2 } });
});
afterEach(() => country.close());

const account = {
  id: 'acc-1',
  login: 'geologist@example.org',
  name: 'A geologist',
  role: 'investor',
  trial: false,
  createdAt: '2026-11-23T04:00:00.000Z' as never,
};
const hash = passwordHash('six blocks of ore');

async function signIn(password = 'six blocks of ore', headers: Record<string, string> = {}) {
  await country.store.accounts.add({ ...account, passwordHash: await hash });
  const body = { email: 'Geologist@Example.org', password };
  return country.as(undefined, 'POST', '/api/sessions', body, headers);
}
const cookieOf = (response: Response) => response.headers.get('set-cookie') ?? '';
const tokenOf = (response: Response) => cookieOf(response).split(';')[0] ?? '';
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

describe('signing in', () => {
  test('gives a cookie that scripts and other sites never see', async () => {
    const response = await signIn();
    expect(session.parse(await response.json())).toEqual({
      signedIn: true,
      account: 'acc-1',
      name: 'A geologist',
      role: 'investor',
      trial: false,
      expiresAt: '2026-11-23T06:00:00.000Z',
    });
    expect(cookieOf(response)).toMatch(
      /^orebook-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('anywhere but on the machine itself, the cookie travels over TLS only and for this host only', async () => {
    await signIn();
    const response = await country.app.request('http://register.example/api/sessions', {
      method: 'POST',
      headers: { host: 'register.example', 'content-type': 'application/json' },
      body: JSON.stringify({ email: account.login, password: 'six blocks of ore' }),
    });
    expect(cookieOf(response)).toMatch(/^__Host-orebook-session=.*; Secure; SameSite=Strict$/);
  });

  test('a wrong password and an unknown account get the same answer', async () => {
    const wrong = await signIn('seven blocks of ore');
    const unknown = await country.as(undefined, 'POST', '/api/sessions', {
      email: 'nobody@example.org',
      password: 'x',
    });
    const [one, other] = [await wrong.json(), await unknown.json()];
    expect([wrong.status, one]).toEqual([401, expect.objectContaining({ code: 'sign_in_failed' })]);
    expect(other).toEqual(one);
    expect(cookieOf(wrong)).toBe('');
  });

  test('the store never sees the token, only its digest', async () => {
    const token = tokenOf(await signIn()).split('=')[1] ?? '';
    const now = '2026-11-23T04:00:00.000Z' as never;
    expect(await country.store.sessions.find(token, now)).toBeUndefined();
  });

  test('another site cannot sign a visitor in, nor can a form', async () => {
    expect(await codeOf(await signIn(undefined, { 'sec-fetch-site': 'cross-site' }))).toEqual([
      403,
      'cross_site_request',
    ]);
    const form = await country.as(undefined, 'POST', '/api/sessions', 'email=a&password=b', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(await codeOf(form)).toEqual([415, 'media_type_unsupported']);
  });
});

describe('attempts are counted', () => {
  test('the third attempt on an account in a minute waits, with the seconds to wait; a success clears the count', async () => {
    await country.close();
    const limits = { ...country.services.settings.limits, signIn: { count: 2, seconds: 60 } };
    country = await openTrialCountry({ settings: { limits } });
    expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn()).status).toBe(200);
    expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn('wrong')).status).toBe(401);
    const third = await signIn();
    expect(third.headers.get('retry-after')).toBe('60');
    expect(await codeOf(third)).toEqual([429, 'too_many_attempts']);
    country.advance(60_000);
    expect((await signIn()).status).toBe(200);
  });
});

describe('a session', () => {
  const who = async (cookie: string) =>
    session.parse(await (await country.as(undefined, 'GET', '/api/sessions', undefined, { cookie })).json());

  test('goes on while it is used and ends two hours after the last use, which the page is told', async () => {
    const cookie = tokenOf(await signIn());
    country.advance(90 * 60_000);
    expect(await who(cookie)).toMatchObject({ signedIn: true, expiresAt: '2026-11-23T07:30:00.000Z' });
    country.advance(2 * 3_600_000 + 1);
    expect(await who(cookie)).toEqual({ signedIn: false, expired: true });
    const draft = await country.as(undefined, 'POST', '/api/drafts', { form: {} }, { cookie });
    expect(await codeOf(draft)).toEqual([401, 'session_expired']);
    expect(await codeOf(await country.as(undefined, 'POST', '/api/drafts', { form: {} }))).toEqual([
      401,
      'not_signed_in',
    ]);
  });

  test('ends at once when its owner signs out, and the cookie is taken back', async () => {
    const cookie = tokenOf(await signIn());
    const out = await country.as(undefined, 'DELETE', '/api/sessions', undefined, { cookie });
    expect([out.status, cookieOf(out)]).toEqual([204, 'orebook-session=; Max-Age=0; Path=/']);
    expect(await who(cookie)).toMatchObject({ signedIn: false });
  });

  test('of an account that was disabled opens nothing', async () => {
    const cookie = tokenOf(await signIn());
    await country.store.accounts.disable('acc-1', '2026-11-23T04:01:00.000Z' as never);
    country.advance(10_000);
    expect(await who(cookie)).toMatchObject({ signedIn: false });
  });
});
