import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import CasePage from './case.tsx';
import { exampleEntries, list, nuclear, tenderAfter } from './examples.ts';
import MakersPage from './makers.tsx';
import RecomputePage from './recompute.tsx';
import TenderPage from './tender.tsx';
import TendersPage from './tenders.tsx';
import WorkPage from './work.tsx';

afterEach(cleanup);

const visitor = { register: () => summary, session: () => ({ signedIn: false, expired: false }) };
const member = {
  register: () => summary,
  session: () => ({
    signedIn: true,
    account: 'acc-1',
    name: 'Member',
    role: 'commission',
    trial: true,
    expiresAt: '2026-11-25T00:00:00.000Z',
  }),
};
const tender = '/tenders/:id';
const at = '/tenders/EXAMPLE-WIND-1';

test('the list marks the worked example and names the selection that ran elsewhere', async () => {
  const { container } = renderPage(TendersPage, '/tenders', {
    at: '/tenders',
    answers: { ...visitor, tenders: () => list },
  });
  const row = await screen.findByRole('row', { name: /Wind farm/ });
  expect(readable(row)).toContain('Worked example');
  expect(screen.getByRole('link', { name: /first nuclear plant/ }).getAttribute('href')).toBe(
    '/tenders/cases/NPP-1',
  );
  await expectNoFaults(container);
});

test('an awarded tender says who won, whom a gate kept out, and that no weight ± 20 % changes it', async () => {
  const { container } = renderPage(TenderPage, tender, {
    at,
    answers: { ...visitor, tender: () => tenderAfter() },
  });
  const result = await screen.findByRole('region', { name: 'Result' });
  expect(readable(result)).toContain('Awarded to Example bidder Boz for 48,000,000,000 ₸.');
  expect(readable(result)).toContain('Example bidder Aq scored highest (0.775) and is excluded');
  expect(readable(result)).toContain('No weight moved by 20 % either way changes the winner.');
  const ranking = screen.getByRole('region', { name: 'Ranking' });
  const ranks = within(ranking)
    .getAllByRole('row')
    .slice(1)
    .map((row) => readable(row).slice(0, 8));
  expect(ranks).toEqual(['1Example', '2Example', '3Example', 'Excluded']);
  const local = screen.getByRole('region', { name: 'Local content' });
  expect(readable(local)).toContain('64.5%');
  expect(readable(local)).toContain('56.3% delivered of 64.5% promised');
  expect(readable(local)).toContain('certificate was out of date: towers');
  const scores = readable(screen.getByRole('region', { name: 'Scores' }));
  expect(scores).toContain('superseded');
  expect(scores).toContain('64.5 %');
  expect(readable(screen.getByRole('region', { name: 'Criteria and weights' }))).toContain('30 → 0.5');
  await expectNoFaults(container);
});

test('while offers are sealed no bidder and no price is on the page, and the day of the opening is said', async () => {
  const before = exampleEntries.slice(
    0,
    exampleEntries.findIndex(({ kind }) => kind === 'offer-opened'),
  );
  const { container } = renderPage(TenderPage, tender, {
    at,
    answers: { ...visitor, tender: () => tenderAfter(before, 'offers-sealed') },
  });
  const offers = await screen.findByRole('region', { name: 'Offers' });
  expect(within(offers).getAllByText('sealed')).toHaveLength(4);
  expect(readable(container)).toContain('They are opened from 1 April 2026, 10:00 on.');
  expect(readable(container)).not.toMatch(/Example bidder|bn ₸/);
  await expectNoFaults(container);
});

test('who is signed out is shown the way in; a member gets the forms, and an empty one sends nothing', async () => {
  const kept = exampleEntries.slice(
    0,
    exampleEntries.findIndex(({ kind }) => kind === 'evaluation-closed'),
  );
  const act = vi.fn();
  const answers = { tender: () => tenderAfter(kept, 'under-evaluation'), tenderAct: act };
  const work = '/tenders/:id/work';
  renderPage(WorkPage, work, { at: `${at}/work`, answers: { ...visitor, ...answers } });
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toContain(encodeURIComponent(`${at}/work`));
  cleanup();

  const { container } = renderPage(WorkPage, work, { at: `${at}/work`, answers: { ...member, ...answers } });
  const form = await screen.findByRole('form', { name: 'Give a score' });
  fireEvent.submit(form);
  await within(form).findByText(/Something is still missing/);
  expect(act).not.toHaveBeenCalled();
  const close = screen.getByRole('form', { name: 'Close the evaluation' });
  fireEvent.submit(close);
  await waitFor(() => expect(act.mock.calls[0]?.[1]).toEqual({ act: 'close-evaluation' }));
  await expectNoFaults(container);
});

test('the nuclear case says what was published, what was not, and that nothing can be recomputed', async () => {
  const { container } = renderPage(CasePage, '/tenders/cases/:id', {
    at: '/tenders/cases/NPP-1',
    answers: { ...visitor, tenderCase: () => nuclear },
  });
  await screen.findByText('A recomputation lacks criteria and gates.');
  const missing = screen.getByRole('region', { name: 'What was not published' });
  expect(within(missing).getAllByRole('listitem')).toHaveLength(7);
  const events = screen.getByRole('region', { name: 'What happened' });
  expect(readable(events)).toContain('14 June 2025');
  expect(readable(events)).toContain('May 2022');
  await expectNoFaults(container);
});

test('an awarded tender takes a delivery: a chain that adds up is shown in percent, another file is refused', async () => {
  const { container } = renderPage(WorkPage, '/tenders/:id/work', {
    at: `${at}/work`,
    answers: { ...member, tender: () => tenderAfter() },
  });
  const form = await screen.findByRole('form', { name: 'State a delivery' });
  const input = form.querySelector('input[type=file]') as HTMLInputElement;
  const delivery = exampleEntries.at(-1);
  if (delivery?.kind !== 'delivery-stated') throw new Error('no delivery');
  const file = (content: unknown) => new File([JSON.stringify(content)], 'chain.json');
  fireEvent.change(input, { target: { files: [file([{ id: 'head' }])] } });
  await within(form).findByText('The file holds no chain of contracts that can be added up.');
  fireEvent.change(input, { target: { files: [file(delivery.contracts)] } });
  await within(form).findByText('56.3%');
  await expectNoFaults(container);
});

test('a file that is no JSON, and one without weights, are told apart', async () => {
  const { container } = renderPage(RecomputePage, '/tenders/recompute', {
    at: '/tenders/recompute',
    answers: visitor,
  });
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File(['{'], 'a.json')] } });
  await screen.findByText('The file is not JSON.');
  fireEvent.change(input, { target: { files: [new File(['{"tender":{}}'], 'b.json')] } });
  await screen.findByText('The file lacks criteria, gates and offers.');
  await expectNoFaults(container);
});

test('without a directory the page of makers says so; a file brought is matched by heading and day', async () => {
  const { container } = renderPage(MakersPage, '/tenders/makers', {
    at: '/tenders/makers?hs=7308&on=2026-05-01',
    answers: visitor,
  });
  await screen.findByText('No directory of makers is at hand');
  const head = 'name,number,issuer,hs,share_percent,valid_from,valid_until\n';
  const lines = `${head}Maker one,1,Chamber,730820,60,2026-01-01,2026-12-31\nMaker two,2,Chamber,730820,80,2025-01-01,2025-12-31\n`;
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([lines], 'makers.csv')] } });
  const row = await screen.findByRole('row', { name: /Maker one/ });
  expect(readable(row)).toContain('60%');
  expect(screen.queryByRole('row', { name: /Maker two/ })).toBeNull();
  await expectNoFaults(container);
});
