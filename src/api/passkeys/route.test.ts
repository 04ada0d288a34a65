import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type PasskeyAnswer,
  type PasskeyCreation,
  type PasskeyList,
  type PasskeyQuestion,
  type PasskeyView,
  passkeyCreation,
  passkeyList,
  passkeyQuestion,
  passkeyView,
  session,
} from '#contract';
import { passwordHash } from '../accounts/password.ts';
import { openTrialCountry, type Person, type TrialCountry } from '../trial-country.ts';
import { type Bent, type Making, TestAuthenticator } from './test-authenticator.ts';

let country: TrialCountry;
beforeEach(async () => {
  country = await openTrialCountry({ settings: { publicAddress: 'https://register.example' } });
});
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const creation = async (person: Person): Promise<PasskeyCreation> => {
  const response = await country.as(person, 'POST', '/api/passkeys/creation', {});
  expect(response.status).toBe(200);
  return passkeyCreation.parse(await response.json());
};
const question = async (): Promise<PasskeyQuestion> =>
  passkeyQuestion.parse(await (await country.as(undefined, 'POST', '/api/passkeys/question', {})).json());
const list = async (person: Person): Promise<PasskeyList> =>
  passkeyList.parse(await (await country.as(person, 'GET', '/api/passkeys')).json());
const submit = (person: Person, made: unknown, name = 'Laptop') =>
  country.as(person, 'POST', '/api/passkeys', { name, made });
const signIn = (answer: PasskeyAnswer) => country.as(undefined, 'POST', '/api/passkeys/sign-in', answer);
const outcome = async (response: Response) => [
  response.status,
  response.status < 400 ? 'ok' : ((await response.json()) as { code: string }).code,
];
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

/** A well-formed signature, of something else. */
const signedElsewhere = () =>
  sign('sha256', Buffer.from('else'), generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);

/** A person's new passkey, and what the register keeps of it. */
async function added(person: Person, making?: Making): Promise<[TestAuthenticator, PasskeyView]> {
  const device = new TestAuthenticator(making);
  const response = await submit(person, device.make(await creation(person)));
  expect(response.status).toBe(201);
  return [device, passkeyView.parse(await response.json())];
}

describe('a passkey', () => {
  test.each([
    ['ES256', 'none'],
    ['EdDSA', 'packed'],
    ['RS256', 'none'],
  ] as const)(
    'by %s with attestation %s is added and signs its owner in, without a name',
    async (kind, attestation) => {
      const [device, view] = await added('officer', { kind, attestation });
      expect(view).toEqual({
        id: view.id,
        name: 'Laptop',
        createdAt: '2026-11-23T04:00:00.000Z',
        usedAt: null,
        refusedAt: null,
        deviceType: 'multi-device',
        backedUp: true,
        credential: device.credential.toString('base64url'),
      });
      country.advance(60_000);
      const response = await signIn(device.answer(await question()));
      expect(session.parse(await response.json())).toMatchObject({
        signedIn: true,
        account: 'acc-officer',
        role: 'officer',
      });
      const cookie = cookieOf(response);
      expect(cookie).toMatch(/^orebook-session=[\w-]{43}$/);
      const desk = await country.as(undefined, 'GET', '/api/desk', undefined, { cookie });
      expect(desk.status).toBe(200);
      expect((await list('officer')).items).toEqual([{ ...view, usedAt: '2026-11-23T04:01:00.000Z' }]);
    },
  );

  test('is asked to stand on the device, to know its person, and to be none that is there already', async () => {
    const [device] = await added('investor');
    const { publicKey, address } = await creation('investor');
    expect(address).toBe('https://register.example');
    expect(publicKey).toMatchObject({
      rp: { id: 'register.example', name: 'Orebook' },
      user: { name: 'investor@orebook.test', displayName: 'Investor' },
      attestation: 'none',
      excludeCredentials: [
        {
          id: device.credential.toString('base64url'),
          type: 'public-key',
          transports: ['internal', 'hybrid'],
        },
      ],
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
    });
    expect(Buffer.from(publicKey.user.id, 'base64url').toString()).toBe('acc-investor');
    expect(Buffer.from(publicKey.challenge, 'base64url').length).toBe(32);
    const asked = await question();
    expect(asked.publicKey).toMatchObject({ rpId: 'register.example', userVerification: 'required' });
    expect(asked.publicKey).not.toHaveProperty('allowCredentials');
  });

  test('is renamed and removed by its owner alone; then it signs nobody in', async () => {
    const [device, { id }] = await added('investor');
    await added('investor');
    const rename = (person: Person) =>
      country.as(person, 'PUT', `/api/passkeys/${id}`, { name: ' Телефон ' });
    expect(await outcome(await rename('rival'))).toEqual([404, 'no_such_record']);
    expect(await (await rename('investor')).json()).toMatchObject({ id, name: 'Телефон' });
    const remove = (person: Person) => country.as(person, 'DELETE', `/api/passkeys/${id}`);
    expect(await outcome(await remove('rival'))).toEqual([404, 'no_such_record']);
    expect((await remove('investor')).status).toBe(204);
    expect(await country.store.personActs.latest('acc-investor', 1)).toMatchObject([
      { act: 'passkey-removed', subject: 'Телефон', account: 'acc-investor' },
    ]);
    expect(await outcome(await remove('investor'))).toEqual([404, 'no_such_record']);
    expect(await outcome(await signIn(device.answer(await question())))).toEqual([401, 'passkey_unknown']);
  });

  test('stays while it is the only way into an account without a password; beside a password it may go', async () => {
    const [, { id }] = await added('investor');
    expect((await list('investor')).hasPassword).toBe(false);
    expect(await outcome(await country.as('investor', 'DELETE', `/api/passkeys/${id}`))).toEqual([
      409,
      'last_way_in',
    ]);
    await country.store.accounts.setPasswordHash('acc-investor', await passwordHash('six blocks'));
    expect((await list('investor')).hasPassword).toBe(true);
    expect((await country.as('investor', 'DELETE', `/api/passkeys/${id}`)).status).toBe(204);
  });

  test('is seen by nobody but its owner', async () => {
    await added('investor');
    expect((await list('rival')).items).toEqual([]);
    expect(await outcome(await country.as(undefined, 'GET', '/api/passkeys'))).toEqual([
      401,
      'not_signed_in',
    ]);
    const answer = await country.as('investor', 'GET', '/api/passkeys');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toMatch(/publicKey|counter/);
  });

  test('is the twenty-first of an account: one must go first', async () => {
    for (let i = 0; i < 20; i++) await added('investor');
    expect(await outcome(await country.as('investor', 'POST', '/api/passkeys/creation', {}))).toEqual([
      409,
      'passkeys_full',
    ]);
  });
});

describe('a passkey is not taken', () => {
  const bends: readonly [string, Bent, Making, number, string, RegExp][] = [
    [
      'made at another origin',
      { origin: 'https://register.example.evil' },
      {},
      422,
      'passkey_not_taken',
      /origin/,
    ],
    ['made over plain HTTP', { origin: 'http://register.example' }, {}, 422, 'passkey_not_taken', /origin/],
    ['made for another party', { rpId: 'example' }, {}, 422, 'passkey_not_taken', /RP ID/],
    [
      'made without asking who holds the device',
      { isVerified: false },
      {},
      422,
      'passkey_not_taken',
      /User verification/,
    ],
    ['made as an answer', { type: 'webauthn.get' }, {}, 422, 'passkey_not_taken', /webauthn\.get/],
    ['of a kind of key that was not asked for', {}, { kind: 'ES384' }, 422, 'passkey_not_taken', /alg "-35"/],
    [
      'with certificates, which nobody asked for',
      {},
      { attestation: 'packed-with-certificate' },
      422,
      'passkey_not_taken',
      /none was asked for/,
    ],
    [
      'for a challenge of its own',
      { challenge: 'A'.repeat(43) },
      {},
      409,
      'passkey_challenge_over',
      /not a question/,
    ],
  ];
  test.each(bends)('when it was %s', async (_, bent, making, status, code, detail) => {
    const device = new TestAuthenticator(making);
    const made = device.make(await creation('investor'), bent);
    const response = await submit('investor', made);
    expect(await response.json()).toMatchObject({ status, code, detail: expect.stringMatching(detail) });
    expect((await list('investor')).items).toEqual([]);
  });

  test('twice, nor by another account, nor after five minutes, nor for a question of a sign-in', async () => {
    const over = [409, 'passkey_challenge_over'];
    const device = new TestAuthenticator();
    const made = device.make(await creation('investor'));
    expect(await outcome(await submit('rival', made))).toEqual(over);
    expect(await outcome(await submit('investor', made))).toEqual(over); // a wrong use is a use
    const again = device.make(await creation('investor'));
    expect((await submit('investor', again)).status).toBe(201);
    expect(await outcome(await submit('investor', again))).toEqual(over);
    const late = new TestAuthenticator().make(await creation('investor'));
    country.advance(5 * 60_000);
    expect(await outcome(await submit('investor', late))).toEqual(over);
    const asked = await creation('investor');
    const { challenge } = (await question()).publicKey;
    expect(
      await outcome(await submit('investor', new TestAuthenticator().make(asked, { challenge }))),
    ).toEqual(over);
  });

  test('when it is another account’s already, whatever key it brings', async () => {
    const [device] = await added('investor');
    const copy = new TestAuthenticator({ credential: device.credential });
    expect(await outcome(await submit('rival', copy.make(await creation('rival'))))).toEqual([
      409,
      'passkey_known',
    ]);
    expect((await signIn(device.answer(await question()))).status).toBe(200);
  });

  test('when bytes are broken, in one answer with a code', async () => {
    const made = new TestAuthenticator().make(await creation('investor'));
    const broken = { ...made, response: { ...made.response, attestationObject: 'AAAA' } };
    expect(await outcome(await submit('investor', broken))).toEqual([422, 'passkey_not_taken']);
    const unreadable = { ...made, response: { ...made.response, clientDataJSON: 'AAAA' } };
    expect(await outcome(await submit('investor', unreadable))).toEqual([409, 'passkey_challenge_over']);
    expect(await outcome(await submit('investor', { ...made, id: 'no base64!' }))).toEqual([
      400,
      'invalid_request',
    ]);
  });
});

describe('a passkey does not sign in', () => {
  const rivalHandle = Buffer.from('acc-rival').toString('base64url');
  const bends: readonly [string, Bent, number, string, RegExp][] = [
    ['at another origin', { origin: 'https://evil.example' }, 401, 'passkey_refused', /origin/],
    ['for another party', { rpId: 'evil.example' }, 401, 'passkey_refused', /RP ID/],
    [
      'without asking who holds the device',
      { isVerified: false },
      401,
      'passkey_refused',
      /User verification/,
    ],
    ['as if it were being made', { type: 'webauthn.create' }, 401, 'passkey_refused', /webauthn\.create/],
    ['into another account', { userHandle: rivalHandle }, 401, 'passkey_refused', /another account/],
    ['without saying whose it is', { userHandle: null }, 401, 'passkey_refused', /another account/],
    [
      'with a signature of another message',
      { signature: signedElsewhere() },
      401,
      'passkey_refused',
      /signature of the passkey/,
    ],
    [
      'when it has become one that cannot be copied',
      { isBackupEligible: false },
      401,
      'passkey_refused',
      /signature of the passkey/,
    ],
    [
      'for a challenge of its own',
      { challenge: 'A'.repeat(43) },
      409,
      'passkey_challenge_over',
      /not a question/,
    ],
  ];
  test.each(bends)('%s', async (_, bent, status, code, detail) => {
    await added('rival');
    const [device] = await added('investor');
    const response = await signIn(device.answer(await question(), bent));
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.json()).toMatchObject({ status, code, detail: expect.stringMatching(detail) });
    expect((await list('investor')).items[0]?.usedAt).toBeNull();
    expect((await signIn(device.answer(await question()))).status).toBe(200);
  });

  test('with an answer that was given before, nor ten minutes after it was asked', async () => {
    const [device] = await added('investor');
    const answer = device.answer(await question());
    expect((await signIn(answer)).status).toBe(200);
    expect(await outcome(await signIn(answer))).toEqual([409, 'passkey_challenge_over']);
    const late = device.answer(await question());
    country.advance(10 * 60_000);
    expect(await outcome(await signIn(late))).toEqual([409, 'passkey_challenge_over']);
  });

  test.each([7, 6, 0])(
    'when it counts %i after 7: a copy may be about, and from then on neither signs in',
    async (counter) => {
      const [device] = await added('investor');
      device.counter = 6;
      expect((await signIn(device.answer(await question()))).status).toBe(200); // 7
      const copied = await signIn(device.answer(await question(), { counter }));
      expect(await outcome(copied)).toEqual([403, 'passkey_copied']);
      // It would only have to count on until it is ahead.
      for (const ahead of [8, 100]) {
        const later = device.answer(await question(), { counter: ahead });
        expect(await outcome(await signIn(later))).toEqual([403, 'passkey_copied']);
      }
      expect((await list('investor')).items[0]?.refusedAt).toBe('2026-11-23T04:00:00.000Z');
      const told = await country.store.personActs.latest('acc-investor', 10);
      expect(told.map(({ act, subject }) => [act, subject])).toEqual([
        ['passkey-refused', 'Laptop'],
        ['passkey-added', 'Laptop'],
      ]);
    },
  );

  test('with a count, unless it never counts, as passkeys that are synced', async () => {
    const [synced] = await added('rival');
    synced.counts = false;
    for (let i = 0; i < 2; i++) expect((await signIn(synced.answer(await question()))).status).toBe(200);
  });

  test('into an account that was disabled', async () => {
    const [device] = await added('investor');
    await country.store.accounts.disable('acc-investor', '2026-11-23T04:00:00.000Z' as never);
    expect(await outcome(await signIn(device.answer(await question())))).toEqual([401, 'passkey_refused']);
  });

  test('more often than an address may try', async () => {
    await country.close();
    const limits = { ...country.services.settings.limits, signIn: { count: 2, seconds: 60 } };
    country = await openTrialCountry({ settings: { limits, publicAddress: 'https://register.example' } });
    const stranger = new TestAuthenticator();
    stranger.rpId = 'register.example';
    const attempt = async () =>
      outcome(await signIn(stranger.answer(await question(), { userHandle: null })));
    expect(await attempt()).toEqual([401, 'passkey_unknown']);
    expect(await attempt()).toEqual([401, 'passkey_unknown']);
    expect(await attempt()).toEqual([429, 'too_many_attempts']);
  });
});

describe('ways into an account are opened and closed by whoever showed minutes ago who it is', () => {
  /** A session of its own, as a browser has it. */
  async function begun(): Promise<{
    cookie: string;
    ask: (method: string, path: string, body?: unknown) => Promise<Response>;
  }> {
    const account = await country.store.accounts.byId('acc-investor');
    if (!account) throw new Error('Nobody is signed in yet.');
    let cookie = `orebook-session=${(await country.services.sessions.begin(account))?.token}`;
    return {
      get cookie() {
        return cookie;
      },
      async ask(method, path, body) {
        const response = await country.as(undefined, method, path, body, { cookie });
        if (response.headers.has('set-cookie')) cookie = cookieOf(response);
        return response;
      },
    };
  }
  const stale = [403, 'sign_in_again'];

  test('sixteen minutes later adding and removing wait; a name may be changed', async () => {
    const [, { id }] = await added('investor');
    country.advance(15 * 60_000);
    expect((await country.as('investor', 'POST', '/api/passkeys/creation', {})).status).toBe(200);
    country.advance(1);
    expect(await outcome(await country.as('investor', 'POST', '/api/passkeys/creation', {}))).toEqual(stale);
    expect(await outcome(await country.as('investor', 'DELETE', `/api/passkeys/${id}`))).toEqual(stale);
    expect((await country.as('investor', 'PUT', `/api/passkeys/${id}`, { name: 'Key' })).status).toBe(200);
  });

  test('the password again makes a new session in place of the old one', async () => {
    await added('investor');
    await country.store.accounts.setPasswordHash('acc-investor', await passwordHash('six blocks'));
    const browser = await begun();
    const before = browser.cookie;
    country.advance(16 * 60_000);
    const confirm = (password: string) => browser.ask('POST', '/api/sessions/confirmation', { password });
    expect(await outcome(await confirm('seven blocks'))).toEqual([401, 'sign_in_failed']);
    expect(await outcome(await browser.ask('POST', '/api/passkeys/creation', {}))).toEqual(stale);
    expect(session.parse(await (await confirm('six blocks')).json())).toMatchObject({
      account: 'acc-investor',
    });
    expect((await browser.ask('POST', '/api/passkeys/creation', {})).status).toBe(200);
    const old = await country.as(undefined, 'GET', '/api/passkeys', undefined, { cookie: before });
    expect(await outcome(old)).toEqual([401, 'session_expired']);
  });

  test('a passkey of the account confirms as well; one of another account does not, nor an answer meant to sign in', async () => {
    const [device] = await added('investor');
    const [other] = await added('rival');
    const browser = await begun();
    country.advance(16 * 60_000);
    const asked = async () =>
      passkeyQuestion.parse(
        await (await browser.ask('POST', '/api/sessions/confirmation/question', {})).json(),
      );
    const confirm = (passkey: PasskeyAnswer) =>
      browser.ask('POST', '/api/sessions/confirmation', { passkey });
    expect((await asked()).publicKey.allowCredentials?.map(({ id }) => id)).toEqual([
      device.credential.toString('base64url'),
    ]);
    expect(await outcome(await confirm(other.answer(await asked())))).toEqual([401, 'passkey_refused']);
    expect(await outcome(await confirm(device.answer(await question())))).toEqual([
      409,
      'passkey_challenge_over',
    ]);
    expect(await outcome(await signIn(device.answer(await asked())))).toEqual([
      409,
      'passkey_challenge_over',
    ]);
    // A device need not say whose it is when it was asked for by name.
    expect(await outcome(await confirm(device.answer(await asked(), { userHandle: null })))).toEqual([
      200,
      'ok',
    ]);
    expect((await browser.ask('POST', '/api/passkeys/creation', {})).status).toBe(200);
  });

  test('without a password nothing typed opens the account', async () => {
    await added('investor');
    const typed = { email: 'investor@orebook.test', password: 'none' };
    expect(await outcome(await country.as(undefined, 'POST', '/api/sessions', typed))).toEqual([
      401,
      'sign_in_failed',
    ]);
    const confirmed = await country.as('investor', 'POST', '/api/sessions/confirmation', {
      password: 'none',
    });
    expect(await outcome(confirmed)).toEqual([401, 'sign_in_failed']);
  });
});

describe('where browsers make no passkeys', () => {
  test('the register says so, and at which address it is read', async () => {
    await country.close();
    country = await openTrialCountry({ settings: { publicAddress: 'http://register.example' } });
    const asked = await country.as(undefined, 'POST', '/api/passkeys/question', {});
    expect(await asked.json()).toMatchObject({
      code: 'passkeys_not_here',
      figures: { address: 'http://register.example' },
    });
    expect((await list('investor')).at).toBeNull();
  });
});
