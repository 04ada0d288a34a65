import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ActReceipt } from '#contract';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { clockOfRegister, drawn, nothing, open, reopening, toAuction, waiting } from './examples.ts';
import { recomputed } from './recompute.ts';
import ReopeningPage from './reopening.tsx';
import SlotPage from './slot.tsx';

afterEach(cleanup);

const health = () => clockOfRegister;
const list = (at = '/ground/reopening', more: object = {}) =>
  renderPage(ReopeningPage, '/ground/reopening', {
    at,
    answers: { reopening: () => reopening, health, ...more },
  });
const slotPage = (view: object, more: object = {}) =>
  renderPage(SlotPage, '/ground/reopening/:id', {
    at: '/ground/reopening/S-000001',
    answers: { slot: () => view, health, ...more },
  });
const officer = { signedIn: true, role: 'officer', name: 'Officer', account: 'acc-officer' };

test('what becomes free stands with its day, its reason and what is known near it; ground of a slot with the time left by the register’s clock', async () => {
  const { container } = list();
  await screen.findByRole('heading', { name: /Slot S-000002/ });
  await screen.findAllByText(/^2 days, 04:12:0\d left$/);
  const text = readable(container);
  expect(text).toContain('Where several ask for one block, it goes to auction');
  expect(text).toContain('Code art. 189-1, Law 249-VIII');
  expect(text).toContain('Free from 24 December 2026 EL-000007');
  expect(text).toContain('4 blocks, Karaganda; a licence runs out. Known nearby: no deposit within 25 km.');
  expect(text).toContain('Free since 25 November 2026');
  expect(text).toContain('The next 1 of 31');
  expect(screen.queryByRole('button', { name: 'Announce to everybody' })).toBeNull();
  expect(screen.getByRole('link', { name: /calendar/ }).getAttribute('href')).toBe(
    '/api/ground/reopening/calendar.ics?language=en',
  );
  await expectNoFaults(container);
});

test('an oblast and a mineral in the address are asked of the register, and of the calendar', async () => {
  const asked: object[] = [];
  list('/ground/reopening?oblast=KZ-35&minerals=tungsten', {
    reopening: (query: object) => {
      asked.push(query);
      return reopening;
    },
  });
  await screen.findByRole('heading', { name: 'Announced ground' });
  expect(asked[0]).toMatchObject({ oblast: 'KZ-35', mineral: 'tungsten', limit: 20 });
  expect(screen.getByRole('link', { name: /calendar/ }).getAttribute('href')).toBe(
    '/api/ground/reopening/calendar.ics?oblast=KZ-35&mineral=tungsten&language=en',
  );
});

test('where there is nothing the page says why, and how ground would be announced', async () => {
  const { container } = list('/ground/reopening', { reopening: () => nothing });
  expect(await screen.findByText('No ground has been announced with a slot.')).toBeTruthy();
  expect(readable(container)).toContain('The law of this day knows no slot');
  expect(readable(container)).toContain('Nothing here has a known day');
});

test('an officer announces freed ground after the register has said what it causes', async () => {
  const receipt = (preview: boolean): ActReceipt => ({
    preview,
    entries: [{ kind: 'ground-reopened', at: '2026-11-29T07:47:51.000Z' as never }],
    size: 13,
    outcome: { act: 'reopen-ground', slot: 'S-000003' },
    findings: [],
    address: '/ground/reopening',
  });
  const done = vi.fn(() => receipt(false));
  list('/ground/reopening', {
    session: () => officer,
    previewSlotAct: () => receipt(true),
    slotAct: done,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Announce to everybody' }));
  const dialog = await screen.findByRole('alertdialog', { name: /Announce 4.blocks to everybody/ });
  await within(dialog).findByText(/Slot S-000003: Ground reopened, with a slot/);
  fireEvent.click(within(dialog).getByRole('button', { name: /Announce 4.blocks/ }));
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(done.mock.calls[0]).toEqual([undefined, { act: 'reopen-ground', cells: reopening.freed[0]?.cells }]);
});

test('an open slot shows who has filed so far, and where to apply', async () => {
  const { container } = slotPage(open);
  await screen.findByRole('heading', { name: 'Filed so far: 3' });
  await screen.findByText(/^2 days, 04:12:0\d left$/);
  expect(screen.getByRole('link', { name: 'Apply for this ground' }).getAttribute('href')).toMatch(
    /^\/apply\?area=/,
  );
  expect(readable(container)).toContain('Name erased');
  await expectNoFaults(container);
});

test('a list that waits names the round that will decide, when it is known, and the root that stood before it', async () => {
  const { container } = slotPage(waiting);
  await screen.findByRole('heading', { name: 'What decides' });
  const text = readable(container);
  expect(text).toContain('Round 1000 of drand quicknet');
  expect(text).toContain('Known from 23 August 2023, 21:59');
  expect(text).toContain('The order of lodging decides nothing');
  await expectNoFaults(container);
});

test('an officer records the signature of the round; a person who came to look does not see that', async () => {
  const asked = vi.fn(() => new Promise(() => {}));
  slotPage(waiting, { session: () => officer, previewSlotAct: asked });
  const field = await screen.findByRole('textbox', { name: /Evidence/ });
  fireEvent.change(field, { target: { value: 'ab12' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record the value' }));
  await screen.findByRole('alertdialog');
  expect(asked).toHaveBeenCalledWith('S-000001', { act: 'draw-slot', evidence: 'ab12' }, expect.anything());
  cleanup();
  slotPage(waiting);
  await screen.findByRole('heading', { name: 'What decides' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a draw is computed again in the browser: A-3, A-2, A-1 by round 1000 of drand’s quicknet', async () => {
  const { container } = slotPage(drawn);
  fireEvent.click(await screen.findByRole('button', { name: 'Recompute it here' }));
  await screen.findByRole('heading', { name: 'It is the draw of the register' });
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'A-000003',
    'A-000002',
    'A-000001',
  ]);
  await expectNoFaults(container);
});

test('a changed value, list or order is found, and named', () => {
  const { slot } = drawn;
  const bad = (changed: object) =>
    recomputed({ ...slot, ...changed } as typeof slot).steps.flatMap(({ step, ok }) => (ok ? [] : [step]));
  const { draw, list } = slot;
  expect(bad({})).toEqual([]);
  expect(bad({ draw: { ...draw, value: list?.root } })).toEqual(['value']);
  expect(bad({ draw: { ...draw, evidence: 'ab'.repeat(48) } })).toEqual(['value', 'order']);
  expect(bad({ draw: { ...draw, order: [...(draw?.order ?? [])].reverse() } })).toEqual(['order']);
  expect(bad({ list: { ...list, root: draw?.value } })).toEqual(['list']);
  expect(bad({ filings: slot.filings.slice(1) })).toEqual(['list', 'order']);
});

test('ground that goes to auction says so: nothing is drawn', async () => {
  const { container } = slotPage(toAuction);
  expect(await screen.findByText(/An auction decides. Lots are not drawn/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Recompute it here' })).toBeNull();
  await expectNoFaults(container);
});
