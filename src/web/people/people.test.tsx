import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemError } from '#contract';
import { summary } from '../home/examples.ts';
import { renderInWindow } from '../testing/in-window.tsx';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { account, invitation, organisations, secret, sessions } from './examples.ts';
import ForgotPasswordPage from './forgot-password.tsx';
import InvitationPage from './invitation.tsx';
import NewEmailPage from './new-email.tsx';
import { OwnAccount } from './own-account.tsx';
import { OwnOrganisations } from './own-organisations.tsx';
import { OwnSessions } from './own-sessions.tsx';
import RegisterAccountPage from './register-account.tsx';
import ResetPasswordPage from './reset-password.tsx';
import { rememberReturn, takeReturn } from './return-to.ts';
import VerifyEmailPage from './verify-email.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const nobody = () => ({ signedIn: false, expired: false });
const aigerim = () => ({
  signedIn: true,
  account: 'acc-1',
  name: 'Aigerim',
  role: 'investor',
  trial: false,
  expiresAt: '2026-11-25T00:00:00.000Z',
});
const mail = { registrationService: () => ({ letters: 'mail' }) };
const base = { register: () => summary, session: nobody, ...mail };
const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const refusal =
  (code: string, status = 410) =>
  () => {
    throw new ProblemError({ type: 'about:blank', title: code, status, detail: code, code });
  };

describe('making an account', () => {
  const page = (answers = {}, at = '/register-account') =>
    renderPage(RegisterAccountPage, '/register-account', { at, answers: { ...base, ...answers } });

  test('asks for every field by name, and says in words how hard the password is to guess', async () => {
    const registerAccount = vi.fn(() => ({ letters: 'mail' }));
    const { container } = page({ registerAccount });
    fireEvent.click(await screen.findByRole('button', { name: 'Send me the letter' }));
    for (const missing of ['Enter a name.', 'Enter an e-mail address.', 'Choose the country.']) {
      expect(screen.getByText(missing)).toBeTruthy();
    }
    expect(registerAccount).not.toHaveBeenCalled();
    type(/^Password/, 'short');
    expect(screen.getByText('Too short: letters still missing: 7')).toBeTruthy();
    type(/^Password/, 'password1234');
    expect(screen.getByText('One of the first that are tried: choose another')).toBeTruthy();
    type(/^Password/, 'six lakes under snow');
    expect(screen.getByText('Good')).toBeTruthy();
    const field = screen.getByLabelText(/^Password/) as HTMLInputElement;
    expect([field.type, field.autocomplete]).toEqual(['password', 'new-password']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show the password' }));
    expect(field.type).toBe('text');
    await expectNoFaults(container);
  });

  test('sends what was typed, says nothing of whether the address is known, and remembers where one came from', async () => {
    const registerAccount = vi.fn(() => ({ letters: 'mail' }));
    const { container } = page(
      { registerAccount },
      '/register-account?next=%2Finterest%2Fnew%3Fdeposit%3DKZ-1',
    );
    await screen.findByRole('button', { name: 'Send me the letter' });
    type(/^Your name/, 'Aigerim');
    type(/^E-mail address/, 'aigerim@example.org');
    type(/^Password/, 'six lakes under snow');
    type(/^Organisation/, 'Steppe Lithium');
    const country = screen.getByRole('combobox', { name: /^Country of the organisation/ });
    act(() => {
      country.focus(); // suggestions open for who is in the field
      fireEvent.change(country, { target: { value: 'South Korea' } });
    });
    fireEvent.click(await screen.findByRole('option', { name: 'South Korea' }));
    press('Send me the letter');
    await waitFor(() =>
      expect(registerAccount).toHaveBeenCalledWith({
        name: 'Aigerim',
        email: 'aigerim@example.org',
        password: 'six lakes under snow',
        language: 'en',
        organisation: { name: 'Steppe Lithium', country: 'KR' },
      }),
    );
    expect(await screen.findByText('Look into your mailbox')).toBeTruthy();
    expect(screen.getByText(/^If we can write to aigerim@example.org/)).toBeTruthy();
    expect(takeReturn()).toBe('/interest/new?deposit=KZ-1');
    await expectNoFaults(container);
  });

  test('a register without a mail server says what its keeper has to set, in place of the form', async () => {
    const { container } = page({ registrationService: () => ({ letters: 'none' }) });
    expect(await screen.findByText('This register cannot send letters yet')).toBeTruthy();
    expect(screen.getByText(/OREBOOK_SMTP/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send me the letter' })).toBeNull();
    await expectNoFaults(container);
  });
});

describe('the link of a letter', () => {
  test('and the password that was chosen sign in, and lead back once to where the account was missing', async () => {
    rememberReturn('/data-room/P-0a1b2c3d');
    const verifyRegistration = vi.fn(() => ({}));
    const shown = renderPage(VerifyEmailPage, '/verify-email', {
      at: `/verify-email#${secret}`,
      answers: { ...base, verifyRegistration },
    });
    await expectNoFaults(shown.container);
    press('Confirm and sign in');
    expect(screen.getByText('Enter the password.')).toBeTruthy();
    type(/^Password/, 'six lakes under snow');
    press('Confirm and sign in');
    await waitFor(() => expect(shown.address()).toBe('/data-room/P-0a1b2c3d'));
    expect(verifyRegistration).toHaveBeenCalledWith({ secret, password: 'six lakes under snow' });
    expect(takeReturn()).toBeUndefined();
  });

  test('that is over says so and leads to another; one that is broken asks nothing of the register', async () => {
    renderPage(VerifyEmailPage, '/verify-email', {
      at: `/verify-email#${secret}`,
      answers: { ...base, verifyRegistration: refusal('link_over') },
    });
    type(/^Password/, 'six lakes under snow');
    press('Confirm and sign in');
    expect(await screen.findByText('The link does not work any more')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ask again' }).getAttribute('href')).toBe('/register-account');
    cleanup();
    renderPage(VerifyEmailPage, '/verify-email', { at: '/verify-email#short', answers: base });
    expect(screen.getByText('The link is not whole')).toBeTruthy();
  });

  test('to a new address confirms it on a button, not on being opened', async () => {
    const verifyEmail = vi.fn();
    const { container } = renderPage(NewEmailPage, '/new-email', {
      at: `/new-email#${secret}`,
      answers: { ...base, verifyEmail },
    });
    expect(verifyEmail).not.toHaveBeenCalled();
    press('Confirm the address');
    expect(await screen.findByText('The new address counts.')).toBeTruthy();
    await expectNoFaults(container);
  });
});

describe('a forgotten password', () => {
  test('is asked for by address, and the answer says nothing of whether it has an account', async () => {
    const askPasswordReset = vi.fn(() => ({ letters: 'terminal' }));
    const { container } = renderPage(ForgotPasswordPage, '/forgot-password', {
      at: '/forgot-password',
      answers: { ...base, askPasswordReset },
    });
    await screen.findByRole('button', { name: 'Send me the letter' });
    type(/^E-mail address/, 'aigerim@example.org');
    press('Send me the letter');
    expect(await screen.findByText(/stands on the terminal/)).toBeTruthy();
    await expectNoFaults(container);
  });

  test('is set anew, and signing in comes after', async () => {
    const resetPassword = vi.fn();
    const { container } = renderPage(ResetPasswordPage, '/reset-password', {
      at: `/reset-password#${secret}`,
      answers: { ...base, resetPassword },
    });
    type(/^New password/, 'seven lakes in spring');
    press('Set the password');
    expect(await screen.findByText('The new password counts. You are signed out everywhere.')).toBeTruthy();
    expect(resetPassword).toHaveBeenCalledWith({ secret, password: 'seven lakes in spring' });
    await expectNoFaults(container);
  });
});

describe('an invitation', () => {
  const page = (answers = {}) =>
    renderPage(InvitationPage, '/invitation', {
      at: `/invitation#${secret}`,
      answers: { ...base, lookAtInvitation: () => invitation, ...answers },
    });

  test('to an address without an account makes one', async () => {
    const acceptInvitation = vi.fn(() => ({}));
    const { container } = page({ acceptInvitation });
    expect(await screen.findByRole('heading', { name: 'Join Steppe Lithium' })).toBeTruthy();
    await expectNoFaults(container);
    type(/^Your name/, 'Min');
    type(/^Password/, 'six lakes under snow');
    press('Join');
    expect(await screen.findByText('You belong to Steppe Lithium now.')).toBeTruthy();
    const made = { name: 'Min', password: 'six lakes under snow' };
    expect(acceptInvitation).toHaveBeenCalledWith({ secret, account: made });
  });

  test('to an address with an account asks for its password; who is signed in as it only joins', async () => {
    const acceptInvitation = vi.fn(() => ({}));
    page({ lookAtInvitation: () => ({ ...invitation, hasAccount: true }), acceptInvitation });
    expect(await screen.findByText('The address has an account: enter its password.')).toBeTruthy();
    cleanup();
    const own = { ...account, email: 'Min@example.org' };
    page({
      lookAtInvitation: () => ({ ...invitation, hasAccount: true }),
      session: aigerim,
      account: () => own,
      acceptInvitation,
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Join' }));
    await waitFor(() => expect(acceptInvitation).toHaveBeenCalledWith({ secret }));
  });

  test('to another than who is signed in says so and joins nobody', async () => {
    page({ session: aigerim, account: () => account });
    expect(
      await screen.findByText(
        'You are signed in as Aigerim. The invitation is for min@example.org: sign out and open the link again.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull();
  });

  test('of which the link lost its end, or that is over, still has its title', async () => {
    const title = { level: 1, name: 'Invitation to an organisation' };
    const { container, unmount } = renderPage(InvitationPage, '/invitation', {
      at: '/invitation',
      answers: base,
    });
    expect(screen.getByRole('heading', title)).toBeTruthy();
    await expectNoFaults(container);
    unmount();
    page({ lookAtInvitation: refusal('link_over') });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('heading', title)).toBeTruthy();
  });
});

describe('on the page of the account', () => {
  const own = (element: React.ReactElement, answers = {}) =>
    renderInWindow(<main>{element}</main>, {
      at: '/account',
      answers: {
        ...base,
        session: aigerim,
        account: () => account,
        organisations: () => organisations,
        ...answers,
      },
    });

  test('a password is changed by who knows the one that stands', async () => {
    const changePassword = vi.fn(() => account);
    const { container } = own(<OwnAccount />, { changePassword });
    fireEvent.click(await screen.findByRole('button', { name: 'Change the password' }));
    type(/^Password that stands/, 'six lakes under snow');
    type(/^New password/, 'seven lakes in spring');
    await expectNoFaults(container);
    press('Save');
    await waitFor(() =>
      expect(changePassword).toHaveBeenCalledWith({
        current: 'six lakes under snow',
        password: 'seven lakes in spring',
        language: 'en',
      }),
    );
  });

  test('an address that is not confirmed says what it stops, and asks for its letter', async () => {
    const changeEmail = vi.fn(() => ({ letters: 'mail' }));
    own(<OwnAccount />, { account: () => ({ ...account, emailVerified: false }), changeEmail });
    expect(await screen.findByText(/^The address is not confirmed/)).toBeTruthy();
    press('Change the address');
    type(/^Password that stands/, 'six lakes under snow');
    press('Save');
    await waitFor(() =>
      expect(changeEmail).toHaveBeenCalledWith({
        email: 'aigerim@example.org',
        password: 'six lakes under snow',
        language: 'en',
      }),
    );
  });

  test('a trial account has nothing to change', async () => {
    own(<OwnAccount />, { account: () => ({ ...account, trial: true }) });
    expect(await screen.findByText(/^A trial account is everybody’s/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change the name' })).toBeNull();
  });

  test('one sees where one is signed in and signs out there by its name; everywhere else only after a question', async () => {
    const endSession = vi.fn();
    const endOtherSessions = vi.fn();
    const ownSessions = () => sessions;
    const { container } = own(<OwnSessions />, { ownSessions, endSession, endOtherSessions });
    expect(await screen.findByText('This browser')).toBeTruthy();
    expect(readable(container)).toContain(
      'Safari on iPhone signed in 22 November 2026, 20:00 · last used 23 November 2026, 10:30',
    );
    expect(readable(container)).toContain('A program that does not name itself');
    expect((await screen.findAllByRole('button', { name: /^Sign out there: / })).length).toBe(2);
    await expectNoFaults(container);
    fireEvent.click(screen.getByRole('button', { name: /^Sign out there: Safari on iPhone, 22.November/ }));
    await waitFor(() => expect(endSession).toHaveBeenCalledWith('b'.repeat(32)));
    press('Sign out everywhere else');
    const dialog = await screen.findByRole('alertdialog', { name: 'Sign out everywhere else?' });
    expect(endOtherSessions).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sign out everywhere else' }));
    await waitFor(() => expect(endOtherSessions).toHaveBeenCalled());
  });

  test('of a trial account one sees one’s own session and can sign nobody out', async () => {
    own(<OwnSessions />, {
      session: () => ({ ...aigerim(), trial: true }),
      ownSessions: () => ({ items: sessions.items.slice(0, 1) }),
    });
    expect(await screen.findByText(/where others use it is not shown/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('an owner invites, withdraws an invitation, and is asked before a member is removed', async () => {
    const invite = vi.fn(() => organisations.items[0]);
    const withdrawInvitation = vi.fn();
    const removeMember = vi.fn();
    const { container } = own(<OwnOrganisations />, { invite, withdrawInvitation, removeMember });
    expect(await screen.findByRole('heading', { name: /Steppe Lithium/ })).toBeTruthy();
    await expectNoFaults(container);
    type(/^E-mail address of the colleague/, 'jun@example.org');
    press('Invite');
    await waitFor(() =>
      expect(invite).toHaveBeenCalledWith('org-1', { email: 'jun@example.org', language: 'en' }),
    );
    press('Withdraw');
    await waitFor(() =>
      expect(withdrawInvitation).toHaveBeenCalledWith('org-1', '823d2957-cd26-44b0-9f4e-b0fd160e7606'),
    );
    press('Remove');
    const dialog = await screen.findByRole('dialog', { name: 'Remove Dana?' });
    expect(removeMember).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(removeMember).toHaveBeenCalledWith('org-1', 'acc-2'));
  });

  test('a member may leave and nothing else; who belongs to none may make one', async () => {
    const [first] = organisations.items;
    const member = { ...first, role: 'member' };
    own(<OwnOrganisations />, {
      organisations: () => ({ items: [member] }),
      session: () => ({ ...aigerim(), account: 'acc-2' }),
    });
    expect(await screen.findByRole('button', { name: 'Leave' })).toBeTruthy();
    for (const name of ['Remove', 'Hand over', 'Invite', 'Rename', 'Withdraw']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    cleanup();
    const makeOrganisation = vi.fn(() => first);
    own(<OwnOrganisations />, { organisations: () => ({ items: [] }), makeOrganisation });
    expect(await screen.findByText('You belong to none yet.')).toBeTruthy();
    press('Make an organisation');
    press('Save');
    expect(screen.getByText('Enter the name of the organisation.')).toBeTruthy();
    expect(makeOrganisation).not.toHaveBeenCalled();
  });
});
