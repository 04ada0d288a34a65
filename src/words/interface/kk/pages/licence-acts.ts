import type { Messages } from '../../messages.ts';
import { until } from '../cases.ts';

export const licenceActs: Messages['pages']['licenceActs'] = {
  title: 'Лауазымды адамның әрекеттері',
  payment: 'Төлемді есепке алу',
  what: 'Не төленді',
  rentalOf: (year) => `${year} жылғы жалдау төлемі`,
  owed: (sum, date, state) => `${sum}, ${until(date)}, ${state}`,
  paidOn: 'Төленген күні',
  records: (what, sum, date) => `${what}: ${sum}, төленген күні: ${date}.`,
  less: (sum) => `Төленуге тиіс сомадан кем: ${sum}.`,
  end: 'Лицензияны тоқтату',
  reason: 'Тоқтату себебі',
  breachNoticeOn: 'Бұзушылық туралы хабарлама берілген күн',
  revocationNoticeOn: 'Қайтарып алу туралы хабарлама алынған күн',
  judgmentOn: 'Сот шешімі шыққан күн',
  nothingOwed: 'Тізілімде төленуге тиіс сома жоқ.',
  chooseReason: 'Тоқтату себебін таңдаңыз.',
  enterDay: 'Күнді енгізіңіз.',
};
