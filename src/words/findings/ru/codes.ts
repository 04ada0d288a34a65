/** Что говорится, когда правило не соблюдено или ответ дать нельзя: сначала факт, затем последствие. */
import type { Told } from '../told.ts';

const one = (t: Told, fact = 'blocks') => t.count(fact) % 10 === 1 && t.count(fact) % 100 !== 11;
const lie = (t: Told, fact = 'blocks') => `${t.blocks(fact)} ${one(t, fact) ? 'лежит' : 'лежат'}`;
const dropped = (t: Told, fact = 'blocks') =>
  one(t, fact) ? 'Он будет исключён из заявления.' : 'Они будут исключены из заявления.';
const excludedElse = (t: Told) => (one(t) ? 'блок будет исключён' : 'блоки будут исключены');

export const areaCodes = {
  no_blocks: () => 'Не указан ни один блок. Выберите хотя бы один.',
  too_many_blocks: (t: Told) =>
    `На участке ${t.blocks('blocks')}; по одному заявлению можно просить не более ${t.number('maximum')}. Откажитесь: ${t.blocks('excess')}, либо подайте второе заявление.`,
  block_without_neighbour: (t: Told) =>
    `${t.blocks('lone')} не ${one(t, 'lone') ? 'имеет' : 'имеют'} общей стороны с другими блоками участка. Общего угла недостаточно. ${dropped(t, 'lone')}`,
  detached_parts: (t: Told) =>
    `Участок распадается на отдельные части (блоков: ${t.list('sizes')}). Лицензия выдаётся на один участок: каждая часть стала бы отдельной лицензией.`,
  outside_country: (t: Told) => `${lie(t, 'outside')} за пределами Казахстана. ${dropped(t, 'outside')}`,
  border_block: (t: Told) =>
    `Граница проходит через ${t.blocks('atBorder')}. Без официальной карты блоков нельзя сказать, можно ли выдать такой блок частично.`,
  datum_differs: (t: Told) =>
    `Блоки указаны в системе ${t.text('datum')}; на этот день государственная система — ${t.text('expected')}. Те же числа означают там другую местность.`,
  datum_not_stated: (t: Told) =>
    `Не сказано, в какой системе координат указаны блоки; государственная система на этот день — ${t.text('expected')}.`,
  not_in_programme: (t: Told) =>
    `${lie(t, 'notOpen')} вне территории, открытой программой для разведки. Лицензии там не выдаются.`,
  programme_unknown: (t: Told) =>
    `Нельзя сказать, открыта ли территория (${t.blocks('unknown')}): программа управления государственным фондом недр не загружена.`,
  held_for_exploration: (t: Told) =>
    `${lie(t)} полностью или частично в другой лицензии на разведку (${t.list('by')}). ${dropped(t)}`,
  inside_mining_plot: (t: Told) =>
    `${lie(t)} в участке добычи (${t.list('by')}), и ни одна сторона, общая с остальным участком, не выходит за его пределы. ${dropped(t)}`,
  inside_mining_application: (t: Told) =>
    `${lie(t)} на территории, уже испрашиваемой для добычи (${t.list('by')}). ${dropped(t)}`,
  inside_hydrocarbon_plot: (t: Told) =>
    `${lie(t)} в участке добычи углеводородов (${t.list('by')}). Без согласия недропользователя ${excludedElse(t)}.`,
  inside_subsoil_space_plot: (t: Told) =>
    `${lie(t)} в участке использования пространства недр (${t.list('by')}). ${dropped(t)}`,
  inside_closure_area: (t: Told) =>
    `${lie(t)} на территории, где ликвидируют последствия добычи (${t.list('by')}). ${dropped(t)}`,
  inside_uranium_plot: (t: Told) => `${lie(t)} в участке добычи урана (${t.list('by')}). ${dropped(t)}`,
  inside_state_study: (t: Told) =>
    `${lie(t)} на территории государственного геологического изучения на поисковой или оценочной стадии (${t.list('by')}). До его окончания лицензии там не выдаются.`,
  user_consent_needed: (t: Told) =>
    `${lie(t)} частично в участке другого недропользователя (${t.name('layer', 'kind')}: ${t.list('by')}). Нужно его письменное согласие; лицензия закончится на границе этого участка.`,
  overlap_side_unknown: (t: Told) =>
    `${lie(t)} частично в участке другого недропользователя (${t.name('layer', 'kind')}: ${t.list('by')}). Нельзя сказать, выходит ли за его пределы сторона, общая с вашими блоками: его контур неизвестен.`,
  layer_not_loaded: (t: Told) =>
    `Ответить нельзя: данные этого слоя не загружены (${t.name('layer', 'layer')}).`,
  layer_incomplete: (t: Told) =>
    `О блоках, которых этот слой не касается, ответить нельзя (${t.name('layer', 'layer')}): его данные неполны${
      t.is('because', 'points-only')
        ? ', места известны точкой, а не границей'
        : t.is('because', 'generalised')
          ? ', он нарисован в мелком масштабе и не показывает малого'
          : t.is('because', 'not-declared-complete')
            ? ', издатель не заявляет, что в нём есть всё'
            : ''
    }.`,
  defence_land: (t: Told) => `${lie(t)} целиком на землях обороны и национальной безопасности. ${dropped(t)}`,
  settlement_belt: (t: Told) =>
    `${lie(t)} целиком в населённом пункте или в поясе ${t.metres('beltMetres')} вокруг него (${t.list('by')}). Приложите соглашение о социально-экономической поддержке, иначе ${excludedElse(t)}.`,
  hydrotechnical_works: (t: Told) =>
    `${lie(t)} целиком на гидротехнических сооружениях или ближе ${t.metres('beltMetres')} от них. ${dropped(t)}`,
  water_fund_land: (t: Told) => `${lie(t)} целиком на землях водного фонда (${t.list('by')}). ${dropped(t)}`,
  drinking_groundwater: (t: Told) =>
    `${lie(t)} целиком над месторождением подземных вод для питьевого водоснабжения (${t.list('by')}). ${dropped(t)}`,
  cemetery_land: (t: Told) =>
    `${lie(t)} целиком на кладбище или ближе ${t.metres('beltMetres')} от него. ${dropped(t)}`,
  buildings_and_plantings: (t: Told) =>
    `${lie(t)} целиком на чужих участках со зданиями или многолетними насаждениями либо ближе ${t.metres('beltMetres')} от них. Приложите согласие землепользователя, иначе ${excludedElse(t)}.`,
  infrastructure_land: (t: Told) =>
    `${lie(t)} целиком на землях дорог, железных дорог, аэропортов, линий, трубопроводов или космических объектов (${t.list('by')}). ${dropped(t)}`,
  state_needs_land: (t: Told) =>
    `${lie(t)} целиком на участке, занятом для государственных нужд. ${dropped(t)}`,
  protected_area: (t: Told) =>
    `${lie(t)} целиком на особо охраняемой природной территории (${t.list('by')}). Мы считаем её закрытой; сам закон об охраняемых территориях не прочитан.`,
  work_banned_in_part: (t: Told) =>
    `${lie(t)} частично на закрытой земле (${t.name('layer', 'land')}: ${t.list('by')}). Лицензия может охватывать ${one(t) ? 'этот блок' : 'эти блоки'}, но вести работы в этой части запрещено.`,
  nothing_eligible: (t: Told) =>
    `Выдать нельзя ни одного блока (всего ${t.blocks('blocks')}). В таком заявлении отказывают.`,
  all_blocks_held: (t: Told) =>
    `Все блоки (${t.blocks('blocks')}) уже находятся в лицензиях на разведку. В таком заявлении отказывают.`,
  separate_licences: (t: Told) =>
    `После исключения (${t.blocks('dropped')}) остаётся ${t.blocks('left')}; отдельных участков: ${t.number('licences')}. На каждый выдаётся своя лицензия.`,
  opening_unknown: () =>
    'Нельзя сказать, открыта ли территория впервые, освобождена или доступна только на аукционе: эти сведения не загружены.',
  equal_month: (t: Told) =>
    `${t.blocks('blocks')}: территория впервые открыта ${t.day('on')}. Все заявления, поданные по ${t.day('until')} включительно, равны; спорные блоки разыгрываются между ними на аукционе.`,
  freed_block_window: (t: Told) =>
    `${t.blocks('blocks')}: опубликованы как освободившиеся ${t.day('on')}. Если до ${t.day('until')} включительно поступит второе заявление, решит аукцион от ${t.mci('start')}.`,
  auction_only: (t: Told) =>
    `${lie(t)} на территории, которая предоставляется только на аукционе. По заявлению её получить нельзя.`,
  reserved_for_national_company: (t: Told) =>
    `${t.blocks('blocks')}: территория закреплена за национальной компанией до ${t.day('on')}.`,
  not_yet_open: (t: Told) => `${t.blocks('blocks')}: территория откроется для заявлений ${t.day('on')}.`,
  earlier_application: (t: Told) =>
    t.has('barsUntil')
      ? `${t.blocks('blocks')}: отказ по прежнему заявлению ещё закрывает очередь до ${t.day('barsUntil')}.`
      : `На ${t.blocks('blocks')} раньше поступило другое заявление (${t.list('applications')}). Ваше рассмотрят только после решения по нему.`,
};

export const applicationCodes = {
  revoked_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? 'Лицензия аффилированного лица' : 'Ваша лицензия'} на эту территорию (${t.list('licences')}; ${t.blocks('blocks')}) была отозвана. До ${t.day('through')} включительно лицензия на неё не выдаётся.`,
  surrendered_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? 'Аффилированное лицо отказалось' : 'Вы отказались'} от этой территории (${t.list('licences')}; ${t.blocks('blocks')}). До ${t.day('through')} включительно лицензия на неё не выдаётся.`,
  history_unknown: () =>
    'Ответить нельзя: здесь неизвестно, какие лицензии были у вас и ваших аффилированных лиц.',
  closure_duty_unmet: (t: Told) =>
    `Обязанность по ликвидации последствий не исполнена (${t.list('licences')}). До ${t.day('through')} включительно лицензия не выдаётся.`,
  security_not_assessed: () =>
    'Национальную безопасность и концентрацию прав оценивает только министерство, причин оно не сообщает.',
  identity_missing: () => 'Нет документа, удостоверяющего личность.',
  registration_extract_missing: () => 'Нет выписки из реестра юридических лиц.',
  controllers_missing: () => 'Нет перечня лиц, прямо или косвенно контролирующих компанию.',
  representative_authority_missing: () => 'Нет документа о полномочиях представителя.',
  work_description_missing: () => 'Нет описания работ: видов, методов, объёмов и сроков по годам.',
  financial_proof_missing: () => 'Нет подтверждения финансовых возможностей.',
  professional_proof_missing: () => 'Нет подтверждения профессиональных возможностей.',
  tax_certificate_missing: () => 'Нет справки о налоговой задолженности.',
  controllers_unknown: () =>
    'Здесь неизвестно, кто контролирует компанию, поэтому проверить контролирующих лиц нельзя.',
  extract_not_legalised: () => 'Выписка из иностранного реестра не легализована.',
  legalisation_unknown: () =>
    'Легализована ли выписка из иностранного реестра, видно только из самой бумаги.',
  language_missing: (t: Told) =>
    `Не на обоих языках, казахском и русском: ${t.names('document', 'documents')}. Нужен заверенный перевод.`,
  document_languages_unknown: (t: Told) =>
    `На каких языках составлены документы, видно только из них самих: ${t.names('document', 'documents')}.`,
  not_notarised: (t: Told) => `Копии не заверены нотариусом: ${t.names('document', 'documents')}.`,
  notary_unknown: (t: Told) =>
    `Заверены ли копии нотариусом, видно только из них самих: ${t.names('document', 'documents')}.`,
  not_signed_electronically: () =>
    'Заявление не подписано электронной цифровой подписью Казахстана; с 1 октября 2023 года оно подаётся только онлайн.',
  signature_unknown: () =>
    'Здесь неизвестно, подписано ли заявление электронной цифровой подписью Казахстана.',
  financial_sum_too_small: (t: Told) =>
    `Подтверждено ${t.tenge('sumKzt')}; нужно ${t.tenge('neededKzt')} — минимальные расходы первого года на ${t.blocks('blocks')}. Не хватает ${t.tenge('missingKzt')}.`,
  financial_proof_unread: () => 'Сумма и форма подтверждения финансовых возможностей ещё не указаны.',
  balance_not_held: (t: Told) =>
    `По выписке сумма находилась на счёте ${t.days('held')}; нужно ${t.days('needed')} подряд.`,
  balance_too_old: (t: Told) =>
    `Период, когда сумма находилась на счёте, закончился ${t.day('heldUntil')}; он должен приходиться на время после ${t.day('since')}.`,
  bank_abroad: () =>
    'Выписка выдана зарубежным банком; нужен банк Казахстана или национальный оператор почты.',
  loan_for_other_purpose: () => 'Заём предназначен не для разведки.',
  lender_means_unproved: () => 'Заимодатель не является банком и не подтвердил собственные средства.',
  accounts_too_old: (t: Told) =>
    `Аудированная отчётность охватывает ${t.months('months')} по ${t.day('until')}; нужна за последний год или полугодие (${t.months('shortest')}).`,
  financial_detail_unknown: (t: Told) =>
    `Подтверждение (${t.name('form', 'form')}) ещё нужно прочитать: здесь неизвестны сведения, которых требует закон.`,
  specialist_of_other_trade: () => 'Указанный специалист не геолог и не геофизик.',
  specialist_unknown: () => 'Является ли специалист геологом или геофизиком, видно только из документов.',
  professional_proof_unread: () => 'О специалистах, которые будут вести работы, ещё ничего не сказано.',
  tax_debt: (t: Told) =>
    `В справке налоговая задолженность ${t.tenge('debtKzt')}; допускается не более ${t.tenge('maximumKzt')} (${t.mci('maximumMci')}).`,
  tax_certificate_unread: () => 'Сведения справки о налоговой задолженности ещё не указаны.',
  tax_certificate_too_old: (t: Told) =>
    `Справка выдана ${t.day('issuedOn')}, за ${t.days('age')} до заявления; допускается не более ${t.days('maximum')}.`,
  tax_certificate_later: (t: Told) => `Справка выдана ${t.day('issuedOn')}, позже дня заявления.`,
  provision_not_in_force: (t: Told) =>
    `Ответить нельзя: на этот день неизвестно значение нормы, нужное правилу (${t.text('provision')}).`,
};
