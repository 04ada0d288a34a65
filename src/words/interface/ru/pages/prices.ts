import type { Messages } from '../../messages.ts';

/** What a mineral cost, month by month. */
export const prices: Messages['pages']['prices'] = {
  title: 'Цена во времени',
  finding: (mineral, price, month) => `${mineral}: ${price}, ${month}`,
  per: {
    tonne: 'доллары США за тонну, номинальные',
    'troy-ounce': 'доллары США за тройскую унцию, номинальные',
    'dry-tonne-unit': 'доллары США за единицу сухой тонны (1 % металла в сухой тонне руды), номинальные',
  },
  month: 'Месяц',
  noPrice: 'не опубликовано',
  lastMonth: 'Последний месяц в файле',
  since: (years, month, price) => `За ${years}, база: ${month} (${price})`,
  noBase: 'сказать нельзя: месяца для сравнения в файле нет',
  series: (name) => `Ряд издателя «${name}».`,
  platinum: 'Из металлов этой группы есть ряд только платины.',
  nominal:
    'Цены номинальные, без поправки на инфляцию. Цена металла – не то, что приносит руда или концентрат месторождения.',
  none: (minerals) => `Открытый помесячный ряд цен не загружен для: ${minerals}.`,
};
