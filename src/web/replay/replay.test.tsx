import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ProblemError } from '#contract';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { readChanges } from './asked.ts';
import { underFewerBlocks, underTheSameLaw } from './examples.ts';
import ReplayPage from './replay.tsx';

afterEach(cleanup);

const open = (at: string, replay: (changes: readonly string[]) => unknown = () => underFewerBlocks) =>
  renderPage(ReplayPage, '/law/replay', { at, answers: { register: () => summary, replay } });

describe('changes in the address', () => {
  test('what cannot be read is named with its reason, the rest is read', () => {
    const { read, unread, misfit } = readChanges(['exploration.maximum-blocks=100', 'exploration.max=1']);
    expect(read.map(({ text }) => text)).toEqual(['exploration.maximum-blocks=100']);
    expect(unread[0]).toContain('has no number, reading or step "exploration.max"');
    expect(misfit).toBeUndefined();
  });
});

describe('the replay page', () => {
  test('asks for nothing before anything is changed, and offers changes to try', async () => {
    const { container, address } = open('/law/replay', () => {
      throw new Error('It must not ask.');
    });
    const example = await screen.findByRole('button', { name: 'At most 100 blocks in one application' });
    await expectNoFaults(container);
    fireEvent.click(example);
    await waitFor(() => expect(address()).toContain('change=exploration.maximum-blocks%3D100'));
  }, 30_000);

  test('shows totals first: 613 applications refused, 571 licences never granted, 61,391 blocks open, less rental', async () => {
    const asked: (readonly string[])[] = [];
    const { container } = open('/law/replay?change=exploration.maximum-blocks%3D100', (changes) => {
      asked.push(changes);
      return underFewerBlocks;
    });
    const applications = await screen.findByRole('region', { name: 'Applications' });
    expect(readable(applications)).toContain('613 would be refused');
    expect(readable(screen.getByRole('region', { name: 'Licences' }))).toContain(
      '571 would never have been granted',
    );
    expect(readable(screen.getByRole('region', { name: 'Ground' }))).toContain('61,391 blocks would be open');
    const money = screen.getByRole('table', { name: /^Money/ });
    expect(readable(within(money).getAllByRole('row')[1] ?? null)).toContain('−21,590,677,392 ₸');
    expect(asked).toEqual([['exploration.maximum-blocks=100']]);
    expect(screen.getByText("./orebook replay --change 'exploration.maximum-blocks=100'")).toBeTruthy();
    // No clock moved: the table of clocks says nothing.
    expect(screen.queryByRole('table', { name: /^Clocks/ })).toBeNull();
    await expectNoFaults(container);
  }, 30_000);

  test('the first records stand with links, and how many there are', async () => {
    open('/law/replay?change=exploration.maximum-blocks%3D100');
    fireEvent.click(
      await screen.findByRole('button', { name: /Applications that would be refused: 613 records/ }),
    );
    const link = await screen.findByRole('link', { name: 'A-000012' });
    expect(link.getAttribute('href')).toContain('/applications/A-000012');
    expect(screen.getAllByText('The first 1 of 613. All of them: in the data.').length).toBe(1);
  }, 30_000);

  test('where nothing depends on it, that is said', async () => {
    open('/law/replay?change=mining.issue-days%3D3', () => underTheSameLaw);
    expect(await screen.findByText('Nothing would be different')).toBeTruthy();
  }, 30_000);

  test('a register that is asked too often says when to try again', async () => {
    open('/law/replay?change=mining.issue-days%3D3', () => {
      throw new ProblemError({
        type: 'about:blank',
        title: 'Too many',
        status: 429,
        detail: 'Others wait.',
        code: 'too_many_attempts',
        retryAfterSeconds: 10,
      });
    });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  }, 30_000);

  test('a change is taken back by its button', async () => {
    const { address } = open('/law/replay?change=exploration.maximum-blocks%3D100');
    fireEvent.click(
      await screen.findByRole('button', { name: 'Take back: At most 100 blocks in one application' }),
    );
    await waitFor(() => expect(address()).toBe('/law/replay'));
  }, 30_000);
});
