import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
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
