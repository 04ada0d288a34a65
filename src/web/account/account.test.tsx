import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, renderPage } from '../testing/page.tsx';
import AccountPage from './account.tsx';
import { mine } from './examples.ts';

afterEach(cleanup);

const signedIn = (role: 'investor' | 'officer') => () => ({
  signedIn: true,
  account: 'acc-1',
  name: 'Trial',
  role,
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
});
const page = (session: () => unknown, extra = {}) =>
  renderPage(AccountPage, '/account', {
    at: '/account',
    answers: { register: () => summary, session, mine: () => mine, ...extra },
  });

test('an investor finds applications, licences and drafts; a lodged draft is no draft any more', async () => {
  const { container } = page(signedIn('investor'));
  expect(await screen.findByRole('link', { name: 'A-005405' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'EL-004252' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Go on with it' })).toHaveLength(1);
  await expectNoFaults(container);
});

test('a draft is thrown away by its own button', async () => {
  const dropDraft = vi.fn();
  page(signedIn('investor'), { dropDraft });
  fireEvent.click(await screen.findByRole('button', { name: 'Throw away' }));
  await waitFor(() => expect(dropDraft).toHaveBeenCalledWith('e99ef331-7814-44df-aa54-db02737d1596'));
});

test('who is not signed in is led to sign in and back; an officer to the desk', async () => {
  page(() => ({ signedIn: false, expired: false }));
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe('/sign-in?next=/account');
  cleanup();
  page(signedIn('officer'));
  expect((await screen.findByRole('link', { name: 'To the desk' })).getAttribute('href')).toBe('/desk');
});
