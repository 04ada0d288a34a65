/** Названия правил для действующих лицензий и других заявлений и что говорится, когда они соблюдены. */
import type { RuleWords } from '../rule-words.ts';

const simply = (name: string, met: string): RuleWords => ({ name, met: () => met });

export const lifeRules: Readonly<Record<string, RuleWords>> = {
  'extension.times': {
    name: 'Сколько раз можно продлить',
    met: (t) =>
      t.has('maximum')
        ? `Продлений: ${t.number('before')} из ${t.number('maximum')}.`
        : 'Число продлений не ограничено.',
  },
  'extension.request-day': {
    name: 'День заявления',
    met: (t) => `Подано между ${t.day('opens')} и ${t.day('until')}.`,
  },
  'extension.length': {
    name: 'Срок продления',
    met: (t) => `${t.years('years')}; допускается не более ${t.years('maximum')}.`,
  },
  'extension.relinquishment': {
    name: 'Отказ от территории',
    met: (t) =>
      t.count('needed') === 0
        ? 'Отказываться от территории не нужно.'
        : `Отдаётся ${t.blocks('givenUp')}; нужно ${t.number('needed')} (40 % от ${t.number('base')}).`,
  },
  'extension.remainder': {
    name: 'Остаток',
    met: (t) => `Остаётся одним участком: ${t.blocks('left')}.`,
  },
  'extension.breaches': simply('Прошлые периоды', 'Плата и минимальные расходы прошлых периодов в порядке.'),
  'surrender.whole-blocks': {
    name: 'Целые блоки',
    met: (t) =>
      t.is('whole', true) ? 'Отказ от всей лицензии.' : `Отдаётся целиком: ${t.blocks('blocks')}.`,
  },
  'surrender.remainder': {
    name: 'Остаток',
    met: (t) =>
      t.count('left') === 0 ? 'Ничего не остаётся.' : `Остаётся одним участком: ${t.blocks('left')}.`,
  },
  'surrender.pledge': simply('Залог', 'Не заложено, либо залогодержатель согласен.'),
  'surrender.closure-act': simply('Восстановление земли', 'Акт ликвидации или обследования подписан.'),
  'transfer.allowed': simply('Можно ли передать', 'Закон это допускает.'),
  'transfer.consent': {
    name: 'Согласие министерства',
    met: (t) =>
      t.has('exemption')
        ? `Не требуется: ${t.name('exemption', 'exemption')}.`
        : `Получено ${t.day('givenOn')}, действует до ${t.day('lasts')}.`,
  },
  'transfer.ban': simply('Административный запрет', 'Запрета на участок нет.'),
  'transfer.national-security': simply('Национальная безопасность и концентрация', 'Оценено.'),
  'transfer.reissue': {
    name: 'Переоформление лицензии',
    met: (t) =>
      t.is('needed', false)
        ? 'Не требуется: недропользователь тот же.'
        : `Переоформляется за ${t.workingDays('days')} по совместному заявлению.`,
  },
  'transfer.notices': simply('Уведомления', 'Не требуются.'),
  'pledge.allowed': simply('Можно ли заложить', 'Закон это допускает.'),
  'pledge.registration': simply('Регистрация залога', 'Зарегистрирован.'),
  'split.holder': {
    name: 'Тот же недропользователь',
    met: (t) => `Недропользователь не меняется; решение в течение ${t.days('days')}.`,
  },
  'split.parts': {
    name: 'Части',
    met: (t) => `Части (${t.number('parts')}) составляют участок: ${t.blocks('blocks')}.`,
  },
  'merge.kind': {
    name: 'Можно ли объединить',
    met: (t) => `Участки добычи; решение в течение ${t.days('days')}.`,
  },
  'revocation.ground': {
    name: 'Основание отзыва',
    met: (t) => `Есть в законе: ${t.name('breach', 'breach')}.`,
  },
  'revocation.cure': {
    name: 'Срок на устранение',
    met: (t) => `Уведомление ${t.day('noticeOn')}; срок на устранение истёк ${t.day('until')}.`,
  },
  'revocation.force-majeure': simply('Непреодолимая сила', 'Её не было.'),
  'revocation.end': { name: 'Прекращение лицензии', met: (t) => `Лицензия прекратилась ${t.day('ends')}.` },
  'exploration.bulk-extraction': {
    name: 'Извлечение горной массы',
    met: (t) =>
      t.count('cubicMetres') <= t.count('free')
        ? `${t.number('cubicMetres')} м³; до ${t.number('free')} м³ разрешение не нужно.`
        : 'Разрешение и документы есть.',
  },
  'exploration.capital-structures': simply('Капитальные сооружения', 'Не предусмотрены.'),
  'closure-security.form': simply('Вид обеспечения', 'Гарантии, залог вкладов или страховые полисы.'),
  'closure-security.sum': {
    name: 'Сумма обеспечения',
    met: (t) => `Предоставлено ${t.tenge('givenKzt')}; нужно ${t.tenge('neededKzt')} (${t.mci('mci')}).`,
  },
  'closure-security.policy-term': {
    name: 'Срок страхового полиса',
    met: (t) => (t.count('policies') === 0 ? 'Полис не используется.' : `Не менее ${t.years('years')}.`),
  },
  'licence.law-of-issue': {
    name: 'Какой закон действует для лицензии',
    met: (t) =>
      t.is('reach', 'issue-day')
        ? `Закон на день выдачи, ${t.day('lawOf')}.`
        : `Закон на сам этот день, ${t.day('lawOf')}.`,
  },
};

export const otherApplicationRules: Readonly<Record<string, RuleWords>> = {
  document: {
    name: '',
    met: (t) => (t.is('needed', false) ? 'От этого заявителя не требуется.' : 'Приложено.'),
  },
  'plot.outline': {
    name: 'Форма участка',
    met: (t) =>
      t.is('shape', 'rectangle') ? 'Прямоугольник.' : 'Четыре угла, две противоположные стороны параллельны.',
  },
  'plot.holes': {
    name: 'Внутренние границы',
    met: (t) => (t.count('holes') === 0 ? 'Их нет.' : 'Они окружают чужие участки.'),
  },
  'plot.size': { name: 'Площадь участка', met: (t) => t.squareMetres('squareMetres') },
  'plot.term': {
    name: 'Срок',
    met: (t) => `${t.years('years')}; допускается не более ${t.years('maximum')}.`,
  },
  'plot.ground': {
    name: 'Территория участка',
    met: (t) =>
      t.count('touched') === 0 ? 'На ней ничего нет.' : 'Затронутое этому не мешает, либо согласие есть.',
  },
  'mining.resource-report': { name: 'Стандарт отчёта', met: (t) => `${t.text('standard')}.` },
  'mining.professional-means': {
    name: 'Специалисты',
    met: (t) =>
      t.is('needed', false) ? 'От разведчика не требуется.' : 'Есть геолог, горный инженер и маркшейдер.',
  },
  'mining.financial-means': {
    name: 'Финансовые возможности',
    met: (t) => (t.is('needed', false) ? 'От разведчика не требуется.' : 'Подтверждены.'),
  },
  'mining.exclusive-right': {
    name: 'Исключительное право разведчика',
    met: (t) => (t.is('claimed', false) ? 'Не заявлено.' : 'Есть.'),
  },
  'mining.exploration-goes-on': {
    name: 'Разведка на это время',
    met: (t) =>
      t.is('goesOn', true)
        ? 'Разведка этой территории продолжается до решения: без минимальных расходов, плата вносится.'
        : 'Разведка этой территории не продолжается.',
  },
  'mining.breaches': {
    name: 'Нарушения разведчика',
    met: (t) =>
      t.is('claimed', false)
        ? 'Исключительное право не заявлено.'
        : `Их нет; формальные недостатки можно устранить за ${t.days('days')}.`,
  },
  'common-minerals.depth': {
    name: 'Глубина',
    met: (t) => `${t.metres('value')}; допускается не более ${t.metres('maximum')}.`,
  },
  'common-minerals.no-other-minerals': simply(
    'Другие полезные ископаемые',
    'Уполномоченный орган их не обнаружил.',
  ),
  'prospecting.holder': simply(
    'Кто может получить',
    'Гражданин Казахстана без другой лицензии на старательство.',
  ),
  'prospecting.tools': simply('Глубина и техника', 'В пределах допустимого.'),
  'prospecting.plan': {
    name: 'План старательства',
    met: (t) => (t.is('needed', false) ? 'Для ручного труда не нужен.' : 'Приложен.'),
  },
  'prospecting.water-land': {
    name: 'Земли водного фонда',
    met: (t) =>
      t.is('onWater', true) ? 'Ручной труд на землях водного фонда.' : 'Не на землях водного фонда.',
  },
  'geological-study.holder': simply('Кто может получить', 'Любое лицо; право не исключительное.'),
  'geological-study.works': simply('Работы', 'В пределах допустимого при изучении.'),
  'geological-study.consent': simply('Чужие участки', 'Их нет, либо согласие есть.'),
  'retention.kind': simply('Вид лицензии', 'Лицензия на добычу.'),
  'retention.ground': simply('Причина', 'Есть в законе.'),
  'retention.length': {
    name: 'Срок статуса',
    met: (t) =>
      `${t.years('years')}; за раз ${t.years('once')}, всего ${t.years('maximum')}. Срок добычи продлится до ${t.day('newUntil')}.`,
  },
};
