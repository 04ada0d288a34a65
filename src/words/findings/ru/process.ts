/** Шаги процессов, последствия истечения срока, части расходов и допущения. */
export const processes: Readonly<Record<string, string>> = {
  'exploration-application': 'Заявление на лицензию на разведку',
};

export const steps: Readonly<Record<string, string>> = {
  'publish-application': 'Опубликовать заявление',
  'wait-in-line': 'Ждать решения по более раннему заявлению',
  review: 'Рассмотреть заявление',
  'answer-on-dropped-blocks': 'Ответить об исключённых блоках',
  'continue-review': 'Продолжить рассмотрение',
  'publish-notice': 'Опубликовать уведомление об обеспечении',
  'lodge-security': 'Предоставить обеспечение ликвидации',
  'issue-licence': 'Выдать лицензию',
  'publish-licence': 'Опубликовать лицензию',
  'pay-signature-bonus': 'Уплатить подписной бонус',
  'open-register-entry': 'Открыть запись в реестре',
  'appeal-refusal': 'Обжаловать отказ',
};

export const atEnd: Readonly<Record<string, string>> = {
  'duty-overdue': 'Орган опоздал; заявитель ничего не теряет.',
  'next-is-examined': 'Рассматривается следующее заявление в очереди.',
  'rest-is-kept': 'Остальные блоки сохраняются, рассмотрение продолжается.',
  'no-limit': 'Закон срока не устанавливает.',
  'application-is-refused': 'В выдаче лицензии отказывают.',
  'breach-of-licence': 'Нарушение условий лицензии: уведомление и срок на устранение.',
  'refusal-stands': 'Отказ остаётся в силе.',
};

export const costParts: Readonly<Record<string, string>> = {
  'signature-bonus': 'Подписной бонус',
  rental: 'Плата за пользование участком (арендный платёж)',
  'minimum-spend': 'Минимальные расходы',
  'closure-security': 'Обеспечение ликвидации',
};

export const assumptions: Readonly<Record<string, string>> = {
  'blocks-kept': 'Все блоки сохраняются на всё время.',
  'spend-index-of-the-year-it-begins':
    'Минимальные расходы лицензионного года посчитаны по МРП на 1 января календарного года, в котором он начинается.',
  'rental-changes-by-month': 'Если ставка меняется внутри календарного года, у каждого месяца своя ставка.',
  'no-other-blocks': 'По другим лицензиям блоков у недропользователя нет.',
  'bonus-before-2026-unknown': 'Подписной бонус до 2026 года неизвестен и не учтён.',
  'index-kept-at-last-known': 'МРП после 2026 года ещё неизвестен; для следующих лет оставлен 4 325 ₸.',
};
