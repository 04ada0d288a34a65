/** How the map tells minerals apart: nine families of colour, and in each sign the chemical symbol. */
import type { Mineral } from '#terms';
import type { MapToken } from './palette.ts';

export const mineralFamilies = [
  'lithium',
  'rare-earths',
  'tungsten-tin',
  'rare-metals',
  'base-metals',
  'ferrous',
  'precious',
  'energy',
  'industrial',
] as const;
export type MineralFamily = (typeof mineralFamilies)[number];

export const familyToken = (family: MineralFamily): MapToken => `mineral-${family}`;

interface Sign {
  readonly family: MineralFamily;
  /** Chemical symbol, or a short word where there is none. */
  readonly symbol: string;
}

const sign = (family: MineralFamily, symbol: string): Sign => ({ family, symbol });

export const mineralSigns: Record<Mineral, Sign> = {
  lithium: sign('lithium', 'Li'),
  'rare-earths': sign('rare-earths', 'RE'),
  scandium: sign('rare-earths', 'Sc'),
  tungsten: sign('tungsten-tin', 'W'),
  tin: sign('tungsten-tin', 'Sn'),
  molybdenum: sign('tungsten-tin', 'Mo'),
  beryllium: sign('rare-metals', 'Be'),
  tantalum: sign('rare-metals', 'Ta'),
  niobium: sign('rare-metals', 'Nb'),
  zirconium: sign('rare-metals', 'Zr'),
  caesium: sign('rare-metals', 'Cs'),
  gallium: sign('rare-metals', 'Ga'),
  germanium: sign('rare-metals', 'Ge'),
  indium: sign('rare-metals', 'In'),
  rhenium: sign('rare-metals', 'Re'),
  bismuth: sign('rare-metals', 'Bi'),
  antimony: sign('rare-metals', 'Sb'),
  mercury: sign('rare-metals', 'Hg'),
  arsenic: sign('rare-metals', 'As'),
  cadmium: sign('rare-metals', 'Cd'),
  selenium: sign('rare-metals', 'Se'),
  tellurium: sign('rare-metals', 'Te'),
  copper: sign('base-metals', 'Cu'),
  lead: sign('base-metals', 'Pb'),
  zinc: sign('base-metals', 'Zn'),
  nickel: sign('base-metals', 'Ni'),
  cobalt: sign('base-metals', 'Co'),
  iron: sign('ferrous', 'Fe'),
  manganese: sign('ferrous', 'Mn'),
  chromium: sign('ferrous', 'Cr'),
  titanium: sign('ferrous', 'Ti'),
  vanadium: sign('ferrous', 'V'),
  aluminium: sign('ferrous', 'Al'),
  magnesium: sign('ferrous', 'Mg'),
  gold: sign('precious', 'Au'),
  silver: sign('precious', 'Ag'),
  'platinum-group': sign('precious', 'Pt'),
  diamond: sign('precious', 'C'),
  uranium: sign('energy', 'U'),
  coal: sign('energy', 'C'),
  graphite: sign('industrial', 'Gr'),
  phosphate: sign('industrial', 'P'),
  potash: sign('industrial', 'K'),
  salt: sign('industrial', 'Na'),
  barite: sign('industrial', 'Ba'),
  fluorite: sign('industrial', 'F'),
  asbestos: sign('industrial', 'Ab'),
  boron: sign('industrial', 'B'),
  sulphur: sign('industrial', 'S'),
  'common-minerals': sign('industrial', '·'),
  other: sign('industrial', '·'),
};
