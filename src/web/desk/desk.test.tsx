import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { DeskRow } from '#contract';
import { civilDate } from '#terms';
import { application } from '../application/examples.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DeskPage from './desk.tsx';
import DeskFilePage from './desk-file.tsx';
import { desk, file, notice } from './examples.ts';
import { SecurityForm } from './security-form.tsx';

afterEach(cleanup);

const officer = {
  signedIn: true,
  account: 'acc-2',
  name: 'Trial officer',
  role: 'officer',
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
};
const answers = {
  register: () => summary,
  session: () => officer,
  desk: () => desk,
  deskFile: () => file,
  application: () => application,
};

test('the queue stands in the order of the register, and only what is late carries colour', async () => {
  const { container } = renderPage(DeskPage, '/desk', { at: '/desk', answers });
  const table = await screen.findByRole('table', { name: /Desk/ });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(
    desk.items.map(({ id }) => id),
  );
  for (const [i, row] of rows.entries()) {
    const isLate = desk.items[i]?.lateness === 'late';
    expect(row.querySelector('.badge-stops') !== null).toBe(isLate);
  }
  await expectNoFaults(container);
});

test('J walks down, K up, Enter opens the file', async () => {
  const shown = renderPage(DeskPage, '/desk', { at: '/desk', answers });
  await screen.findByRole('table', { name: /Desk/ });
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  press('j');
  press('j');
  press('j');
  press('k');
  const current = document.querySelector('tr[aria-current]');
  expect(readable(current)).toContain(desk.items[1]?.id);
  press('Enter');
  await waitFor(() => expect(shown.address()).toBe(`/desk/${desk.items[1]?.id}`));
});

test('letters typed into the search do not walk the queue', async () => {
  renderPage(DeskPage, '/desk', { at: '/desk', answers });
  const search = await screen.findByRole('searchbox');
  fireEvent.keyDown(search, { key: 'j' });
  expect(document.querySelector('tr[aria-current]')).toBeNull();
});

test('the desk asks only for the ministry’s moves until told otherwise', async () => {
  const asked = vi.fn(() => desk);
  renderPage(DeskPage, '/desk', { at: '/desk', answers: { ...answers, desk: asked } });
  await screen.findByRole('table', { name: /Desk/ });
  expect(asked.mock.calls[0]?.[0 as never]).toMatchObject({ mover: 'ministry', page: 1 });
});

test('a search goes through every file, whoever has the move, unless a mover was chosen', async () => {
  const asked = vi.fn(() => desk);
  renderPage(DeskPage, '/desk', { at: '/desk?q=A-005390', answers: { ...answers, desk: asked } });
  await screen.findByRole('table', { name: /Desk/ });
  expect(asked.mock.calls[0]?.[0 as never]).toEqual({ q: 'A-005390', page: 1, pageSize: expect.any(Number) });
  cleanup();
  renderPage(DeskPage, '/desk', {
    at: '/desk?q=A-005390&mover=ministry',
    answers: { ...answers, desk: asked },
  });
  await screen.findByRole('table', { name: /Desk/ });
  expect(asked.mock.calls.at(-1)?.[0 as never]).toMatchObject({ q: 'A-005390', mover: 'ministry' });
});

test('who is no officer is shown the way to sign in and to what is public', async () => {
  renderPage(DeskPage, '/desk', {
    at: '/desk?step=review',
    answers: { ...answers, session: () => ({ signedIn: false, expired: false }) },
  });
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe('/sign-in?next=%2Fdesk%3Fstep%3Dreview');
});

test('a file shows findings and offers only what the register would take, with its figures in the verb', async () => {
  const { container } = renderPage(DeskFilePage, '/desk/:id', { at: `/desk/${file.id}`, answers });
  await screen.findByRole('heading', { level: 1, name: `File ${file.id}` });
  const decision = screen.getByRole('region', { name: 'Decision' });
  const offered = within(decision)
    .getAllByRole('button')
    .map((button) => readable(button));
  const allowed = file.acts.filter((one) => one.allowed).map((one) => one.act);
  expect(offered.includes('Send notice: 40 working days start today')).toBe(
    allowed.includes('send-security-notice'),
  );
  expect(offered.includes('Issue licence')).toBe(allowed.includes('grant'));
  await expectNoFaults(container);
});

test('from the third file J leads to the fourth in the order walked, not to the first of the queue again', async () => {
  const ids = ['A-000001', 'A-000002', file.id, 'A-000004'];
  renderPage(DeskPage, '/desk', {
    at: '/desk',
    answers: {
      ...answers,
      desk: () => ({ ...desk, items: ids.map((id) => ({ ...(desk.items[0] as DeskRow), id })) }),
    },
  });
  await screen.findByRole('table', { name: /Desk/ });
  cleanup();
  // The file was decided meanwhile: the queue does not name it any more.
  const shown = renderPage(DeskFilePage, '/desk/:id', { at: `/desk/${file.id}`, answers });
  await screen.findByRole('heading', { level: 1, name: `File ${file.id}` });
  const links = screen.getAllByRole('link', { name: 'Next in the queue: A-000004' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/desk/A-000004', '/desk/A-000004']);
  fireEvent.keyDown(document.body, { key: 'k' });
  await waitFor(() => expect(shown.address()).toBe('/desk/A-000002'));
});

test('before a notice is sent, the register says what it will cause; nothing is done without the second press', async () => {
  const done = vi.fn(() => notice);
  const open = {
    ...file,
    acts: [
      { act: 'send-security-notice', allowed: true, proposal: { act: 'send-security-notice' as const } },
      { act: 'refuse', allowed: true },
    ],
  };
  renderPage(DeskFilePage, '/desk/:id', {
    at: `/desk/${file.id}`,
    answers: { ...answers, deskFile: () => open, previewAct: () => notice, act: done },
  });
  const button = await screen.findByRole('button', { name: /^Send notice: 40\sworking\sdays start today$/ });
  fireEvent.click(button);
  const dialog = await screen.findByRole('alertdialog');
  await within(dialog).findByText(/is asked for/);
  expect(readable(dialog)).toContain('It is accepted until 25 January 2027');
  expect(readable(dialog)).toContain('The entry will say that Trial officer did it.');
  expect(done).not.toHaveBeenCalled();
  fireEvent.click(within(dialog).getByRole('button', { name: /^Send notice/ }));
  await waitFor(() => expect(done).toHaveBeenCalledWith(file.id, { act: 'send-security-notice' }));
});

test('a refusal without ground and reason is not sent on', async () => {
  const preview = vi.fn(() => notice);
  const open = { ...file, acts: [{ act: 'refuse', allowed: true }] };
  renderPage(DeskFilePage, '/desk/:id', {
    at: `/desk/${file.id}`,
    answers: { ...answers, deskFile: () => open, previewAct: preview },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Refuse application' }));
  const buttons = screen.getAllByRole('button', { name: 'Refuse application' });
  fireEvent.click(buttons.at(-1) as HTMLElement);
  expect(screen.getByText('Choose at least one ground.')).toBeTruthy();
  expect(screen.getByText('Say what was found.')).toBeTruthy();
  expect(preview).not.toHaveBeenCalled();
});

const asked = {
  sum: { amount: 34_254_000, currency: 'KZT' as const },
  sentOn: civilDate('2026-11-24'),
  publishedOn: civilDate('2026-11-24'),
  lodgeBy: civilDate('2027-01-25'),
  lodged: [],
};

/** A form whose file was read first, and the application's security after it. */
function FormReadAgain() {
  const [isRead, setRead] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setRead(true)}>
        read again
      </button>
      <SecurityForm view={isRead ? { ...application, security: asked } : application} onAct={vi.fn()} />
    </>
  );
}

test('the sum asked for stands in the form even when the file was read before the application', async () => {
  renderPage(FormReadAgain, '/', { at: '/', answers });
  const sum = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Sum/ });
  expect(sum.value).toBe('0');
  fireEvent.click(screen.getByRole('button', { name: 'read again' }));
  await waitFor(() => expect(sum.value.replaceAll(/\D/g, '')).toBe('34254000'));
});
