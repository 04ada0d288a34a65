/** Обязанности недропользователей: что сделать, до какого события, доля чего. */
export const duties: Readonly<Record<string, string>> = {
  'pay-signature-bonus': 'Уплатить подписной бонус',
  'declare-signature-bonus': 'Сдать декларацию по подписному бонусу',
  'lodge-exploration-plan': 'Представить копию плана разведки',
  'calculate-rental': 'Сдать расчёт платы за пользование участком',
  'pay-rental': 'Внести плату за пользование участком',
  'spend-minimum': 'Выполнить минимальные расходы',
  'report-licence-obligations': 'Отчитаться об исполнении обязательств',
  'report-procurement': 'Отчитаться о закупках и внутристрановой ценности',
  'report-controllers': 'Отчитаться о контролирующих лицах',
  'report-geology': 'Сдать годовой геологический отчёт',
  'report-payments-to-the-state': 'Отчитаться о платежах государству с подтверждением аудитора',
  'request-extension': 'Попросить о продлении, если оно нужно',
  'final-geological-report': 'Сдать окончательный геологический отчёт',
  'restore-ground': 'Восстановить землю',
  'hand-over-data': 'Передать данные',
  'lodge-closure-security': 'Предоставить обеспечение ликвидации',
  'update-closure-plan': 'Обновить план ликвидации',
  'finance-training': 'Финансировать обучение',
  'finance-research': 'Финансировать науку',
  'buy-in-country': 'Закупать работы и услуги в стране',
  'keep-gold-limit': 'Соблюдать предел по золоту',
  'employ-citizens': 'Соблюдать долю иностранных руководителей и специалистов',
};

export const events: Readonly<Record<string, string>> = {
  'before-work': 'до начала работ',
  'before-operations': 'до начала операций',
  'day-not-read': 'к дню, который нами не прочитан',
  'at-all-times': 'постоянно',
};

export const shares: Readonly<Record<string, string>> = {
  'mining-cost-of-the-year-before': 'затрат на добычу предыдущего года',
  'works-and-services': 'работ и услуг',
  'managers-and-specialists-from-abroad': 'руководителей и специалистов, не более, из-за рубежа',
  'value-of-gold-above-the-limit': 'стоимости золота сверх предела',
};
