/** Әр диаграмманың айналасындағы сөздер. */
export const chart = {
  shownAs: 'Көрінісі',
  chart: 'Диаграмма',
  table: 'Кесте',
  cite: 'Дәйексөз келтіру',
  cited: 'Дәйексөз көшірілді',
  source: 'Дереккөз',
  unit: 'Бірлік',
  low: 'кемінде',
  high: 'көп дегенде',
  read: 'Мәндерді оқу',
  readHint: 'Мәндерді оқу үшін диаграмманы көрсетіңіз немесе көрсеткі пернелерді басыңыз.',
  pictureFailed: 'Сурет жасалмады',
  citation: (title: string, source: string, address: string, date: string) =>
    `${title}. ${source}. Orebook, ${address}, оқылған күні: ${date}.`,
};
