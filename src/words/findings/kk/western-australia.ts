/** The law of Western Australia in Kazakh. */
import { on, until } from '../../interface/kk/cases.ts';
import type { StateTexts } from '../law-texts.ts';

const curable = '2025 жылғы түзету қолданылса, оны кейін беруге болады.';
const fatal = 'Өтінішпен бірге берілмеген құжат лицензия беру құқығынан айырады.';

export const westernAustraliaInKazakh: StateTexts = {
  codes: {
    zone_not_loaded: (t) =>
      `Учаскеде ${t.blocks('blocks')}. Минералдану аймағында бір лицензиядағы шекті блок саны ${t.number('maximum')}, аймақтардан тыс ${t.number('maximumOutside')}; аймақтар картасы жүктелмеген.`,
    zones_straddled: (t) =>
      `Минералдану аймағында ${t.blocks('inZone')}, аймақтардан тыс ${t.blocks('outsideZone')}. Мұндай учаскеге қандай шек қолданылатыны табылмады.`,
    blocks_not_one_area: (t) =>
      `Учаске бөліктерге бөлініп тұр: ${t.number('parts')}. Бір лицензияның блоктары қабырғалары арқылы байланысқан бір учаске құрайды.`,
    outside_state: (t) => `Батыс Аустралиядан тыс: ${t.blocks('outside')}. Оларды алып тастаңыз.`,
    state_boundary_not_loaded: () =>
      'Блоктардың Батыс Аустралияда жатқанын анықтау мүмкін емес: штат шекарасы жүктелмеген.',
    applications_not_loaded: () => 'Жауап беру мүмкін емес: басқа тұлғалардың өтініштері жүктелмеген.',
    datum_of_day_unknown: (t) =>
      `Блоктар берілген жүйе: ${t.text('datum')}. Блоктар GDA2020 сызықтарында қай күннен бастап жататыны табылмады.`,
    live_tenement: (t) =>
      `Қолданыстағы құқықпен (${t.list('by')}) иеленілген: ${t.blocks('blocks')}. Бұл жер ашық емес.`,
    part_of_block_left: (t) =>
      `Қолданыстағы құқықпен (${t.list('by')}) ішінара иеленілген: ${t.blocks('blocks')}. Әрқайсысының қалғаны берілуі мүмкін.`,
    tenements_not_loaded: () => 'Анықтау мүмкін емес: қолданыстағы құқықтар жүктелмеген.',
    closed_area: (t) => `Өтініштерге жабық (${t.list('by')}): ${t.blocks('blocks')}.`,
    closed_areas_not_loaded: () => 'Анықтау мүмкін емес: өтініштерге жабық аумақтар жүктелмеген.',
    what_is_left_unknown: (t) =>
      `Белгілі болғанынша, беруге болатыны: ${t.blocks('left')}, барлығы ${t.number('blocks')}. Қабат жетіспейді, сондықтан одан аз болуы мүмкін.`,
    nothing_left: () => 'Учаскенің бірде-бір блогын беруге болмайды.',
    too_many_areas_left: (t) =>
      `Қалғаны учаскелерге бөлініп кетеді: ${t.number('areas')}; бір лицензиядағы шегі: ${t.number('maximum')}.`,
    earlier_applicant_has_priority: (t) =>
      `Бұрынырақ өтініш берілген (${t.list('applications')}): ${t.blocks('blocks')}. Бастапқы талапты бірінші орындаған тұлға алда тұрады.`,
    same_day_ballot: (t) =>
      `Сол күні өтініш берілген (${t.list('applications')}): ${t.blocks('blocks')}. Бір уақытта болса, тау-кен судьясы жеребе тартады.`,
    form_21_missing: () => `21-нысан жоқ. ${fatal}`,
    form_21_missing_curable: () => `21-нысан жоқ. ${curable}`,
    block_list_missing: () => `Блоктар тізбесі жоқ. ${fatal}`,
    block_list_missing_curable: () => `Блоктар тізбесі жоқ. ${curable}`,
    area_map_missing: () => `Карта жоқ. ${fatal}`,
    area_map_missing_curable: () => `Карта жоқ. ${curable}`,
    s58_statement_missing: () => `58-бап бойынша мәлімдеме жоқ. ${fatal}`,
    s58_statement_missing_curable: () => `58-бап бойынша мәлімдеме жоқ. ${curable}`,
    financial_resources_missing: (t) =>
      `Қаржы қаражаты көрсетілмеген. Оны тек өзі жұмыс істейтін, учаскесі мына шектен аспайтын жеке тұлға көрсетпей алады: ${t.blocks('maximum')}.`,
    own_labour_unknown: (t) =>
      `Учаске: ${t.blocks('blocks')}. Жеке тұлға өзі жұмыс істесе, қаржы қаражатын көрсетпейді; өзі жұмыс істейтіні айтылмаған.`,
    programme_of_five_years_needed: () => 'Өтініште бес жылға арналған бағдарлама болуға тиіс.',
    application_fee_unpaid: () => 'Алым төленбеген. Өтініш төленген күні берілген болып саналады.',
    first_year_rent_unpaid: () =>
      'Бірінші жылдың рентасы төленбеген. Өтініш төленген күні берілген болып саналады.',
    former_holder_barred: (t) =>
      `${t.is('related', true) ? 'Өтініш берушімен байланысты тұлға' : 'Өтініш беруші'} бұл жерді ${until(t.day('endedOn'))} иеленген (${t.list('by')}) және ${until(t.day('until'))}, сол күнді қоса алғанда, оған өтініш бере алмайды.`,
    former_holder_unknown: () =>
      'Анықтау мүмкін емес: өтініш беруші және онымен байланысты тұлғалар бұрын нені иеленгені белгісіз.',
    minister_may_refuse: () =>
      'Министр кез келген өтінішке қоғамдық мүдде үшін бас тарта алады; алдын ала айту мүмкін емес.',
    tenement_too_large: (t) =>
      `Учаскенің ауданы ${t.hectares('areaHectares')}; ең үлкен рұқсат етілетіні ${t.hectares('maximumHectares')}.`,
    plot_area_unknown: (t) =>
      `Учаскенің ауданы көрсетілмеген; ең үлкен рұқсат етілетіні ${t.hectares('maximumHectares')}.`,
    not_marked_out: () => 'Учаске жергілікті жерде белгіленбеген. Онсыз өтініш жарамсыз.',
    lodged_too_late: (t) =>
      `Учаске ${on(t.day('markedOutOn'))} белгіленген, өтінішті ${until(t.day('until'))} беру қажет еді.`,
    lodged_before_marking_out: (t) =>
      `Өтініш учаске белгіленгенге дейін берілген; белгіленген күні: ${t.day('markedOutOn')}.`,
    too_many_special_licences: (t) =>
      `Өтініш берушідегі арнайы кен іздеушілік лицензияларының саны: ${t.number('held')}; шегі: ${t.number('maximum')}.`,
    special_licences_unknown: () =>
      'Өтініш берушіде арнайы кен іздеушілік лицензияларының қанша екені белгісіз.',
    not_inside_another_licence: () => 'Арнайы кен іздеушілік лицензиясы бөтен лицензияның ішінде жатады.',
    place_unknown: () => 'Учаскенің бөтен лицензия ішінде жатқаны белгісіз.',
    tenement_too_deep: (t) =>
      `Жалпы мақсаттағы жалдау қолданылатын тереңдік ${t.metres('maximumMetres')}; сұралғаны ${t.metres('depthMetres')}.`,
    mining_support_missing: () =>
      'Өндіру ұсынысы, минералдану туралы есеп немесе (2013 жылдан бастап) ресурстар туралы есеп жоқ.',
    licence_no_longer_live: () =>
      'Лицензия енді қолданылмайды, онымен бірге тау-кен жалдауына құқық та тоқтатылды.',
    kind_has_no_conversion: () =>
      'Тау-кен жалдауына құқықты тек кен іздеушілік, барлау және сақтап тұру лицензиялары береді.',
    retention_status_instead: () =>
      'Сақтап тұру лицензиялары тек 2006 жылғы 10 ақпанға дейін өтініш берілген құқықтардан беріледі; одан жаңалары сақтап тұру мәртебесін алады.',
    primary_tenement_unknown: () => 'Сақтап тұру лицензиясы қай құқықтан берілетіні белгісіз.',
  },
  rules: {
    'wa.exploration.maximum-area': {
      name: 'Блок саны',
      met: (t) => `${t.blocks('blocks')}; бір лицензиядағы шегі ${t.number('maximum')}.`,
    },
    'wa.exploration.contiguity': {
      name: 'Блоктар қабырғалары арқылы байланысқан',
      met: () => 'Блоктар бір учаске құрайды.',
    },
    'wa.exploration.state': { name: 'Штат шегінде', met: () => 'Барлық блок Батыс Аустралияда жатыр.' },
    'wa.exploration.datum': {
      name: 'Координаттар жүйесі',
      met: (t) => `Блоктар сол күні қолданылған жүйеде берілген: ${t.text('datum')}.`,
    },
    'wa.ground.tenements': {
      name: 'Қолданыстағы құқықтар',
      met: () => 'Учаскеде қолданыстағы құқық жоқ.',
    },
    'wa.ground.closed-areas': {
      name: 'Жабық аумақтар',
      met: () => 'Бірде-бір блок жабық аумақта жатқан жоқ.',
    },
    'wa.exploration.eligible-blocks': {
      name: 'Не қалады',
      met: (t) => `Беруге болатыны: ${t.blocks('left')}.`,
    },
    'wa.exploration.priority': {
      name: 'Уақыты бойынша бірінші',
      met: () => 'Ертерек берілген өтініштер белгісіз.',
    },
    'wa.exploration.programme-years': {
      name: 'Бағдарлама мерзімі',
      met: () => 'Бес жылға арналған бағдарлама талап етілмейді.',
    },
    'wa.refusal.former-holder': {
      name: 'Бұрынғы иеленушілер',
      met: () => 'Өтініш беруші де, онымен байланысты тұлғалар да соңғы үш айда бұл жерді иеленбеген.',
    },
    'wa.refusal.public-interest': { name: 'Қоғамдық мүдде', met: () => 'Министр бас тартпайды.' },
    'wa.tenement.area': {
      name: 'Учаскенің ауданы',
      met: () => 'Ауданы шектен аспайды немесе шегі жоқ.',
    },
    'wa.tenement.marking-out': {
      name: 'Жергілікті жерде белгілеу',
      met: () => 'Учаске белгіленген немесе бұл қажет емес.',
    },
    'wa.tenement.lodged-in-time': { name: 'Белгілегеннен кейін беру', met: () => 'Уақтылы берілген.' },
    'wa.tenement.special-prospecting': {
      name: 'Арнайы кен іздеушілік лицензиясы',
      met: () => 'Шектен аспайды және бөтен лицензияның ішінде немесе лицензия арнайы емес.',
    },
    'wa.tenement.depth': { name: 'Тереңдігі', met: () => 'Жалпы мақсаттағы жалдау тереңдігінің шегінде.' },
    'wa.tenement.mining-support': {
      name: 'Ұсыныс немесе есеп',
      met: () => 'Тіркелген немесе қажет емес.',
    },
    'wa.tenement.conversion': { name: 'Тау-кен жалдауына құқық', met: () => 'Лицензия қолданылуда.' },
    'wa.tenement.retention': {
      name: 'Сақтап тұру',
      met: () => 'Бастапқы құқыққа 2006 жылға дейін өтініш берілген.',
    },
  },
  names: {
    document: {
      'form-21': '21-нысан',
      'block-list': 'блоктар тізбесі (1-қосымша)',
      'area-map': 'карта (2-қосымша)',
      's58-statement': '58-бап бойынша мәлімдеме: әдіс, бағдарлама, күтілетін шығыстар',
      'financial-resources': 'техникалық және қаржы қаражаты',
      'application-fee': 'өтініш алымы',
      'first-year-rent': 'бірінші жылдың рентасы',
      'notices-served': 'жер пайдаланушыларға тапсырылған көшірмелер',
      'affidavit-of-service': 'тапсырылғаны туралы куәландырылған мәлімдеме',
      advertisement: 'хабарландыру',
      security: 'қамтамасыз ету (32-нысан)',
      'heritage-agreement': 'мұра туралы келісім',
      'programme-of-work': 'жұмыс бағдарламасы',
      'mineralisation-report': 'өндіру ұсынысы, минералдану немесе ресурстар туралы есеп',
      'mining-statement': 'жұмыстардың басталуы, әдісі және ауданы туралы мәлімдеме',
      'form-5': 'шығыстар туралы есеп (5-нысан)',
      'mineral-exploration-report': 'барлау туралы есеп',
      'exemption-application': 'босату туралы өтініш',
    },
    missing: {
      'mineralisation-zones': 'минералдану аймақтарының картасы',
      'rule-on-straddled-zones': 'аймақ шекарасының екі жағындағы учаскелер туралы норма',
      'first-day-of-gda2020': 'блоктар үшін GDA2020 жүйесінің алғашқы күні',
      'boundary-of-state': 'штат шекарасы',
      'applications-of-others': 'басқа тұлғалардың өтініштері',
      'live-tenements': 'қолданыстағы құқықтар',
      'closed-areas': 'өтініштерге жабық аумақтар',
      'own-labour-of-applicant': 'өтініш берушінің өзі жұмыс істейтіні',
      'history-of-applicant-and-related':
        'өтініш берушінің және онымен байланысты тұлғалардың бұрынғы құқықтары',
      'judgement-of-the-minister': 'министрдің шешімі',
      'area-of-plot': 'учаскенің ауданы',
      'special-licences-held': 'бар арнайы лицензиялар',
      'place-of-plot': 'учаскенің орны',
      'primary-tenement': 'бастапқы құқық',
    },
    field: {
      's58-statement': '58-бап бойынша мәлімдеме',
      area: 'ауданы',
      depth: 'тереңдігі',
      markedOutOn: 'жергілікті жерде белгіленген күн',
    },
  },
  processes: {
    'exploration-application': 'Барлау лицензиясына өтініш',
    'prospecting-application': 'Кен іздеушілік лицензиясына өтініш',
    'special-prospecting-application': 'Арнайы кен іздеушілік лицензиясына өтініш',
    'mining-application': 'Тау-кен жалдауына өтініш',
    'general-purpose-application': 'Жалпы мақсаттағы жалдауға өтініш',
    'miscellaneous-application': 'Қосалқы лицензияға өтініш',
    'year-of-tenement': 'Құқық жылы',
    'release-of-report': 'Есепті жария ету',
  },
  steps: {
    'post-copy': 'Көшірмесін іліп қою',
    assess: 'Өтінішті қарау',
    'refer-to-agencies': 'Басқа ведомстволардың жауап беруі',
    'draw-lots': 'Жеребе тарту',
    'serve-copies': 'Көшірмелерді тапсыру',
    advertise: 'Хабарландыру беру',
    'give-security': 'Қамтамасыз етуді ұсыну',
    'wait-for-objections': 'Қарсылықтарды күту',
    'objection-of-private-land': 'Жер иелерінің қарсылықтарын күту',
    'serve-objection': 'Қарсылықты тапсыру',
    'hear-objection': 'Қарсылықты ашық сотта тыңдау',
    'sign-heritage-agreement': 'Мұра туралы келісімге қол қою',
    'give-native-title-notice': 'Байырғы құқық туралы хабарлама беру',
    'wait-for-native-title': 'Байырғы құқық бойынша қарсылықтарды күту',
    'inquire-native-title': 'Байырғы құқық мәселесін қарау',
    'negotiate-native-title': 'Байырғы құқық туралы келісу',
    recommend: 'Ұсыным беру',
    decide: 'Беру немесе бас тарту',
    'decide-by-registrar': 'Беру немесе бас тарту',
    'appeal-to-minister': 'Шағым бойынша шешу',
    'approve-programme-of-work': 'Жұмыс бағдарламасын бекіту',
    lodge: 'Өтініш беру',
    'pay-rent': 'Рентаны төлеу',
    'lodge-expenditure-report': 'Шығыстар туралы есепті тапсыру',
    'lodge-exploration-report': 'Барлау туралы есепті тапсыру',
    'ask-for-exemption': 'Шығыстардан босатуды сұрау',
    'object-to-exemption': 'Босатуға қарсылық білдіру',
    'plaint-for-forfeiture': 'Алып қою туралы талап қою',
    'judge-plaint': 'Талап қою бойынша шешу',
    'apply-first-after-forfeiture': 'Алып қойылғаннан кейін бірінші өтініш беру',
    'apply-first-after-unpaid-fine': 'Айыппұл төленбегеннен кейін бірінші өтініш беру',
    'keep-report-closed': 'Есепті жабық ұстау',
    'keep-report-closed-longer': 'Есепті ұзағырақ жабық ұстау',
    'release-co-funded-report': 'Штат қолдаған бұрғылау туралы есепті жария ету',
  },
  atEnd: {
    'no-limit': 'Заң мерзім белгілемейді.',
    'application-may-be-refused': 'Өтінішке бас тартылуы мүмкін.',
    'no-objection-stands': 'Қарсылықтар жоқ.',
    'warden-may-extend': 'Тау-кен судьясы мерзімді ұзарта алады.',
    'native-title-is-cleared': 'Байырғы құқық мәселесі шешілді.',
    'target-missed': 'Департамент өз мерзімін сақтамады; өтініш беруші ештеңе жоғалтпайды.',
    'marking-out-lapses': 'Жергілікті жердегі белгі күшін жояды.',
    'gazetted-and-forfeited': 'Құқық алып қойылды деп жарияланады.',
    'fine-or-forfeiture': 'Кез келген тұлғаның талап қоюы бойынша айыппұл немесе алып қою.',
    'no-plaint-possible': 'Бұл жыл үшін енді талап қоюға болмайды.',
    'ground-open-to-all': 'Жер баршаға ашық.',
    'report-becomes-public': 'Есеп жария болады.',
    'condition-broken': 'Лицензия шарты бұзылды.',
    'no-work-allowed': 'Оған дейін жұмыстарға рұқсат етілмейді.',
  },
  costParts: { 'application-fee': 'Өтініш алымы', rental: 'Рента төлемі', security: 'Қамтамасыз ету' },
  assumptions: {
    'granted-on-the-day-of-application': 'Лицензия өтініш берілген күні берілген.',
    'blocks-kept': 'Барлық блок бүкіл уақытта сақталады.',
    'spend-in-year-it-begins': 'Шығыстар лицензия жылы басталатын күнтізбелік жылда көрсетілген.',
    'spend-floor-not-known':
      'Блок саны аз болғандағы ең аз сома белгісіз: көрсетілген шығыстар кем болуы мүмкін.',
  },
  settings: {
    'lodging.office-closes': {
      question: 'Қабылдау қашан жабылады?',
      reason:
        'Тек ашылу сағаты табылды. Нұсқалар арасында берілген өтініш өз күнінің таңдауға байланысты екенін хабарлайды.',
      readings: { '16:30': '16:30-да', '17:00': '17:00-де', '17:30': '17:30-да' },
    },
    'grid.datum-after-april-2024': {
      question: '2024 жылғы 4 сәуірден кейін өтініш берілген блоктар қай сызықтарда жатады?',
      reason:
        'Қағидалар GDA2020 жүйесін енгізе алады; қай күннен бастап екені табылмады. Сол күнге дейін GDA94 өлшенген.',
      readings: { 'not-known': 'Белгісіз', GDA94: 'Бұрынғыша GDA94', GDA2020: 'GDA2020' },
    },
    'amendment-2025.commenced': {
      question: 'Тау-кен ісі туралы заңның 2025 жылғы түзетуі күшіне енді ме?',
      reason:
        'Ол жоғарғы палатаға 2025 жылғы 11 қыркүйекте түсті; қол қойылғаны және алғашқы күні расталмаған.',
      readings: {
        'not-confirmed': 'Расталмаған: жетіспейтін құжат бас тартуға негіз болады',
        commenced: 'Енді: құжатты кейін беруге болады',
      },
    },
    'draw.randomness': {
      question: 'Жеребе қандай жария мән бойынша тартылады?',
      reason:
        '«Жеребемен»: оны тарту тәртібі табылмады. drand раундын алдын ала ешкім білмейді, ал тексеруді әркім жасай алады.',
      readings: {
        'drand-round': 'drand-тың аталған болашақ раунды',
        'public-event': 'Аталған болашақ жария оқиғаның сөздері',
      },
    },
    'sealed-filing.opening': {
      question: 'Өтініш беруші алдымен мөрленген міндеттеме беріп, оны кейін аша ала ма?',
      reason:
        'Бастапқы талапты бірінші орындаған тұлға бірінші болады, ал міндеттеме оны орындамайды. Кезекті содан санау «егер» ретінде көрсетіледі; ашу мерзімі — біздің оқуымыз.',
      readings: {
        'not-in-law': 'Жоқ: заң мұны білмейді',
        'within-1-working-day': 'Иә, 1 жұмыс күні ішінде ашылады',
        'within-3-working-days': 'Иә, 3 жұмыс күні ішінде ашылады',
      },
    },
    'sealed-filing.limit': {
      question: 'Бір өтініш берушінің қанша мөрленген өтініші қатар ашылмай тұра алады?',
      reason:
        'Мәтіндер бұл туралы айтпайды. Шек көп алаңды мөрлеп, үздігін ғана ашуға жол бермейді; күші жойылғандарының саны жария.',
      readings: { one: 'Бір', three: 'Үш', ten: 'Он' },
    },
    'advertisement.required': {
      question: 'Өтініш туралы хабарландыру беру әлі қажет пе?',
      reason:
        'Күші жойылған болуы мүмкін ескі редакция оқылды; хабарландыру берген тұлға ештеңе жоғалтпайды.',
      readings: { 'as-read': 'Иә, 14 күн ішінде', repealed: 'Жоқ' },
    },
  },
  duties: {
    'pay-rent': 'Рентаны төлеу',
    spend: 'Ең төмен соманы жұмсау',
    'report-expenditure': 'Шығыстар туралы есеп беру (5-нысан)',
    'report-exploration': 'Барлау туралы есеп беру',
    'give-up-blocks': 'Блоктардан бас тарту',
    'pay-rehabilitation-levy': 'Рекультивация алымын төлеу',
    'propose-work': 'Жұмыс бағдарламасын ұсыну',
  },
  events: { yearly: 'жыл сайын', 'before-ground-disturbance': 'жер бүлінгенге дейін' },
  shares: { 'blocks-granted': 'берілген блоктардан', 'rehabilitation-estimate': 'рекультивация бағасынан' },
  provisions: {
    'exploration.minimum-blocks': 'Барлау лицензиясындағы блоктың ең аз саны',
    'exploration.maximum-blocks': 'Минералдану аймағындағы блоктың шекті саны',
    'exploration.maximum-blocks-outside-zones': 'Минералдану аймақтарынан тыс блоктың шекті саны',
    'exploration.areas-after-loss': 'Блоктар жоғалғаннан кейінгі учаскенің шекті саны',
    'exploration.areas-after-loss-from-blocks': 'Бірнеше учаске мүмкін болатын өтініштегі блок саны, бастап',
    'exploration-application.own-labour-blocks': 'Өз еңбегі қаражатты көрсетуден босататын блок саны, дейін',
    'exploration-application.programme-of-five-years': 'Бес жылға арналған бағдарлама қажет',
    'exploration.security': 'Барлау лицензиясын қамтамасыз ету',
    'exploration-application.security-days': 'Қамтамасыз етуді ұсыну, берілгеннен бастап',
    'exploration-application.advertisement-days': 'Хабарландыру, берілгеннен бастап',
    'exploration-application.serve-copies-days': 'Көшірмелерді тапсыру, берілгеннен бастап',
    'exploration-application.unserved-below-metres': 'Одан төмен жеке иелерге тапсырылмайтын тереңдік',
    'lodging.office-opens': 'Қабылдаудың басталуы',
    'lodging.card-limit': 'Карта арқылы төлемнің шегі',
    'objection.days': 'Қарсылықтар, өтініштен бастап',
    'objection.private-land-days': 'Жер иесінің қарсылығы, тапсырылғаннан бастап',
    'objection.serve-days': 'Қарсылықты өтініш берушіге тапсыру',
    'native-title.objection-months': 'Жеделдетілген рәсімге қарсылықтар',
    'exploration.extension-years': 'Барлау лицензиясын ұзартулар',
    'exploration.further-extensions': 'Одан әрі ұзартуға болады',
    'exploration.relinquishment-percent': 'Қайтарылатын блоктар үлесі',
    'exploration.relinquishment-year': 'Соңында блоктар қайтарылатын жыл',
    'exploration.relinquishment-times': 'Блоктар неше рет қайтарылады',
    'exploration.relinquishment-above-blocks': 'Блоктар қайтарылмайтын сан, дейін',
    'exploration.relinquishment-maximum-areas': 'Қалған учаскенің шекті саны',
    'exploration.bulk-limit-tonnes': 'Барлау лицензиясы ала алатын тау жынысы',
    'programme-of-work.target-days': 'Жұмыс бағдарламасының нысаналы мерзімі',
    'application.target-days': 'Өтініштің нысаналы мерзімі',
    'application.target-percent': 'Нысаналы мерзімдегі өтініштер үлесі',
    'prospecting.maximum-hectares': 'Ең үлкен кен іздеушілік лицензиясы',
    'prospecting.extension-years': 'Кен іздеушілік лицензиясын ұзарту',
    'prospecting.retention-extra-years': 'Сақтап тұру мәртебесіндегі қосымша жылдар',
    'prospecting.security': 'Кен іздеушілік лицензиясын қамтамасыз ету',
    'prospecting.bulk-limit-tonnes': 'Кен іздеушілік лицензиясы ала алатын тау жынысы',
    'special-prospecting.maximum-hectares': 'Ең үлкен арнайы кен іздеушілік лицензиясы',
    'special-prospecting.maximum-per-person': 'Бір тұлғадағы арнайы лицензияның шекті саны',
    'retention.term-years': 'Сақтап тұру лицензиясының мерзімі',
    'retention.extension-years': 'Сақтап тұру лицензиясын ұзарту',
    'mining.term-years': 'Тау-кен жалдауының мерзімі',
    'mining.renewal-years': 'Тау-кен жалдауын жаңарту',
    'mining.resource-report-suffices': 'Тау-кен жалдауына ресурстар туралы есеп жеткілікті',
    'general-purpose.maximum-hectares': 'Ең үлкен жалпы мақсаттағы жалдау',
    'general-purpose.maximum-depth-metres': 'Жалпы мақсаттағы жалдау тереңдігі',
    'general-purpose.term-years': 'Жалпы мақсаттағы жалдау мерзімі',
    'miscellaneous.term-years': 'Қосалқы лицензия мерзімі',
    'miscellaneous.purposes': 'Қосалқы лицензиялардың мақсаттары',
    'miscellaneous.marked-out': 'Қосалқы лицензиялар жергілікті жерде белгіленеді',
    'miscellaneous.detail-days': 'Қосалқы лицензияның толық мәліметі',
    'marking-out.lodge-days': 'Өтініш беру, жергілікті жерде белгіленгеннен бастап',
    'minimum-spend.exploration': 'Барлаудың жылдық ең төмен шығыстары',
    'minimum-spend.overhead-percent': 'Басқару мен жерге қол жеткізу есепке алынатын шек',
    'minimum-spend.part-block-counts-whole': 'Блоктың бөлігі тұтас болып саналады',
    'minimum-spend.square-kilometre': '1 км² үшін ең төмен шығыстар, блоктардан ескі лицензиялар',
    'minimum-spend.square-kilometre-floor': 'Блоктардан ескі лицензиялардың ең аз шығыстары',
    'rent.square-kilometre-2018': '2018–19 жылғы 1 км² рентасы, блоктардан ескі лицензиялар',
    'rent.due-months': 'Рентаны төлеу, жылдығынан бастап',
    'rehabilitation-levy.percent': 'Рекультивация алымы',
    'rehabilitation-levy.nil-up-to': 'Алым төленбейтін баға шегі',
    'drilling-aid.maximum-percent': 'Штат қолдаған бұрғылауды өтеу',
    'drilling-aid.multi-hole': 'Көп ұңғыма үшін өтеудің шегі',
    'drilling-aid.deep-hole': 'Терең ұңғыма үшін өтеудің шегі',
    'drilling-aid.prospector': 'Кен іздеушіге өтеудің шегі',
    'former-holder.bar-months': 'Бұрынғы иеленуші өтініш бере алмайтын мерзім',
    'complainant.priority-days': 'Талап қоюшы бірінші өтініш бере алатын мерзім',
    'expenditure-report.days': 'Шығыстар туралы есеп, жылдығынан бастап',
    'exemption.request-days': 'Босатуды сұрау, жылдығынан бастап',
    'exemption.objection-days': 'Босатуға қарсылықтар',
    'plaint.months-after-year': 'Алып қою туралы талап қою, жылдан кейін',
    'fine-unpaid.priority-days': 'Айыппұл төленбегеннен кейінгі бірінші кезек',
    'report.closed-years': 'Есептер жабық болатын мерзім',
    'report.objection-extends-years': 'Қарсылық жабықтықты ұзартатын мерзім',
    'report.release-notice-months': 'Есептер жария етілгенге дейінгі хабарлама',
    'report.co-funded-months': 'Штат қолдаған бұрғылау есептері жабық болатын мерзім',
  },
  columns: {
    extension: 'ұзарту',
    years: 'жылдар',
    untilYear: 'қай жылға дейін',
    fromYear: 'қай жылдан',
    perBlock: 'бір блокқа A$',
  },
};
