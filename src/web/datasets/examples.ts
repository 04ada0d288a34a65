/** A layer of the register, one of open data, and one that nobody has loaded. */
import { layerList } from '#contract';

export const layers = layerList.parse({
  size: 45001,
  items: [
    {
      id: 'licence',
      kind: 'live',
      loaded: true,
      complete: true,
      features: 2915,
      sources: [],
      simulated: true,
      tiles: '/tiles/licence.json',
      answersFor: 'exploration',
    },
    {
      id: 'settlement-belt',
      kind: 'static',
      loaded: true,
      complete: false,
      features: 7103,
      sources: [
        {
          dataset: 'osm-kz-settlements',
          publisher: 'OpenStreetMap',
          title: { en: 'Settlements of Kazakhstan', ru: 'Населённые пункты Казахстана' },
          edition: '2025',
          origin:
            'Humanitarian OpenStreetMap Team export, as kept in github.com/Nurtugann/Tracking_heatmap, commit deac9cb',
          licence: {
            id: 'ODbL-1.0',
            name: 'Open Database License 1.0',
            url: 'https://opendatacommons.org/licenses/odbl/1-0/',
          },
          credit: '© OpenStreetMap contributors',
          complete: false,
          remarks: [
            {
              en: 'Points, not boundaries: the belt of 1,000 m around a settlement can only be drawn around its point.',
              ru: 'Точки, а не границы: полосу 1 000 м вокруг населённого пункта можно провести только от точки.',
            },
          ],
        },
      ],
      simulated: false,
      tiles: '/tiles/settlement-belt.json',
      answersFor: 'settlement-belt',
    },
    {
      id: 'protected-area',
      kind: 'static',
      loaded: false,
      complete: false,
      features: 0,
      sources: [],
      simulated: false,
      tiles: null,
      answersFor: 'protected-area',
    },
  ],
});
