import type { Messages } from '../messages.ts';

export const ground: Messages['ground'] = {
  title: 'Жер қойнауының күйі',
  states: {
    free: 'Бос',
    'applied-for': 'Өтініш берілген',
    'held-exploration': 'Бос емес: барлау',
    'held-mining': 'Бос емес: өндіру',
    closing: 'Жабылуда немесе босатылуда',
    closed: 'Жабық',
    unknown: 'Белгісіз',
  },
  meanings: {
    free: 'Ешкім иеленбейді және ешкім сұрамаған. Өтініш беруге болады.',
    'applied-for': 'Өтініш берілген. Кейінгі өтініш кезекте оның артында тұрады.',
    'held-exploration': 'Барлауға арналған лицензия қолданылуда.',
    'held-mining': 'Өндіруге арналған лицензия немесе келісімшарт қолданылуда.',
    closing: 'Құқық тоқтатылды немесе тоқтатылуда. Учаске заңда белгіленген күні ашылады.',
    closed: 'Заң лицензия беруге жол бермейді: елді мекен, су объектісі, қорғалатын немесе резервтегі жер.',
    unknown: 'Жауапқа қажетті деректер жетіспейді.',
  },
  licenceKinds: {
    'geological-study': 'Геологиялық зерттеу',
    exploration: 'Барлау',
    mining: 'Өндіру',
    'common-mineral-mining': 'Кең таралған пайдалы қазбаларды өндіру',
    'subsoil-space': 'Жер қойнауы кеңістігін пайдалану',
    prospecting: 'Кен іздеушілік',
    retention: 'Сақтап тұру',
    miscellaneous: 'Қосалқы',
    'general-purpose': 'Жалпы мақсаттағы',
  },
  simulatedShort: 'модельд.',
  simulated: 'Модельденген',
};
