/** Around every chart. */
export const chart = {
  shownAs: 'Shown as',
  chart: 'Chart',
  table: 'Table',
  cite: 'Cite',
  cited: 'Citation copied',
  source: 'Source',
  unit: 'Unit',
  low: 'at least',
  high: 'at most',
  read: 'Read the values',
  readHint: 'Point at the chart, or use the arrow keys, to read its values.',
  pictureFailed: 'The picture could not be made',
  citation: (title: string, source: string, address: string, date: string) =>
    `${title}. ${source}. Orebook, ${address}, read ${date}.`,
};
