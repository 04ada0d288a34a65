import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PasskeyAnswer, ProblemError } from '#contract';
import AccountPage from '../account/account.tsx';
import { mine } from '../account/examples.ts';
import { summary } from '../home/examples.ts';
import SignInPage from '../sign-in/sign-in.tsx';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { creation, noPasskeys, onlyWay, question, refused, twoPasskeys } from './examples.ts';

/** The browser's own half, which the test's window lacks: it makes and signs what it is told to, or says no as browsers do. */
const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const made = {
  id: 'bmV3',
  rawId: bytes('new'),
  type: 'public-key',
  authenticatorAttachment: 'platform',
  getClientExtensionResults: () => ({}),
  response: {
    clientDataJSON: bytes('{}'),
    attestationObject: bytes('made'),
    getTransports: () => ['internal'],
  },
};
const signed = {
  ...made,
  response: {
    clientDataJSON: bytes('{}'),
    authenticatorData: bytes('data'),
    signature: bytes('signature'),
    userHandle: bytes('acc-1'),
  },
};
const create = vi.fn<(options: CredentialCreationOptions) => Promise<unknown>>();
const get = vi.fn<(options: CredentialRequestOptions) => Promise<unknown>>();
const signals = { all: vi.fn(async () => {}), unknown: vi.fn(async () => {}) };

const credentialClass = Object.assign(() => {}, {
  isConditionalMediationAvailable: async () => true,
  signalAllAcceptedCredentials: signals.all,
  signalUnknownCredential: signals.unknown,
});

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', credentialClass);
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'credentials', { value: { create, get }, configurable: true });
  create.mockReset().mockResolvedValue(made);
  // The offer in the field stays open until it is taken back.
  get
    .mockReset()
    .mockImplementation(({ mediation, signal }) =>
      mediation === 'conditional'
        ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
        : Promise.resolve(signed),
    );
  signals.all.mockClear();
  signals.unknown.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const officer = {
  signedIn: true,
  account: 'acc-1',
  name: 'An officer',
  role: 'officer',
  trial: false,
  expiresAt: '2026-11-25T00:00:00.000Z',
};
const refusal = (code: string) => () => {
  throw new ProblemError({ type: 'about:blank', title: 'x', status: 403, detail: 'x', code });
};
const account = (extra = {}) =>
  renderPage(AccountPage, '/account', {
    at: '/account',
    answers: {
      register: () => summary,
      session: () => officer,
      mine: () => mine,
      passkeys: () => twoPasskeys,
      ...extra,
    },
  });
const signInPage = (extra = {}) =>
  renderPage(SignInPage, '/sign-in', {
    at: '/sign-in?next=/desk',
    answers: {
      register: () => summary,
      session: () => ({ signedIn: false, expired: false }),
      passkeyQuestion: () => question,
      ...extra,
    },
  });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const notAllowed = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));

describe('the section of passkeys on the account', () => {
  test('says of each where it is and when it was used, to an officer too', async () => {
    const { container } = account();
    const section = within(await screen.findByRole('region', { name: 'Passkeys' }));
    const items = await section.findAllByRole('listitem');
    expect(items.map((item) => readable(item.querySelector('.near-more')))).toEqual([
      'can be on all your devices · added 20 November 2026, 10:12 · last used 23 November 2026, 08:40',
      'on one device only · added 22 November 2026, 14:00 · not used yet',
    ]);
    await expectNoFaults(container);
  });

  test('one is added under its name: what the device made goes to the register', async () => {
    const addPasskey = vi.fn(() => twoPasskeys.items[0]);
    account({ passkeys: () => noPasskeys, passkeyCreation: () => creation, addPasskey });
    expect(await screen.findByText('No passkey yet.')).toBeTruthy();
    press('Add a passkey');
    fireEvent.change(await screen.findByLabelText(/^Name/), { target: { value: ' Laptop ' } });
    await expectNoFaults(document.body);
    press('Go on');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(addPasskey).toHaveBeenCalledWith({
      name: 'Laptop',
      made: expect.objectContaining({ id: 'bmV3', rawId: 'bmV3', type: 'public-key' }),
    });
    const asked = create.mock.calls[0]?.[0].publicKey;
    expect([asked?.rp.id, asked?.authenticatorSelection?.userVerification]).toEqual([
      'localhost',
      'required',
    ]);
  });

  test('who cancels is told so and finds the name as it was; a device that has one already is named', async () => {
    create.mockImplementationOnce(notAllowed);
    account({ passkeyCreation: () => creation });
    await screen.findAllByRole('listitem');
    press('Add a passkey');
    fireEvent.change(await screen.findByLabelText(/^Name/), { target: { value: 'Laptop' } });
    press('Go on');
    expect((await screen.findByRole('alert')).textContent).toContain('No passkey was made');
    expect((screen.getByLabelText(/^Name/) as HTMLInputElement).value).toBe('Laptop');
    create.mockImplementationOnce(() => Promise.reject(new DOMException('Known.', 'InvalidStateError')));
    press('Go on');
    expect(await screen.findByText('You have a passkey there already')).toBeTruthy();
  });

  test('what the register does not take, the browser is told to forget', async () => {
    account({ passkeyCreation: () => creation, addPasskey: refusal('passkey_not_taken') });
    await screen.findAllByRole('listitem');
    press('Add a passkey');
    fireEvent.change(await screen.findByLabelText(/^Name/), { target: { value: 'Laptop' } });
    press('Go on');
    expect(await screen.findByText('The passkey cannot be taken')).toBeTruthy();
    expect(signals.unknown).toHaveBeenCalledWith({ rpId: 'localhost', credentialId: 'bmV3' });
  });

  test('where the sign-in is old the password is asked in place, and what was asked for goes on', async () => {
    let isConfirmed = false;
    const confirmSession = vi.fn((given: object) => {
      if (!('password' in given) || given.password !== 'right') refusal('sign_in_failed')();
      isConfirmed = true;
      return officer;
    });
    const addPasskey = vi.fn(() => twoPasskeys.items[0]);
    account({
      passkeyCreation: () => (isConfirmed ? creation : refusal('sign_in_again')()),
      confirmSession,
      addPasskey,
    });
    await screen.findAllByRole('listitem');
    press('Add a passkey');
    fireEvent.change(await screen.findByLabelText(/^Name/), { target: { value: 'Laptop' } });
    press('Go on');
    fireEvent.change(await screen.findByLabelText(/^Password/), { target: { value: 'wrong' } });
    await expectNoFaults(document.body);
    press('Confirm');
    expect((await screen.findByRole('alert')).textContent).toContain('do not match');
    fireEvent.change(screen.getByLabelText(/^Password/), { target: { value: 'right' } });
    press('Confirm');
    await waitFor(() => expect(addPasskey).toHaveBeenCalledWith(expect.objectContaining({ name: 'Laptop' })));
  });

  test('one is removed after a word of warning, and the browser hears which are left', async () => {
    let list = twoPasskeys;
    const removePasskey = vi.fn(() => {
      list = { ...twoPasskeys, items: twoPasskeys.items.slice(1) };
    });
    account({ passkeys: () => list, removePasskey });
    await screen.findAllByRole('listitem');
    press('Remove: Phone');
    expect(await screen.findByText(/“Phone” will not sign you in any more/)).toBeTruthy();
    await expectNoFaults(document.body);
    press('Remove passkey');
    await waitFor(() => expect(screen.queryByText('Phone')).toBeNull());
    expect(removePasskey).toHaveBeenCalledWith(twoPasskeys.items[0]?.id);
    await waitFor(() =>
      expect(signals.all).toHaveBeenCalledWith({
        rpId: 'localhost',
        userId: 'YWNjLTE',
        allAcceptedCredentialIds: ['c2FmZQ'],
      }),
    );
  });

  test('one that may have been copied says so, and what to do', async () => {
    const { container } = account({ passkeys: () => refused });
    expect(
      await screen.findAllByText(/^refused since 2[02] November 2026.*: a copy of it may be about/),
    ).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Remove: Phone' })).toBeTruthy();
    await expectNoFaults(container);
  });

  test('one is renamed', async () => {
    const renamePasskey = vi.fn(() => twoPasskeys.items[0]);
    account({ renamePasskey });
    await screen.findAllByRole('listitem');
    press('Rename: Phone');
    const field = (await screen.findByLabelText(/^Name/)) as HTMLInputElement;
    expect(field.value).toBe('Phone');
    fireEvent.change(field, { target: { value: 'Телефон' } });
    press('Save name');
    await waitFor(() => expect(renamePasskey).toHaveBeenCalledWith(twoPasskeys.items[0]?.id, 'Телефон'));
  });

  test('the only way into an account cannot be removed, and says so', async () => {
    account({ passkeys: () => onlyWay });
    expect(await screen.findByText(/^The only way into your account/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove: Phone' })).toBeNull();
  });

  test.each([
    [
      'over plain HTTP',
      () => vi.stubGlobal('isSecureContext', false),
      twoPasskeys,
      'Passkeys need a secure address',
    ],
    [
      'in an old browser',
      () => vi.stubGlobal('PublicKeyCredential', undefined),
      twoPasskeys,
      'This browser has no passkeys',
    ],
    [
      'at a register without TLS',
      () => {},
      { ...twoPasskeys, at: null },
      'Passkeys do not work at the address of this register',
    ],
    [
      'at another name of the register',
      () => {},
      { ...twoPasskeys, at: { rpId: 'register.example', address: 'https://register.example' } },
      'Passkeys do not work at this address',
    ],
  ])('%s there is no button, and the reason stands there', async (_, set, list, title) => {
    set();
    const { container } = account({ passkeys: () => list });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add a passkey' })).toBeNull();
    await expectNoFaults(container);
  });
});

describe('the sign-in page', () => {
  test('signs in by the button, without a name, and goes on to where one came from', async () => {
    const signInWithPasskey = vi.fn((_answer: PasskeyAnswer) => officer);
    const { container, address } = signInPage({ signInWithPasskey });
    await screen.findByRole('button', { name: 'Sign in with a passkey' });
    await expectNoFaults(container);
    press('Sign in with a passkey');
    await waitFor(() => expect(address()).toBe('/desk'));
    expect(signInWithPasskey.mock.calls[0]?.[0]).toMatchObject({
      id: 'bmV3',
      response: { userHandle: btoa('acc-1').replaceAll('=', '') },
    });
  });

  test('offers passkeys in the field of the account, and takes the one that is chosen there', async () => {
    let choose: (credential: unknown) => void = () => {};
    get.mockImplementationOnce(() => new Promise((resolve) => (choose = resolve)));
    const signInWithPasskey = vi.fn(() => officer);
    const { address } = signInPage({ signInWithPasskey });
    expect((await screen.findByLabelText(/^Account/)).getAttribute('autocomplete')).toBe('username webauthn');
    await waitFor(() => expect(get).toHaveBeenCalledTimes(1));
    expect(get.mock.calls[0]?.[0].mediation).toBe('conditional');
    expect(signInWithPasskey).not.toHaveBeenCalled();
    choose(signed);
    await waitFor(() => expect(address()).toBe('/desk'));
  });

  test('whoever cancels is told what it may have been, and the field offers passkeys again', async () => {
    signInPage();
    await waitFor(() => expect(get).toHaveBeenCalledTimes(1));
    get.mockImplementationOnce(notAllowed);
    press('Sign in with a passkey');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('No passkey was used');
    await waitFor(() => expect(get).toHaveBeenCalledTimes(3));
    expect(get.mock.calls[2]?.[0].mediation).toBe('conditional');
  });

  test('what the register refuses is said once: the field does not ask again by itself', async () => {
    get.mockImplementation(() => Promise.resolve(signed));
    const signInWithPasskey = vi.fn(refusal('passkey_copied'));
    signInPage({ signInWithPasskey });
    expect(await screen.findByText('This passkey was used somewhere else')).toBeTruthy();
    expect(signInWithPasskey).toHaveBeenCalledTimes(1);
  });

  test('a passkey that was removed is named as such, and the browser told', async () => {
    signInPage({ signInWithPasskey: refusal('passkey_unknown') });
    await screen.findByRole('button', { name: 'Sign in with a passkey' });
    press('Sign in with a passkey');
    expect(await screen.findByText('This passkey belongs to no account here')).toBeTruthy();
    expect(signals.unknown).toHaveBeenCalledWith({ rpId: 'localhost', credentialId: 'bmV3' });
  });

  test.each([
    ['isSecureContext', false, 'Passkeys need a secure address'],
    ['PublicKeyCredential', undefined, 'This browser has no passkeys'],
  ])('without %s the button says why not', async (name, value, title) => {
    vi.stubGlobal(name, value);
    signInPage();
    await screen.findByRole('button', { name: 'Sign in with a passkey' });
    press('Sign in with a passkey');
    expect(await screen.findByText(title)).toBeTruthy();
    expect(get).not.toHaveBeenCalled();
  });
});
