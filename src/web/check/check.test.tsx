import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type GroundPage, offsetInPage } from '#contract';
import { blocksOf } from '#grid';
import { civilDate } from '#terms';
import { Toasts } from '../components/toast/toast.tsx';
import { toasts } from '../components/toast/toast-queue.ts';
import { printArea } from '../frame/address.ts';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import CheckPage from './check.tsx';
import { block, groundAt } from './examples.ts';

afterEach(() => {
  cleanup();
  for (const { key } of toasts.visibleToasts) toasts.close(key); // they belong to the window, not to a page
});

const register = () => summary;

function CheckWithToasts() {
  return (
    <>
      <CheckPage />
      <Toasts />
    </>
  );
}

/** The check page with an area in hand, over ground that lies as a test says. */
function checked(cells: readonly number[], parts: Partial<GroundPage> = {}, language: 'en' | 'ru' = 'en') {
  return renderPage(CheckWithToasts, '/check', {
    at: `/check?area=${printArea(cells)}`,
    language,
    answers: { register, groundPage: (page) => ({ ...groundAt(block, parts), page }) },
  });
}

/** The tab where codes are pasted or a file is dropped, on a check page without an area. */
async function inputTab(name: 'Codes' | 'File') {
  const shown = renderPage(CheckPage, '/check', {
    at: '/check',
    answers: { register, groundPage: (page) => ({ ...groundAt(block), page }) },
  });
  fireEvent.click(await screen.findByRole('tab', { name }));
  return shown;
}

async function paste(codes: string) {
  const shown = await inputTab('Codes');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: codes } });
  fireEvent.click(screen.getByRole('button', { name: 'Add these blocks' }));
  return shown;
}

async function drop(geojson: unknown) {
  const shown = await inputTab('File');
  const text = typeof geojson === 'string' ? geojson : JSON.stringify(geojson);
  const input = shown.container.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([text], 'area.geojson')] } });
  return shown;
}

const polygon = (...ring: (readonly [number, number])[]) => ({ type: 'Polygon', coordinates: [ring] });

describe('an area that can be applied for', () => {
  test('has its size, its costs with source, its dates, and the way on to an application', async () => {
    const { container } = checked([block, block + 1]);
    expect(await screen.findByText('Nothing here stops you')).toBeTruthy();
    expect(readable(screen.getByRole('region', { name: 'Your area' }))).toContain('2 blocks');
    expect(screen.getByRole('heading', { name: /^6\syears cost .* in payments to the state$/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'If you lodge today' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Apply for this area' }).getAttribute('href')).toContain(
      `/apply/area?area=${printArea([block, block + 1])}`,
    );
    await expectNoFaults(container);
  });

  test('says what nobody can tell instead of passing over it', async () => {
    checked([block]);
    const unknown = await screen.findByRole('button', { name: /^Cannot tell/ });
    expect(Number(within(unknown).getByText(/^\d+$/).textContent)).toBeGreaterThan(3);
  });
});

describe('what stops an application', () => {
  const held = {
    rights: [{ kind: 'exploration', id: 'EL-000007', whole: [[offsetInPage(block), 1]], part: [] }],
  } satisfies Partial<GroundPage>;

  test('comes first with its article and licence; one click mends it, and one takes that back', async () => {
    const shown = checked([block, block + 1], held);
    expect(await screen.findByText(/stops? you$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'EL-000007' }).getAttribute('href')).toContain(
      '/licences/EL-000007',
    );
    expect(screen.getAllByText(/art\. 25/).length).toBeGreaterThan(0);
    expect(
      screen.getByText(
        'Blocks that lie wholly or partly in the plot of another exploration licence are excluded.',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Drop 1.block$/ }));
    await screen.findByText('Nothing here stops you');
    expect(shown.address()).toBe(`/check?area=${printArea([block + 1])}`);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/stops? you$/);
    expect(shown.address()).toBe(`/check?area=${printArea([block, block + 1])}`);
  });

  test('a refusal that still bars is over on a day: one click asks the law of that day, one takes that back', async () => {
    const refused = {
      earlier: [
        {
          id: 'A-000003',
          appliedOn: civilDate('2026-10-01'),
          barsUntil: civilDate('2026-12-07'),
          cells: [[offsetInPage(block), 1]],
        },
      ],
    } satisfies Partial<GroundPage>;
    const shown = checked([block, block + 1], refused);
    fireEvent.click(await screen.findByRole('button', { name: /^Wait until 8.December.2026$/ }));
    await waitFor(() => expect(shown.address()).toContain('datetime=2026-12-08'));
    expect(
      await screen.findByText(/^The law and the ground of 8.December.2026\.$/, { selector: 'p' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shown.address()).toBe(`/check?area=${printArea([block, block + 1])}`));
  });

  test('blocks in a village’s belt need an agreement, or are dropped', async () => {
    const village = {
      closures: [
        { kind: 'settlement-belt', id: 'v-1', name: 'Aksu', whole: [[offsetInPage(block), 1]], part: [] },
      ],
    } satisfies Partial<GroundPage>;
    const shown = checked([block, block + 1], village);
    expect(await screen.findByText('Attach: agreement on social and economic support')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Drop 1.block$/ }));
    await waitFor(() => expect(shown.address()).toBe(`/check?area=${printArea([block + 1])}`));
  });

  test('201 blocks are one too many', async () => {
    checked(Array.from({ length: 201 }, (_, i) => block + (i % 20) + Math.floor(i / 20) * 21600));
    expect(
      await screen.findByText(/The area has 201.blocks; one application may ask for 200 at most/),
    ).toBeTruthy();
    expect(screen.getByText(/stops? you$/, { selector: '.check-verdict *' })).toBeTruthy();
  });

  test('two blocks that do not touch are no plot', async () => {
    checked([block, block + 5]);
    expect(await screen.findByText(/stops? you$/, { selector: '.check-verdict *' })).toBeTruthy();
    expect(readable(screen.getByRole('region', { name: 'Your area' }))).toContain('2 parts');
  });
});

describe('input that cannot be read', () => {
  test('a wrong code is told with its line', async () => {
    await paste('M-43-87-(10б-5а-13)\nM-43-87-(10ж-5а-13)');
    expect(await screen.findByText(/This is not a block code\./)).toBeTruthy();
    expect(screen.getByText(/^line 2, character/)).toBeTruthy();
  });

  test('a code of a sheet that does not exist in the country is not taken', async () => {
    const shown = await paste('A-01-1-(10б-5а-13)');
    expect((await screen.findByText('Could not be read')).closest('.banner')).toBeTruthy();
    expect(shown.address()).toBe('/check');
  });

  test('right codes are an area, and the address holds it', async () => {
    const shown = await paste('M-43-87-(10б-5а-13, 14)');
    await waitFor(() => expect(shown.address()).toBe(`/check?area=${printArea([block, block + 1])}`));
  });

  test('a file that is no GeoJSON says so', async () => {
    await drop('{"type":');
    expect(await screen.findByText(/This is not GeoJSON\./)).toBeTruthy();
  });

  test('a boundary that crosses itself is told with the corner', async () => {
    await drop(polygon([73, 49], [73.1, 49.1], [73.1, 49], [73, 49.1], [73, 49]));
    expect(await screen.findByText(/The boundary crosses itself\./)).toBeTruthy();
    expect(screen.getByText(/coordinates\[0\]/, { selector: 'small:not(.told-detail)' })).toBeTruthy();
  });

  test('latitude before longitude is told, not guessed', async () => {
    await drop(polygon([49, 73], [49.1, 73], [49.1, 73.1], [49, 73]));
    expect(await screen.findByText(/Latitude and longitude are the wrong way round\./)).toBeTruthy();
  });

  test('an area in another country is told', async () => {
    await drop(polygon([10, 50], [10.1, 50], [10.1, 50.1], [10, 50]));
    expect(await screen.findByText(/The area lies outside Kazakhstan\./)).toBeTruthy();
  });

  test('an area smaller than a block takes the block that it touches', async () => {
    const shown = await drop(polygon([73.203, 49.62], [73.206, 49.62], [73.206, 49.622], [73.203, 49.62]));
    await waitFor(() => expect(shown.address()).toBe(`/check?area=${printArea([block])}`));
  });
});

describe('the law of Western Australia, of whose ground nothing is loaded', () => {
  const there = (area: string, language: 'en' | 'ru' = 'en') =>
    renderPage(CheckWithToasts, '/check', {
      at: `/check?country=AU-WA${area}`,
      language,
      answers: { register, groundPage: (page) => ({ ...groundAt(block), page }) },
    });
  const sections = (text: string) => {
    const read = blocksOf('AU-WA').parse(text);
    if (!read.ok) throw new Error(read.faults[0]?.message);
    return read.value.map(({ cell }) => cell);
  };

  test('an address opens it; it says that nothing is lodged here, and leads to both laws side by side', async () => {
    const { container } = there(`&area=${printArea(sections('SH51 2395 f, g, h'))}`);
    expect(await screen.findByText('Nothing here stops you')).toBeTruthy();
    expect(screen.getByText(/applications are lodged there only/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Two laws/ }).getAttribute('href')).toContain(
      '/law/benchmark?blocks=3',
    );
    expect(screen.queryByRole('link', { name: 'Apply for this area' })).toBeNull();
    expect(within(screen.getByRole('button', { name: /^Cannot tell/ })).getByText('6')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^What 6.years cost is known only in part$/ })).toBeTruthy();
    expect(readable(screen.getByRole('row', { name: /^Year 4/ }))).toBe('Year 4not knownnot knownA$ 0');
    await expectNoFaults(container);
  });

  test('two parts are no licence: one click keeps the larger, one takes that back', async () => {
    const cells = sections('SH51 2395 f, g; 2396 a');
    const shown = there(`&area=${printArea(cells)}`);
    fireEvent.click(await screen.findByRole('button', { name: /^Keep only 2.blocks$/ }));
    await screen.findByText('Nothing here stops you');
    expect(shown.address()).toContain(`area=${printArea(sections('SH51 2395 f, g'))}`);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('One thing stops you');
  });

  test('blocks of Kazakhstan are told as such, with the way to the law of Kazakhstan', async () => {
    there('');
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'M-43-87-(10б-5а-13)' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add these blocks' }));
    expect(await screen.findByText(/These are blocks of Kazakhstan\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Check under the law of Kazakhstan' }).getAttribute('href')).toBe(
      '/check',
    );
  });

  test('changing the country keeps the area of each', async () => {
    const shown = checked([block, block + 1]);
    await screen.findByText('Nothing here stops you');
    fireEvent.click(screen.getByRole('radio', { name: 'Western Australia' }));
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'SH51 2395 f' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add these blocks' }));
    await screen.findByText('Nothing here stops you');
    fireEvent.click(screen.getByRole('radio', { name: 'Kazakhstan' }));
    await waitFor(() => expect(shown.address()).toBe(`/check?area=${printArea([block, block + 1])}`));
  });

  test('in Russian', async () => {
    there(`&area=${printArea(sections('SE51 72 e'))}`, 'ru');
    expect(await screen.findByText(/заявления подаются только в нём/)).toBeTruthy();
  });
});

test('a day before the law is told with the first day of the law', async () => {
  renderPage(CheckPage, '/check', {
    at: `/check?area=${printArea([block])}&datetime=2015-01-01`,
    answers: { register, groundPage: (page) => ({ ...groundAt(block), page }) },
  });
  expect(await screen.findByText(/The law here begins on 29.June.2018\. Choose a later day\./)).toBeTruthy();
});

test('in Russian the check answers in Russian', async () => {
  checked([block], {}, 'ru');
  expect(await screen.findByText('Здесь ничто не мешает')).toBeTruthy();
});
