import type { Messages } from '../../messages.ts';

/** A deposit among the world's deposits of its mineral, by tonnage and grade. */
export const gradeTonnage: Messages['pages']['gradeTonnage'] = {
  title: 'Среди месторождений мира',
  finding: (name, form, less, among) =>
    `${name}: содержит ${form} больше, чем ${less} из ${among} зарубежных месторождений`,
  mineralFinding: (own, among, mineral) =>
    `${mineral}: месторождений этого реестра ${own}, зарубежных рядом ${among}`,
  ranks: (ore, grade, contained) =>
    `По руде оно выше ${ore} из них, по содержанию выше ${grade}, по количеству в недрах выше ${contained}.`,
  unit: (form) => `тонны руды и содержание как ${form}; каждая линия – степень десяти`,
  ore: 'Руда, млн тонн',
  grade: (form) => `Содержание, % ${form}`,
  contained: (form) => `${form} в недрах`,
  thisDeposit: 'Это месторождение',
  ownOthers: 'Другие месторождения этого реестра',
  own: 'Месторождения этого реестра',
  world: 'Месторождения за рубежом',
  name: 'Месторождение',
  group: 'Какое',
  country: 'Страна',
  category: 'Кодекс, категория',
  asOf: 'На дату',
  notDated: 'без даты',
  saidBy: 'Кто сообщил',
  compared: (category, asOf, saidBy) => `Сравнивается: ${category}; ${asOf}; ${saidBy}.`,
  chosen: (figures) =>
    `Цифр о нём: ${figures}. Взяты самые новые, где названы руда и содержание, а из них та, где руды больше всего; цифры перекрываются и не складываются.`,
  abroad: (none, among) =>
    `Из зарубежных месторождений (${among}) без кодекса указаны ${none}. Типов месторождений открытые файлы не называют, поэтому все типы стоят вместе.`,
  lines: 'Вдоль пунктирной линии количество в недрах одинаково.',
  graphite:
    'Издатели считают графитовый углерод или графит и чаще всего не говорят, что именно; ничего не пересчитано.',
  noPoint: (mineral) =>
    `${mineral}: ни один источник не называет здесь тонны руды вместе с содержанием, поэтому сравнивать нечего.`,
  noWorld: (minerals) => `Открытый файл месторождений мира не загружен для: ${minerals}.`,
};
