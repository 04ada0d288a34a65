import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { readable } from '../../testing/page.tsx';
import { Chart } from './chart.tsx';
import { type ChartData, tableOf } from './chart-data.ts';
import { linePlaces } from './line-drawing.tsx';
import { logPlaceOn, logScaleOver, productLine } from './log-scale.ts';
import { linesOf, scaleOver } from './scale.ts';

afterEach(cleanup);

const data: ChartData = {
  kind: 'lines',
  alongTitle: 'Year',
  along: ['2019', '2020', '2021', '2022'],
  series: [
    { id: 'import', name: 'Imports', values: [3465, 4907, 766, 1575] },
    { id: 'export', name: 'Exports', values: [1850, null, 1877, 4546] },
  ],
  marks: [{ kind: 'span', from: 0, to: 1, label: 'Modules of Tengiz' }],
  show: (value) => String(Math.round(value)),
  noValue: 'no figure',
};
const chart = (
  <Chart
    title="Imports fell back"
    unit="million US dollars"
    source="Bureau, 2026-09"
    fileName="korea"
    data={data}
  />
);

describe('the scale', () => {
  test('of 766 to 4,907 has steps of a thousand from zero to five thousand', () => {
    expect(scaleOver([766, 4907], 5)).toEqual({
      from: 0,
      to: 5000,
      ticks: [0, 1000, 2000, 3000, 4000, 5000],
    });
  });

  test('holds what is below zero, and nothing at all', () => {
    expect(scaleOver([-1315, 2971], 4).ticks).toEqual([-2000, 0, 2000, 4000]);
    expect(scaleOver([], 4).ticks).toEqual([0, 1]);
  });

  test('of tenths has no rounding errors', () => {
    expect(scaleOver([0.31], 5).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  test('first and last place lie at the ends', () => {
    const { left, right, x } = linePlaces(data, 640);
    expect([x(0), x(3)]).toEqual([left, right]);
    expect(right).toBeLessThan(640);
  });
});

describe('a scale of powers of ten', () => {
  test('over 0.2 to 700 has the tens between, and a free rim on both sides', () => {
    const scale = logScaleOver([0.2, 700]);
    expect(scale.ticks).toEqual([1, 10, 100]);
    expect(logPlaceOn(scale, 0.2)).toBeCloseTo(0.12 / (Math.log10(700 / 0.2) + 0.24), 10);
  });

  test('of one value has a power of ten around it, of none three of them', () => {
    expect(logScaleOver([20]).ticks).toEqual([10, 100]);
    expect(logScaleOver([]).ticks).toEqual([0.1, 1, 10]);
  });

  test('a line of one product runs where both its amounts are on the scales, and passes by where they are not', () => {
    const scale = { from: 0, to: 2, ticks: [1, 10, 100] };
    expect(productLine(scale, scale, 1000)).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(productLine(scale, scale, 1e5)).toBeUndefined();
  });
});

test('a long title is set in lines that fit', () => {
  expect(linesOf('one two three four', 60, 12)).toEqual(['one two', 'three', 'four']);
});

test('the table behind it has a column for each end of a range', () => {
  const [series] = data.series;
  const ranged = { ...data, series: [{ ...series, range: [null, null, [700, 800], null] }] } as ChartData;
  const { heads, rows } = tableOf(ranged, { low: 'low', high: 'high' });
  expect(heads).toEqual(['Year', 'Imports', 'Imports, low', 'Imports, high']);
  expect(rows[2]).toEqual({ name: '2021', values: [766, 700, 800] });
});

describe('a chart', () => {
  test('names its finding, unit, source and marks, and draws a gap as a gap', () => {
    const { container } = renderInWindow(chart);
    const figure = screen.getByRole('figure', { name: 'Imports fell back' });
    expect(readable(figure)).toContain('Source: Bureau, 2026-09');
    expect(readable(figure)).toContain('1 Modules of Tengiz');
    // 2019 alone is a point, 2021 and 2022 are a line.
    const exports = container.querySelector('.chart-plot .chart-tone-2');
    expect(exports?.querySelectorAll('.chart-dot')).toHaveLength(1);
    expect(exports?.querySelectorAll('.chart-line')).toHaveLength(1);
  });

  test('is read by keys: the slider says the values of its place, and that one is missing', () => {
    renderInWindow(chart);
    const slider = screen.getByRole('slider', { name: 'Read the values' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2022: Imports 1575; Exports 4546');
    fireEvent.change(slider, { target: { value: '1' } });
    expect(slider.getAttribute('aria-valuetext')).toBe('2020: Imports 4907; Exports no figure');
  });

  test('is a table on demand', () => {
    renderInWindow(chart);
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const [, , second] = screen.getAllByRole('row');
    expect(readable(second ?? null)).toBe('20204907no figure');
  });

  test('its CSV carries unit and source in every row', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    renderInWindow(chart);
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    const lines = (await made[0]?.text())?.trim().split('\r\n');
    expect(lines?.[0]).toContain('Year,Imports,Exports,Unit,Source');
    expect(lines?.[2]).toBe('2020,4907,,million US dollars,"Bureau, 2026-09"');
    vi.restoreAllMocks();
  });
});
