/** A deposit among the world's deposits of its mineral, by tonnage and grade. */
export const gradeTonnage = {
  title: 'Among the world’s deposits',
  finding: (name: string, form: string, less: string, among: string) =>
    `${name}: more ${form} in the ground than ${less} of ${among} deposits abroad`,
  mineralFinding: (own: string, among: string, mineral: string) =>
    `${mineral}: ${own} deposits of this register beside ${among} abroad`,
  ranks: (ore: string, grade: string, contained: string) =>
    `By ore it stands above ${ore} of them, by grade above ${grade}, by contained amount above ${contained}.`,
  unit: (form: string) => `tonnes of ore and grade as ${form}; each line a power of ten`,
  ore: 'Ore, million tonnes',
  grade: (form: string) => `Grade, % ${form}`,
  contained: (form: string) => `Contained ${form}`,
  thisDeposit: 'This deposit',
  ownOthers: 'Other deposits of this register',
  own: 'Deposits of this register',
  world: 'Deposits abroad',
  name: 'Deposit',
  group: 'Which',
  country: 'Country',
  category: 'Code, category',
  asOf: 'As of',
  notDated: 'not dated',
  saidBy: 'Who said so',
  compared: (category: string, asOf: string, saidBy: string) =>
    `Compared is: ${category}; ${asOf}; ${saidBy}.`,
  chosen: (figures: string) =>
    `Figures of it: ${figures}. Taken are the newest that state ore and grade, and of those the one of the most ore; figures overlap and are never added.`,
  abroad: (none: string, among: string) =>
    `Of ${among} deposits abroad, ${none} are stated under no code. The open files name no type of deposit, so all types stand together.`,
  lines: 'Along a dotted line the contained amount is equal.',
  graphite:
    'Publishers count graphitic carbon or graphite and mostly do not say which; nothing is converted.',
  noPoint: (mineral: string) =>
    `${mineral}: no source states a tonnage of ore together with a grade here, so there is no point to compare.`,
  noWorld: (minerals: string) => `No open file of the world’s deposits is loaded for: ${minerals}.`,
};
