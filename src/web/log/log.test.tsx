import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { entries, summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { checkpoint, entry } from './examples.ts';
import LogPage from './log.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const answers = {
  register: () => summary,
  entries: () => entries,
  entry: () => entry,
  checkpoint: () => checkpoint,
  witnesses: () => ({ size: 45001, quorum: null, policy: 'log k\nquorum none\n', items: [] }),
};
const at = (address: string) => renderPage(LogPage, '/log', { at: address, answers });

test('the log shows its entries, the checkpoint with its root, and that no outsider has cosigned', async () => {
  const { container } = at('/log');
  await screen.findByRole('link', { name: /EL-004252/ });
  const sealed = screen.getByRole('region', { name: 'Latest checkpoint' });
  await waitFor(() => expect(readable(sealed)).toContain('None has cosigned yet'));
  expect(readable(sealed)).toContain('45,001');
  await expectNoFaults(container);
});

test('an entry has its text, its leaf hash, and the records that it speaks of', async () => {
  const { container } = at('/log?entry=45000');
  expect(await screen.findByText(entry.leafHash)).toBeTruthy();
  expect(screen.getByRole('link', { name: /EL-004252/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Verify this entry' })).toBeTruthy();
  await expectNoFaults(container);
});

test('an entry that is not there yet is told with what there is', async () => {
  const shown = at('/log');
  const box = await screen.findByRole('textbox', { name: 'Go to entry' });
  fireEvent.change(box, { target: { value: '45001' } });
  fireEvent.blur(box);
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(readable(await screen.findByText(/The log has entries 0 to/))).toContain('45,000');
  expect(shown.address()).toBe('/log');
});

test('log files that cannot be read are no proof, and the page says so', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
  at('/log');
  fireEvent.click(await screen.findByRole('button', { name: 'Verify here and now' }));
  expect(await screen.findByRole('button', { name: 'Verify again' })).toBeTruthy();
  expect(screen.queryByText('The register verifies')).toBeNull();
  expect(screen.getByRole('alert')).toBeTruthy();
});
