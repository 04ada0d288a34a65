/** Қағида сақталмағанда немесе жауап беру мүмкін болмағанда не айтылады: алдымен дерек, содан кейін салдары. */
import { from, on, until } from '../../interface/kk/cases.ts';
import type { Told } from '../told.ts';

const dropped = 'Өтініштен алып тасталады.';
const elseDropped = 'әйтпесе бұл блоктар алып тасталады';

export const areaCodes = {
  no_blocks: () => 'Бірде-бір блок көрсетілмеген. Кемінде біреуін таңдаңыз.',
  too_many_blocks: (t: Told) =>
    `Учаскеде ${t.blocks('blocks')}; бір өтінішпен сұрауға болатын ең көп блок саны: ${t.number('maximum')}. Артығынан бас тартыңыз (${t.blocks('excess')}) немесе екінші өтініш беріңіз.`,
  block_without_neighbour: (t: Told) =>
    `${t.blocks('lone')} учаскенің басқа блоктарымен ортақ қабырғаға ие емес. Ортақ бұрыш жеткіліксіз. ${dropped}`,
  detached_parts: (t: Told) =>
    `Учаске жеке бөліктерге бөлініп тұр (блок саны: ${t.list('sizes')}). Лицензия бір учаскеге беріледі: әр бөлік жеке лицензия болар еді.`,
  outside_country: (t: Told) => `${t.blocks('outside')} Қазақстаннан тыс жатыр. ${dropped}`,
  border_block: (t: Told) =>
    `Мемлекеттік шекара ${t.blocks('atBorder')} арқылы өтеді. Блоктардың ресми картасынсыз мұндай блокты ішінара беруге болатын-болмайтынын анықтау мүмкін емес.`,
  datum_differs: (t: Told) =>
    `Блоктар көрсетілген жүйе: ${t.text('datum')}; бұл күнгі мемлекеттік жүйе: ${t.text('expected')}. Сол сандар онда басқа жерді білдіреді.`,
  datum_not_stated: (t: Told) =>
    `Блоктар қай координаттар жүйесінде көрсетілгені айтылмаған; бұл күнгі мемлекеттік жүйе: ${t.text('expected')}.`,
  not_in_programme: (t: Told) =>
    `${t.blocks('notOpen')} бағдарлама барлауға ашқан аумақтан тыс жатыр. Онда лицензия берілмейді.`,
  programme_unknown: (t: Told) =>
    `Аумақтың ашық екенін анықтау мүмкін емес (${t.blocks('unknown')}): мемлекеттік жер қойнауы қорын басқару бағдарламасы жүктелмеген.`,
  held_for_exploration: (t: Told) =>
    `${t.blocks('blocks')} толық немесе ішінара барлауға арналған басқа лицензияда жатыр (${t.list('by')}). ${dropped}`,
  inside_mining_plot: (t: Told) =>
    `${t.blocks('blocks')} өндіру учаскесінде жатыр (${t.list('by')}) және учаскенің қалған бөлігімен ортақ бірде-бір қабырғасы одан тыс шықпайды. ${dropped}`,
  inside_mining_application: (t: Told) =>
    `${t.blocks('blocks')} өндіру үшін сұралып қойған аумақта жатыр (${t.list('by')}). ${dropped}`,
  inside_hydrocarbon_plot: (t: Told) =>
    `${t.blocks('blocks')} көмірсутектерді өндіру учаскесінде жатыр (${t.list('by')}). Жер қойнауын пайдаланушының келісімі қажет, ${elseDropped}.`,
  inside_subsoil_space_plot: (t: Told) =>
    `${t.blocks('blocks')} жер қойнауы кеңістігін пайдалану учаскесінде жатыр (${t.list('by')}). ${dropped}`,
  inside_closure_area: (t: Told) =>
    `${t.blocks('blocks')} өндіру салдары жойылып жатқан аумақта жатыр (${t.list('by')}). ${dropped}`,
  inside_uranium_plot: (t: Told) =>
    `${t.blocks('blocks')} уран өндіру учаскесінде жатыр (${t.list('by')}). ${dropped}`,
  inside_state_study: (t: Told) =>
    `${t.blocks('blocks')} іздеу немесе бағалау сатысындағы мемлекеттік геологиялық зерттеу аумағында жатыр (${t.list('by')}). Ол аяқталғанға дейін онда лицензия берілмейді.`,
  user_consent_needed: (t: Told) =>
    `${t.blocks('blocks')} басқа жер қойнауын пайдаланушының учаскесінде ішінара жатыр (${t.name('layer', 'kind')}: ${t.list('by')}). Оның жазбаша келісімі қажет; лицензия сол учаскенің шекарасында аяқталады.`,
  overlap_side_unknown: (t: Told) =>
    `${t.blocks('blocks')} басқа жер қойнауын пайдаланушының учаскесінде ішінара жатыр (${t.name('layer', 'kind')}: ${t.list('by')}). Блоктарыңызбен ортақ қабырғаның одан тыс шығатын-шықпайтынын анықтау мүмкін емес: оның контуры белгісіз.`,
  layer_not_loaded: (t: Told) =>
    `Жауап беру мүмкін емес: бұл қабаттың деректері жүктелмеген (${t.name('layer', 'layer')}).`,
  layer_incomplete: (t: Told) =>
    `Бұл қабатпен қиылыспайтын блоктар туралы жауап беру мүмкін емес (${t.name('layer', 'layer')}): оның деректері толық емес${
      t.is('because', 'points-only')
        ? ', орындар шекарамен емес, нүктемен белгілі'
        : t.is('because', 'generalised')
          ? ', ол ұсақ масштабта сызылған және шағын нысандарды көрсетпейді'
          : t.is('because', 'not-declared-complete')
            ? ', жариялаушы онда бәрі бар деп мәлімдемейді'
            : ''
    }.`,
  defence_land: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен қорғаныс және ұлттық қауіпсіздік жерлерінде жатыр. ${dropped}`,
  settlement_belt: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен елді мекенде немесе оның айналасындағы белдеуде (${t.metres('beltMetres')}) жатыр (${t.list('by')}). Әлеуметтік-экономикалық қолдау туралы келісімді тіркеңіз, ${elseDropped}.`,
  hydrotechnical_works: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен гидротехникалық құрылысжайларда немесе олардың айналасындағы белдеуде (${t.metres('beltMetres')}) жатыр. ${dropped}`,
  water_fund_land: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен су қоры жерлерінде жатыр (${t.list('by')}). ${dropped}`,
  drinking_groundwater: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен ауыз суға арналған жерасты суларының кен орны үстінде жатыр (${t.list('by')}). ${dropped}`,
  cemetery_land: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен зиратта немесе оның айналасындағы белдеуде (${t.metres('beltMetres')}) жатыр. ${dropped}`,
  buildings_and_plantings: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен ғимараттары немесе көпжылдық екпелері бар бөтен учаскелерде не олардың айналасындағы белдеуде (${t.metres('beltMetres')}) жатыр. Жер пайдаланушының келісімін тіркеңіз, ${elseDropped}.`,
  infrastructure_land: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен жолдардың, теміржолдардың, әуежайлардың, желілердің, құбыржолдардың немесе ғарыш объектілерінің жерлерінде жатыр (${t.list('by')}). ${dropped}`,
  state_needs_land: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен мемлекет мұқтажы үшін алынған учаскеде жатыр. ${dropped}`,
  protected_area: (t: Told) =>
    `${t.blocks('blocks')} тұтасымен ерекше қорғалатын табиғи аумақта жатыр (${t.list('by')}). Біз оны жабық деп санаймыз; қорғалатын аумақтар туралы заңның өзін оқымадық.`,
  work_banned_in_part: (t: Told) =>
    `${t.blocks('blocks')} жабық жерде ішінара жатыр (${t.name('layer', 'land')}: ${t.list('by')}). Лицензия оларды қамти алады, бірақ сол бөлікте жұмыс жүргізуге тыйым салынған.`,
  nothing_eligible: (t: Told) =>
    `Бірде-бір блокты беруге болмайды (барлығы ${t.blocks('blocks')}). Мұндай өтінішке бас тартылады.`,
  all_blocks_held: (t: Told) =>
    `Барлық блок (${t.blocks('blocks')}) барлауға арналған лицензияларда жатыр. Мұндай өтінішке бас тартылады.`,
  separate_licences: (t: Told) =>
    `Алып тасталғаннан кейін (${t.blocks('dropped')}) қалады: ${t.blocks('left')}; жеке учаске саны: ${t.number('licences')}. Әрқайсысына өз лицензиясы беріледі.`,
  opening_unknown: () =>
    'Аумақтың алғаш рет ашылғанын, босатылғанын немесе тек аукционда берілетінін анықтау мүмкін емес: бұл мәліметтер жүктелмеген.',
  equal_month: (t: Told) =>
    `${t.blocks('blocks')}: аумақ алғаш рет ашылған күн: ${t.day('on')}. ${until(t.day('until'))}, сол күнді қоса алғанда, берілген барлық өтініш тең; даулы блоктар олардың арасында аукционда сатылады.`,
  freed_block_window: (t: Told) =>
    `${t.blocks('blocks')}: босаған деп жарияланған күн: ${t.day('on')}. ${until(t.day('until'))}, сол күнді қоса алғанда, екінші өтініш түссе, аукцион шешеді, бастапқы бағасы ${t.mci('start')}.`,
  auction_only: (t: Told) =>
    `${t.blocks('blocks')} тек аукционда берілетін аумақта жатыр. Оны өтінішпен алуға болмайды.`,
  reserved_for_national_company: (t: Told) =>
    `${t.blocks('blocks')}: аумақ ${until(t.day('on'))} ұлттық компанияға бекітілген.`,
  not_yet_open: (t: Told) => `${t.blocks('blocks')}: аумақ өтініштерге ${from(t.day('on'))} ашылады.`,
  earlier_application: (t: Told) =>
    t.has('barsUntil')
      ? `${t.blocks('blocks')}: бұрынғы өтінішке бас тарту кезекті әлі жауып тұр, ${until(t.day('barsUntil'))}.`
      : `${t.blocks('blocks')}: бұларға бұрын басқа өтініш түскен (${t.list('applications')}). Сіздікі ол бойынша шешім шыққаннан кейін ғана қаралады.`,
};

export const applicationCodes = {
  revoked_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? 'Аффилирленген тұлғаның осы аумаққа лицензиясы' : 'Сіздің осы аумаққа лицензияңыз'} қайтарып алынған (${t.list('licences')}; ${t.blocks('blocks')}). ${until(t.day('through'))}, сол күнді қоса алғанда, оған лицензия берілмейді.`,
  surrendered_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? 'Аффилирленген тұлға бұл аумақтан бас тартқан' : 'Сіз бұл аумақтан бас тартқансыз'} (${t.list('licences')}; ${t.blocks('blocks')}). ${until(t.day('through'))}, сол күнді қоса алғанда, оған лицензия берілмейді.`,
  history_unknown: () =>
    'Жауап беру мүмкін емес: сізде және аффилирленген тұлғаларда қандай лицензиялар болғаны мұнда белгісіз.',
  closure_duty_unmet: (t: Told) =>
    `Салдарды жою міндеті орындалмаған (${t.list('licences')}). ${until(t.day('through'))}, сол күнді қоса алғанда, лицензия берілмейді.`,
  security_not_assessed: () =>
    'Ұлттық қауіпсіздік пен құқықтардың шоғырлануын тек министрлік бағалайды, ол себептерін хабарламайды.',
  identity_missing: () => 'Жеке басты куәландыратын құжат жоқ.',
  registration_extract_missing: () => 'Заңды тұлғалар тізілімінен үзінді көшірме жоқ.',
  controllers_missing: () => 'Заңды тұлғаны тікелей немесе жанама бақылайтын тұлғалардың тізбесі жоқ.',
  representative_authority_missing: () => 'Өкілдің өкілеттігі туралы құжат жоқ.',
  work_description_missing: () =>
    'Жұмыстардың сипаттамасы жоқ: түрлері, әдістері, көлемі және жылдар бойынша мерзімдері.',
  financial_proof_missing: () => 'Қаржылық мүмкіндіктердің растамасы жоқ.',
  professional_proof_missing: () => 'Кәсіптік мүмкіндіктердің растамасы жоқ.',
  tax_certificate_missing: () => 'Салық берешегі туралы анықтама жоқ.',
  controllers_unknown: () =>
    'Заңды тұлғаны кім бақылайтыны мұнда белгісіз, сондықтан бақылаушы тұлғаларды тексеру мүмкін емес.',
  extract_not_legalised: () => 'Шетелдік тізілімнен үзінді көшірме заңдастырылмаған.',
  legalisation_unknown: () =>
    'Шетелдік тізілімнен үзінді көшірменің заңдастырылғаны тек қағаздың өзінен көрінеді.',
  language_missing: (t: Told) =>
    `Қазақ және орыс тілдерінің екеуінде бірдей емес: ${t.names('document', 'documents')}. Куәландырылған аударма қажет.`,
  document_languages_unknown: (t: Told) =>
    `Құжаттардың қай тілдерде жасалғаны тек өздерінен көрінеді: ${t.names('document', 'documents')}.`,
  not_notarised: (t: Told) => `Көшірмелерін нотариус куәландырмаған: ${t.names('document', 'documents')}.`,
  notary_unknown: (t: Told) =>
    `Көшірмелерін нотариус куәландырғаны тек өздерінен көрінеді: ${t.names('document', 'documents')}.`,
  not_signed_electronically: () =>
    'Өтінішке Қазақстанның электрондық цифрлық қолтаңбасы қойылмаған; 2023 жылғы 1 қазаннан бастап ол тек онлайн беріледі.',
  signature_unknown: () => 'Өтінішке Қазақстанның электрондық цифрлық қолтаңбасы қойылғаны мұнда белгісіз.',
  financial_sum_too_small: (t: Told) =>
    `Расталғаны ${t.tenge('sumKzt')}; қажеті ${t.tenge('neededKzt')}, бұл бірінші жылғы ең төмен шығыстар (${t.blocks('blocks')}). Жетіспейтіні ${t.tenge('missingKzt')}.`,
  financial_proof_unread: () => 'Қаржылық мүмкіндіктер растамасының сомасы мен нысаны әлі көрсетілмеген.',
  balance_not_held: (t: Told) =>
    `Үзінді көшірме бойынша сома шотта ${t.days('held')} тұрған; қатарынан ${t.days('needed')} қажет.`,
  balance_too_old: (t: Told) =>
    `Сома шотта тұрған кезең аяқталған күн: ${t.day('heldUntil')}; ол мына күннен кейінгі уақытқа келуге тиіс: ${t.day('since')}.`,
  bank_abroad: () =>
    'Үзінді көшірмені шетелдік банк берген; Қазақстан банкі немесе ұлттық пошта операторы қажет.',
  loan_for_other_purpose: () => 'Қарыз барлауға арналмаған.',
  lender_means_unproved: () => 'Қарыз беруші банк емес және өз қаражатын растамаған.',
  accounts_too_old: (t: Told) =>
    `Аудиттелген есептілік ${t.months('months')} қамтиды, соңғы күні: ${t.day('until')}; соңғы жыл немесе жартыжылдық үшін қажет (${t.months('shortest')}).`,
  financial_detail_unknown: (t: Told) =>
    `Растаманы (${t.name('form', 'form')}) әлі оқу қажет: заң талап ететін мәліметтер мұнда белгісіз.`,
  specialist_of_other_trade: () => 'Көрсетілген маман геолог та, геофизик те емес.',
  specialist_unknown: () => 'Маманның геолог немесе геофизик екені тек құжаттардан көрінеді.',
  professional_proof_unread: () => 'Жұмыстарды жүргізетін мамандар туралы әлі ештеңе айтылмаған.',
  tax_debt: (t: Told) =>
    `Анықтамадағы салық берешегі ${t.tenge('debtKzt')}; рұқсат етілетін шегі ${t.tenge('maximumKzt')} (${t.mci('maximumMci')}).`,
  tax_certificate_unread: () => 'Салық берешегі туралы анықтаманың мәліметтері әлі көрсетілмеген.',
  tax_certificate_too_old: (t: Told) =>
    `Анықтама ${on(t.day('issuedOn'))}, өтініштен ${t.days('age')} бұрын берілген; рұқсат етілетін шегі ${t.days('maximum')}.`,
  tax_certificate_later: (t: Told) => `Анықтама өтініш күнінен кейін берілген: ${t.day('issuedOn')}.`,
  provision_not_in_force: (t: Told) =>
    `Жауап беру мүмкін емес: қағидаға қажетті норманың бұл күнгі мәні белгісіз (${t.text('provision')}).`,
};
