import type { Messages } from '../../messages.ts';
import { until } from '../cases.ts';

export const account: Messages['pages']['account'] = {
  title: 'Сіздің өтініштеріңіз бен лицензияларыңыз',
  lead: 'Бұл бетті тек сіз көресіз. Өтініштер мен лицензиялардың өзі баршаға ашық.',
  signIn: 'Қаралама, өтініш және лицензияларыңызды көру үшін кіріңіз',
  signInHow: 'Тізілімді оқуға, учаскені тексеруге және пішінді толтыруға тіркелгі қажет емес.',
  officer: 'Лауазымды адамның тіркелгісінде өз өтініштері болмайды.',
  toDesk: 'Жұмыс үстеліне',
  drafts: 'Қараламалар',
  draftsNone: 'Қаралама жоқ. Кірген бойда пішін осында сақталады.',
  untitled: 'Әзірге атаусыз',
  savedAt: (at) => `сақталды: ${at}`,
  lodgedAs: (id) => `берілген өтініш: ${id}`,
  open: 'Жалғастыру',
  drop: 'Тастау',
  dropped: 'Қаралама тасталды',
  applications: 'Өтініштер',
  applicationsNone: 'Әзірге берілмеген.',
  yourMove: 'Сізден әрекет күтілуде',
  licences: 'Лицензиялар',
  licencesNone: 'Әзірге жоқ.',
  until: (date) => until(date),
  newApplication: 'Жаңа өтініш',
};
