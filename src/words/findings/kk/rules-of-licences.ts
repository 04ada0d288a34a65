/** Қолданыстағы лицензиялар мен басқа өтініштерге арналған қағидалардың атаулары және олар сақталғанда не айтылады. */
import { on, span, until } from '../../interface/kk/cases.ts';
import type { RuleWords } from '../rule-words.ts';

const simply = (name: string, met: string): RuleWords => ({ name, met: () => met });

export const lifeRules: Readonly<Record<string, RuleWords>> = {
  'extension.times': {
    name: 'Неше рет ұзартуға болады',
    met: (t) =>
      t.has('maximum')
        ? `Ұзарту саны: ${t.number('before')}; шегі ${t.number('maximum')}.`
        : 'Ұзарту саны шектелмеген.',
  },
  'extension.request-day': {
    name: 'Өтініш күні',
    met: (t) => `Мына мерзімде берілді: ${span(t.day('opens'), t.day('until'))}.`,
  },
  'extension.length': {
    name: 'Ұзарту мерзімі',
    met: (t) => `${t.years('years')}; рұқсат етілетін шегі ${t.years('maximum')}.`,
  },
  'extension.relinquishment': {
    name: 'Аумақты қайтару',
    met: (t) =>
      t.count('needed') === 0
        ? 'Аумақты қайтару қажет емес.'
        : `Қайтарылатыны ${t.blocks('givenUp')}; қажеті ${t.number('needed')} (${t.number('base')} блоктың 40%-ы).`,
  },
  'extension.remainder': {
    name: 'Қалғаны',
    met: (t) => `Бір учаске болып қалады: ${t.blocks('left')}.`,
  },
  'extension.breaches': simply(
    'Өткен кезеңдер',
    'Өткен кезеңдердің төлемақысы мен ең төмен шығыстары орындалған.',
  ),
  'surrender.whole-blocks': {
    name: 'Тұтас блоктар',
    met: (t) =>
      t.is('whole', true) ? 'Бүкіл лицензиядан бас тарту.' : `Тұтасымен қайтарылады: ${t.blocks('blocks')}.`,
  },
  'surrender.remainder': {
    name: 'Қалғаны',
    met: (t) =>
      t.count('left') === 0 ? 'Ештеңе қалмайды.' : `Бір учаске болып қалады: ${t.blocks('left')}.`,
  },
  'surrender.pledge': simply('Кепіл', 'Кепілге қойылмаған немесе кепіл ұстаушы келіседі.'),
  'surrender.closure-act': simply(
    'Жерді қалпына келтіру',
    'Салдарды жою немесе зерттеп-қарау актісіне қол қойылған.',
  ),
  'transfer.allowed': simply('Беруге бола ма', 'Заң бұған жол береді.'),
  'transfer.consent': {
    name: 'Министрліктің келісімі',
    met: (t) =>
      t.has('exemption')
        ? `Талап етілмейді: ${t.name('exemption', 'exemption')}.`
        : `${on(t.day('givenOn'))} алынған, ${until(t.day('lasts'))} қолданылады.`,
  },
  'transfer.ban': simply('Әкімшілік тыйым', 'Учаскеге тыйым салынбаған.'),
  'transfer.national-security': simply('Ұлттық қауіпсіздік және құқықтардың шоғырлануы', 'Бағаланған.'),
  'transfer.reissue': {
    name: 'Лицензияны қайта ресімдеу',
    met: (t) =>
      t.is('needed', false)
        ? 'Талап етілмейді: жер қойнауын пайдаланушы сол қалпында.'
        : `Бірлескен өтініш бойынша ${t.workingDays('days')} ішінде қайта ресімделеді.`,
  },
  'transfer.notices': simply('Хабарламалар', 'Талап етілмейді.'),
  'pledge.allowed': simply('Кепілге қоюға бола ма', 'Заң бұған жол береді.'),
  'pledge.registration': simply('Кепілді тіркеу', 'Тіркелген.'),
  'split.holder': {
    name: 'Сол жер қойнауын пайдаланушы',
    met: (t) => `Жер қойнауын пайдаланушы өзгермейді; шешім мерзімі ${t.days('days')}.`,
  },
  'split.parts': {
    name: 'Бөліктер',
    met: (t) => `Бөліктер (${t.number('parts')}) учаскені құрайды: ${t.blocks('blocks')}.`,
  },
  'merge.kind': {
    name: 'Біріктіруге бола ма',
    met: (t) => `Өндіру учаскелері; шешім мерзімі ${t.days('days')}.`,
  },
  'revocation.ground': {
    name: 'Қайтарып алу негізі',
    met: (t) => `Заңда бар: ${t.name('breach', 'breach')}.`,
  },
  'revocation.cure': {
    name: 'Жою мерзімі',
    met: (t) => `Хабарлама күні: ${t.day('noticeOn')}; жою мерзімі өткен күн: ${t.day('until')}.`,
  },
  'revocation.force-majeure': simply('Еңсерілмейтін күш', 'Болмаған.'),
  'revocation.end': {
    name: 'Лицензияның тоқтатылуы',
    met: (t) => `Лицензия ${on(t.day('ends'))} тоқтатылды.`,
  },
  'exploration.bulk-extraction': {
    name: 'Тау-кен массасын алу',
    met: (t) =>
      t.count('cubicMetres') <= t.count('free')
        ? `${t.number('cubicMetres')} м³; рұқсат қажет емес шегі ${t.number('free')} м³.`
        : 'Рұқсат пен құжаттар бар.',
  },
  'exploration.capital-structures': simply('Күрделі құрылысжайлар', 'Көзделмеген.'),
  'closure-security.form': simply(
    'Қамтамасыз ету түрі',
    'Кепілдіктер, салым кепілдері немесе сақтандыру полистері.',
  ),
  'closure-security.sum': {
    name: 'Қамтамасыз ету сомасы',
    met: (t) => `Ұсынылғаны ${t.tenge('givenKzt')}; қажеті ${t.tenge('neededKzt')} (${t.mci('mci')}).`,
  },
  'closure-security.policy-term': {
    name: 'Сақтандыру полисінің мерзімі',
    met: (t) => (t.count('policies') === 0 ? 'Полис пайдаланылмайды.' : `Кемінде ${t.years('years')}.`),
  },
  'licence.law-of-issue': {
    name: 'Лицензияға қай күнгі заң қолданылады',
    met: (t) =>
      t.is('reach', 'issue-day')
        ? `Лицензия берілген күнгі заң, ${t.day('lawOf')}.`
        : `Осы күннің өзіндегі заң, ${t.day('lawOf')}.`,
  },
};

export const otherApplicationRules: Readonly<Record<string, RuleWords>> = {
  document: {
    name: '',
    met: (t) => (t.is('needed', false) ? 'Бұл өтініш берушіден талап етілмейді.' : 'Тіркелген.'),
  },
  'plot.outline': {
    name: 'Учаскенің пішіні',
    met: (t) =>
      t.is('shape', 'rectangle') ? 'Тіктөртбұрыш.' : 'Төрт бұрышы бар, қарама-қарсы екі қабырғасы параллель.',
  },
  'plot.holes': {
    name: 'Ішкі шекаралар',
    met: (t) => (t.count('holes') === 0 ? 'Жоқ.' : 'Олар бөтен учаскелерді қоршайды.'),
  },
  'plot.size': { name: 'Учаскенің ауданы', met: (t) => t.squareMetres('squareMetres') },
  'plot.term': {
    name: 'Мерзімі',
    met: (t) => `${t.years('years')}; рұқсат етілетін шегі ${t.years('maximum')}.`,
  },
  'plot.ground': {
    name: 'Учаскенің аумағы',
    met: (t) =>
      t.count('touched') === 0 ? 'Онда ештеңе жоқ.' : 'Тиіп тұрғаны кедергі емес немесе келісім бар.',
  },
  'mining.resource-report': { name: 'Есеп стандарты', met: (t) => `${t.text('standard')}.` },
  'mining.professional-means': {
    name: 'Мамандар',
    met: (t) =>
      t.is('needed', false)
        ? 'Барлаушыдан талап етілмейді.'
        : 'Геолог, тау-кен инженері және маркшейдер бар.',
  },
  'mining.financial-means': {
    name: 'Қаржылық мүмкіндіктер',
    met: (t) => (t.is('needed', false) ? 'Барлаушыдан талап етілмейді.' : 'Расталған.'),
  },
  'mining.exclusive-right': {
    name: 'Барлаушының айрықша құқығы',
    met: (t) => (t.is('claimed', false) ? 'Мәлімделмеген.' : 'Бар.'),
  },
  'mining.exploration-goes-on': {
    name: 'Осы уақыттағы барлау',
    met: (t) =>
      t.is('goesOn', true)
        ? 'Бұл аумақты барлау шешім шыққанға дейін жалғасады: ең төмен шығыстарсыз, төлемақы төленеді.'
        : 'Бұл аумақты барлау жалғаспайды.',
  },
  'mining.breaches': {
    name: 'Барлаушының бұзушылықтары',
    met: (t) =>
      t.is('claimed', false)
        ? 'Айрықша құқық мәлімделмеген.'
        : `Жоқ; формалды кемшіліктерді ${t.days('days')} ішінде жоюға болады.`,
  },
  'common-minerals.depth': {
    name: 'Тереңдігі',
    met: (t) => `${t.metres('value')}; рұқсат етілетін шегі ${t.metres('maximum')}.`,
  },
  'common-minerals.no-other-minerals': simply(
    'Басқа пайдалы қазбалар',
    'Уәкілетті орган оларды анықтамаған.',
  ),
  'prospecting.holder': simply(
    'Кім ала алады',
    'Кен іздеушілікке арналған басқа лицензиясы жоқ Қазақстан азаматы.',
  ),
  'prospecting.tools': simply('Тереңдік және техника', 'Рұқсат етілген шекте.'),
  'prospecting.plan': {
    name: 'Кен іздеушілік жоспары',
    met: (t) => (t.is('needed', false) ? 'Қол еңбегіне қажет емес.' : 'Тіркелген.'),
  },
  'prospecting.water-land': {
    name: 'Су қоры жерлері',
    met: (t) => (t.is('onWater', true) ? 'Су қоры жерлеріндегі қол еңбегі.' : 'Су қоры жерлерінде емес.'),
  },
  'geological-study.holder': simply('Кім ала алады', 'Кез келген тұлға; құқық айрықша емес.'),
  'geological-study.works': simply('Жұмыстар', 'Зерттеу үшін рұқсат етілген шекте.'),
  'geological-study.consent': simply('Бөтен учаскелер', 'Жоқ немесе келісім бар.'),
  'retention.kind': simply('Лицензия түрі', 'Өндіруге арналған лицензия.'),
  'retention.ground': simply('Себебі', 'Заңда бар.'),
  'retention.length': {
    name: 'Мәртебе мерзімі',
    met: (t) =>
      `${t.years('years')}; бір жолы ${t.years('once')}, барлығы ${t.years('maximum')}. Өндіру мерзімі ${until(t.day('newUntil'))} ұзартылады.`,
  },
};
