/** Әр диаграмманың айналасында. */
import type { Messages } from '../messages.ts';

export const chart: Messages['chart'] = {
  shownAs: 'Көрсетілу түрі',
  chart: 'Диаграмма',
  table: 'Кесте',
  cite: 'Дәйексөз алу',
  cited: 'Дәйексөз сілтемесі көшірілді',
  source: 'Дереккөз',
  unit: 'Өлшем бірлігі',
  low: 'кемінде',
  high: 'ең көбі',
  read: 'Мәндерді оқу',
  readHint: 'Мәндерін оқу үшін меңзерді диаграммаға апарыңыз немесе бағыт пернелерін пайдаланыңыз.',
  pictureFailed: 'Суретті жасау мүмкін болмады',
  citation: (title, source, address, date) =>
    `${title}. ${source}. Orebook, ${address}, оқылған күні: ${date}.`,
};
