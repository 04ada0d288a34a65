import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DepositReportPage from './deposit-report.tsx';
import { card, confidential, emptyShelf, facets, found, nothingFound, open, text } from './examples.ts';
import ReportPage from './report.tsx';
import ReportsPage from './reports.tsx';

afterEach(cleanup);

const session = () => ({
  signedIn: true,
  account: 'acc-1',
  name: 'Trial',
  role: 'investor',
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
});
const list = (answer: object, at = '/reports') => {
  const reports = vi.fn(() => answer);
  return {
    reports,
    ...renderPage(ReportsPage, '/reports', {
      at,
      answers: { register: () => summary, reports, reportFacets: () => facets },
    }),
  };
};
const one = (report: object, more: object = {}) =>
  renderPage(ReportPage, '/reports/:id', {
    at: '/reports/R-000001',
    answers: { register: () => summary, report: () => report, reportPages: () => text, ...more },
  });

test('an empty shelf says that nothing is shipped, and why', async () => {
  const { container } = list(emptyShelf);
  expect(await screen.findByText('No report is on the shelf.')).toBeTruthy();
  expect(readable(container)).toContain('no archive of reports is open for everyone to copy');
  await expectNoFaults(container);
});

test('a result names its page and marks what was asked; the address holds the question', async () => {
  const { container, reports, address } = list(found);
  fireEvent.change(screen.getByRole('textbox', { name: /^Words of title/ }), {
    target: { value: 'scheelite' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  await waitFor(() =>
    expect(reports).toHaveBeenCalledWith(expect.objectContaining({ q: 'scheelite' }), expect.anything()),
  );
  expect(address()).toContain('q=scheelite');
  expect(readable(container)).toContain('Page 2 Scheelite veins at depth');
  expect(container.querySelector('mark')?.textContent).toBe('Scheelite');
  await expectNoFaults(container);
});

test('the area drawn on the map is searched, and can be let go where nothing is found', async () => {
  const { reports, address } = list(nothingFound, '/reports?area=2zqk7c.4');
  expect(await screen.findByText('No report answers to this.')).toBeTruthy();
  expect(reports).toHaveBeenCalledWith(expect.objectContaining({ area: '2zqk7c.4' }), expect.anything());
  fireEvent.click(screen.getAllByRole('button', { name: 'Clear all' })[0] as HTMLElement);
  await waitFor(() => expect(address()).toBe('/reports'));
});

test('each choice says how many reports it leaves; a decade is a range of years, in the address and in the question', async () => {
  const { container, reports, address } = list(found);
  fireEvent.click(await screen.findByRole('button', { name: 'By decade' }));
  expect(readable(container)).toContain('Without a year: 1');
  const decade = screen.getByRole('button', { name: '1970–1979' });
  fireEvent.click(decade);
  await waitFor(() => expect(address()).toBe('/reports?from=1970&until=1979'));
  await waitFor(() =>
    expect(reports).toHaveBeenLastCalledWith(
      expect.objectContaining({ from: 1970, until: 1979, page: 1 }),
      expect.anything(),
    ),
  );
  await waitFor(() => expect(decade.getAttribute('aria-pressed')).toBe('true'));
  fireEvent.click(screen.getByRole('button', { name: /^any Mineral|Mineral/ }));
  expect(await screen.findByRole('option', { name: 'Tungsten (9)' })).toBeTruthy();
  expect(screen.getByRole('option', { name: 'Gold (6)' })).toBeTruthy();
  fireEvent.click(screen.getByRole('option', { name: 'Gold (6)' }));
  await waitFor(() => expect(address()).toContain('minerals=gold'));
  await expectNoFaults(container);
});

test('only what the map shows is a box in the address and in the question', async () => {
  const { reports, address } = list(found, '/reports?at=8/49/73&page=3');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Only what the map shows' }));
  await waitFor(() => expect(address()).toMatch(/box=\d\d\.\d\d,4\d\.\d\d,7\d\.\d\d,\d\d\.\d\d/));
  const box = new URLSearchParams(window.location.search).get('box');
  await waitFor(() =>
    expect(reports).toHaveBeenLastCalledWith(
      expect.objectContaining({ bbox: box, page: 1 }),
      expect.anything(),
    ),
  );
});

test('a title stands in the language of the reader where the catalogue has it, the original under it', async () => {
  const [line] = found.items;
  list({
    ...found,
    items: [
      {
        ...line,
        title: 'Отчёт об Аксу',
        language: 'ru',
        titles: { ru: 'Отчёт об Аксу', en: 'Report on Aksu' },
      },
    ],
  });
  expect(await screen.findByRole('link', { name: 'Report on Aksu' })).toBeTruthy();
  expect(screen.getByText('Отчёт об Аксу').getAttribute('lang')).toBe('ru');
});

test('a confidential report shows its clock with the article, scanned pages and hash, and no file', async () => {
  const { container } = one(confidential);
  await screen.findByRole('heading', { name: 'When it opens' });
  const said = readable(container);
  expect(said).toContain('23 November 2031');
  expect(said).toContain('Code art. 77(3)');
  expect(said).toContain('scanned, without text: 2');
  expect(said).toContain('Closed until its day');
  expect(screen.queryByRole('link', { name: 'report.pdf' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Text' })).toBeNull();
  await expectNoFaults(container);
});

test('an open report is read page by page; a scanned page is said to be scanned', async () => {
  const { container } = one(open);
  expect(await screen.findByText('Scanned: a picture without text. Open the file to read it.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'report.pdf' }).getAttribute('href')).toContain(
    '/api/reports/R-000001/parts/',
  );
  expect(container.querySelector('mark')?.textContent).toBe('Scheelite');
  await expectNoFaults(container);
});

test('a card of an archive says whose it is and what it does not say; there is no clock and no file', async () => {
  const { container } = one(card);
  expect(await screen.findByRole('heading', { name: 'Card of an archive' })).toBeTruthy();
  const said = readable(container);
  expect(said).toContain('Archive number4711');
  expect(said).toContain('Example archive; licence: not stated');
  expect(said).toContain('Report on the invented plot Aksu');
  expect(said).toContain('open in an archive');
  expect(said).toContain('Pulkovo-1942');
  expect(screen.queryByRole('heading', { name: 'When it opens' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Look at the archive' }).getAttribute('href')).toBe(
    'https://archive.example/4711',
  );
  await expectNoFaults(container);
});

test('the deposit form says which parts the kind needs; a visitor is shown the way in', async () => {
  const form = renderPage(DepositReportPage, '/reports/new', {
    at: '/reports/new?licence=EL-000007',
    answers: { register: () => summary, session },
  });
  expect(await screen.findByDisplayValue('EL-000007')).toBeTruthy();
  expect(readable(form.container)).toContain('Must have: text');
  await expectNoFaults(form.container);
  cleanup();
  renderPage(DepositReportPage, '/reports/new', {
    at: '/reports/new',
    answers: { register: () => summary, session: () => ({ signedIn: false, expired: false }) },
  });
  expect(await screen.findByText('Sign in to deposit a report')).toBeTruthy();
});
