/** Tungsten among the world's deposits, and copper's price, as the register answers. */
import { gradeTonnageView, priceView } from '#contract';

const gsc = {
  dataset: 'gsc-of5482-world',
  publisher: 'Geological Survey of Canada',
  title: { en: 'Tin and tungsten deposits of the world', ru: 'Месторождения олова и вольфрама мира' },
  edition: 'extracted 2026-07',
  origin: 'Open File 5482',
  licence: { id: 'OGL-Canada-2.0', name: 'Open Government Licence - Canada 2.0' },
  credit: 'Contains information licensed under the Open Government Licence - Canada',
  complete: false,
  remarks: [],
};
const stated = { category: 'none stated', saidBy: 'Geological Survey of Canada' };

export const tungstenOfTheWorld = gradeTonnageView.parse({
  mineral: 'tungsten',
  countedAs: 'WO3',
  world: [
    { name: 'Logtung', country: 'CAN', ore: 223_400_000, grade: 0.00102, asOf: '1997', ...stated },
    { name: 'Climax', country: 'USA', ore: 907_000_000, grade: 0.0002, asOf: 'not dated', ...stated },
    { name: 'Panasqueira', country: 'PRT', ore: 31_000_000, grade: 0.003, asOf: '1994', ...stated },
    { name: 'Ulaan Uul', country: 'MNG', ore: 124_000, grade: 0.025, asOf: 'not dated', ...stated },
  ],
  own: [
    {
      deposit: 'KZ-RM-021',
      name: 'Boguty (Bakuta)',
      names: { en: 'Boguty (Bakuta)', ru: 'Богуты' },
      ore: 107_500_000,
      grade: 0.00211,
      category: 'JORC total resource',
      asOf: '2025-06-30',
      saidBy: 'Jiaxin International prospectus',
      figures: 9,
      sameAs: [],
      address: '/deposits/KZ-RM-021',
    },
    {
      deposit: 'KZ-SITE-0777',
      name: 'Verkhnee-Kairakty',
      names: { en: 'Verkhnee-Kairakty', ru: 'Верхнее Кайракты' },
      ore: 800_000_000,
      grade: 0.00135,
      asOf: '1995',
      ...stated,
      figures: 1,
      sameAs: [],
      address: '/deposits/KZ-SITE-0777',
    },
  ],
  sources: [gsc],
});

export const nothingOfTheWorld = (mineral: string) =>
  gradeTonnageView.parse({ mineral, countedAs: null, world: [], own: [], sources: [] });

export const noPrices = (mineral: string) => priceView.parse({ mineral, series: [] });

export const copperPrices = priceView.parse({
  mineral: 'copper',
  series: [
    {
      name: 'Copper',
      currency: 'USD',
      per: 'tonne',
      months: [
        { month: '2020-11', price: 7068.91 },
        { month: '2024-11', price: 9075.73 },
        { month: '2025-10', price: 10_739.91 },
        { month: '2025-11', price: 10_812.03 },
      ],
      source: {
        ...gsc,
        dataset: 'worldbank-pink-sheet',
        publisher: 'World Bank',
        title: { en: 'Prices of commodities by month', ru: 'Цены сырьевых товаров по месяцам' },
        edition: '2025-12',
        licence: { id: 'CC-BY-4.0', name: 'Creative Commons Attribution 4.0' },
        credit: 'World Bank, Commodity Price Data (CC BY 4.0)',
      },
    },
  ],
});
