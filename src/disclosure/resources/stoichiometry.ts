/*  How much of one substance another holds, from atomic masses alone:
 *
 *      Li₂CO₃ / Li   =   (2 · 6.94 + 12.011 + 3 · 15.999) / (2 · 6.94)   =   73.888 / 13.88   =   5.323
 *
 *  A factor is shown wherever it was used; a sum of several elements (rare earths) has none without its composition.
 */

/** Abridged standard atomic weights, IUPAC 2021 (doi 10.1515/pac-2019-0603), g/mol. */
const atomicMasses: Readonly<Record<string, number>> = {
  Be: 9.0122,
  Bi: 208.98,
  C: 12.011,
  Ce: 140.12,
  Co: 58.933,
  Cr: 51.996,
  Cu: 63.546,
  Dy: 162.5,
  Eu: 151.96,
  Fe: 55.845,
  Gd: 157.25,
  La: 138.91,
  Li: 6.94,
  Mn: 54.938,
  Mo: 95.95,
  Nb: 92.906,
  Nd: 144.24,
  Ni: 58.693,
  O: 15.999,
  Pr: 140.91,
  Sc: 44.956,
  Sm: 150.36,
  Sn: 118.71,
  Ta: 180.95,
  Tb: 158.93,
  Ti: 47.867,
  U: 238.03,
  V: 50.942,
  W: 183.84,
  Y: 88.906,
  Zr: 91.224,
};

type Atoms = ReadonlyMap<string, number>;

/** Atoms of a formula without brackets: `Li2CO3` → Li 2, C 1, O 3. @throws RangeError for what is no such formula */
export function atomsOf(formula: string): Atoms {
  const atoms = new Map<string, number>();
  let read = 0;
  for (const [text, element = '', count] of formula.matchAll(/([A-Z][a-z]?)(\d*)/g)) {
    if (!(element in atomicMasses)) break;
    atoms.set(element, (atoms.get(element) ?? 0) + (count === '' ? 1 : Number(count)));
    read += text.length;
  }
  if (read !== formula.length || formula === '')
    throw new RangeError(`"${formula}" is no formula of known elements.`);
  return atoms;
}

/** g/mol. @throws RangeError as `atomsOf` */
export function molarMass(formula: string): number {
  let mass = 0;
  for (const [element, count] of atomsOf(formula)) mass += (atomicMasses[element] as number) * count;
  return mass;
}

export interface Factor {
  /** Formulas: `Li`, `Li2CO3`. */
  readonly from: string;
  readonly to: string;
  /** Multiply a mass counted as `from` with it, and it is counted as `to`. */
  readonly factor: number;
  /** The element that both count. */
  readonly element: string;
}

/** The factor between two ways of counting one element. @throws RangeError where they count different ones, or a formula is none */
export function factorBetween(from: string, to: string): Factor {
  const element = countedBy(from);
  if (countedBy(to) !== element) throw new RangeError(`${from} and ${to} count different elements.`);
  const perAtom = (formula: string) => molarMass(formula) / (atomsOf(formula).get(element) as number);
  return { from, to, factor: perAtom(to) / perAtom(from), element };
}

/** The first element of a formula is the one it counts: W of WO3, Li of Li2CO3. */
function countedBy(formula: string): string {
  const [element] = atomsOf(formula).keys();
  return element as string;
}
