import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { renderInWindow } from '../testing/in-window.tsx';
import { expectNoFaults, readable } from '../testing/page.tsx';
import { answerTo, askedIn } from './asked.ts';
import { CountryWordsGate } from './country-words.tsx';
import { delaysOfNobody, delaysOfSimulation } from './examples.ts';
import { RealDaysHere } from './real-days.tsx';

afterEach(cleanup);

function open(delays: unknown) {
  const { question } = askedIn(new URLSearchParams(), { day: civilDate('2026-11-23'), area: [] });
  const countries = answerTo(question, [])?.benchmark.countries ?? [];
  return renderInWindow(
    <main>
      <CountryWordsGate>
        <RealDaysHere countries={countries} />
      </CountryWordsGate>
    </main>,
    { answers: { delays: () => delays } },
  );
}

test('48 days in the middle, 31 for the applicant, beside 27 of Western Australia; and all of it is called simulated', async () => {
  const { container } = open(delaysOfSimulation);
  expect(await screen.findByText(/All of these applications are simulated/)).toBeTruthy();
  expect(readable(screen.getByText('From receipt to decision').parentElement)).toContain(
    '48 days in the middle',
  );
  const who = screen.getByRole('heading', { name: /wait for the applicant 31\sdays on average/ });
  expect(readable(who.closest('figure') ?? who.parentElement)).toContain('Business News (Perth)');
  expect(screen.getByRole('heading', { name: /ended in October 2026 took 13\sdays/ })).toBeTruthy();
  expect(
    screen.getByRole('heading', {
      name: /In October 2026 the applicant was waited for on 64\s?% of the days/,
    }),
  ).toBeTruthy();
  const table = screen.getByRole('table', { name: /Days of each step/ });
  const [, review] = within(table).getAllByRole('row');
  expect(readable(review ?? null)).toMatch(/ministry951213\D?20428015/);
  await expectNoFaults(container);
}, 30_000);

test('a register without applications says so, and draws nothing', async () => {
  open(delaysOfNobody);
  expect(await screen.findByText('Nobody has applied yet')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});
