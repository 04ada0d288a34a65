import type { Messages } from '../../messages.ts';

export const standpoint: Messages['pages']['standpoint'] = {
  atInstant: (when) => `Карта и реестр показаны на момент ${when}.`,
  afterEntry: (index) => `Карта и реестр показаны после записи ${index}.`,
  held: (date) => `Показано, что действовало ${date}, по всему, что реестр знает сегодня.`,
  heldKnownOn: (date, known) =>
    `Показано, что действовало ${date}, по тому, что реестр знал в конце дня ${known}.`,
  heldKnownAt: (date, when) =>
    `Показано, что действовало ${date}, по тому, что реестр знал на момент ${when}.`,
  heldKnownAfter: (date, index) =>
    `Показано, что действовало ${date}, по тому, что реестр знал после записи ${index}.`,
  pageIsToday: 'Текст этой страницы относится к сегодняшнему дню.',
  slider: 'Перемещение по дням',
  asItStoodThen: 'Реестр, каким он был тогда',
};
