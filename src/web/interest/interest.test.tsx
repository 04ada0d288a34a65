import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import DeskInterestsPage from '../desk/desk-interests.tsx';
import { summary } from '../home/examples.ts';
import { organisations } from '../people/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { index, interests } from './examples.ts';
import InterestPage from './interest.tsx';
import NewInterestPage from './new-interest.tsx';
import { OwnInterests } from './own-interests.tsx';

afterEach(cleanup);

const session = (role: 'investor' | 'officer') => () => ({
  signedIn: true,
  account: 'acc-1',
  name: 'Trial',
  role,
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
});
const answers = { register: () => summary, interestIndex: () => index, interests: () => interests };

test('the public index counts four Korean investors for lithium, and says of one or two only that they are fewer than three', async () => {
  const { container } = renderPage(InterestPage, '/interest', { at: '/interest', answers });
  expect(await screen.findByRole('row', { name: 'South Korea Lithium 4' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Germany Tungsten fewer than 3' })).toBeTruthy();
  expect(readable(container)).toContain('The desk answers within 5 working days.');
  await expectNoFaults(container);
});

test('an empty index says that nobody has registered', async () => {
  const none = { ...answers, interestIndex: () => ({ ...index, cells: [] }) };
  renderPage(InterestPage, '/interest', { at: '/interest', answers: none });
  expect(await screen.findByText('Nobody has registered an interest yet.')).toBeTruthy();
});

test('a form without organisation, country and mineral sends nothing and says what is missing', async () => {
  const registerInterest = vi.fn();
  const { container } = renderPage(NewInterestPage, '/interest/new', {
    at: '/interest/new',
    answers: { ...answers, session: session('investor'), registerInterest },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Register interest' }));
  const summary = await screen.findByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(
    within(summary)
      .getAllByRole('link')
      .map((line) => line.textContent),
  ).toEqual(['Choose at least one mineral', 'Enter the organisation', 'Choose the country']);
  expect(registerInterest).not.toHaveBeenCalled();
  await expectNoFaults(container);
});

test('a visitor is led to sign in and back to the deposit asked about', async () => {
  renderPage(NewInterestPage, '/interest/new', {
    at: '/interest/new?deposit=KZ-RM-021',
    answers: { ...answers, session: () => ({ signedIn: false, expired: false }) },
  });
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe('/sign-in?next=%2Finterest%2Fnew%3Fdeposit%3DKZ-RM-021');
  const make = screen.getByRole('link', { name: 'No account yet? Make one' });
  expect(make.getAttribute('href')).toBe('/register-account?next=%2Finterest%2Fnew%3Fdeposit%3DKZ-RM-021');
});

test('who belongs to an organisation asks for it, until another is typed', async () => {
  renderPage(NewInterestPage, '/interest/new', {
    at: '/interest/new',
    answers: { ...answers, session: session('investor'), organisations: () => organisations },
  });
  expect(await screen.findByDisplayValue('Steppe Lithium')).toBeTruthy();
  expect(screen.getByDisplayValue('South Korea')).toBeTruthy();
  fireEvent.change(screen.getByDisplayValue('Steppe Lithium'), { target: { value: '' } });
  expect(screen.queryByDisplayValue('Steppe Lithium')).toBeNull();
});

test('an investor sees the clock run, the answer and the way to the package, and withdraws what waits', async () => {
  const withdrawInterest = vi.fn();
  const { container } = renderPage(OwnInterests, '/account', {
    at: '/account',
    answers: { ...answers, session: session('investor'), withdrawInterest },
  });
  await screen.findByText('The logs are open to you.');
  const text = readable(container);
  expect(text).toContain('Answer was due on 30 November 2026: 2 working days late');
  expect(text).toContain('Answer by 30 November 2026: 3 working days left');
  expect(screen.getByRole('link', { name: 'Open the package' }).getAttribute('href')).toBe(
    '/data-room/P-0a1b2c3d',
  );
  fireEvent.click(screen.getAllByRole('button', { name: 'Withdraw' })[1] as HTMLElement);
  await waitFor(() => expect(withdrawInterest).toHaveBeenCalledWith('823d2957-cd26-44b0-9f4e-b0fd160e7602'));
  await expectNoFaults(container);
});

test('the desk answers in place; an answer that opens nothing but says data room is not sent', async () => {
  const answerInterest = vi.fn();
  const { container } = renderPage(DeskInterestsPage, '/desk/interests', {
    at: '/desk/interests',
    answers: { ...answers, session: session('officer'), packages: () => ({ items: [] }), answerInterest },
  });
  fireEvent.click((await screen.findAllByRole('button', { name: 'Answer' }))[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: 'Send the answer' }));
  expect(await screen.findByText('Choose the package, and write some words.')).toBeTruthy();
  expect(answerInterest).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('radio', { name: 'The state holds nothing on it' }));
  fireEvent.change(screen.getByLabelText('Words to the investor'), { target: { value: 'We looked.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
  await waitFor(() =>
    expect(answerInterest).toHaveBeenCalledWith('823d2957-cd26-44b0-9f4e-b0fd160e7601', {
      kind: 'nothing-held',
      text: 'We looked.',
    }),
  );
  await expectNoFaults(container);
});
