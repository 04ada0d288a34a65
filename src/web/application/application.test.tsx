import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import ApplicationPage from './application.tsx';
import { application } from './examples.ts';

afterEach(cleanup);

const page = '/applications/:id';
const at = `/applications/${application.id}`;
const answers = {
  register: () => summary,
  session: () => ({ signedIn: false, expired: false }),
  application: () => application,
};
const investor = {
  signedIn: true,
  account: 'acc-1',
  name: 'Trial investor',
  role: 'investor',
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
};
const ownedBy = (id: string) => ({
  drafts: [],
  licences: [],
  applications: [
    {
      id,
      status: application.status,
      lodgedAt: application.lodgedAt,
      blocks: application.area.blocks,
      next: application.next,
      address: at,
    },
  ],
});

test('an application says whose move it is, who is in line before it, and each rival in order', async () => {
  const { container } = renderPage(ApplicationPage, page, { at, answers });
  await screen.findByRole('heading', { level: 1, name: `Application ${application.id}` });
  expect(screen.getByText('Whose move')).toBeTruthy();
  const [rival] = application.rivals;
  const rivals = screen.getByRole('table', { name: /Others on the same blocks/ });
  const row = within(rivals).getByRole('row', { name: new RegExp(rival?.id ?? 'none') });
  expect(readable(row)).toContain(String(rival?.sharedBlocks));
  await expectNoFaults(container);
});

test('the receipt gives number, instant to the millisecond, place on the blocks and the proof file', async () => {
  renderPage(ApplicationPage, page, { at: `${at}?receipt=new`, answers });
  const receipt = (await screen.findByRole('heading', { name: 'Lodged' })).parentElement as HTMLElement;
  expect(within(receipt).getByText(application.lodgedAt)).toBeTruthy();
  const first = application.places.filter(({ place }) => place === 1);
  const blocks = first.reduce((sum, { codes }) => sum + codes.length, 0);
  expect(readable(receipt)).toContain(`First in line on ${blocks} of ${application.area.blocks} blocks.`);
  const proof = within(receipt).getByText('Download the proof').closest('a');
  expect(proof?.getAttribute('href')).toBe(
    `/log/proof/${application.entries.map(({ index }) => index).sort()[0]}`,
  );
});

test('a form lodged twice is told that nothing was lodged twice', async () => {
  renderPage(ApplicationPage, page, { at: `${at}?receipt=repeated`, answers });
  expect(await screen.findByText(/nothing was lodged twice/)).toBeTruthy();
});

test('only the applicant is offered to withdraw', async () => {
  const signedIn = { ...answers, session: () => investor };
  renderPage(ApplicationPage, page, { at, answers: { ...signedIn, mine: () => ownedBy('A-999999') } });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText('Withdraw application')).toBeNull();
  cleanup();
  renderPage(ApplicationPage, page, { at, answers: { ...signedIn, mine: () => ownedBy(application.id) } });
  expect((await screen.findAllByText('Withdraw application')).length).toBeGreaterThan(0);
});

test('a refusal shows its article, its reason and until when it bars the next', async () => {
  const refused = {
    ...application,
    status: 'refused' as const,
    next: null,
    refusal: {
      on: '2026-11-24',
      barsUntil: '2026-12-08',
      grounds: [{ rule: 'x', code: 'papers-missing', cite: 'Code art. 190(1)(2)' }],
      reason: 'No tax certificate.',
    },
  };
  const { container } = renderPage(ApplicationPage, page, {
    at,
    answers: { ...answers, application: () => refused },
  });
  await screen.findByText('Refused', { selector: 'strong' });
  const text = readable(container);
  expect(text).toContain('No tax certificate.');
  expect(text).toContain('Papers are missing (item 2), Code art. 190(1)(2)');
  expect(text).toContain('not examined before the end of 8 December 2026');
});
