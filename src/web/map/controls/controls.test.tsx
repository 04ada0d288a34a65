import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LayerList as LayerListAnswer } from '#contract';
import { cellFromPoint } from '#grid';
import { useAddress } from '../../frame/use-address.ts';
import { renderInWindow } from '../../testing/in-window.tsx';
import { usualLayers } from '../layers.ts';
import { Attribution } from './attribution.tsx';
import { scaleBar } from './corner-readout.tsx';
import { LayerList } from './layer-list.tsx';
import { countInView } from './map-legend.tsx';
import { PasteCodes } from './paste-codes.tsx';

afterEach(cleanup);

const source = (dataset: string, credit: string) => ({
  dataset,
  publisher: `Publisher of ${dataset}`,
  title: { en: `Title of ${dataset}`, ru: `Название ${dataset}` },
  edition: '2025-09',
  origin: '',
  licence: { id: 'ODbL-1.0', name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/' },
  credit,
  complete: false,
  remarks: [],
});
const layer = (id: string, parts: object = {}) => ({
  id,
  kind: 'static',
  loaded: true,
  features: 1,
  sources: [source(id, `Credit of ${id}`)],
  simulated: false,
  tiles: `/tiles/${id}.json`,
  loadedOn: '2026-11-01',
  ...parts,
});
const layers = () =>
  ({
    size: 1,
    items: [
      layer('basemap'),
      layer('deposit'),
      layer('facility'),
      layer('cemetery', { loaded: false, sources: [], tiles: null, answersFor: 'cemetery' }),
    ],
  }) as unknown as LayerListAnswer;

/** The query as the router has it. */
function Query() {
  const [view] = useAddress();
  return <output aria-label="layers shown">{(view.layers ?? ['usual']).join(',')}</output>;
}

describe('the list of layers', () => {
  test('names publisher, date and licence of a layer one click away', async () => {
    renderInWindow(<LayerList />, { answers: { layers } });
    fireEvent.click(await screen.findByRole('button', { name: 'About Deposits and occurrences' }));
    const line = screen
      .getByRole('checkbox', { name: 'Deposits and occurrences' })
      .closest('li') as HTMLElement;
    expect(within(line).getByText('Publisher of deposit')).toBeTruthy();
    expect(line.textContent?.replaceAll('\u00a0', ' ')).toContain('2025-09; 1 November 2026');
    expect(within(line).getByRole('link', { name: 'ODbL 1.0' })).toBeTruthy();
  });

  test('says of which layers there is no data, and that this proves nothing', async () => {
    renderInWindow(<LayerList />, { answers: { layers } });
    const missing = await screen.findByRole('region', { name: 'No data loaded' });
    expect(missing.textContent).toContain('Cemeteries');
    expect(missing.textContent).toContain('says nothing about the ground');
  });

  test('shows the usual layers when the address names none', () => {
    renderInWindow(<LayerList />, { answers: { layers } });
    const on = screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.checked);
    expect(on).toHaveLength(usualLayers.length + 1); // and "show simulated entries"
  });
});

describe('the credits', () => {
  test('name the publishers of what is drawn and of nothing else', async () => {
    renderInWindow(<Attribution />, { at: '/?layers=deposit', answers: { layers } });
    expect((await screen.findByRole('region', { name: 'Sources of the map' })).textContent).toBe(
      'Credit of basemap · Credit of deposit',
    );
  });
});

describe('the scale', () => {
  test('is a round length that fits: 200 km over the whole country, 1 km where blocks have codes', () => {
    expect(scaleBar(4, 48).metres).toBe(200_000);
    expect(scaleBar(12, 48).metres).toBe(1000);
    const { metres, pixels } = scaleBar(9.3, 49);
    expect(metres).toBe(5000);
    expect(pixels).toBeLessThanOrEqual(110);
    expect(pixels).toBeGreaterThan(40);
  });
});

describe('the legend', () => {
  test('counts a record once though it lies in several tiles, and a deposit by the family of its main mineral', () => {
    const shown: Record<string, object[]> = {
      'licence-held-exploration-fill': [{ id: 'EL-000001' }, { id: 'EL-000001' }, { id: 'EL-000002' }],
      'deposit-sign': [
        { id: 'a', main: 'lithium' },
        { id: 'b', main: 'copper' },
        { id: 'b', main: 'copper' },
        { id: 'c', main: 'nobody-knows' },
      ],
    };
    const map = {
      getLayer: (id: string) => (id in shown ? {} : undefined),
      queryRenderedFeatures: ({ layers: [id = ''] }: { layers: string[] }) =>
        (shown[id] ?? []).map((properties) => ({ properties })),
    };
    const { grounds, families } = countInView(map as unknown as Parameters<typeof countInView>[0]);
    expect(grounds).toEqual({ 'applied-for': 0, 'held-exploration': 2, 'held-mining': 0, closing: 0 });
    expect(families).toMatchObject({ lithium: 1, 'base-metals': 1, industrial: 1, energy: 0 });
  });
});

describe('blocks by their codes', () => {
  const cell = cellFromPoint(73.2083, 49.625);

  async function paste(text: string) {
    const onChange = vi.fn();
    const onClose = vi.fn();
    renderInWindow(<PasteCodes drawing={{ cells: [1], onChange }} isOpen onClose={onClose} />);
    await act(
      async () =>
        void fireEvent.change(screen.getByRole('textbox', { name: 'Block codes' }), {
          target: { value: text },
        }),
    );
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Add blocks' })));
    return { onChange, onClose };
  }

  test('are added to those that are there', async () => {
    const { onChange, onClose } = await paste('M-43-87-(10б-5а-13, 14)');
    expect(onChange).toHaveBeenCalledWith([1, cell, cell + 1]);
    expect(onClose).toHaveBeenCalled();
  });

  test('that cannot be read are kept as typed, with the place of the fault', async () => {
    const { onChange, onClose } = await paste('M-43-999-(10б-5а-13)');
    expect(onChange).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Block codes' });
    expect(box.value).toBe('M-43-999-(10б-5а-13)');
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  test('of which there are none say so', async () => {
    await paste('   ');
    expect(screen.getByText('There is no block code in the text.')).toBeTruthy();
  });
});

test('a switch changes the address, and the usual choice leaves it', async () => {
  const shown = renderInWindow(
    <>
      <LayerList />
      <Query />
    </>,
    { answers: { layers } },
  );
  const deposits = screen.getByRole('checkbox', { name: 'Deposits and occurrences' });
  await act(async () => void fireEvent.click(deposits));
  expect(screen.getByRole('status', { name: 'layers shown' }).textContent).toBe(
    'licence,application,grid,settlement-belt,district',
  );
  expect(shown.address()).toBe('/?layers=licence,application,grid,settlement-belt,district');
  await act(async () => void fireEvent.click(deposits));
  expect(screen.getByRole('status', { name: 'layers shown' }).textContent).toBe('usual');
  expect(shown.address()).toBe('/');
});
