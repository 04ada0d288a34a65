import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DatasetsPage from './datasets.tsx';
import { layers } from './examples.ts';

afterEach(cleanup);

const answers = { register: () => summary, layers: () => layers };
const loaded = layers.items.filter((layer) => layer.loaded).length;

test('layers stand with publisher, edition and licence; layers that nobody loaded are listed as unknown', async () => {
  const { container } = renderPage(DatasetsPage, '/data', { at: '/data', answers });
  const table = await screen.findByRole('table', { name: /Layers with data/ });
  expect(within(table).getAllByRole('row')).toHaveLength(1 + loaded);
  const missing = screen.getByRole('region', { name: 'No data loaded' });
  expect(missing.querySelectorAll('li')).toHaveLength(layers.items.length - loaded);
  await expectNoFaults(container);
});

test('programs find the interface without a key: address, log files, tiles, a line of curl', async () => {
  renderPage(DatasetsPage, '/data', { at: '/data', answers });
  const connect = await screen.findByRole('region', { name: 'Connect' });
  expect(readable(connect)).toContain("curl 'http");
  expect(readable(connect)).toContain('/log/checkpoint');
  expect(readable(connect)).toContain('{z}/{x}/{y}');
});
