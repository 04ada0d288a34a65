/** Writing and amending a plan: points with their curve, versions in sight of everyone. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { TenderEntry } from '#tender';
import { instant } from '#terms';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { exampleEntries, tenderAfter } from './examples.ts';
import NewTenderPage from './new-tender.tsx';
import TenderPage from './tender.tsx';
import WorkPage from './work.tsx';

afterEach(cleanup);

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
const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label, { exact: false, selector: 'input, textarea' });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

test('a criterion by points is published with them in rising order; what is missing is said by its place', async () => {
  const publishTender = vi.fn(() => new Promise(() => {}));
  const { container } = renderPage(NewTenderPage, '/tenders/new', {
    at: '/tenders/new',
    answers: { ...member, publishTender },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Publish the notice' }));
  expect(await screen.findByText(/^Criterion 1 needs a name/)).toBeTruthy();
  expect(screen.getByText('A day and a time are needed, such as 2026-12-01T12:00.')).toBeTruthy();

  type('Number of the tender', 'T-1');
  type('Title', 'Towers');
  type('Buyer', 'Example buyer');
  type('Offers due, UTC', '2026-12-01T12:00');
  type('Opening, UTC', '2026-12-02T12:00');
  type('What is judged', 'Local content');
  type('Weight', '100');
  type('Unit', '%');
  fireEvent.click(screen.getByRole('radio', { name: 'Point by point' }));
  for (const [place, figure, worth] of [
    [1, '60', '100'],
    [2, '0', '0'],
    [3, '30', '70'],
  ] as const) {
    type(`Figure ${place}`, figure);
    type(`Worth ${place}`, worth);
  }
  expect(readable(container)).toContain('Weights together: 100%.');
  const drawn = container.querySelectorAll('.value-curve circle');
  expect([...drawn].map((one) => one.getAttribute('cy'))).toHaveLength(3);
  await expectNoFaults(container);
  fireEvent.click(screen.getByRole('button', { name: 'Publish the notice' }));
  await waitFor(() => expect(publishTender).toHaveBeenCalled());
  expect(publishTender.mock.calls[0]?.[0 as never]).toMatchObject({
    plan: {
      tender: 'T-1',
      offersDue: '2026-12-01T12:00:00.000Z',
      criteria: [
        {
          id: 'criterion-1',
          title: 'Local content',
          weight: 1,
          value: {
            kind: 'points',
            unit: '%',
            points: [
              [0, 0],
              [30, 0.7],
              [60, 1],
            ],
          },
        },
      ],
    },
  });
});

const [notice] = exampleEntries;
if (notice?.kind !== 'notice-published') throw new Error('no notice');
const published = notice.plan;

test('an amendment keeps ids, wants a reason, and is offered no more once an offer is sealed', async () => {
  const tenderAct = vi.fn(() => new Promise(() => {}));
  const work = (kept: readonly TenderEntry[]) =>
    renderPage(WorkPage, '/tenders/:id/work', {
      at: '/tenders/EXAMPLE-WIND-1/work',
      answers: { ...member, tender: () => tenderAfter(kept, 'offers-awaited'), tenderAct },
    });
  const { container } = work([notice]);
  const form = await screen.findByRole('form', { name: 'Amend the notice' });
  const due = within(form).getByLabelText('Offers due, UTC', { exact: false });
  fireEvent.change(due, { target: { value: '2026-04-10T12:00' } });
  fireEvent.change(within(form).getByLabelText('Opening, UTC', { exact: false }), {
    target: { value: '2026-04-11T05:00' },
  });
  fireEvent.submit(form);
  expect(tenderAct).not.toHaveBeenCalled();
  fireEvent.change(within(form).getByLabelText('Reason'), {
    target: { value: 'Bidders asked for more time' },
  });
  await expectNoFaults(container);
  fireEvent.submit(form);
  await waitFor(() => expect(tenderAct).toHaveBeenCalled());
  expect(tenderAct.mock.calls[0]?.[1 as never]).toEqual({
    act: 'amend-plan',
    reason: 'Bidders asked for more time',
    plan: { ...published, offersDue: '2026-04-10T12:00:00.000Z', opensAt: '2026-04-11T05:00:00.000Z' },
  });
  cleanup();
  work(exampleEntries.slice(0, exampleEntries.findIndex(({ kind }) => kind === 'offer-sealed') + 1));
  await screen.findByRole('heading', { name: 'Criteria and weights' });
  expect(screen.queryByRole('form', { name: 'Amend the notice' })).toBeNull();
});

test('everyone sees each version of the notice, what changed in it and why', async () => {
  const [first, second] = published.criteria;
  if (!first || !second) throw new Error('two criteria');
  const amended: TenderEntry = {
    kind: 'plan-amended',
    at: instant('2026-02-20T05:00:00.000Z'),
    by: 'acc-1',
    reason: 'Price weighed too much',
    plan: {
      ...published,
      criteria: [
        { ...first, weight: first.weight - 0.05 },
        { ...second, weight: second.weight + 0.05 },
        ...published.criteria.slice(2),
      ],
    },
  };
  const { container } = renderPage(TenderPage, '/tenders/:id', {
    at: '/tenders/EXAMPLE-WIND-1',
    answers: {
      register: () => summary,
      session: () => ({ signedIn: false, expired: false }),
      tender: () => tenderAfter([notice, amended], 'offers-awaited'),
    },
  });
  const versions = readable(await screen.findByRole('region', { name: 'Versions of the notice' }));
  expect(versions).toContain('Version 2, 20 February 2026');
  expect(versions).toContain('Reason: Price weighed too much');
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  expect(versions).toContain(
    `Weight of ${first.title}: ${percent(first.weight)} → ${percent(first.weight - 0.05)}`,
  );
  await expectNoFaults(container);
});
