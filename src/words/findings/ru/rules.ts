/** Названия правил и что говорится, когда они соблюдены. */
import type { RuleWords } from '../rule-words.ts';

const ground = (name: string, free: string): RuleWords => ({
  name,
  met: (t) =>
    t.count('clipped') > 0
      ? `Частично, за пределами такого участка: ${t.blocks('clipped')}; больше ничто не мешает.`
      : free,
});

const land = (name: string, free: string): RuleWords => ({ name, met: () => free });

export const areaRules: Readonly<Record<string, RuleWords>> = {
  'exploration.maximum-area': {
    name: 'Число блоков',
    met: (t) => `${t.blocks('blocks')}; по одному заявлению можно просить ${t.number('maximum')}.`,
  },
  'exploration.contiguity': {
    name: 'Общие стороны блоков',
    met: () => 'Каждый блок имеет общую сторону с остальными: это один участок.',
  },
  'exploration.country': { name: 'В пределах Казахстана', met: () => 'Все блоки лежат в Казахстане.' },
  'exploration.datum': {
    name: 'Система координат',
    met: (t) => `Блоки указаны в системе ${t.text('datum')}.`,
  },
  'exploration.programme': {
    name: 'Открытая территория',
    met: () => 'Программа открывает все блоки для разведки.',
  },
  'ground.exploration': ground('Другие лицензии на разведку', 'Других лицензий на разведку на участке нет.'),
  'ground.mining': ground('Участки добычи', 'Участков добычи здесь нет.'),
  'ground.mining-application': ground('Заявления на добычу', 'Заявлений на добычу на этой территории нет.'),
  'ground.hydrocarbon-production': ground(
    'Участки добычи углеводородов',
    'Участков добычи углеводородов здесь нет.',
  ),
  'ground.subsoil-space': ground(
    'Участки использования пространства недр',
    'Участков использования пространства недр здесь нет.',
  ),
  'ground.closure-area': ground('Территории ликвидации', 'Ликвидация последствий добычи здесь не ведётся.'),
  'ground.uranium-mining': ground('Участки добычи урана', 'Участков добычи урана здесь нет.'),
  'ground.state-study': ground(
    'Государственное геологическое изучение',
    'Государственное геологическое изучение здесь не ведётся.',
  ),
  'territory.defence-land': land('Земли обороны', 'Земель обороны и национальной безопасности нет.'),
  'territory.settlement-belt': land(
    'Населённые пункты',
    'Населённых пунктов и их пояса нет, либо соглашение приложено.',
  ),
  'territory.hydrotechnical-works': land(
    'Гидротехнические сооружения',
    'Гидротехнических сооружений рядом нет.',
  ),
  'territory.water-fund': land('Водный фонд', 'Земель водного фонда нет.'),
  'territory.drinking-groundwater': land('Питьевая вода', 'Месторождений питьевых подземных вод нет.'),
  'territory.cemetery': land('Кладбища', 'Кладбищ рядом нет.'),
  'territory.buildings-and-plantings': land(
    'Чужие здания и насаждения',
    'Чужих участков со зданиями или насаждениями нет, либо согласие есть.',
  ),
  'territory.infrastructure': land(
    'Дороги, железные дороги, линии',
    'Земель дорог, железных дорог, линий и трубопроводов нет.',
  ),
  'territory.state-needs': land('Государственные нужды', 'Участков для государственных нужд нет.'),
  'territory.protected-area': land('Охраняемые территории', 'Особо охраняемых природных территорий нет.'),
  'exploration.eligible-blocks': {
    name: 'Что можно выдать',
    met: (t) =>
      t.count('dropped') === 0
        ? `Насколько известно, можно выдать все блоки (${t.blocks('left')}).`
        : `После исключения (${t.blocks('dropped')}) можно выдать одной лицензией ${t.blocks('left')}.`,
  },
  'exploration.opening': {
    name: 'Как открыта территория',
    met: () => 'Открыта давно: решает порядок поступления.',
  },
  'exploration.priority': {
    name: 'Место в очереди',
    met: () => 'Более ранних заявлений ни на один блок нет: ваше первое.',
  },
};

export const applicationRules: Readonly<Record<string, RuleWords>> = {
  'exploration.holder': {
    name: 'Кто может получить',
    met: () =>
      'Лицензию на разведку может получить любое физическое или юридическое лицо, казахстанское или иностранное.',
  },
  'exploration.revoked-before': {
    name: 'Прежние отзывы лицензий',
    met: (t) =>
      `Лицензии ваши и аффилированных лиц на эту территорию не отзывались (срок: ${t.years('years')}).`,
  },
  'exploration.surrendered-before': {
    name: 'Прежние отказы от территории',
    met: (t) =>
      `Ни вы, ни аффилированные лица от этой территории не отказывались (срок: ${t.years('years')}).`,
  },
  'exploration.closure-duties': {
    name: 'Обязанности по ликвидации',
    met: (t) => `Неисполненных обязанностей по ликвидации нет (срок: ${t.years('years')}).`,
  },
  'exploration.national-security': {
    name: 'Национальная безопасность и концентрация',
    met: () => 'Оценено.',
  },
  'exploration.controllers': {
    name: 'Контролирующие лица',
    met: (t) =>
      t.is('needed', false)
        ? 'От физического лица не требуется.'
        : `Названо: ${t.number('controllers')}, из них государств: ${t.number('states')}.`,
  },
  'exploration.foreign-extract': {
    name: 'Выписка из иностранного реестра',
    met: () => 'Легализована или не требуется.',
  },
  'exploration.languages': {
    name: 'Казахский и русский языки',
    met: () => 'Все документы составлены на казахском и русском языках.',
  },
  'exploration.notarised': { name: 'Заверенные копии', met: () => 'Все копии заверены нотариусом.' },
  'exploration.electronic-signature': {
    name: 'Электронная подпись',
    met: (t) => (t.is('onlineOnly', false) ? 'На этот день не требовалась.' : 'Подписано.'),
  },
  'exploration.financial-sum': {
    name: 'Сумма финансовых возможностей',
    met: (t) => `Подтверждено ${t.tenge('sumKzt')}; нужно ${t.tenge('neededKzt')}.`,
  },
  'exploration.financial-form': {
    name: 'Форма подтверждения',
    met: (t) => `Подтверждение (${t.name('form', 'form')}) имеет форму, которой требует закон.`,
  },
  'exploration.professional-means': {
    name: 'Геолог или геофизик',
    met: (t) => `Специалист есть: ${t.name('form', 'specialist')} (${t.name('form', 'form')}).`,
  },
  'exploration.tax-debt': {
    name: 'Налоговая задолженность',
    met: (t) => `Задолженность ${t.tenge('debtKzt')}; допускается не более ${t.tenge('maximumKzt')}.`,
  },
  'exploration.tax-certificate-age': {
    name: 'Давность справки',
    met: (t) => `Выдана за ${t.days('age')} до заявления; допускается не более ${t.days('maximum')}.`,
  },
};
