import type { Messages } from '../messages.ts';

export const plan: Messages['plan'] = {
  works: {
    'desk-study': 'Изучение фондов и отчётов',
    'remote-sensing': 'Дистанционное зондирование',
    mapping: 'Геологическое картирование',
    geochemistry: 'Геохимическое опробование',
    geophysics: 'Геофизика',
    trenching: 'Канавы и шурфы',
    drilling: 'Бурение',
    laboratory: 'Лабораторные работы',
    'resource-estimate': 'Оценка ресурсов',
    rehabilitation: 'Рекультивация',
  },
  units: {
    metres: 'м',
    'line-kilometres': 'пог. км',
    'square-kilometres': 'км²',
    samples: 'проб',
    'cubic-metres': 'м³',
  },
  year: 'Год',
  work: 'Работа',
  volume: 'Объём',
  spend: 'Затраты',
  minerals: 'Что ищут',
  financial: {
    'bank-balance': 'Остаток в банке или у национального оператора почты',
    'loan-agreement': 'Заём на разведку',
    'audited-accounts': 'Аудированная отчётность',
    'rating-letter': 'Письмо рейтингового агентства',
  },
  professional: {
    'own-staff': 'В штате',
    contract: 'По договору',
    contractor: 'У подрядчика',
  },
  specialists: { geologist: 'Геолог', geophysicist: 'Геофизик', other: 'Другая специальность' },
  banks: {
    'domestic-bank': 'Банк Казахстана',
    'national-post': 'Национальный оператор почты',
    'foreign-bank': 'Банк за рубежом',
  },
  controllers: {
    person: 'Физическое лицо',
    company: 'Компания',
    state: 'Государство',
    'international-organisation': 'Международная организация',
  },
};
