/** Pages of a register whose law knows a sealed filing: its readings stand in the page, as the server writes them. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CountryOwn, countryOwnId, lodgeReceipt, type SealRequest } from '#contract';
import { sealFrom } from '#proof';
import { whole } from '../apply/examples.ts';
import { block, groundAt } from '../check/examples.ts';
import { printArea } from '../frame/address.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { closed, list, one, receipt } from './examples.ts';
import { keepSeal, makeSeal, type SealFile, sealFileFrom } from './seal-file.ts';

const own: CountryOwn = {
  readings: { 'sealed-filing.opening': 'within-1-working-day' },
  movedDays: [],
  blocks: [],
};
const script = document.createElement('script');
script.id = countryOwnId;
script.type = 'application/json';
script.textContent = JSON.stringify(own);
document.head.append(script);
// What stands in the page is read once, as its modules load.
const { default: SealedFilingsPage } = await import('./sealed-filings.tsx');
const { default: SealedFilingPage } = await import('./sealed-filing.tsx');
const { default: SignPart } = await import('../apply/sign.tsx');

beforeEach(() => {
  window.localStorage.clear();
  URL.createObjectURL = () => 'blob:kept';
  URL.revokeObjectURL = () => {};
  // A browser saves the file; this window would follow its address.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(cleanup);

const investor = {
  signedIn: true,
  account: 'acc-1',
  name: 'Trial investor',
  role: 'investor',
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
};
const answers = {
  register: () => ({ ...summary, today: '2026-11-23' }),
  session: () => investor,
  sealedFilings: () => list,
  sealedFiling: () => one,
  groundPage: (page: number) => ({ ...groundAt(block), page }),
  newDraft: () => ({ id: 'd-1', title: '', form: {}, version: 1, savedAt: '2026-11-23T05:00:00.000Z' }),
};
const applicant = { kind: 'company', country: 'KZ', name: whole.name, number: whole.number } as const;

describe('the public list', () => {
  const path = '/applications/sealed';

  test('says until when one sealed now is opened, what became of each, and who let how many lapse', async () => {
    const { container } = renderPage(SealedFilingsPage, path, { at: path, answers });
    const table = await screen.findByRole('table', { name: /All sealed filings/ });
    expect(readable(within(table).getByRole('row', { name: /F-000001/ }))).toContain('lapsed');
    expect(readable(within(table).getByRole('row', { name: /F-000002/ }))).toMatch(/closed .* left/);
    expect(readable(container)).toContain('Closed at once, at most: 1.');
    const counts = within(screen.getByRole('table', { name: /By account/ })).getByRole('row', {
      name: /acc-1/,
    });
    expect(readable(counts)).toBe('acc-1101');
    await expectNoFaults(container);
  });

  test('a seal is made here: the register is sent 32 bytes, and this browser keeps what opens them', async () => {
    const seal = vi.fn((_: SealRequest) => receipt);
    const shown = renderPage(SealedFilingsPage, path, {
      at: `${path}?area=${printArea([block])}`,
      answers: { ...answers, seal },
    });
    const button = await screen.findByRole('button', { name: 'Save the opening file and seal' });
    fireEvent.click(button);
    expect(await screen.findByText('Give the area, the name and the number.')).toBeTruthy();
    expect(seal).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: ` ${applicant.name} ` } });
    fireEvent.change(screen.getByLabelText(/^BIN/), { target: { value: applicant.number } });
    fireEvent.click(button);
    expect(screen.queryByText('Give the area, the name and the number.')).toBeNull();
    await waitFor(() => expect(seal).toHaveBeenCalled());
    await waitFor(() => expect(shown.address()).toBe('/applications/sealed/F-000002'));
    const [sent] = seal.mock.calls[0] ?? [];
    expect(Object.keys(sent ?? {})).toEqual(['commitment']);
    const kept = sealFileFrom(
      window.localStorage.getItem(`orebook.seal.${sent?.commitment}`) ?? '',
    ) as SealFile;
    expect(kept).toMatchObject({ party: 'acc-1', cells: [[block, 1]], applicant });
  });

  test('who is not signed in is told to sign in, and axe finds no fault', async () => {
    const session = () => ({ signedIn: false, expired: false });
    const { container } = renderPage(SealedFilingsPage, path, { at: path, answers: { ...answers, session } });
    expect(await screen.findByText('Sign in as an investor to seal.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save the opening file and seal' })).toBeNull();
    await expectNoFaults(container);
  });
});

test('a seal\u2019s page tells its maker how to open it, and everybody what is known of it', async () => {
  const { container } = renderPage(SealedFilingPage, '/applications/sealed/:id', {
    at: closed.address,
    answers,
  });
  await screen.findByRole('heading', { level: 1, name: 'Sealed filing F-000002' });
  expect(await screen.findByRole('link', { name: 'To the application' })).toBeTruthy();
  expect(container.textContent).toContain(closed.commitment.slice(0, 8));
  await expectNoFaults(container);
});

describe('signing an application', () => {
  const file = makeSeal('acc-1', [block, block + 1], applicant);
  const withSeal = (sealed: SealFile) => ({
    ...answers,
    sealedFilings: () => ({ ...list, items: [{ ...closed, commitment: sealed.commitment }] }),
  });
  const keptForm = () =>
    window.localStorage.setItem(
      'orebook.draft',
      JSON.stringify({ form: whole, keeping: 'here', version: 0, title: whole.name }),
    );
  const lodged = lodgeReceipt.parse({
    application: 'A-005500',
    address: '/applications/A-005500',
    lodgedAt: '2026-11-23T20:43:58.491Z',
    entries: [45_011, 45_012],
    size: 45_013,
    places: [],
    firstOnBlocks: 2,
    next: null,
    proof: '/log/proof/45011',
    repeated: false,
  });
  const sign = (more: object) =>
    renderPage(SignPart, '/apply/sign', { at: '/apply/sign', answers: { ...withSeal(file), ...more } });

  test('what this browser sealed is opened with it: the salts go along, and only now', async () => {
    keptForm();
    keepSeal(file);
    const lodge = vi.fn((..._: unknown[]) => lodged);
    sign({ lodge });
    expect(await screen.findByText('Opens F-000002: your place counts from its seal.')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Lodge application' }));
    await waitFor(() => expect(lodge).toHaveBeenCalled());
    const { salt, nameSalt, numberSalt } = file;
    expect(lodge.mock.calls[0]?.[0]).toMatchObject({
      sealed: { filing: 'F-000002', salt, nameSalt, numberSalt },
    });
  });

  test('an application may be lodged without it, in the open', async () => {
    keptForm();
    keepSeal(file);
    const lodge = vi.fn((..._: unknown[]) => lodged);
    sign({ lodge });
    fireEvent.click(await screen.findByRole('button', { name: 'Lodge without it' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Lodge application' }));
    await waitFor(() => expect(lodge).toHaveBeenCalled());
    expect(lodge.mock.calls[0]?.[0]).not.toHaveProperty('sealed');
  });

  test('a seal over another area is told before anything is sent, and is not sent along', async () => {
    keptForm();
    const other = makeSeal('acc-1', [block], applicant);
    keepSeal(other);
    const { container } = sign(withSeal(other));
    expect(
      await screen.findByText(/The seal is over another area \(1\sblock\) than this application\./),
    ).toBeTruthy();
    expect(screen.queryByText(/your place counts from its seal/)).toBeNull();
    await expectNoFaults(container);
  });
});

test('a file that was changed adds up to no seal', () => {
  const file = makeSeal('acc-1', [block], applicant);
  expect(sealFileFrom(JSON.stringify(file))).toEqual(file);
  expect(sealFileFrom(JSON.stringify({ ...file, party: 'acc-2' }))).toBeUndefined();
  expect(sealFileFrom('{}')).toBeUndefined();
  const { salt, nameSalt, numberSalt, cells, party } = file;
  const area = { licenceKind: 'exploration', cells, applicant: { id: party, ...applicant } };
  expect(sealFrom(area, { salt, nameSalt, numberSalt })).toBe(file.commitment);
});
