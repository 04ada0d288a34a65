import type { Parsed } from '#terms';
import type { WorldDepositStatement } from '../statement.ts';
import { readWorldTable } from '../world-deposits.ts';
import { concentratePercent, gathered, gradeForms, leastOreTonnes } from './codes.ts';

export const gscWorld = {
  dataset: 'gsc-of5482-world',
  publisher: 'Geological Survey of Canada',
  licence: 'OGL-Canada-2.0',
} as const;

/** Tin and tungsten deposits of the world with ore and grade; several estimates of one deposit stand side by side. */
export function readGscWorld(text: string): Parsed<readonly WorldDepositStatement[]> {
  return readWorldTable(text, {
    dataset: gscWorld,
    minerals: gathered,
    forms: gradeForms,
    notOre: (_row, { tonnes, percent }) =>
      percent >= concentratePercent ? 'concentrate' : tonnes < leastOreTonnes ? 'too-small' : undefined,
  });
}
