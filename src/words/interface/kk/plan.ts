import type { Messages } from '../messages.ts';

export const plan: Messages['plan'] = {
  works: {
    'desk-study': 'Қор материалдары мен есептерді зерделеу',
    'remote-sensing': 'Қашықтан зондтау',
    mapping: 'Геологиялық картаға түсіру',
    geochemistry: 'Геохимиялық сынамалау',
    geophysics: 'Геофизикалық жұмыстар',
    trenching: 'Орлар мен шурфтар',
    drilling: 'Бұрғылау',
    laboratory: 'Зертханалық жұмыстар',
    'resource-estimate': 'Ресурстарды бағалау',
    rehabilitation: 'Рекультивациялау',
  },
  units: {
    metres: 'м',
    'line-kilometres': 'қума км',
    'square-kilometres': 'км²',
    samples: 'сынама',
    'cubic-metres': 'м³',
  },
  year: 'Жыл',
  work: 'Жұмыс',
  volume: 'Көлемі',
  spend: 'Шығыстар',
  minerals: 'Не ізделуде',
  financial: {
    'bank-balance': 'Банктегі немесе ұлттық пошта операторындағы қалдық',
    'loan-agreement': 'Барлауға арналған қарыз',
    'audited-accounts': 'Аудиттелген есептілік',
    'rating-letter': 'Рейтинг агенттігінің хаты',
  },
  professional: {
    'own-staff': 'Штатта',
    contract: 'Шарт бойынша',
    contractor: 'Мердігерде',
  },
  specialists: { geologist: 'Геолог', geophysicist: 'Геофизик', other: 'Басқа мамандық' },
  banks: {
    'domestic-bank': 'Қазақстан банкі',
    'national-post': 'Ұлттық пошта операторы',
    'foreign-bank': 'Шетелдік банк',
  },
  controllers: {
    person: 'Жеке тұлға',
    company: 'Заңды тұлға',
    state: 'Мемлекет',
    'international-organisation': 'Халықаралық ұйым',
  },
};
