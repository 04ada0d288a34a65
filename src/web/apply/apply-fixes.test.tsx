import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GroundPage, offsetInPage } from '#contract';
import { block, groundAt } from '../check/examples.ts';
import { Toasts } from '../components/toast/toast.tsx';
import { toasts } from '../components/toast/toast-queue.ts';
import { printArea } from '../frame/address.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, renderPage } from '../testing/page.tsx';
import ApplyPage from './apply.tsx';
import AreaPart from './area.tsx';
import MeansPart from './means.tsx';
import ReviewPart from './review.tsx';

const forget = () => window.localStorage.clear();
beforeEach(forget);
afterEach(() => {
  cleanup();
  forget();
  for (const { key } of toasts.visibleToasts) toasts.close(key); // they belong to the window, not to a page
});

const licence = (blocks: number): Partial<GroundPage> => ({
  rights: [{ kind: 'exploration', id: 'EL-000007', whole: [[offsetInPage(block), blocks]], part: [] }],
});
const held = licence(1);
const village = {
  closures: [
    { kind: 'settlement-belt', id: 'v-1', name: 'Aksu', whole: [[offsetInPage(block), 1]], part: [] },
  ],
} satisfies Partial<GroundPage>;

const answers = (parts: Partial<GroundPage>) => ({
  register: () => summary,
  groundPage: (page: number) => ({ ...groundAt(block, parts), page }),
});

function WithToasts({ children }: { readonly children: React.ReactNode }) {
  return (
    <>
      {children}
      <Toasts />
    </>
  );
}
const Area = () => (
  <WithToasts>
    <AreaPart />
  </WithToasts>
);
const Review = () => (
  <WithToasts>
    <ReviewPart />
  </WithToasts>
);

const area = (parts: Partial<GroundPage>) =>
  renderPage(Area, '/apply/area', {
    at: `/apply/area?area=${printArea([block, block + 1])}`,
    answers: answers(parts),
  });

describe('a finding on the application', () => {
  test('is mended by one click, which the law judges again, and the click can be taken back', async () => {
    const shown = area(held);
    fireEvent.click(await screen.findByRole('button', { name: /^Drop 1.block$/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Drop 1.block$/ })).toBeNull());
    expect(shown.address()).toBe(`/apply/area?area=${printArea([block + 1])}`);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: /^Drop 1.block$/ });
    expect(shown.address()).toBe(`/apply/area?area=${printArea([block, block + 1])}`);
  });

  test('that a paper would mend leads to the paper, or the blocks are left to others', async () => {
    area(village);
    const paper = await screen.findByRole('link', { name: /^Attach: agreement on social/ });
    expect(paper.getAttribute('href')).toContain('/apply/documents');
    expect(paper.getAttribute('href')).toContain('#document-support-agreement');
    expect(screen.getByRole('button', { name: /^Drop 1.block$/ })).toBeTruthy();
  });

  test('on a form that is looked over before it is signed has the same buttons', async () => {
    area(held);
    await screen.findByRole('button', { name: /^Drop 1.block$/ });
    cleanup();
    const { container } = renderPage(Review, '/apply/review', {
      at: '/apply/review',
      answers: answers(held),
    });
    expect(
      (await screen.findByRole('link', { name: /^Attach: description of the work/ })).getAttribute('href'),
    ).toContain('#document-work-description');
    fireEvent.click(screen.getByRole('button', { name: /^Drop 1.block$/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Drop 1.block$/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: /^Drop 1.block$/ });
    await expectNoFaults(container);
  });

  test('where nothing of the area can be had leads to other ground', async () => {
    area(licence(2));
    expect((await screen.findByRole('link', { name: 'Find ground' })).getAttribute('href')).toBe('/ground');
  });
});

test('an address that names a field brings the focus to it', async () => {
  renderPage(MeansPart, '/apply/means', { at: '/apply/means#sumKzt', answers: answers({}) });
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => {
    expect(document.getElementById('sumKzt')?.contains(document.activeElement)).toBe(true);
  });
});

test('an application for Western Australia is not lodged here: the page says so and leads to the check', async () => {
  renderPage(ApplyPage, '/apply', { at: '/apply?country=AU-WA', answers: answers({}) });
  expect(await screen.findByText(/Applications are lodged in Kazakhstan only/)).toBeTruthy();
  expect(
    screen.getByRole('link', { name: 'Check under the law of Western Australia' }).getAttribute('href'),
  ).toContain('/check?country=AU-WA');
});
