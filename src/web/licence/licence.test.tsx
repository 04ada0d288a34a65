import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ProblemError } from '#contract';
import { summary } from '../home/examples.ts';
import { entry } from '../log/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import CertificatePage from './certificate.tsx';
import { licence } from './examples.ts';
import LicencePage from './licence.tsx';

afterEach(cleanup);

const register = () => summary;
const answers = { register, licence: () => licence, entry: () => entry };
const page = '/licences/:id';
const at = `/licences/${licence.id}`;

test('a licence says its holder, its next duty with sum and day, and leads to its application', async () => {
  const { container } = renderPage(LicencePage, page, { at, answers });
  await screen.findByRole('heading', { level: 1, name: `Licence ${licence.id}` });
  expect(readable(screen.getByText('Next duty').parentElement)).toContain(
    'Signature bonus by 8 December 2026432,500 ₸',
  );
  expect(screen.getAllByText('Steppe Tungsten LLP').length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: /^Application A-/ }).getAttribute('href')).toContain(
    '/applications/A-',
  );
  await expectNoFaults(container);
});

test('a licence that a simulation made says so before anything else', async () => {
  renderPage(LicencePage, page, {
    at,
    answers: { ...answers, licence: () => ({ ...licence, simulated: true }) },
  });
  expect(await screen.findByText(/made by a simulation for the trial/)).toBeTruthy();
});

test('an erased name is said to be erased, not left blank', async () => {
  const erased = { ...licence, holder: { ...licence.holder, name: null } };
  renderPage(LicencePage, page, { at, answers: { ...answers, licence: () => erased } });
  expect((await screen.findAllByText(/Name erased by law/)).length).toBeGreaterThan(0);
});

test('a number that no licence has is told in words, with what to do', async () => {
  const missing = () => {
    throw new ProblemError({
      type: 'about:blank',
      title: 'x',
      status: 404,
      detail: 'x',
      code: 'no_such_record',
    });
  };
  renderPage(LicencePage, page, { at, answers: { ...answers, licence: missing } });
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('There is no such record in this register')).toBeTruthy();
});

test('the certificate carries TRIAL, the blocks, the conditions with their days, and the hash of its entry', async () => {
  const { container } = renderPage(CertificatePage, '/licences/:id/certificate', {
    at: `${at}/certificate`,
    answers,
  });
  await screen.findByRole('heading', { level: 1, name: `Certificate of licence ${licence.id}` });
  expect(await screen.findByText('TRIAL: this register grants no rights.')).toBeTruthy();
  expect(await screen.findByText(entry.leafHash)).toBeTruthy();
  expect(readable(container)).toContain('M-43-87-(10б-5а-13, 14, 15)');
  expect(readable(container)).toContain('Signature bonus: 100 MCI, due 8 December 2026');
  await expectNoFaults(container);
});

test('in Russian the same licence reads in Russian', async () => {
  renderPage(LicencePage, page, { at, language: 'ru', answers });
  await screen.findByRole('heading', { level: 1, name: `Лицензия ${licence.id}` });
  expect(screen.getByText('Ближайшая обязанность')).toBeTruthy();
});

test('on a past day the page asks the register for that day, and its lists too', async () => {
  const asked: unknown[] = [];
  renderPage(LicencePage, page, {
    at: `${at}?asOf=2026-11-24`,
    answers: {
      ...answers,
      licence: (_id, call) => {
        asked.push(call?.asOf);
        return licence;
      },
    },
  });
  await screen.findByRole('heading', { level: 1, name: `Licence ${licence.id}` });
  expect(asked).toEqual(['2026-11-24']);
});

const officer = {
  signedIn: true,
  account: 'acc-2',
  name: 'Trial officer',
  role: 'officer',
  trial: true,
  expiresAt: '2026-11-25T00:00:00.000Z',
};
const receipt = {
  preview: true,
  entries: [{ kind: 'payment-recorded', at: '2026-11-24T06:00:00.000Z' }],
  size: 45001,
  outcome: { act: 'record-payment' },
  findings: [],
  address: at,
};

test('an officer records the bonus that is owed, and sees what is written before it is', async () => {
  const done = vi.fn(() => receipt);
  const { container } = renderPage(LicencePage, page, {
    at,
    answers: { ...answers, session: () => officer, previewLicenceAct: () => receipt, licenceAct: done },
  });
  const acts = await screen.findByRole('region', { name: 'Acts of the officer' });
  const [unfold] = within(acts).getAllByRole('button', { name: 'Record a payment' });
  fireEvent.click(unfold as HTMLElement);
  const sum = within(acts).getByRole<HTMLInputElement>('textbox', { name: /^Sum/ });
  expect(sum.value.replaceAll(/\D/g, '')).toBe('432500');
  // Less than is owed may be paid: the register writes down what was, and says how much is missing.
  fireEvent.change(sum, { target: { value: '400000' } });
  fireEvent.blur(sum);
  fireEvent.click(within(acts).getAllByRole('button', { name: 'Record a payment' }).at(-1) as HTMLElement);
  const dialog = await screen.findByRole('alertdialog');
  await within(dialog).findByText(/Signature bonus: 400,000/);
  expect(readable(dialog)).toContain('That is 32,500 ₸ less than what is owed.');
  expect(done).not.toHaveBeenCalled();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Record a payment' }));
  await waitFor(() =>
    expect(done).toHaveBeenCalledWith(licence.id, {
      act: 'record-payment',
      purpose: 'signature-bonus',
      sum: { amount: 400_000, currency: 'KZT' },
      paidOn: '2026-11-24',
    }),
  );
  await expectNoFaults(container);
});

test('a licence is not revoked without the days of both notices; who is no officer has no acts', async () => {
  const preview = vi.fn(() => receipt);
  renderPage(LicencePage, page, {
    at,
    answers: { ...answers, session: () => officer, previewLicenceAct: preview },
  });
  const acts = await screen.findByRole('region', { name: 'Acts of the officer' });
  fireEvent.click(within(acts).getByRole('button', { name: 'End the licence' }));
  const end = () => within(acts).getAllByRole('button', { name: 'End the licence' }).at(-1) as HTMLElement;
  fireEvent.click(end());
  expect(within(acts).getByText('Choose why it ends.')).toBeTruthy();
  fireEvent.click(within(acts).getByRole('radio', { name: 'Revoked' }));
  fireEvent.click(end());
  expect(within(acts).getAllByText('Enter the day.')).toHaveLength(2);
  expect(preview).not.toHaveBeenCalled();
  cleanup();
  renderPage(LicencePage, page, { at, answers });
  await screen.findByRole('heading', { level: 1, name: `Licence ${licence.id}` });
  expect(screen.queryByRole('region', { name: 'Acts of the officer' })).toBeNull();
});
