/** Что говорится, когда отказывает сам реестр: порядок, полномочия и время. */
import type { Told } from '../told.ts';

export const registerCodes = {
  clock_went_back: () => 'Часы реестра ушли назад. Запись не внесена; повторите через мгновение.',
  register_not_open: () => 'Реестр ещё не открыт.',
  register_already_open: () => 'Реестр уже открыт.',
  simulation_outside_trial: () => 'Смоделированные записи допускаются только в пробном реестре.',
  unknown_application: (t: Told) => `Заявления ${t.text('application')} нет.`,
  unknown_licence: (t: Told) => `Лицензии ${t.text('licence')} нет.`,
  act_not_possible_in_status: () =>
    'В нынешнем положении записи это действие невозможно. Возможно, кто-то действовал раньше вас.',
  not_your_act: () => 'Это действие совершает другая сторона.',
  not_your_record: () => 'Эта запись принадлежит другому лицу.',
  block_named_twice: () => 'Блок назван дважды.',
  not_a_block: (t: Told) => `Такого блока нет: ${t.list('cells')}.`,
  not_these_blocks: () => 'Некоторые из этих блоков не относятся к записи.',
  earlier_application_open: (t: Told) =>
    `Более раннее заявление на один из блоков ещё не решено (${t.text('by')}). Сначала решают его.`,
  refusal_still_bars: (t: Told) =>
    `Отказ по заявлению ${t.text('by')} закрывает очередь до ${t.day('until')} включительно.`,
  freed_block_window_open: (t: Told) =>
    `Блок освободился, до ${t.day('until')} включительно могут подать и другие. Раньше решать нельзя.`,
  auction_required: (t: Told) =>
    `На освободившийся блок до ${t.day('until')} подали несколько лиц (${t.list('rivals')}). Решает аукцион между ними.`,
  sealing_not_in_law: () =>
    'Закон этого дня не знает запечатанных заявлений: заявление публикуют с его блоками при получении.',
  too_many_seals: (t: Told) =>
    `У вас невскрытых запечатанных заявлений: ${t.number('closed')}; можно не больше: ${t.number('most')}. Вскройте одно или дайте ему утратить силу.`,
  unknown_sealed_filing: () => 'В реестре нет такого запечатанного заявления.',
  seal_still_closed: (t: Told) =>
    `Срок запечатанного заявления ${t.text('filing')} не истёк: его ещё можно вскрыть.`,
  seal_already_opened: (t: Told) =>
    `Запечатанное заявление ${t.text('filing')} уже вскрыто: ${t.text('application')}.`,
  seal_time_over: (t: Told) =>
    `Срок вскрытия заявления ${t.text('filing')} истёк: оно утратило силу. Можно подать открыто.`,
  seal_opens_otherwise: (t: Told) =>
    `Заявление ${t.text('filing')} вскрывается иначе: блоки, имя и соль должны быть те, что запечатаны.`,
  seal_may_be_ahead: (t: Told) =>
    `Заявления, запечатанные раньше, ещё не вскрыты и могут касаться тех же блоков (${t.list('filings')}). Пока они не вскрыты и не утратили силу, стоящих за ними не рассматривают.`,
  no_blocks_named: () => 'Не назван ни один блок.',
  block_is_eligible: () => 'Блок, который можно выдать, исключать нельзя.',
  no_block_left: () => 'Не осталось бы ни одного блока. По такому заявлению выносят отказ.',
  ineligible_blocks_remain: (t: Told) =>
    `Остаётся ${t.blocks('blocks')}, выдать которые нельзя. Сначала исключите их.`,
  answer_awaited: (t: Told) =>
    `Заявитель ещё может ответить об исключённых блоках до ${t.day('answerBy')} включительно.`,
  answer_late: (t: Told) => `Срок ответа истёк ${t.day('answerBy')}; остальные блоки сохранены.`,
  security_before_notice: (t: Told) =>
    `Обеспечение от ${t.day('lodgedOn')}, а уведомление отправлено ${t.day('sentOn')}.`,
  security_late: (t: Told) =>
    `Обеспечение предоставлено ${t.day('lodgedOn')}; оно принималось до ${t.day('lodgeBy')} включительно.`,
  security_wrong_currency: (t: Told) =>
    `Обеспечение в валюте ${t.text('got')}; нужно в валюте ${t.text('expected')}.`,
  security_ends_before_term: (t: Told) =>
    `Обеспечение действует до ${t.day('until')}; нужно не менее чем до ${t.day('needed')}.`,
  day_in_future: (t: Told) => `Названный день позже сегодняшнего, ${t.day('today')}.`,
  block_already_held: (t: Told) => `Уже находятся в лицензии: ${t.blocks('blocks')}.`,
  deviation_needs_second_signature: () => 'Отступление от закона требует подписи второго должностного лица.',
  deviation_from_nothing: (t: Told) =>
    `По правилу ${t.text('rule')} закон не находит ничего, от чего можно отступить.`,
  deviation_already_proposed: (t: Told) => `Это отступление уже стоит в записи ${t.text('entry')}.`,
  unknown_deviation: (t: Told) =>
    `Запись ${t.text('entry')} не является отступлением по этому заявлению, ждущим подписи.`,
  counter_in_future: () => 'Бумага не могла быть получена позже, чем сейчас.',
  counter_before_register: () => 'Бумага получена до открытия этого реестра.',
  counter_publication_over: (t: Told) =>
    `Бумагу, полученную ${t.day('receivedOn')}, следовало опубликовать до ${t.day('due')}. Она подаётся заново.`,
  counter_place_taken: (t: Told) =>
    `С тех пор другие получили место на площади: ${t.blocks('blocks')}. Доказанное журналом место не отнимается.`,
  slot_not_in_law: () =>
    'По закону на этот день вновь открытая площадь распределяется только очередью: срок подачи не объявляется.',
  block_not_freed: (t: Told) =>
    `Не освобождены прекращением лицензии или снова заняты: ${t.blocks('blocks')}. Открывать нечего.`,
  block_already_announced: (t: Told) =>
    `Уже объявлены после освобождения: ${t.blocks('blocks')}. Площадь объявляют один раз.`,
  unknown_slot: () => 'В реестре нет такого объявления о площади.',
  slot_still_open: (t: Told) =>
    `Приём по объявлению ${t.text('slot')} открыт: поданные в срок равны, и до закрытия никто не рассматривается.`,
  event_not_named: (t: Told) =>
    `Назовите предстоящее публичное событие: его слова решат жребий по объявлению ${t.text('slot')}.`,
  value_not_yet_known: (t: Told) =>
    `Значение, которое решит жребий по объявлению ${t.text('slot')}, ещё не существует.`,
  value_not_of_source: (t: Told) =>
    `Это не значение того источника, который назван в объявлении ${t.text('slot')}.`,
  draw_awaited: () =>
    'На эту площадь в срок подали несколько заявителей. До жребия никто не рассматривается.',
  ground_not_found: (t: Told) =>
    `Установленное не подтверждает этого основания отказа (${t.text('ground')}).`,
  ground_missing: () => 'В отказе называют хотя бы одно основание из закона.',
  reason_missing: () => 'Нужна причина, изложенная словами.',
  security_still_in_time: (t: Told) =>
    `Обеспечение ещё можно предоставить до ${t.day('lodgeBy')} включительно; отказывать рано.`,
  payment_before_licence: (t: Told) =>
    `Платёж от ${t.day('paidOn')}, а лицензия начала действовать ${t.day('from')}.`,
  payment_of_nothing: () => 'Сумма должна быть больше нуля.',
  payment_wrong_currency: (t: Told) =>
    `Платёж в валюте ${t.text('got')}; нужно в валюте ${t.text('expected')}.`,
  payment_period_missing: () => 'Не сказано, за какой период внесена плата.',
  payment_period_not_of_licence: (t: Told) =>
    `Период с ${t.day('from')} по ${t.day('until')} не относится к этой лицензии (${t.day('licenceFrom')} — ${t.day('licenceUntil')}).`,
  bonus_already_paid: (t: Told) => `Бонус по лицензии ${t.text('licence')} уже уплачен.`,
  rest_not_allowed: (t: Told) =>
    `Остаток (${t.blocks('blocks')}) распался бы на части: ${t.number('parts')}; он должен быть одним участком.`,
  term_not_over: (t: Told) => `Срок лицензии длится до ${t.day('until')}.`,
  notice_day_missing: () => 'Не указаны дни уведомлений или судебного решения.',
  cure_time_not_over: (t: Told) =>
    `О нарушении уведомлено ${t.day('breachNoticeOn')}; устранить его можно до ${t.day('cureUntil')} включительно.`,
  revocation_time_not_over: (t: Told) =>
    `Об отзыве уведомлено ${t.day('revocationNoticeOn')}; лицензия действует до ${t.day('endsOn')}.`,
  not_correctable: () => 'Такие записи или поля не исправляются: нужно новое действие.',
  commitment_not_in_register: () => 'В реестре нет записи с такими обязательствами.',
  opening_already_erased: () => 'Раскрытие этих обязательств уже удалено.',
  unknown_reply: () => 'В реестре нет такого отклика.',
  unknown_report: () => 'В реестре нет такого отчёта.',
  report_already_deposited: (t: Told) => `Эти файлы уже сданы как ${t.text('report')}.`,
  report_not_extendable: () =>
    'Срок отчёта продлевается один раз, в пределах лет по закону и до его раскрытия.',
  report_objection_out_of_time: () =>
    'Держатель возражает в дни перед раскрытием: срок для возражений не открыт.',
  report_held_too_long: () => 'Возражение задерживает отчёт не дольше наибольшего срока по закону.',
  report_not_due: () => 'Срок отчёта не истёк. Держатель может раскрыть его раньше.',
  statement_of_other_kind: (t: Told) =>
    `По словам ${t.text('publisher')}, ${t.text('number')} — лицензия иного вида (${t.text('kind')}); принимаются только лицензии на разведку.`,
  statement_without_blocks: (t: Told) => `${t.text('publisher')} не называет блоков для ${t.text('number')}.`,
  statement_without_term: (t: Told) => `${t.text('publisher')} не называет срока для ${t.text('number')}.`,
  statement_term_over: (t: Told) =>
    `Срок ${t.text('number')} истёк ${t.day('until')}, по словам ${t.text('publisher')}.`,
  statement_already_entered: (t: Told) =>
    `Сведения ${t.text('publisher')} о ${t.text('number')} уже внесены как ${t.text('licence')}.`,
  term_ends_before_it_begins: (t: Told) =>
    `Срок заканчивается ${t.day('until')}, раньше чем начинается ${t.day('from')}.`,
};
