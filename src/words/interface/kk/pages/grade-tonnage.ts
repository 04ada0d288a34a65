import type { Messages } from '../../messages.ts';

/** A deposit among the world's deposits of its mineral, by tonnage and grade. */
export const gradeTonnage: Messages['pages']['gradeTonnage'] = {
  title: 'Әлемдегі кен орындарының арасында',
  finding: (name, form, less, among) =>
    `${name}: жер қойнауындағы ${form} мөлшері одан аз шетелдік кен орындары: ${among} ішінен ${less}`,
  mineralFinding: (own, among, mineral) =>
    `${mineral}: осы тізілімнің кен орны: ${own}, жанында шетелдегісі: ${among}`,
  ranks: (ore, grade, contained) =>
    `Олардан жоғары тұрған үлесі: кен бойынша ${ore}, құрамы бойынша ${grade}, жер қойнауындағы мөлшері бойынша ${contained}.`,
  unit: (form) => `кен тоннасы және құрамы (${form}); әр сызық – онның дәрежесі`,
  ore: 'Кен, млн тонна',
  grade: (form) => `Құрамы, % ${form}`,
  contained: (form) => `Жер қойнауындағы ${form}`,
  thisDeposit: 'Осы кен орны',
  ownOthers: 'Осы тізілімнің басқа кен орындары',
  own: 'Осы тізілімнің кен орындары',
  world: 'Шетелдегі кен орындары',
  name: 'Кен орны',
  group: 'Қайсысы',
  country: 'Ел',
  category: 'Кодекс, санат',
  asOf: 'Күні',
  notDated: 'күні көрсетілмеген',
  saidBy: 'Кім айтты',
  compared: (category, asOf, saidBy) => `Салыстырылатыны: ${category}; ${asOf}; ${saidBy}.`,
  chosen: (figures) =>
    `Ол туралы деректер: ${figures}. Кен мен құрамы бірге аталған ең жаңалары, олардың ішінен кені ең көбі алынды; деректер бір-бірін қамтиды, қосылмайды.`,
  abroad: (none, among) =>
    `Шетелдегі кен орындары: ${among}, оның кодекссіз көрсетілгені: ${none}. Ашық файлдар кен орнының түрін атамайды, сондықтан барлық түрі бірге тұр.`,
  lines: 'Нүктелі сызық бойында жер қойнауындағы мөлшер бірдей.',
  graphite:
    'Жариялаушылар графиттік көміртекті немесе графитті санайды, көбіне қайсысы екенін айтпайды; ештеңе қайта есептелген жоқ.',
  noPoint: (mineral) =>
    `${mineral}: мұнда бірде-бір дереккөз кен тоннасын құрамымен бірге атамайды, сондықтан салыстыратын нүкте жоқ.`,
  noWorld: (minerals) => `Әлем кен орындарының ашық файлы жүктелмеген пайдалы қазбалар: ${minerals}.`,
};
