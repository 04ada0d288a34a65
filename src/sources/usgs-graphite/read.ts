import type { Parsed } from '#terms';
import type { WorldDepositStatement } from '../statement.ts';
import { readWorldTable } from '../world-deposits.ts';
import { factSheet, gathered, gradeForms, leastOreTonnes } from './codes.ts';

export const usgsGraphite = {
  dataset: 'usgs-graphite',
  publisher: 'US Geological Survey',
  licence: 'public-domain',
} as const;

/** Graphite deposits of the world with ore and grade; one that stands in two publications has a statement from each. */
export function readUsgsGraphite(text: string): Parsed<readonly WorldDepositStatement[]> {
  return readWorldTable(text, {
    dataset: usgsGraphite,
    minerals: gathered,
    forms: gradeForms,
    notOre: (row, { tonnes }) =>
      row.text('source') === factSheet ? 'capacity' : tonnes < leastOreTonnes ? 'too-small' : undefined,
  });
}
