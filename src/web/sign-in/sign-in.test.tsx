import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ProblemError } from '#contract';
import { summary } from '../home/examples.ts';
import { expectNoFaults, renderPage } from '../testing/page.tsx';
import { safeNext } from './safe-next.ts';
import SignInPage from './sign-in.tsx';

afterEach(cleanup);

const nobody = () => ({ signedIn: false, expired: false });
const investor = {
  signedIn: true,
  account: 'a',
  name: 'A',
  role: 'investor',
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
};
const page = (extra = {}, at = '/sign-in') =>
  renderPage(SignInPage, '/sign-in', { at, answers: { register: () => summary, session: nobody, ...extra } });

function submit(name: string, password: string) {
  fireEvent.change(screen.getByLabelText(/^Account/), { target: { value: name } });
  fireEvent.change(screen.getByLabelText(/^Password/), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('a trial register says where its accounts are written; another says nothing of them', async () => {
  const { container } = page();
  expect(await screen.findByText('Trial accounts')).toBeTruthy();
  await expectNoFaults(container);
  cleanup();
  page({ register: () => ({ ...summary, trial: false }) });
  await screen.findByRole('button', { name: 'Sign in' });
  expect(screen.queryByText('Trial accounts')).toBeNull();
});

test('empty fields are told and nothing is sent', async () => {
  const signIn = vi.fn();
  page({ signIn });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(screen.getByText('Enter the account’s e-mail address.')).toBeTruthy();
  expect(screen.getByText('Enter the password.')).toBeTruthy();
  expect(signIn).not.toHaveBeenCalled();
});

test('a wrong password keeps the account’s name and empties the password', async () => {
  const problem = { type: 'about:blank', title: 'x', status: 401, detail: 'x', code: 'credentials_wrong' };
  page({
    signIn: () => {
      throw new ProblemError(problem);
    },
  });
  submit('a@b.kz', 'wrong');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect((screen.getByLabelText(/^Account/) as HTMLInputElement).value).toBe('a@b.kz');
  expect((screen.getByLabelText(/^Password/) as HTMLInputElement).value).toBe('');
});

test('who has no account makes one and comes back to where it was missing; who forgot the password sets another', async () => {
  page({}, '/sign-in?next=%2Finterest%2Fnew%3Fdeposit%3DKZ-1');
  const link = await screen.findByRole('link', { name: 'No account yet? Make one' });
  expect(link.getAttribute('href')).toBe('/register-account?next=%2Finterest%2Fnew%3Fdeposit%3DKZ-1');
  expect(screen.getByRole('link', { name: 'Forgot the password?' }).getAttribute('href')).toBe(
    '/forgot-password',
  );
});

test('after signing in one is back where one came from', async () => {
  let isIn = false;
  const session = () => (isIn ? investor : nobody());
  const signIn = () => {
    isIn = true;
  };
  const shown = page({ session, signIn }, '/sign-in?next=%2Fapply%2Fdocuments');
  submit('a@b.kz', 'right');
  await waitFor(() => expect(shown.address()).toBe('/apply/documents'));
});

test.each([
  ['/account', '/account'],
  ['/check?area=2zqke0.2#costs', '/check?area=2zqke0.2#costs'],
  ['https://elsewhere.example/', undefined],
  ['//elsewhere.example/', undefined],
  ['/\\elsewhere.example/', undefined],
  ['/\t/elsewhere.example/', undefined],
  ['/.//elsewhere.example/', undefined],
  ['account', undefined],
  ['', undefined],
])('a link may send on to addresses of this register only: %j', (next, wanted) => {
  expect(safeNext(next)).toBe(wanted);
});
