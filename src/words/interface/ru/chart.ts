/** Вокруг каждого графика. */
export const chart = {
  shownAs: 'Вид',
  chart: 'График',
  table: 'Таблица',
  cite: 'Цитировать',
  cited: 'Ссылка для цитирования скопирована',
  source: 'Источник',
  unit: 'Единица',
  low: 'не менее',
  high: 'не более',
  read: 'Прочитать значения',
  readHint: 'Наведите указатель на график или пользуйтесь стрелками, чтобы прочитать значения.',
  pictureFailed: 'Не удалось создать изображение',
  citation: (title: string, source: string, address: string, date: string) =>
    `${title}. ${source}. Orebook, ${address}, прочитано ${date}.`,
};
