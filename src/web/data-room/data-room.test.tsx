import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ProblemError } from '#contract';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DataRoomPage from './data-room.tsx';
import { forDesk, journal, opened, packages, toAccept } from './examples.ts';
import PackagePage from './package.tsx';

afterEach(cleanup);

const session = (role: 'investor' | 'officer') => () => ({
  signedIn: true,
  account: 'acc-1',
  name: 'Trial',
  role,
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
});
const base = { register: () => summary, packages: () => packages, accessJournal: () => journal };
const openPackage = (answers: object) =>
  renderPage(PackagePage, '/data-room/:id', {
    at: '/data-room/P-0a1b2c3d',
    answers: { ...base, ...answers },
  });

test('the list says of each package how it stands to the reader', async () => {
  const { container } = renderPage(DataRoomPage, '/data-room', {
    at: '/data-room',
    answers: { ...base, session: session('investor') },
  });
  expect(await screen.findByRole('link', { name: 'Drill logs of Akhmetkino' })).toBeTruthy();
  expect(readable(container)).toContain('Terms to accept');
  expect(readable(container)).toContain('Withdrawn');
  expect(screen.queryByRole('button', { name: 'Make the package' })).toBeNull();
  await expectNoFaults(container);
});

test('who has no package is told how one is opened; who is not signed in, the way in', async () => {
  const none = { ...base, packages: () => ({ items: [] }) };
  renderPage(DataRoomPage, '/data-room', {
    at: '/data-room',
    answers: { ...none, session: session('investor') },
  });
  expect(await screen.findByText('No package is open to you.')).toBeTruthy();
  cleanup();
  const visitor = { ...none, session: () => ({ signedIn: false, expired: false }) };
  renderPage(DataRoomPage, '/data-room', { at: '/data-room', answers: visitor });
  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe(
    '/sign-in?next=%2Fdata-room',
  );
});

test('files stay shut until the terms that were read are accepted', async () => {
  const acceptTerms = vi.fn(() => opened);
  const { container } = openPackage({ session: session('investor'), package: () => toAccept, acceptTerms });
  const accept = await screen.findByRole('button', { name: 'Accept the terms' });
  expect(accept.hasAttribute('disabled')).toBe(true);
  expect(screen.queryByRole('link', { name: /^Read/ })).toBeNull();
  await expectNoFaults(container);
  fireEvent.click(screen.getByRole('checkbox', { name: 'I have read these terms and accept them' }));
  fireEvent.click(accept);
  await waitFor(() => expect(acceptTerms).toHaveBeenCalledWith('P-0a1b2c3d', 2));
  const link = await screen.findByRole('link', { name: 'Read log-7.pdf' });
  expect(link.getAttribute('href')).toBe(`/api/data-room/P-0a1b2c3d/files/${'a'.repeat(64)}?language=en`);
  const text = readable(container);
  expect(text).toContain('Your name will stand on each page.');
  expect(text).toContain('it comes in a ZIP with a cover note that names you');
});

test('a journal that is whole says so; a broken one warns', async () => {
  openPackage({ session: session('investor'), package: () => opened });
  expect(await screen.findByText('The chain of lines is whole: none was changed or taken out.')).toBeTruthy();
  cleanup();
  openPackage({
    session: session('investor'),
    package: () => opened,
    accessJournal: () => ({ ...journal, whole: false }),
  });
  expect(
    await screen.findByText('The chain of lines is broken: a line was changed or taken out.'),
  ).toBeTruthy();
});

test('an officer withdraws a package by one click, and opens it again', async () => {
  const withdrawPackage = vi.fn(() => forDesk);
  const again = vi.fn(() => forDesk);
  const { container } = openPackage({
    session: session('officer'),
    package: () => forDesk,
    withdrawPackage,
    openPackage: again,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
  await waitFor(() => expect(withdrawPackage).toHaveBeenCalledWith('P-0a1b2c3d', 'acc-1'));
  fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
  await waitFor(() => expect(again).toHaveBeenCalledWith('P-0a1b2c3d', 'acc-2'));
  await expectNoFaults(container);
});

test('an officer opens a package by the address of a person, and sees for whom its readers speak', async () => {
  const openPackageByEmail = vi.fn(() => forDesk);
  const { container } = openPackage({
    session: session('officer'),
    package: () => forDesk,
    openPackageByEmail,
  });
  expect(await screen.findByText('investor@orebook.test, Hanbit Cells')).toBeTruthy();
  const address = screen.getByLabelText(/^Open to the person with this address/);
  fireEvent.change(address, { target: { value: 'dana@example.org' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open the package' }));
  await waitFor(() => expect(openPackageByEmail).toHaveBeenCalledWith('P-0a1b2c3d', 'dana@example.org'));
  await expectNoFaults(container);
});

test('who was withdrawn is told so, and still sees the lines about itself', async () => {
  const refusal = () => {
    throw new ProblemError({
      type: 'about:blank',
      title: '',
      status: 403,
      detail: '',
      code: 'package_withdrawn',
    });
  };
  openPackage({ session: session('investor'), package: refusal });
  expect(await screen.findByText('The package is no longer open to you')).toBeTruthy();
  expect(await screen.findByText('took a file')).toBeTruthy();
});
