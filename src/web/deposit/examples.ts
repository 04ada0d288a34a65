/** Upper Kairakty as its publishers describe it. */
import { depositView } from '#contract';

export const deposit = depositView.parse({
  id: 'KZ-SITE-0777',
  kind: 'deposit',
  names: { name: 'Verkhnee-Kairakty', en: 'Verkhnee-Kairakty', others: [] },
  lentNames: [
    {
      language: 'kk',
      text: 'Жоғарғы Қайрақты',
      from: { id: 'KZ-RM-020', name: 'Upper Kairakty', address: '/deposits/KZ-RM-020' },
    },
    {
      language: 'ru',
      text: 'Верхнее Кайракты',
      from: { id: 'KZ-RM-020', name: 'Upper Kairakty', address: '/deposits/KZ-RM-020' },
    },
  ],
  minerals: ['molybdenum', 'tungsten', 'bismuth'],
  location: {
    position: [73.08917, 48.40611],
    quality: 'rough',
    basis: 'lies 24 km from Agadyr, where the owner of Upper Kairakty states 65 km by road',
  },
  abroad: false,
  statements: [
    {
      says: 'deposit',
      names: { name: 'Verkhnee-Kairakty', en: 'Verkhnee-Kairakty', others: [] },
      minerals: ['molybdenum', 'tungsten', 'bismuth'],
      mineralsAsStated: ['Molybdenum', 'Tungsten', 'Bismuth'],
      title: 'Open File 5482',
      source: {
        dataset: 'gsc-of5482',
        publisher: 'Geological Survey of Canada',
        record: '472',
        licence: 'OGL-Canada-2.0',
      },
      location: { position: [73.08917, 48.40611], quality: 'high' },
    },
  ],
  figures: [
    {
      kind: 'figure',
      mineral: 'molybdenum',
      mineralAsStated: 'Molybdenum',
      quantity: { low: 800000000, unit: 'tonnes', form: 'ore', ofWhat: 'ore' },
      grade: { low: 0.005, unit: 'percent', form: 'Mo', asStated: '0.005 percent' },
      category: 'none stated',
      asOf: '1995',
      saidBy: 'Geological Survey of Canada',
      confidence: 'secondary',
      title: 'Open File 5482',
      source: {
        dataset: 'gsc-of5482',
        publisher: 'Geological Survey of Canada',
        record: '472/molybdenum',
        licence: 'OGL-Canada-2.0',
      },
    },
    {
      kind: 'figure',
      mineral: 'tungsten',
      mineralAsStated: 'Tungsten',
      quantity: { low: 800000000, unit: 'tonnes', form: 'ore', ofWhat: 'ore' },
      grade: { low: 0.135, unit: 'percent', form: 'WO3', asStated: '0.135 percent' },
      category: 'none stated',
      asOf: '1995',
      saidBy: 'Geological Survey of Canada',
      confidence: 'secondary',
      title: 'Open File 5482',
      source: {
        dataset: 'gsc-of5482',
        publisher: 'Geological Survey of Canada',
        record: '472/tungsten',
        licence: 'OGL-Canada-2.0',
      },
    },
  ],
  bridges: [],
  links: [
    {
      id: 'KZ-RM-020',
      name: 'Upper Kairakty',
      names: { kk: 'Жоғарғы Қайрақты', ru: 'Верхнее Кайракты', en: 'Upper Kairakty' },
      verified: true,
      address: '/deposits/KZ-RM-020',
    },
    {
      id: 'KZ-SITE-0555',
      name: 'Verkhny Kayrakty',
      names: { en: 'Verkhny Kayrakty' },
      verified: false,
      found: { verdict: 'may-be-same', kilometres: 14.2, doubts: ['distance'] },
      address: '/deposits/KZ-SITE-0555',
    },
  ],
  sources: [
    {
      dataset: 'gsc-of5482',
      publisher: 'Geological Survey of Canada',
      title: {
        en: 'Tin and tungsten deposits of Kazakhstan with tonnage and grade (Open File 5482)',
        ru: 'Месторождения олова и вольфрама Казахстана с запасами и содержаниями (Open File 5482)',
      },
      edition: 'figures of 1985 to 2000',
      origin:
        'Geological Survey of Canada Open File 5482, doi 10.4095/295581, by github.com/DARPA-CRITICALMAAS/ta2-minmod-data, commit 050de43',
      licence: {
        id: 'OGL-Canada-2.0',
        name: 'Open Government Licence - Canada 2.0',
        url: 'https://open.canada.ca/en/open-government-licence-canada',
      },
      credit:
        'Contains information licensed under the Open Government Licence - Canada: Geological Survey of Canada, Open File 5482; extraction MIT, DARPA CriticalMAAS',
      complete: false,
      remarks: [
        {
          en: 'Figures of 1985 to 2000 under no reporting code. A grade of 100 per cent means that the tonnage is contained metal or oxide, not ore.',
          ru: 'Цифры 1985-2000 годов без кодекса отчётности. Содержание 100 % означает, что тоннаж - металл или оксид, а не руда.',
        },
      ],
    },
  ],
  ground: {
    cell: 179381585,
    code: 'M-43-123-(10г-5г-1)',
    state: 'held',
    address: '/blocks/M-43-123-(10%D0%B3-5%D0%B3-1)',
  },
  around: [
    { kind: 'town', names: { name: 'Ақадыр', en: 'Agadyr', others: [] }, kilometres: 24.1 },
    { kind: 'plant', names: { name: 'Balkhash Smelter', others: [] }, kilometres: 198.4 },
    {
      kind: 'power-plant',
      names: { name: 'Karaganda-3', others: [] },
      kilometres: 152.3,
      megawatts: 670,
      source: {
        dataset: 'wri-power-plants',
        publisher: 'World Resources Institute',
        record: '1',
        licence: 'CC-BY-4.0',
      },
    },
  ],
  licences: [
    {
      id: 'EL-003087',
      holder: 'Simulated Holder 380 LLP',
      kilometres: 0,
      simulated: true,
      address: '/licences/EL-003087',
    },
    {
      id: 'EL-002576',
      holder: 'Simulated Holder 221 LLP',
      kilometres: 4.5,
      simulated: true,
      address: '/licences/EL-002576',
    },
  ],
  size: 45001,
  address: '/deposits/KZ-SITE-0777',
});
