import type { ComponentExamples } from '../example.ts';
import { Chart } from './chart.tsx';

const show = (value: number) => value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');

export const examples: ComponentExamples = {
  component: 'Chart',
  use: 'Figures along time as lines, figures by name as bars. The title is the finding; a gap is a gap; what must not be read in silence is marked.',
  states: [
    {
      name: 'lines with a gap, a one-off and a break',
      render: () => (
        <Chart
          title="Imports from Korea tripled for two years, then fell back"
          unit="million US dollars"
          source="Invented figures"
          fileName="example-lines"
          data={{
            kind: 'lines',
            alongTitle: 'Year',
            along: ['2016', '2017', '2018', '2019', '2020', '2021', '2022'],
            series: [
              { id: 'export', name: 'Exports', values: [230, 1100, 3000, 1850, null, 1877, 4546] },
              { id: 'import', name: 'Imports', values: [390, 540, 921, 3465, 4907, 766, 1575] },
            ],
            marks: [
              { kind: 'span', from: 3, to: 4, label: 'Modules of one large project' },
              { kind: 'break', from: 4, to: 5, label: 'Another source from here on' },
            ],
            show,
            noValue: 'no figure',
          }}
        />
      ),
    },
    {
      name: 'a range that widens',
      render: () => (
        <Chart
          title="Demand grows under every assumption"
          unit="index, 2025 = 100"
          source="Invented figures"
          fileName="example-range"
          data={{
            kind: 'lines',
            alongTitle: 'Year',
            along: ['2025', '2026', '2027'],
            series: [
              {
                id: 'home',
                name: 'Home demand',
                values: [100, 104, 108],
                range: [
                  [100, 100],
                  [101, 107],
                  [102, 114],
                ],
              },
            ],
            show,
            noValue: 'no figure',
          }}
        />
      ),
    },
    {
      name: 'bars, one of them unknown, one below zero',
      render: () => (
        <Chart
          title="Only one partner buys more than it sells"
          unit="million US dollars"
          source="Invented figures"
          fileName="example-bars"
          data={{
            kind: 'bars',
            alongTitle: 'Partner',
            along: ['Italy', 'China', 'Korea', 'Uzbekistan'],
            series: [{ id: 'balance', name: 'Balance', values: [12000, 600, -1315, null] }],
            show,
            noValue: 'no figure',
          }}
        />
      ),
    },
    {
      name: 'points on scales of powers of ten, one of them the subject',
      render: () => (
        <Chart
          title="This deposit: more metal in the ground than 2 of 3 others"
          unit="tonnes of ore and grade; each line a power of ten"
          source="Invented figures"
          fileName="example-points"
          data={{
            kind: 'scatter',
            nameTitle: 'Deposit',
            seriesTitle: 'Which',
            detailTitles: ['As of'],
            x: { title: 'Ore, million tonnes', show: String },
            y: { title: 'Grade, %', show: String },
            product: { title: 'Contained, t', show, factor: 1e4 },
            series: [
              {
                id: 'world',
                name: 'Others',
                points: [
                  { name: 'Near Hill', x: 0.3, y: 1.2, details: ['1990'] },
                  { name: 'Far Hill', x: 4, y: 0.5, details: ['1995'] },
                  { name: 'Wide Hill', x: 900, y: 0.02, details: ['2001'] },
                ],
              },
              {
                id: 'this',
                name: 'This deposit',
                isSubject: true,
                points: [{ name: 'Upper Hill', x: 80, y: 0.2, details: ['2025'] }],
              },
            ],
          }}
        />
      ),
    },
  ],
};
