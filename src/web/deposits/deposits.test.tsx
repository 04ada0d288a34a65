import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { lithium } from '../ground/examples.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DepositsPage from './deposits.tsx';

afterEach(cleanup);

const shown = (at = '/deposits', deposits: () => typeof lithium = () => lithium) =>
  renderPage(DepositsPage, '/deposits', { at, answers: { register: () => summary, deposits } });

test('each deposit stands with its minerals, its oblast and how surely it is located', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1, name: 'Deposits and works' });
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => readable(row));
  expect(rows[0]).toContain('Bayash (Tochka)');
  expect(rows[1]).toContain('rough');
  expect(rows[2]).toContain('not known');
  await expectNoFaults(container);
});

test('the address says the filters, and the list asks for them', async () => {
  const asked = vi.fn(() => lithium);
  shown('/deposits?mineral=lithium&oblast=KZ-63&q=Bayash&sort=-publishers', asked);
  await screen.findByRole('heading', { level: 1 });
  expect(asked).toHaveBeenCalledWith(
    expect.objectContaining({
      mineral: 'lithium',
      oblast: 'KZ-63',
      q: 'Bayash',
      sort: '-publishers',
      page: 1,
    }),
    expect.anything(),
  );
});

test('all that is found is taken along as CSV, page by page', async () => {
  const asked = vi.fn(() => lithium);
  const files: Blob[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:1';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  shown('/deposits', asked);
  fireEvent.click(await screen.findByRole('button', { name: 'All 4 as CSV' }));
  await waitFor(() => expect(make).toHaveBeenCalled());
  const text = (await files[0]?.text()) ?? '';
  expect(text).toContain('KZ-RM-007,Bayash (Tochka),,Точка,deposit,');
  expect(text.trim().split('\r\n').length).toBe(5);
  make.mockRestore();
  click.mockRestore();
});

test('in Russian a deposit bears its Russian name, and beside it the one its publisher writes', async () => {
  const { container } = renderPage(DepositsPage, '/deposits', {
    at: '/deposits',
    language: 'ru',
    answers: { register: () => summary, deposits: () => lithium },
  });
  await screen.findByRole('link', { name: 'Точка' });
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => readable(row));
  expect(rows[0]).toContain('Точка Bayash (Tochka)');
  // Nobody gives another name of the third: it stays as stated, and nothing is spelled anew.
  expect(rows[2]).toMatch(/^Akhmetkino/);
});

test('nothing found says what to do', async () => {
  shown('/deposits?q=zzz', () => ({ ...lithium, total: 0, items: [] }));
  expect(await screen.findByText('Nothing matches')).toBeTruthy();
});
