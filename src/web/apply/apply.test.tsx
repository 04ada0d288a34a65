import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lodgeReceipt, ProblemError } from '#contract';
import { block, groundAt } from '../check/examples.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import ApplyPage from './apply.tsx';
import { whole } from './examples.ts';
import type { ApplyForm } from './form.ts';
import PlanPart from './plan.tsx';
import SignPart from './sign.tsx';
import WhoPart from './who.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const answers = {
  register: () => ({ ...summary, today: '2026-11-23' }),
  session: () => ({ signedIn: false, expired: false }),
  groundPage: (page: number) => ({ ...groundAt(block), page }),
};

/** A form as an earlier visit left it in this browser. */
function kept(form: ApplyForm) {
  window.localStorage.setItem(
    'orebook.draft',
    JSON.stringify({ form, keeping: 'here', version: 0, title: form.name }),
  );
}

describe('the task list', () => {
  test('names every task with how it stands, and lets nothing be signed before it is whole', async () => {
    const { container } = renderPage(ApplyPage, '/apply', { at: '/apply', answers });
    expect(await screen.findByRole('link', { name: 'Who you are' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Sign and lodge' })).toBeNull();
    const sign = screen.getByText('Sign and lodge').closest('li');
    expect(readable(sign)).toContain('When every part is filled in');
    await expectNoFaults(container);
  });

  test('a whole form can be signed, and its tasks are done', async () => {
    kept(whole);
    renderPage(ApplyPage, '/apply', { at: '/apply', answers });
    await screen.findByRole('link', { name: 'Sign and lodge' });
    await waitFor(() => {
      const done = document.querySelectorAll('.task[data-status=done]');
      expect([...done].map((task) => task.querySelector('a')?.textContent)).toEqual([
        'Who you are',
        'The area',
        'Plan of work',
        'Money and people',
        'Documents',
      ]);
    });
  });
});

describe('a part', () => {
  test('leads from “add a work” into the new line, and keeps the box for minerals in hand, empty for the next', async () => {
    renderPage(PlanPart, '/apply/plan', { at: '/apply/plan', answers });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a work' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /Kind of work/ }));
    });
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'What you look for' });
    box.focus();
    fireEvent.change(box, { target: { value: 'Tungs' } });
    fireEvent.click(await screen.findByRole('option', { name: 'Tungsten' }));
    expect(await screen.findByRole('button', { name: 'Tungsten' })).toBeTruthy();
    expect([document.activeElement, box.value]).toEqual([box, '']);
    expect(screen.queryByRole('listbox')).toBeNull(); // nor does the list spring open again
  });

  test('lists at its top all that must be mended, in the words that stand at the fields, and leads to them', async () => {
    const { container } = renderPage(WhoPart, '/apply/who', { at: '/apply/who', answers });
    fireEvent.click(await screen.findByRole('button', { name: 'Save and go on' }));
    const box = await screen.findByRole('alert');
    expect(document.activeElement).toBe(box);
    expect(within(box).getAllByRole('link').length).toBeGreaterThan(3);
    fireEvent.click(within(box).getByRole('link', { name: 'Enter the full name' }));
    const name = screen.getByLabelText(/^Full name/);
    expect(document.activeElement).toBe(name);
    const lines = within(box).getAllByRole('listitem').length;
    fireEvent.change(name, { target: { value: 'Steppe Tungsten' } });
    expect(name.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByText('Enter the full name').closest('li')?.textContent).toBe(
      'Enter the full namemended',
    );
    expect(within(box).getAllByRole('listitem')).toHaveLength(lines);
    await expectNoFaults(container);
  });

  test('keeps what is typed in this browser before anyone has signed in', async () => {
    renderPage(WhoPart, '/apply/who', { at: '/apply/who', answers });
    fireEvent.change(await screen.findByLabelText(/^Full name/), { target: { value: 'Steppe Tungsten' } });
    expect(await screen.findByText('Kept in this browser. Sign in to keep it in your account.')).toBeTruthy();
    cleanup();
    renderPage(WhoPart, '/apply/who', { at: '/apply/who', answers });
    const name = await screen.findByLabelText(/^Full name/);
    expect((name as HTMLInputElement).value).toBe('Steppe Tungsten');
  });
});

describe('sign and lodge', () => {
  const receipt = lodgeReceipt.parse({
    application: 'A-005500',
    address: '/applications/A-005500',
    lodgedAt: '2026-11-23T20:43:58.491Z',
    entries: [45001, 45002],
    size: 45003,
    places: [],
    firstOnBlocks: 2,
    next: null,
    proof: '/log/proof/45001',
    repeated: false,
  });
  const open = (extra = {}) =>
    renderPage(SignPart, '/apply/sign', { at: '/apply/sign', answers: { ...answers, ...extra } });

  test('says before anything is sent what it will cause: what becomes public, the place in line, the days', async () => {
    kept(whole);
    const { container } = open();
    const causes = await screen.findByRole('region', { name: /cause/ });
    await waitFor(() => expect(readable(causes)).toContain('first in line on all 2 blocks'));
    expect(readable(causes)).toContain('by 7 December 2026');
    expect(readable(causes)).toContain('Steppe Tungsten LLP');
    await expectNoFaults(container);
  });

  test('nothing is sent unsigned', async () => {
    kept({ ...whole, signed: false });
    const lodge = vi.fn();
    open({ lodge });
    fireEvent.click(await screen.findByRole('button', { name: 'Lodge application' }));
    expect(await screen.findByText('Tick the box to sign.')).toBeTruthy();
    expect(lodge).not.toHaveBeenCalled();
  });

  test('a double click lodges once, under the key of the draft, and leads to the receipt', async () => {
    kept(whole);
    const lodge = vi.fn((..._: unknown[]) => receipt);
    const shown = open({ lodge });
    const button = await screen.findByRole('button', { name: 'Lodge application' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(shown.address()).toBe('/applications/A-005500?receipt=new'));
    expect(lodge).toHaveBeenCalledTimes(1);
    expect(lodge.mock.calls[0]?.[1]).toBe(whole.lodgeKey);
    expect(window.localStorage.getItem('orebook.draft')).toBeNull();
  });

  test('of an officer is a filing on paper: received at 09:30 in Karaganda on 23 November is 04:30 UTC in the entry', async () => {
    kept({ ...whole, signed: false });
    const counterFiling = vi.fn((..._: unknown[]) => receipt);
    const shown = open({
      counterFiling,
      session: () => ({
        signedIn: true,
        account: 'acc-officer',
        role: 'officer',
        name: 'Officer',
        expiresAt: '2026-11-24T10:00:00.000Z',
      }),
    });
    const enter = await screen.findByRole('button', { name: /^Enter the filing/ });
    expect(screen.queryByRole('button', { name: 'Lodge application' })).toBeNull();
    fireEvent.click(enter);
    expect(await screen.findByText('Enter a time such as 9:30.')).toBeTruthy();
    expect(counterFiling).not.toHaveBeenCalled();
    const fill = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
    fill('At, by the country’s clock', '9:30');
    fill('Office that received it', 'Karaganda');
    fill('Number in its incoming book', '17/204');
    await expectNoFaults(shown.container);
    fireEvent.click(enter);
    await waitFor(() => expect(shown.address()).toBe('/desk/A-005500'));
    expect(counterFiling.mock.calls[0]?.[0]).toMatchObject({
      counter: { at: '2026-11-23T04:30:00.000Z', office: 'Karaganda', number: '17/204' },
    });
    expect(counterFiling.mock.calls[0]?.[0]).not.toHaveProperty('applicant.signedElectronically');
  });

  test('what the register refuses is told with its findings, and the form stays', async () => {
    kept(whole);
    const refusal = {
      type: 'about:blank',
      title: 'x',
      status: 422,
      detail: 'x',
      code: 'refused_by_law',
      findings: [
        {
          rule: 'area.size',
          cite: { act: 'code', provision: '187(2)', edition: '2026-07-10', confidence: 'high' },
          outcome: 'not-met',
          weight: 'stops',
          code: 'too_many_blocks',
          facts: { blocks: 201, maximum: 200, excess: 1 },
        },
      ],
    };
    open({
      lodge: () => {
        throw new ProblemError(refusal as never);
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Lodge application' }));
    expect(await screen.findByText(/one application may ask for 200 at most/)).toBeTruthy();
    expect(window.localStorage.getItem('orebook.draft')).toContain('Steppe Tungsten LLP');
  });
});
