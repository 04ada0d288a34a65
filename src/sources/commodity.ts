/** English names of commodities that several publishers share, as codes of `#terms`. Each publisher's `codes.ts` adds its own. */
import type { Mineral } from '#terms';
import type { Intake } from './intake.ts';

/** `null`: no commodity of the ground (a product, power) or a rock-forming mineral that comes along. */
export type Commodities = Readonly<Record<string, Mineral | null>>;

export const commonCommodities: Commodities = {
  aluminium: 'aluminium',
  aluminum: 'aluminium',
  alumina: 'aluminium',
  antimony: 'antimony',
  arsenic: 'arsenic',
  asbestos: 'asbestos',
  barite: 'barite',
  baryte: 'barite',
  barium: 'barite',
  beryllium: 'beryllium',
  bismuth: 'bismuth',
  boron: 'boron',
  cadmium: 'cadmium',
  caesium: 'caesium',
  chromite: 'chromium',
  chromium: 'chromium',
  coal: 'coal',
  cobalt: 'cobalt',
  copper: 'copper',
  fluorine: 'fluorite',
  fluorite: 'fluorite',
  gallium: 'gallium',
  germanium: 'germanium',
  gold: 'gold',
  graphite: 'graphite',
  indium: 'indium',
  iron: 'iron',
  'iron ore': 'iron',
  lanthanides: 'rare-earths',
  lanthanum: 'rare-earths',
  lead: 'lead',
  lithium: 'lithium',
  magnesium: 'magnesium',
  manganese: 'manganese',
  mercury: 'mercury',
  'metallurgical coal': 'coal',
  molybdenum: 'molybdenum',
  nickel: 'nickel',
  niobium: 'niobium',
  osmium: 'platinum-group',
  palladium: 'platinum-group',
  phosphate: 'phosphate',
  phosphorus: 'phosphate',
  platinum: 'platinum-group',
  'platinum-group elements': 'platinum-group',
  potassium: 'potash',
  'rare earth elements': 'rare-earths',
  'rare earths': 'rare-earths',
  'rare-earth elements': 'rare-earths',
  rhenium: 'rhenium',
  rhodium: 'platinum-group',
  rubidium: 'other',
  salt: 'salt',
  scandium: 'scandium',
  selenium: 'selenium',
  silver: 'silver',
  sulfur: 'sulphur',
  sulphur: 'sulphur',
  tantalum: 'tantalum',
  tellurium: 'tellurium',
  'thermal coal': 'coal',
  tin: 'tin',
  titanium: 'titanium',
  tungsten: 'tungsten',
  uranium: 'uranium',
  vanadium: 'vanadium',
  yttrium: 'rare-earths',
  zinc: 'zinc',
  zirconium: 'zirconium',
};

/** Codes of stated commodities, each once, in the order stated. An unknown one counts as `other`, with a note. */
export function mineralsFromNames(
  names: readonly string[],
  codes: Commodities,
  at: string,
  intake: Intake,
): readonly Mineral[] {
  const minerals = new Set<Mineral>();
  for (const name of names) {
    const key = name.toLowerCase();
    const mineral = Object.hasOwn(codes, key) ? codes[key] : undefined;
    if (mineral === undefined) {
      intake.note(
        'mineral_unknown',
        at,
        `"${name}" is no commodity we know; kept as stated, filed under other.`,
      );
      minerals.add('other');
    } else if (mineral !== null) minerals.add(mineral);
  }
  return [...minerals];
}
