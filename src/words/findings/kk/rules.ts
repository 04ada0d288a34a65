/** Қағидалардың атаулары және олар сақталғанда не айтылады. */
import type { RuleWords } from '../rule-words.ts';

const ground = (name: string, free: string): RuleWords => ({
  name,
  met: (t) =>
    t.count('clipped') > 0
      ? `Ішінара, мұндай учаскеден тыс: ${t.blocks('clipped')}; басқа ештеңе кедергі емес.`
      : free,
});

const land = (name: string, free: string): RuleWords => ({ name, met: () => free });

export const areaRules: Readonly<Record<string, RuleWords>> = {
  'exploration.maximum-area': {
    name: 'Блок саны',
    met: (t) => `${t.blocks('blocks')}; бір өтінішпен сұрауға болатын шегі ${t.number('maximum')}.`,
  },
  'exploration.contiguity': {
    name: 'Блоктардың ортақ қабырғалары',
    met: () => 'Әр блоктың қалғандарымен ортақ қабырғасы бар: бұл бір учаске.',
  },
  'exploration.country': { name: 'Қазақстан шегінде', met: () => 'Барлық блок Қазақстанда жатыр.' },
  'exploration.datum': {
    name: 'Координаттар жүйесі',
    met: (t) => `Блоктар көрсетілген жүйе: ${t.text('datum')}.`,
  },
  'exploration.programme': {
    name: 'Ашық аумақ',
    met: () => 'Бағдарлама барлық блокты барлауға ашады.',
  },
  'ground.exploration': ground(
    'Барлауға арналған басқа лицензиялар',
    'Учаскеде барлауға арналған басқа лицензия жоқ.',
  ),
  'ground.mining': ground('Өндіру учаскелері', 'Мұнда өндіру учаскесі жоқ.'),
  'ground.mining-application': ground('Өндіруге өтініштер', 'Бұл аумақта өндіруге өтініш жоқ.'),
  'ground.hydrocarbon-production': ground(
    'Көмірсутектерді өндіру учаскелері',
    'Мұнда көмірсутектерді өндіру учаскесі жоқ.',
  ),
  'ground.subsoil-space': ground(
    'Жер қойнауы кеңістігін пайдалану учаскелері',
    'Мұнда жер қойнауы кеңістігін пайдалану учаскесі жоқ.',
  ),
  'ground.closure-area': ground(
    'Салдары жойылып жатқан аумақтар',
    'Мұнда өндіру салдары жойылып жатқан жоқ.',
  ),
  'ground.uranium-mining': ground('Уран өндіру учаскелері', 'Мұнда уран өндіру учаскесі жоқ.'),
  'ground.state-study': ground(
    'Мемлекеттік геологиялық зерттеу',
    'Мұнда мемлекеттік геологиялық зерттеу жүргізілмейді.',
  ),
  'territory.defence-land': land('Қорғаныс жерлері', 'Қорғаныс және ұлттық қауіпсіздік жері жоқ.'),
  'territory.settlement-belt': land(
    'Елді мекендер',
    'Елді мекен мен оның белдеуі жоқ немесе келісім тіркелген.',
  ),
  'territory.hydrotechnical-works': land(
    'Гидротехникалық құрылысжайлар',
    'Маңында гидротехникалық құрылысжай жоқ.',
  ),
  'territory.water-fund': land('Су қоры', 'Су қоры жері жоқ.'),
  'territory.drinking-groundwater': land('Ауыз су', 'Ауыз суға арналған жерасты суларының кен орны жоқ.'),
  'territory.cemetery': land('Зираттар', 'Маңында зират жоқ.'),
  'territory.buildings-and-plantings': land(
    'Бөтен ғимараттар мен екпелер',
    'Ғимараты немесе екпелері бар бөтен учаске жоқ немесе келісім бар.',
  ),
  'territory.infrastructure': land(
    'Жолдар, теміржолдар, желілер',
    'Жол, теміржол, желі және құбыржол жері жоқ.',
  ),
  'territory.state-needs': land('Мемлекет мұқтажы', 'Мемлекет мұқтажына арналған учаске жоқ.'),
  'territory.protected-area': land('Қорғалатын аумақтар', 'Ерекше қорғалатын табиғи аумақ жоқ.'),
  'exploration.eligible-blocks': {
    name: 'Нені беруге болады',
    met: (t) =>
      t.count('dropped') === 0
        ? `Белгілі болғанынша, барлық блокты беруге болады (${t.blocks('left')}).`
        : `Алып тасталғаннан кейін (${t.blocks('dropped')}) бір лицензиямен беруге болады: ${t.blocks('left')}.`,
  },
  'exploration.opening': {
    name: 'Аумақ қалай ашылған',
    met: () => 'Бұрыннан ашық: түсу реті шешеді.',
  },
  'exploration.priority': {
    name: 'Кезектегі орны',
    met: () => 'Бірде-бір блокқа ертерек өтініш жоқ: сіздікі бірінші.',
  },
};

export const applicationRules: Readonly<Record<string, RuleWords>> = {
  'exploration.holder': {
    name: 'Кім ала алады',
    met: () =>
      'Барлауға арналған лицензияны кез келген жеке немесе заңды тұлға, қазақстандық не шетелдік, ала алады.',
  },
  'exploration.revoked-before': {
    name: 'Лицензиялардың бұрын қайтарып алынуы',
    met: (t) =>
      `Сіздің және аффилирленген тұлғалардың осы аумаққа лицензиялары қайтарып алынбаған (мерзім: ${t.years('years')}).`,
  },
  'exploration.surrendered-before': {
    name: 'Аумақтан бұрын бас тартулар',
    met: (t) => `Сіз де, аффилирленген тұлғалар да бұл аумақтан бас тартпаған (мерзім: ${t.years('years')}).`,
  },
  'exploration.closure-duties': {
    name: 'Салдарды жою міндеттері',
    met: (t) => `Орындалмаған салдарды жою міндеттері жоқ (мерзім: ${t.years('years')}).`,
  },
  'exploration.national-security': {
    name: 'Ұлттық қауіпсіздік және құқықтардың шоғырлануы',
    met: () => 'Бағаланған.',
  },
  'exploration.controllers': {
    name: 'Бақылаушы тұлғалар',
    met: (t) =>
      t.is('needed', false)
        ? 'Жеке тұлғадан талап етілмейді.'
        : `Аталғаны: ${t.number('controllers')}, олардың ішінде мемлекеттер: ${t.number('states')}.`,
  },
  'exploration.foreign-extract': {
    name: 'Шетелдік тізілімнен үзінді көшірме',
    met: () => 'Заңдастырылған немесе талап етілмейді.',
  },
  'exploration.languages': {
    name: 'Қазақ және орыс тілдері',
    met: () => 'Барлық құжат қазақ және орыс тілдерінде жасалған.',
  },
  'exploration.notarised': {
    name: 'Куәландырылған көшірмелер',
    met: () => 'Барлық көшірмені нотариус куәландырған.',
  },
  'exploration.electronic-signature': {
    name: 'Электрондық цифрлық қолтаңба',
    met: (t) => (t.is('onlineOnly', false) ? 'Бұл күні талап етілмеген.' : 'Қол қойылған.'),
  },
  'exploration.financial-sum': {
    name: 'Қаржылық мүмкіндіктер сомасы',
    met: (t) => `Расталғаны ${t.tenge('sumKzt')}; қажеті ${t.tenge('neededKzt')}.`,
  },
  'exploration.financial-form': {
    name: 'Растама нысаны',
    met: (t) => `Растама (${t.name('form', 'form')}) заң талап ететін нысанда.`,
  },
  'exploration.professional-means': {
    name: 'Геолог немесе геофизик',
    met: (t) => `Маман бар: ${t.name('form', 'specialist')} (${t.name('form', 'form')}).`,
  },
  'exploration.tax-debt': {
    name: 'Салық берешегі',
    met: (t) => `Берешек ${t.tenge('debtKzt')}; рұқсат етілетін шегі ${t.tenge('maximumKzt')}.`,
  },
  'exploration.tax-certificate-age': {
    name: 'Анықтаманың ескілігі',
    met: (t) => `Өтініштен ${t.days('age')} бұрын берілген; рұқсат етілетін шегі ${t.days('maximum')}.`,
  },
};
