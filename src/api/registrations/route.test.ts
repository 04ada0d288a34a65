import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountView, mailList, organisationList, session } from '#contract';
import type { Letter } from '../mail/mailer.ts';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
let letters: Letter[];

async function begin(options: Parameters<typeof openTrialCountry>[0] = {}): Promise<void> {
  letters = [];
  country = await openTrialCountry({ terminal: (letter) => letters.push(letter), ...options });
}
beforeEach(() => begin());
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const aigerim = {
  name: 'Aigerim',
  email: 'aigerim@example.org',
  password: 'six lakes under snow',
  language: 'en',
  organisation: { name: 'Steppe Lithium', country: 'KR' },
};
const post = (path: string, body: object, headers = {}) => country.as(undefined, 'POST', path, body, headers);
const arrived = async () => {
  await country.services.mailer.sendWaiting();
  return letters.splice(0);
};
const secretIn = (letter: Letter | undefined) => /#([\w-]{43})$/m.exec(letter?.text ?? '')?.[1] ?? '';
const cookieOf = (response: Response) => ({
  cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
});
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];
const get = async (path: string, headers: object) =>
  (await country.as(undefined, 'GET', path, undefined, headers as Record<string, string>)).json();
const verify = async (secret: string, password = aigerim.password) =>
  post('/api/registrations/verify', { secret, password });

/** Registered, confirmed and signed in. */
async function member(): Promise<{ cookie: string }> {
  await post('/api/registrations', aigerim);
  const [letter] = await arrived();
  return cookieOf(await verify(secretIn(letter)));
}

describe('registering', () => {
  test('the letter’s link and the password that was chosen make the account, its organisation, and a session', async () => {
    const asked = await post('/api/registrations', aigerim);
    expect([asked.status, await asked.json()]).toEqual([200, { letters: 'terminal' }]);
    expect(await country.store.accounts.byLogin(aigerim.email)).toBeUndefined();
    const [letter] = await arrived();
    expect(letter).toMatchObject({ recipient: aigerim.email, subject: 'Confirm your address: Orebook' });
    expect(letter?.text).toContain('\nhttp://localhost:8080/verify-email#');
    const verified = await verify(secretIn(letter));
    expect(session.parse(await verified.json())).toMatchObject({
      signedIn: true,
      name: 'Aigerim',
      role: 'investor',
      trial: false,
    });
    const own = cookieOf(verified);
    const account = accountView.parse(await get('/api/account', own));
    expect(account).toMatchObject({ email: aigerim.email, emailVerified: true, emailToCome: null });
    expect(account.acts.map(({ act }) => act)).toEqual(['registered']);
    const { items } = organisationList.parse(await get('/api/organisations/mine', own));
    expect(items).toMatchObject([{ name: 'Steppe Lithium', country: 'KR', role: 'owner' }]);
    const again = await post('/api/sessions', { email: 'AIGERIM@example.org', password: aigerim.password });
    expect(again.status).toBe(200);
  });

  test('whoever has the letter alone, or the link a second time, gets nothing', async () => {
    await post('/api/registrations', aigerim);
    const [letter] = await arrived();
    expect(await codeOf(await verify(secretIn(letter), 'what else could it be'))).toEqual([
      401,
      'sign_in_failed',
    ]);
    expect((await verify(secretIn(letter))).status).toBe(200);
    expect(await codeOf(await verify(secretIn(letter)))).toEqual([410, 'link_over']);
    expect(await codeOf(await verify('A'.repeat(43)))).toEqual([410, 'link_over']);
  });

  test('after 48 hours the link is over', async () => {
    await post('/api/registrations', aigerim);
    const [letter] = await arrived();
    country.advance(48 * 3_600_000);
    expect(await codeOf(await verify(secretIn(letter)))).toEqual([410, 'link_over']);
  });

  test('a known address gets the same answer, and a letter that opens nothing', async () => {
    const unknown = await post('/api/registrations', aigerim);
    await verify(secretIn((await arrived())[0]));
    const known = await post('/api/registrations', {
      ...aigerim,
      email: 'Aigerim@example.org',
      name: 'Other',
    });
    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
    await country.services.mailer.sendWaiting();
    const [letter] = await country.store.outbox.latest(9);
    expect(letter).toMatchObject({
      recipient: aigerim.email,
      subject: 'You have an account already: Orebook',
    });
    expect(letter?.text).not.toMatch(/#/);
    expect(letters).toEqual([]);
  });

  test('two people who typed one address wait beside each other; the first to confirm has it', async () => {
    await post('/api/registrations', { ...aigerim, password: 'not hers, a stranger' });
    await post('/api/registrations', aigerim);
    const [stranger, own] = await arrived();
    expect((await verify(secretIn(own))).status).toBe(200);
    expect(await codeOf(await verify(secretIn(stranger), 'not hers, a stranger'))).toEqual([
      410,
      'link_over',
    ]);
  });

  test('signing in before the letter was opened says so, to whoever knows the password and to nobody else', async () => {
    await post('/api/registrations', aigerim);
    await arrived();
    const { email, password } = aigerim;
    expect(await codeOf(await post('/api/sessions', { email, password }))).toEqual([
      403,
      'email_not_verified',
    ]);
    expect(await codeOf(await post('/api/sessions', { email, password: 'x' }))).toEqual([
      401,
      'sign_in_failed',
    ]);
  });

  test('a short or guessable password, and a name with a link in it, are named with their place', async () => {
    const asked = await post('/api/registrations', {
      ...aigerim,
      name: 'Win at www.example',
      password: 'password1234',
    });
    const { code, faults } = (await asked.json()) as { code: string; faults: { at: string }[] };
    expect([asked.status, code, faults.map(({ at }) => at)]).toEqual([
      400,
      'invalid_request',
      ['name', 'password'],
    ]);
  });

  test('a sixth letter to one address within the hour waits', async () => {
    for (let i = 0; i < 5; i++) expect((await post('/api/registrations', aigerim)).status).toBe(200);
    const sixth = await post('/api/registrations', aigerim);
    expect(sixth.headers.get('retry-after')).toBe('3600');
    expect(await codeOf(sixth)).toEqual([429, 'too_many_attempts']);
    expect((await arrived()).length).toBe(5);
  });
});

describe('without a mail server', () => {
  test('nobody can register, and is told what the keeper of the register must do', async () => {
    await country.close();
    country = await openTrialCountry();
    expect(await get('/api/registrations', {})).toEqual({ letters: 'none' });
    const asked = await post('/api/registrations', aigerim);
    const { code, detail } = (await asked.json()) as { code: string; detail: string };
    expect([asked.status, code]).toEqual([503, 'mail_not_configured']);
    expect(detail).toContain('OREBOOK_SMTP');
    expect(await country.store.outbox.latest(9)).toEqual([]);
  });

  test('a letter with a secret link that could not leave is never shown to an officer', async () => {
    await country.store.outbox.add({
      id: 'held',
      recipient: aigerim.email,
      subject: 'Set a new password',
      text: 'https://register.example/reset-password#secret',
      createdAt: country.register.now(),
      secret: true,
    });
    await country.store.outbox.add({
      id: 'open',
      recipient: aigerim.email,
      subject: 'Valley',
      text: 'A notice.',
      createdAt: country.register.now(),
    });
    const { items } = mailList.parse(await (await country.as('officer', 'GET', '/api/mail')).json());
    expect(items.map(({ subject, text, secret }) => [subject, text, secret])).toEqual([
      ['Set a new password', null, true],
      ['Valley', 'A notice.', false],
    ]);
  });
});

describe('a new password by a letter', () => {
  const ask = (email = aigerim.email) => post('/api/password-resets', { email, language: 'en' });
  const use = (secret: string, password = 'seven lakes in spring') =>
    post('/api/password-resets/use', { secret, password });

  test('ends every session, and the old password; the link works once and for one hour', async () => {
    const own = await member();
    expect(await (await ask()).json()).toEqual({ letters: 'terminal' });
    const [first] = await arrived();
    await ask();
    const [second] = await arrived();
    expect((await use(secretIn(first))).status).toBe(204);
    expect(session.parse(await get('/api/sessions', own))).toEqual({ signedIn: false, expired: true });
    const { email, password } = aigerim;
    expect((await post('/api/sessions', { email, password })).status).toBe(401);
    const signedIn = await post('/api/sessions', { email, password: 'seven lakes in spring' });
    expect(signedIn.status).toBe(200);
    expect(await codeOf(await use(secretIn(first)))).toEqual([410, 'link_over']);
    expect(await codeOf(await use(secretIn(second)))).toEqual([410, 'link_over']);
    await ask();
    const [late] = await arrived();
    country.advance(3_600_000);
    expect(await codeOf(await use(secretIn(late)))).toEqual([410, 'link_over']);
    const { acts } = accountView.parse(await get('/api/account', cookieOf(signedIn)));
    expect(acts.map(({ act }) => act)).toEqual(['password-reset', 'registered']);
    expect((await country.store.outbox.latest(9)).map(({ subject }) => subject)).toEqual([
      'Your password was changed: Orebook',
    ]);
  });

  test('is answered alike for an address without an account and for a trial account, and nothing is written to them', async () => {
    for (const email of ['nobody@example.org', 'investor@orebook.test']) {
      await country.as('investor', 'GET', '/api/sessions');
      expect(await (await ask(email)).json()).toEqual({ letters: 'terminal' });
    }
    expect(await arrived()).toEqual([]);
    expect(await country.store.outbox.latest(9)).toEqual([]);
  });
});

describe('one’s own account', () => {
  const put = (path: string, body: object, own: Record<string, string>) =>
    country.as(undefined, 'PUT', path, body, own);

  test('takes another password from who knows the one that stands: this session goes on in a new cookie, others end', async () => {
    const own = await member();
    const { email, password } = aigerim;
    const other = cookieOf(await post('/api/sessions', { email, password }));
    const change = { current: password, password: 'eight lakes in autumn', language: 'en' };
    const wrong = await put('/api/account/password', { ...change, current: 'x' }, own);
    expect(await codeOf(wrong)).toEqual([401, 'sign_in_failed']);
    const changed = await put('/api/account/password', change, own);
    expect(changed.status).toBe(200);
    expect(session.parse(await get('/api/sessions', cookieOf(changed)))).toMatchObject({ signedIn: true });
    for (const old of [own, other]) {
      expect(session.parse(await get('/api/sessions', old))).toMatchObject({ signedIn: false });
    }
  });

  test('a new address counts once its letter was opened; the old one is told, and opens nothing any more', async () => {
    const own = await member();
    const { email, password } = aigerim;
    await post('/api/password-resets', { email, language: 'en' });
    const [reset] = await arrived();
    const asked = await post('/api/account/email', { email: 'a@new.example', password, language: 'ko' }, own);
    expect(asked.status).toBe(200);
    const [letter] = await arrived();
    expect(letter).toMatchObject({ recipient: 'a@new.example', subject: '새 주소를 확인하세요: Orebook' });
    expect(accountView.parse(await get('/api/account', own))).toMatchObject({
      email,
      emailToCome: 'a@new.example',
    });
    expect((await post('/api/account/email/verify', { secret: secretIn(letter) })).status).toBe(204);
    expect(accountView.parse(await get('/api/account', own))).toMatchObject({
      email: 'a@new.example',
      emailToCome: null,
    });
    await country.services.mailer.sendWaiting();
    const [told] = await country.store.outbox.latest(1);
    expect(told?.recipient).toBe(email);
    const late = await post('/api/password-resets/use', {
      secret: secretIn(reset),
      password: 'nine lakes in winter',
    });
    expect(await codeOf(late)).toEqual([410, 'link_over']);
    expect((await post('/api/sessions', { email, password })).status).toBe(401);
    expect((await post('/api/sessions', { email: 'a@new.example', password })).status).toBe(200);
  });

  test('a name is seen at once by the person’s own session', async () => {
    const own = await member();
    await get('/api/sessions', own);
    expect((await put('/api/account/name', { name: 'Aigerim S.' }, own)).status).toBe(200);
    expect(session.parse(await get('/api/sessions', own))).toMatchObject({ name: 'Aigerim S.' });
  });

  test('a trial account keeps its name, address and password', async () => {
    const change = { name: 'Mine now' };
    const named = await country.as('investor', 'PUT', '/api/account/name', change);
    expect(await codeOf(named)).toEqual([403, 'trial_account']);
    const asked = { email: 'a@b.example', password: 'x', language: 'en' };
    expect(await codeOf(await country.as('investor', 'POST', '/api/account/email', asked))).toEqual([
      403,
      'trial_account',
    ]);
  });
});

describe('an account whose address is not confirmed', () => {
  test('reads, and neither lodges, nor registers an interest, nor opens a package; its letter mends it', async () => {
    const own = await member();
    const known = await country.store.accounts.byLogin(aigerim.email);
    const { emailVerifiedAt: _, ...unproven } = {
      ...known,
      id: 'acc-2',
      login: 'given@example.org',
    } as never as {
      emailVerifiedAt: unknown;
    };
    await country.store.accounts.add(unproven as never);
    const { password } = aigerim;
    const given = cookieOf(await post('/api/sessions', { email: 'given@example.org', password }));
    const interest = {
      organisation: 'O',
      country: 'KR',
      minerals: ['lithium'],
      about: { kind: 'country' },
      stage: 'first-look',
    };
    const refused = [403, 'email_not_verified'];
    expect(await codeOf(await post('/api/interests', interest, given))).toEqual(refused);
    const lodged = await post('/api/applications', {}, { ...given, 'idempotency-key': 'a-form-12' });
    expect([403, 400]).toContain(lodged.status);
    const opened = await country.as(undefined, 'GET', '/api/data-room/P-00000000', undefined, given);
    expect(await codeOf(opened)).toEqual(refused);
    expect((await post('/api/interests', interest, own)).status).toBe(201);
    const asked = { email: 'given@example.org', password, language: 'en' };
    await post('/api/account/email', asked, given);
    const [letter] = await arrived();
    await post('/api/account/email/verify', { secret: secretIn(letter) });
    expect((await post('/api/interests', interest, given)).status).toBe(201);
  });
});
