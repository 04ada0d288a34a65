import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { newWatch, watchView } from '#contract';
import DeskMailPage from '../desk/desk-mail.tsx';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import NewWatchPage from './new-watch.tsx';
import WatchPage from './watch.tsx';

afterEach(cleanup);

const id = 'a'.repeat(32);
const key = 'b'.repeat(32);
const watch = watchView.parse({
  id,
  name: 'Our valley',
  area: { kind: 'oblast', code: 'KZ-35' },
  blocks: null,
  deposit: null,
  mail: 'to-confirm',
  mailLeaves: true,
  ended: false,
  createdAt: '2026-11-23T04:00:00.000Z',
  feed: `http://localhost:8080/api/watches/${id}/feed`,
  address: `/watch/${id}`,
  notices: [
    {
      entry: 9,
      at: '2026-11-25T05:00:00.000Z',
      act: 'ground-reopened',
      record: 'S-000001',
      blocks: 3,
      equalUntil: '2026-12-17T19:00:00.000Z',
      simulated: false,
      address: '/ground/reopening/S-000001',
      replyAddress: null,
    },
    {
      entry: 7,
      at: '2026-11-23T05:00:00.000Z',
      act: 'licence-granted',
      record: 'EL-000001',
      blocks: 4,
      equalUntil: null,
      simulated: true,
      address: '/licences/EL-000001',
      replyAddress: '/replies/new?about=EL-000001',
    },
  ],
});
const answers = { register: () => summary, watchService: () => ({ mailLeaves: false }) };
const at = (address: string, given: object = {}) =>
  renderPage(WatchPage, '/watch/:id', { at: address, answers: { ...answers, watch: () => watch, ...given } });

test('anyone names an area in hand and watches it; without a mail server the page says so', async () => {
  const asked = vi.fn(() =>
    newWatch.parse({ ...watch, mail: 'none', endAddress: `/watch/${id}?end=${key}` }),
  );
  const { container } = renderPage(NewWatchPage, '/watch', {
    at: '/watch?area=180156205',
    answers: { ...answers, newWatch: asked },
  });
  expect(await screen.findByText(/This register has no mail server/)).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Watch the area' }));
  expect((await screen.findByRole('link', { name: 'Give the area a name.' })).getAttribute('href')).toBe(
    '#watch-name',
  );
  expect(asked).not.toHaveBeenCalled();
  await expectNoFaults(container);
  fireEvent.change(screen.getByLabelText(/Name of the area/), { target: { value: 'Our valley' } });
  fireEvent.click(screen.getByRole('radio', { name: 'A region' }));
  fireEvent.click(screen.getByRole('button', { name: 'Watch the area' }));
  expect(await screen.findByRole('link', { name: 'Choose the area.' })).toBeTruthy();
});

test('a code that is none and an address that is none are told at their fields after the attempt, not while they are typed', async () => {
  const asked = vi.fn();
  renderPage(NewWatchPage, '/watch', { at: '/watch', answers: { ...answers, newWatch: asked } });
  fireEvent.click(await screen.findByRole('radio', { name: 'Blocks' }));
  const codes = screen.getByLabelText(/Codes of blocks/);
  fireEvent.change(codes, { target: { value: 'nonsense' } });
  fireEvent.change(screen.getByLabelText(/E-mail/), { target: { value: 'aul' } });
  expect(codes.getAttribute('aria-invalid')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Watch the area' }));
  expect(await screen.findByRole('link', { name: 'Enter an e-mail address.' })).toBeTruthy();
  expect(codes.getAttribute('aria-invalid')).toBe('true');
  expect(asked).not.toHaveBeenCalled();
});

test('a village is found by its name and its surroundings watched under it', async () => {
  const asked = vi.fn(() =>
    newWatch.parse({ ...watch, mail: 'none', endAddress: `/watch/${id}?end=${key}` }),
  );
  const settlement = {
    kind: 'settlement',
    label: 'Aksu',
    detail: 'KZ-35',
    address: '/ground',
    position: [73.1, 49.1],
  };
  const { container } = renderPage(NewWatchPage, '/watch', {
    at: '/watch',
    answers: {
      ...answers,
      newWatch: asked,
      search: () => ({
        q: 'Aks',
        items: [settlement, { ...settlement, kind: 'deposit', label: 'Aksu mine' }],
      }),
    },
  });
  fireEvent.change(await screen.findByLabelText(/Your settlement/), { target: { value: 'Aks' } });
  fireEvent.click(await screen.findByRole('radio', { name: /Aksu.*Karaganda/ }));
  expect(screen.queryByRole('radio', { name: /Aksu mine/ })).toBeNull();
  await expectNoFaults(container);
  fireEvent.click(screen.getByRole('button', { name: 'Watch the area' }));
  await waitFor(() =>
    expect(asked).toHaveBeenCalledWith({
      name: 'Aksu',
      area: { kind: 'place', name: 'Aksu', longitude: 73.1, latitude: 49.1 },
      language: 'en',
    }),
  );
});

test('a watch shows what happened, marks what is simulated, and gives its feed', async () => {
  const { container } = at(`/watch/${id}`);
  expect(await screen.findByRole('link', { name: /^Licence granted EL-000001: 4.blocks$/ })).toBeTruthy();
  expect(readable(container)).toContain('Karaganda');
  expect(readable(container)).toContain('The address is not confirmed yet');
  await expectNoFaults(container);
});

test('of ground that reopens it says at once until when filings are equal, and leads to the slot', async () => {
  const { container } = at(`/watch/${id}`);
  const link = await screen.findByRole('link', { name: /^Ground reopened with slot S-000001: 3.blocks$/ });
  expect(link.getAttribute('href')).toBe('/ground/reopening/S-000001');
  expect(readable(container)).toContain('Filings are equal until 18 December 2026, 00:00.');
});

test('the link of a letter confirms by a click, never by being opened', async () => {
  const confirmWatch = vi.fn(() => ({ ...watch, mail: 'confirmed' }));
  at(`/watch/${id}?confirm=${key}`, { confirmWatch });
  const button = await screen.findByRole('button', { name: 'Yes, write to me' });
  expect(confirmWatch).not.toHaveBeenCalled();
  fireEvent.click(button);
  await waitFor(() => expect(confirmWatch).toHaveBeenCalledWith(id, key));
  expect(await screen.findByText('Confirmed: letters come from now on.')).toBeTruthy();
});

test('the link that ends a watch needs no account', async () => {
  const endWatch = vi.fn(() => ({ ...watch, mail: 'none', ended: true }));
  at(`/watch/${id}?end=${key}`, { endWatch });
  fireEvent.click(await screen.findByRole('button', { name: 'End it now' }));
  await waitFor(() => expect(endWatch).toHaveBeenCalledWith(id, key));
  expect(await screen.findByText('The watch is ended, and its address forgotten.')).toBeTruthy();
});

test('an officer sees what waits, whole, where mail cannot leave', async () => {
  const letter = {
    id: 'x',
    recipient: 'aul@example.org',
    subject: 'Confirm',
    text: 'http://…/watch',
    tries: 0,
  };
  const items = [{ ...letter, createdAt: '2026-11-23T04:00:00.000Z', sentAt: null, failure: null }];
  const { container } = renderPage(DeskMailPage, '/desk/mail', {
    at: '/desk/mail',
    answers: {
      ...answers,
      session: () => ({
        signedIn: true,
        account: 'acc-1',
        name: 'Officer',
        role: 'officer',
        trial: true,
        expiresAt: '2026-11-25T00:00:00.000Z',
      }),
      mail: () => ({ mailLeaves: false, items }),
    },
  });
  expect(await screen.findByText('http://…/watch')).toBeTruthy();
  expect(readable(container)).toContain('waits');
  await expectNoFaults(container);
});
