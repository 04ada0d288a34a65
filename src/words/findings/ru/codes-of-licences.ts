/** Что говорится в процедурах действующей лицензии и в заявлениях, кроме разведки. */
import type { Told } from '../told.ts';

export const lifeCodes = {
  not_extendable: (t: Told) => `Лицензия ${t.name('licence', 'kind')} не продлевается.`,
  already_extended: (t: Told) =>
    `Лицензия уже продлевалась (${t.number('before')}); допускается продлений: ${t.number('maximum')}.`,
  request_too_early: (t: Told) => `Продление можно просить с ${t.day('opens')} по ${t.day('until')}.`,
  request_too_late: (t: Told) =>
    `Срок лицензии истёк ${t.day('until')}; просить о продлении нужно было раньше.`,
  extension_too_long: (t: Told) =>
    `Запрошено ${t.years('years')}; допускается не более ${t.years('maximum')}.`,
  relinquishment_too_small: (t: Told) =>
    `Нужно отказаться от ${t.number('needed')} блоков (40 % от ${t.number('base')}); отдаётся ${t.number('givenUp')}. Не хватает: ${t.blocks('missing')}.`,
  blocks_at_issue_unknown: () =>
    'Ответить нельзя: здесь неизвестно, сколько блоков было при выдаче лицензии.',
  rental_unpaid: () => 'Не внесена плата за пользование участком за прошлый период.',
  minimum_spend_short: () => 'Минимальные расходы за прошлый период не выполнены и не восполнены.',
  breaches_unknown: () => 'Здесь неизвестно, в порядке ли плата и минимальные расходы за прошлые периоды.',
  part_of_block_given_up: () => 'Отказаться можно только от целых блоков.',
  block_not_of_licence: (t: Told) => `Не входят в эту лицензию: ${t.blocks('blocks')}.`,
  remainder_detached: (t: Told) =>
    `Остаток (${t.blocks('left')}) распался бы на части: ${t.number('parts')}; блоки должны быть связаны сторонами.`,
  cells_unknown: () => 'Ответить нельзя: здесь неизвестны блоки лицензии.',
  pledgee_consent_missing: () => 'Право заложено, а согласия залогодержателя нет.',
  pledge_unknown: () => 'Здесь неизвестно, заложено ли право.',
  closure_act_missing: () => 'Акт ликвидации (или обследования, если земля не нарушена) не подписан.',
  closure_act_unknown: () => 'Здесь неизвестно, подписан ли акт ликвидации.',
  not_transferable: (t: Told) => `Право по лицензии ${t.name('licence', 'kind')} передавать нельзя.`,
  first_year: (t: Told) =>
    `В первый год лицензии на разведку право нельзя передать или заложить: лицензия выдана ${t.day('issuedOn')}, год заканчивается ${t.day('from')}.`,
  consent_needed: (t: Told) =>
    `Для сделки нужно согласие министерства, срок до ${t.months('months')}. Без него сделка ${t.is('without', 'void') ? 'ничтожна' : 'может быть признана судом недействительной'}.`,
  consent_lapsed: (t: Told) =>
    `Согласие от ${t.day('givenOn')} действовало по ${t.day('lasts')}; сделка совершена позже. Нужно новое согласие.`,
  consent_later: (t: Told) => `Согласие от ${t.day('givenOn')} получено позже сделки.`,
  administrative_ban: () => 'На участок наложен административный запрет.',
  ban_unknown: () => 'Здесь неизвестно, наложен ли на участок административный запрет.',
  co_holder_consent_missing: () => 'Нет согласия совладельцев права.',
  notices_due: (t: Told) =>
    t.is('control', true)
      ? `Приобретатель уведомляет до ${t.day('buyerBy')}; недропользователь уведомляет о смене контроля (свыше ${t.percent('threshold')}) до ${t.day('holderBy')}.`
      : `Приобретатель уведомляет до ${t.day('buyerBy')}.`,
  not_pledgeable: (t: Told) => `Право по лицензии ${t.name('licence', 'kind')} заложить нельзя.`,
  pledge_not_registered: () =>
    'Залог нужно зарегистрировать в органе, выдавшем лицензию; он возникает с регистрации.',
  other_holder: () => 'У всех частей должен быть один недропользователь.',
  parts_do_not_add_up: (t: Told) =>
    `Части (${t.number('parts')}) не составляют участок лицензии (${t.blocks('blocks')}), каждый блок один раз.`,
  part_not_one_plot: () => 'Блоки одной из частей не связаны сторонами.',
  not_mergeable: (t: Told) =>
    `Объединяются только участки добычи; здесь есть лицензия ${t.name('licence', 'kind')}.`,
  time_to_mend_runs: (t: Told) =>
    `Недропользователь уведомлён ${t.day('noticeOn')} и может устранить нарушение до ${t.day('until')}.`,
  breach_mended: (t: Told) => `Нарушение устранено ${t.day('curedOn')}, в срок (до ${t.day('until')}).`,
  breach_is_no_ground: (t: Told) =>
    t.has('percent')
      ? `Такое нарушение (${t.name('breach', 'breach')}) не основание для отзыва: уплачивается ${t.percent('percent')} недостающей суммы.`
      : `Такое нарушение (${t.name('breach', 'breach')}) не основание для отзыва лицензии ${t.name('licence', 'kind')}.`,
  kind_not_known: (t: Told) =>
    `Что закон говорит здесь о лицензиях ${t.name('licence', 'kind')}, нами не прочитано.`,
  no_notice: () => 'Недропользователь не был уведомлён о нарушении.',
  force_majeure: () => 'Непреодолимая сила исключает отзыв.',
  force_majeure_unknown: () =>
    'Здесь неизвестно, была ли непреодолимая сила. Отсутствие денег ею не является.',
  licence_still_runs: (t: Told) =>
    `Лицензия действует до ${t.day('ends')}, считая от уведомления об отзыве ${t.day('noticeOn')}.`,
  appeal_suspends: (t: Told) =>
    `Жалоба от ${t.day('appealedOn')} подана в срок (до ${t.day('appealBy')}); до решения по ней лицензия действует.`,
  revocation_not_notified: () => 'Недропользователь не был уведомлён об отзыве.',
  no_security: () => 'Обеспечение ликвидации не предоставлено.',
  security_of_other_form: (t: Told) =>
    `Из ${t.number('securities')} обеспечений ${t.number('other')} — не банковская гарантия, не залог вклада и не страховой полис.`,
  security_too_small: (t: Told) =>
    `На ${t.blocks('blocks')} нужно ${t.tenge('neededKzt')} (${t.mci('mci')}); предоставлено ${t.tenge('givenKzt')}. Не хватает ${t.tenge('missingKzt')}.`,
  policy_too_short: (t: Told) =>
    `Страховой полис действует до ${t.day('until')}; нужно ${t.years('years')}, до ${t.day('needed')}.`,
  policy_term_unknown: () => 'Здесь неизвестно, до какого дня действует страховой полис.',
  provision_without_value: (t: Told) =>
    `На ${t.day('lawOf')} значение этой нормы неизвестно (${t.text('provision')}).`,
};

export const otherApplicationCodes = {
  paper_missing: (t: Told) => `Нет документа: ${t.name('document', 'document')}.`,
  term_too_long: (t: Told) => `Запрошено ${t.years('years')}; допускается не более ${t.years('maximum')}.`,
  term_not_stated: (t: Told) => `Срок не указан; допускается не более ${t.years('maximum')}.`,
  plot_on_barred_ground: (t: Told) =>
    `Участок затрагивает территорию, на которой он не может находиться (${t.name('layer', 'layer')}: ${t.list('by')}).`,
  plot_needs_consent: (t: Told) =>
    `Участок затрагивает чужой участок или населённый пункт (${t.name('layer', 'layer')}: ${t.list('by')}); согласия нет.`,
  ground_not_compared: () => 'Участок ещё не сопоставлен с местностью: неизвестно, что он затрагивает.',
  not_one_plot: (t: Told) =>
    `На чертеже несколько участков (${t.number('plots')}); заявление подаётся на один.`,
  not_a_rectangle: (t: Told) =>
    `У участка углов: ${t.number('corners')}, и он не прямоугольник. Иная форма допустима, только если прямоугольнику мешают природа или соседи.`,
  no_sides_parallel: () =>
    'У участка должно быть четыре угла и хотя бы две параллельные противоположные стороны.',
  fewest_corners_unproved: (t: Told) =>
    `У участка углов: ${t.number('corners')}. Можно ли обойтись меньшим числом, устанавливает уполномоченный орган.`,
  hole_not_allowed: (t: Told) => `У участка ${t.name('licence', 'kind')} внутренних границ быть не может.`,
  hole_without_plot: () => 'Внутренняя граница должна окружать чужой участок.',
  holes_unknown: () => 'Здесь неизвестно, что окружают внутренние границы.',
  plot_too_small: (t: Told) =>
    `Площадь участка ${t.squareMetres('squareMetres')}; нужно не менее ${t.squareMetres('minimum')}.`,
  plot_too_large: (t: Told) =>
    `Площадь участка ${t.squareMetres('squareMetres')}; допускается не более ${t.squareMetres('maximum')}.`,
  report_standard_not_accepted: () =>
    'Отчёт составлен не по KAZRC и не является государственным подсчётом запасов; иной стандарт не принимается.',
  no_competent_person: () => 'Отчёт по KAZRC составлен не компетентным лицом.',
  report_unread: () => 'Отчёт о ресурсах ещё нужно прочитать.',
  specialists_missing: (t: Told) => `Не подтверждены: ${t.names('form', 'missing')}.`,
  operation_licence_missing: () =>
    'Не подтверждено, что у заявителя или подрядчика есть лицензия на горные работы.',
  specialists_unknown: () => 'Какие специалисты есть у заявителя, видно только из документов.',
  licences_not_adjoining: (t: Told) =>
    `Лицензии на разведку (${t.number('licences')}) не смежны; исключительное право охватывает только смежные.`,
  deposit_not_confirmed: () =>
    'Отчёта, подтверждающего месторождение, нет; исключительное право возникает с ним.',
  exploration_ended: (t: Told) =>
    `Лицензия на разведку прекратилась ${t.day('until')}, а с ней и исключительное право.`,
  right_assigned: () => 'Исключительное право разведчика уступить нельзя.',
  exclusive_right_unknown: () =>
    'Подтверждено ли месторождение и смежны ли лицензии, ещё предстоит установить.',
  too_deep: (t: Told) => `Глубина работ ${t.metres('value')}; допускается не более ${t.metres('maximum')}.`,
  depth_unknown: (t: Told) => `Глубина работ не указана; допускается не более ${t.metres('maximum')}.`,
  other_minerals_there: () =>
    'Там известны или ожидаются другие твёрдые полезные ископаемые; тогда общераспространённые отдельно не предоставляются.',
  geology_conclusion_missing: () =>
    'Здесь нет заключения уполномоченного органа о том, что других твёрдых полезных ископаемых там нет.',
  not_a_citizen: () => 'Лицензию на старательство получают только граждане Казахстана.',
  second_licence: (t: Told) =>
    `У заявителя уже есть лицензий: ${t.number('held')}; одному гражданину допускается ${t.number('maximum')}.`,
  licences_held_unknown: () => 'Здесь неизвестно, сколько лицензий на старательство уже есть у заявителя.',
  too_many_trucks: (t: Told) =>
    `Указано грузовиков: ${t.number('value')}; допускается ${t.number('maximum')}.`,
  truck_too_large: (t: Told) =>
    `Грузоподъёмность ${t.number('value')} т; допускается не более ${t.number('maximum')} т.`,
  bucket_too_large: (t: Told) =>
    `Общий объём ковшей ${t.number('value')} м³; допускается не более ${t.number('maximum')} м³.`,
  machines_not_owned: () => 'Техника должна принадлежать самому старателю.',
  reagents_or_explosives: () => 'Химические реагенты и взрывчатые вещества запрещены.',
  tools_unknown: () => 'Глубина, техника и реагенты ещё не указаны.',
  machines_on_water_land: () => 'На землях водного фонда допускается только ручной труд.',
  trenches_or_pits: () => 'При геологическом изучении нельзя проходить канавы и шурфы.',
  capital_structures: () => 'Капитальные сооружения не допускаются.',
  drilling_not_allowed: () =>
    'При геологическом изучении бурят только для геофизики или поиска подземных вод.',
  works_unknown: () => 'Какие работы намечены, ещё не указано.',
  not_a_mining_licence: () => 'Статус сохранения даётся участку добычи.',
  ground_not_listed: (t: Told) => `Такой причины в законе нет (${t.text('ground')}).`,
  not_plausible_in_time: (t: Told) =>
    `Добыча ожидаемо окупится только через ${t.years('within')}; это должно быть вероятно в пределах ${t.years('years')}.`,
  plausibility_unknown: (t: Told) =>
    `Нужно показать, что добыча вероятно окупится в пределах ${t.years('years')}.`,
  retention_too_long: (t: Told) =>
    `Запрошено ${t.years('years')}; за один раз допускается не более ${t.years('once')}.`,
  retention_used_up: (t: Told) =>
    `Статус длился ${t.years('before')}; вместе с ${t.years('years')} он превысил бы ${t.years('maximum')}.`,
};
