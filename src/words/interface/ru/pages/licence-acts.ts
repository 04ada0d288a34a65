import type { Messages } from '../../messages.ts';

export const licenceActs: Messages['pages']['licenceActs'] = {
  title: 'Действия должностного лица',
  payment: 'Учесть платёж',
  what: 'Что оплачено',
  rentalOf: (year) => `Арендный платёж за ${year} год`,
  owed: (sum, date, state) => `${sum} до ${date}, ${state}`,
  paidOn: 'Дата оплаты',
  records: (what, sum, date) => `${what}: ${sum}, оплачено ${date}.`,
  less: (sum) => `Это меньше причитающегося на ${sum}.`,
  end: 'Прекратить лицензию',
  reason: 'Почему прекращается',
  breachNoticeOn: 'Уведомление о нарушении вручено',
  revocationNoticeOn: 'Уведомление об отзыве получено',
  judgmentOn: 'Решение суда',
  nothingOwed: 'Реестр не знает суммы, которую нужно оплатить.',
  chooseReason: 'Выберите, почему прекращается.',
  enterDay: 'Введите день.',
};
