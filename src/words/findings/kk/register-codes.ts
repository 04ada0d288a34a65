/** Тізілімнің өзі бас тартқанда не айтылады: реті, өкілеттігі және уақыты. */
import { on, span, until } from '../../interface/kk/cases.ts';
import type { Told } from '../told.ts';

export const registerCodes = {
  clock_went_back: () => 'Тізілімнің сағаты артқа кетті. Жазба енгізілмеді; сәлден кейін қайталаңыз.',
  register_not_open: () => 'Тізілім әлі ашылмаған.',
  register_already_open: () => 'Тізілім ашылып қойған.',
  simulation_outside_trial: () => 'Модельденген жазбаларға тек сынақ тізілімінде рұқсат етіледі.',
  unknown_application: (t: Told) => `Мұндай өтініш жоқ: ${t.text('application')}.`,
  unknown_licence: (t: Told) => `Мұндай лицензия жоқ: ${t.text('licence')}.`,
  act_not_possible_in_status: () =>
    'Жазбаның қазіргі күйінде бұл әрекет мүмкін емес. Сізден бұрын біреу әрекет еткен болуы мүмкін.',
  not_your_act: () => 'Бұл әрекетті басқа тарап жасайды.',
  not_your_record: () => 'Бұл жазба басқа тұлғаға тиесілі.',
  block_named_twice: () => 'Блок екі рет аталған.',
  not_a_block: (t: Told) => `Мұндай блок жоқ: ${t.list('cells')}.`,
  not_these_blocks: () => 'Осы блоктардың кейбірі бұл жазбаға жатпайды.',
  earlier_application_open: (t: Told) =>
    `Блоктардың біріне ертерек берілген өтініш әлі шешілмеген (${t.text('by')}). Алдымен сол шешіледі.`,
  refusal_still_bars: (t: Told) =>
    `Мына өтінішке бас тарту кезекті жауып тұр: ${t.text('by')}; ${until(t.day('until'))}, сол күнді қоса алғанда.`,
  freed_block_window_open: (t: Told) =>
    `Блок босады, басқалар да өтініш бере алады: ${until(t.day('until'))}, сол күнді қоса алғанда. Одан бұрын шешуге болмайды.`,
  auction_required: (t: Told) =>
    `Босаған блокқа ${until(t.day('until'))} бірнеше тұлға өтініш берді (${t.list('rivals')}). Олардың арасындағы аукцион шешеді.`,
  sealing_not_in_law: () =>
    'Сол күнгі заң мөрленген өтінішті білмейді: өтініш алынған кезде блоктарымен бірге жарияланады.',
  too_many_seals: (t: Told) =>
    `Ашылмаған мөрленген өтініштеріңіз: ${t.number('closed')}; ең көбі: ${t.number('most')}. Біреуін ашыңыз немесе күші жойылғанын күтіңіз.`,
  unknown_sealed_filing: () => 'Тізілімде мұндай мөрленген өтініш жоқ.',
  seal_still_closed: (t: Told) =>
    `Мөрленген өтініштің (${t.text('filing')}) мерзімі біткен жоқ: оны әлі ашуға болады.`,
  seal_already_opened: (t: Told) =>
    `Мөрленген өтініш (${t.text('filing')}) ашылған: ${t.text('application')}.`,
  seal_time_over: (t: Told) =>
    `Мөрленген өтінішті (${t.text('filing')}) ашу мерзімі бітті: оның күші жойылды. Ашық өтініш беруге болады.`,
  seal_opens_otherwise: (t: Told) =>
    `Мөрленген өтініш (${t.text('filing')}) бұған ашылмайды: блоктар, атау және тұз мөрленгендегідей болуы керек.`,
  seal_may_be_ahead: (t: Told) =>
    `Бұрын мөрленген өтініштер әлі ашылмаған және сол блоктарға қатысты болуы мүмкін (${t.list('filings')}). Олар ашылғанша немесе күші жойылғанша артында тұрғандар қаралмайды.`,
  no_blocks_named: () => 'Бірде-бір блок аталмаған.',
  block_is_eligible: () => 'Беруге болатын блокты алып тастауға болмайды.',
  no_block_left: () => 'Бірде-бір блок қалмас еді. Мұндай өтінішке бас тартылады.',
  ineligible_blocks_remain: (t: Told) =>
    `Беруге болмайтын ${t.blocks('blocks')} қалып тұр. Алдымен оларды алып тастаңыз.`,
  answer_awaited: (t: Told) =>
    `Өтініш беруші алып тасталған блоктар туралы әлі жауап бере алады: ${until(t.day('answerBy'))}, сол күнді қоса алғанда.`,
  answer_late: (t: Told) => `Жауап мерзімі ${on(t.day('answerBy'))} өтті; қалған блоктар сақталды.`,
  security_before_notice: (t: Told) =>
    `Қамтамасыз ету күні: ${t.day('lodgedOn')}, ал хабарлама жіберілген күн: ${t.day('sentOn')}.`,
  security_late: (t: Told) =>
    `Қамтамасыз ету ${on(t.day('lodgedOn'))} ұсынылды; ол ${until(t.day('lodgeBy'))}, сол күнді қоса алғанда, қабылданатын.`,
  security_wrong_currency: (t: Told) =>
    `Қамтамасыз ету валютасы: ${t.text('got')}; қажетті валюта: ${t.text('expected')}.`,
  security_ends_before_term: (t: Told) =>
    `Қамтамасыз ету ${until(t.day('until'))} қолданылады; кемінде ${until(t.day('needed'))} қажет.`,
  day_in_future: (t: Told) => `Аталған күн бүгіннен кейін; бүгін: ${t.day('today')}.`,
  block_already_held: (t: Told) => `Лицензияда тұр: ${t.blocks('blocks')}.`,
  deviation_needs_second_signature: () => 'Заңнан ауытқуға екінші лауазымды адамның қолы қажет.',
  deviation_from_nothing: (t: Told) =>
    `${t.text('rule')} қағидасы бойынша заң ауытқуға болатын ештеңе таппайды.`,
  deviation_already_proposed: (t: Told) => `Бұл ауытқу мына жазбада тұр: ${t.text('entry')}.`,
  unknown_deviation: (t: Told) =>
    `Мына жазба осы өтініш бойынша қол қоюды күтіп тұрған ауытқу емес: ${t.text('entry')}.`,
  counter_in_future: () => 'Қағаз қазіргі сәттен кейін қабылдануы мүмкін емес.',
  counter_before_register: () => 'Қағаз осы тізілім ашылғанға дейін қабылданған.',
  counter_publication_over: (t: Told) =>
    `Мына күні қабылданған қағаз: ${t.day('receivedOn')}. Оны мына күнге дейін жариялау керек еді: ${t.day('due')}. Ол қайта беріледі.`,
  counter_place_taken: (t: Told) =>
    `Содан бері басқалар мына көлемде кезек алды: ${t.blocks('blocks')}. Журнал дәлелдеген орын кері алынбайды.`,
  slot_not_in_law: () =>
    'Сол күнгі заң бойынша қайта ашылған алаң тек кезекпен бөлінеді: өтініш беру мерзімі жарияланбайды.',
  block_not_freed: (t: Told) =>
    `Лицензияның тоқтатылуымен босамаған немесе қайта иеленген: ${t.blocks('blocks')}. Ашылатын алаң жоқ.`,
  block_already_announced: (t: Told) =>
    `Босағаннан кейін жарияланып қойған: ${t.blocks('blocks')}. Алаң бір рет жарияланады.`,
  unknown_slot: () => 'Тізілімде алаң туралы мұндай хабарландыру жоқ.',
  slot_still_open: (t: Told) =>
    `${t.text('slot')} хабарландыруы бойынша қабылдау ашық: мерзімінде берілгендер тең, жабылғанша ешкім қаралмайды.`,
  event_not_named: (t: Told) =>
    `Алдағы жария оқиғаны атаңыз: ${t.text('slot')} жеребесін оның сөздері шешеді.`,
  value_not_yet_known: (t: Told) => `${t.text('slot')} жеребесін шешетін мән әлі жоқ.`,
  value_not_of_source: (t: Told) => `Бұл ${t.text('slot')} хабарландыруында аталған дереккөздің мәні емес.`,
  draw_awaited: () => 'Бұл алаңға мерзімінде бірнеше өтініш берілді. Жеребеге дейін ешкім қаралмайды.',
  ground_not_found: (t: Told) => `Анықталғандар бас тартудың бұл негізін растамайды (${t.text('ground')}).`,
  ground_missing: () => 'Бас тартуда заңдағы кемінде бір негіз аталады.',
  reason_missing: () => 'Сөзбен баяндалған себеп қажет.',
  security_still_in_time: (t: Told) =>
    `Қамтамасыз етуді әлі ұсынуға болады: ${until(t.day('lodgeBy'))}, сол күнді қоса алғанда; бас тартуға ерте.`,
  payment_before_licence: (t: Told) =>
    `Төлем күні: ${t.day('paidOn')}, ал лицензия қолданыла бастаған күн: ${t.day('from')}.`,
  payment_of_nothing: () => 'Сома нөлден көп болуға тиіс.',
  payment_wrong_currency: (t: Told) =>
    `Төлем валютасы: ${t.text('got')}; қажетті валюта: ${t.text('expected')}.`,
  payment_period_missing: () => 'Төлем қай кезең үшін төленгені айтылмаған.',
  payment_period_not_of_licence: (t: Told) =>
    `Кезең (${span(t.day('from'), t.day('until'))}) бұл лицензияға жатпайды (${span(t.day('licenceFrom'), t.day('licenceUntil'))}).`,
  bonus_already_paid: (t: Told) => `Бонус төленіп қойған, лицензия: ${t.text('licence')}.`,
  rest_not_allowed: (t: Told) =>
    `Қалғаны (${t.blocks('blocks')}) бөліктерге бөлініп кетер еді: ${t.number('parts')}; ол бір учаске болуға тиіс.`,
  term_not_over: (t: Told) => `Лицензия мерзімі ${until(t.day('until'))} созылады.`,
  notice_day_missing: () => 'Хабарламалардың немесе сот шешімінің күндері көрсетілмеген.',
  cure_time_not_over: (t: Told) =>
    `Бұзушылық туралы ${on(t.day('breachNoticeOn'))} хабарланды; оны ${until(t.day('cureUntil'))}, сол күнді қоса алғанда, жоюға болады.`,
  revocation_time_not_over: (t: Told) =>
    `Қайтарып алу туралы ${on(t.day('revocationNoticeOn'))} хабарланды; лицензия ${until(t.day('endsOn'))} қолданылады.`,
  not_correctable: () => 'Мұндай жазбалар немесе өрістер түзетілмейді: жаңа әрекет қажет.',
  commitment_not_in_register: () => 'Тізілімде мұндай криптографиялық бекітпелері бар жазба жоқ.',
  opening_already_erased: () => 'Осы бекітпелердің ашылуы жойылып қойған.',
  unknown_reply: () => 'Тізілімде мұндай пікір жоқ.',
  unknown_report: () => 'Тізілімде мұндай есеп жоқ.',
  report_already_deposited: (t: Told) => `Бұл файлдар ${t.text('report')} ретінде тапсырылып қойған.`,
  report_not_extendable: () =>
    'Есептің мерзімі бір рет, заңда рұқсат етілген жылдар шегінде және ашылғанға дейін ұзартылады.',
  report_objection_out_of_time: () =>
    'Иесі ашылу алдындағы күндері қарсылық білдіреді: қарсылық мерзімі ашық емес.',
  report_held_too_long: () => 'Қарсылық есепті заңдағы ең ұзақ мерзімнен артық ұстамайды.',
  report_not_due: () => 'Есептің мерзімі біткен жоқ. Иесі оны ертерек аша алады.',
  statement_of_other_kind: (t: Told) =>
    `${t.text('publisher')} мәліметі бойынша ${t.text('number')} басқа түрдегі лицензия (${t.text('kind')}); тек барлауға арналған лицензиялар қабылданады.`,
  statement_without_blocks: (t: Told) =>
    `${t.text('publisher')} мына лицензияның блоктарын атамайды: ${t.text('number')}.`,
  statement_without_term: (t: Told) =>
    `${t.text('publisher')} мына лицензияның мерзімін атамайды: ${t.text('number')}.`,
  statement_term_over: (t: Told) =>
    `${t.text('publisher')} мәліметі бойынша мына лицензияның мерзімі ${on(t.day('until'))} өтті: ${t.text('number')}.`,
  statement_already_entered: (t: Told) =>
    `${t.text('publisher')} мәліметі (${t.text('number')}) енгізіліп қойған: ${t.text('licence')}.`,
  term_ends_before_it_begins: (t: Told) =>
    `Мерзім басталғанға дейін аяқталады: басталуы ${t.day('from')}, аяқталуы ${t.day('until')}.`,
};
