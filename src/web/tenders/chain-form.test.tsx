/** Local content row by row: what a bidder seals, and what is shown of it after the opening. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { exampleEntries, tenderAfter } from './examples.ts';
import WorkPage from './work.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const bidder = {
  register: () => summary,
  session: () => ({
    signedIn: true,
    account: 'example-bidder-B',
    name: 'Bidder',
    role: 'bidder',
    trial: true,
    expiresAt: '2026-11-25T00:00:00.000Z',
  }),
};
const until = (kind: string) =>
  exampleEntries.slice(
    0,
    exampleEntries.findIndex((entry) => entry.kind === kind),
  );
const work = (kind: string, stage: string, tenderAct: () => unknown) =>
  renderPage(WorkPage, '/tenders/:id/work', {
    at: '/tenders/EXAMPLE-WIND-1/work',
    answers: { ...bidder, tender: () => tenderAfter(until(kind), stage), tenderAct },
  });
const put = (place: HTMLElement, label: string, text: string) =>
  fireEvent.change(within(place).getByRole('textbox', { name: new RegExp(`^${label}`) }), {
    target: { value: text },
  });
const group = (place: HTMLElement, name: string) => within(place).getByRole('group', { name });

test('rows are added up with each key; goods above the contract are told with the excess, and the sealed file holds the rows', async () => {
  const tenderAct = vi.fn(() => new Promise(() => {}));
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  // Where nothing takes downloads, the link would lead the window away.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { container } = work('offer-sealed', 'offers-awaited', tenderAct);
  const form = await screen.findByRole('form', { name: 'Seal an offer' });
  put(form, 'Name of the offer', 'B-1');
  put(form, 'Price', '100');
  fireEvent.blur(within(form).getByRole('textbox', { name: 'Price' }));
  const [documents] = form.querySelectorAll<HTMLInputElement>('input[type=file]');
  fireEvent.change(documents as HTMLInputElement, { target: { files: [new File(['offer'], 'offer.txt')] } });
  await within(form).findByText('Hashed: offer.txt');

  fireEvent.click(within(form).getByRole('button', { name: 'Write it row by row' }));
  const result = within(form).getByRole('complementary', { name: 'Adds up to' });
  expect(readable(result)).toContain('not yet');
  const head = group(form, 'Head contract');
  put(head, 'Works or services performed by', 'Builder');
  put(head, 'Amount', '100');
  put(head, 'Staff: payroll of everyone', '1,000');
  put(head, 'Staff: payroll of citizens', '800');
  expect(readable(result)).toContain('80%of the head contract of 100 ₸');
  fireEvent.click(within(form).getByRole('button', { name: 'Add a subcontract' }));
  const sub = group(form, 'Subcontract 1');
  put(sub, 'Works or services performed by', 'Designer');
  put(sub, 'Amount', '125');
  const over = 'Head contract (Builder): its goods and subcontracts exceed it by 25 ₸.';
  expect(readable(form)).toContain(over);
  put(sub, 'Amount', '25');
  expect(readable(form)).not.toContain(over);
  expect(readable(result)).toContain('60%–85%');

  fireEvent.click(within(form).getByRole('button', { name: 'Save the opening file and seal' }));
  await waitFor(() => expect(tenderAct).toHaveBeenCalled());
  expect(tenderAct.mock.calls[0]?.[1 as never]).toMatchObject({ act: 'seal-offer', offer: 'B-1' });
  const kept = JSON.parse(await (files[0] as Blob).text());
  expect(kept).toMatchObject({
    offer: 'B-1',
    chain: expect.stringMatching(/^[0-9a-f]{64}$/),
    contracts: [
      { performer: 'Builder', payroll: { citizens: 800, total: 1000 } },
      { performer: 'Designer', under: 'contract-1', value: { amount: 25, currency: 'KZT' } },
    ],
  });
  await expectNoFaults(container);
});

test('what a row lacks is told once somebody tries to seal, below the button and by its place', async () => {
  const tenderAct = vi.fn();
  work('offer-sealed', 'offers-awaited', tenderAct);
  const form = await screen.findByRole('form', { name: 'Seal an offer' });
  fireEvent.click(within(form).getByRole('button', { name: 'Write it row by row' }));
  fireEvent.click(within(form).getByRole('button', { name: 'Add goods' }));
  put(group(form, 'Goods 1'), 'Local share', '60');
  const lacks = 'Head contract: who performs it, and an amount above nothing.';
  expect(readable(form)).not.toContain(lacks);
  fireEvent.submit(form);
  expect(readable(form)).toContain(lacks);
  expect(readable(form)).toContain('Goods 1 of: Head contract: a certificate has a number');
  expect(tenderAct).not.toHaveBeenCalled();
});

test('a certificate that ended before the purchase is told, and its goods count nothing', async () => {
  const { container } = work('offer-sealed', 'offers-awaited', vi.fn());
  const form = await screen.findByRole('form', { name: 'Seal an offer' });
  fireEvent.click(within(form).getByRole('button', { name: 'Paste from a spreadsheet' }));
  put(
    form,
    'Rows',
    'Works\tBuilder\t100\nStaff\t\t10\t50\nGoods\tTowers\t10\t60\tKZ-1\t2026-06-30\t2026-07-15\tChamber\t730820\t2026-01-01',
  );
  fireEvent.click(within(form).getByRole('button', { name: 'Take these rows' }));
  expect(readable(form)).toContain(
    'Goods 1 (Towers) of: Head contract (Builder): certificate KZ-1 ended on 30 June 2026, the goods are bought on 15 July 2026.',
  );
  expect(readable(group(form, 'Goods 1'))).toContain('Counts nothing: the certificate did not hold');
  expect(readable(within(form).getByRole('complementary', { name: 'Adds up to' }))).toContain('45%');
  await expectNoFaults(container);
});

test('after the opening only the rows that were sealed are shown; others are told apart before anything is sent', async () => {
  const tenderAct = vi.fn(() => new Promise(() => {}));
  work('local-content-promised', 'under-evaluation', tenderAct);
  const form = await screen.findByRole('form', { name: 'Show the promised local content' });
  const input = form.querySelector('input[type=file]') as HTMLInputElement;
  const promised = exampleEntries.find((entry) => entry.kind === 'local-content-promised');
  if (promised?.kind !== 'local-content-promised') throw new Error('no promise');
  const opening = new File([JSON.stringify({ offer: 'A', contracts: promised.contracts })], 'opening.json');
  fireEvent.change(input, { target: { files: [opening] } });
  // The example's seals are of another hash than a browser makes, so that its own rows are not the sealed ones here.
  await within(form).findByText(/not the rows that were sealed with the offer/);
  fireEvent.submit(form);
  await within(form).findByText(/Something is still missing/);
  expect(tenderAct).not.toHaveBeenCalled();
});
