import type { Mineral } from '#terms';

export const gathered: Readonly<Record<string, Mineral>> = { Graphite: 'graphite' };

/** The column is empty: whether graphitic carbon or graphite is counted is not said. */
export const gradeForms: Readonly<Record<string, string>> = { '': 'not-said' };

/** Balama has 356,000 t in the fact sheet and 1,421 Mt in the data release; so it is with all ten that stand in both. */
export const factSheet = 'usgs-fs2024-3029';

/** Undercliff's 793 t. */
export const leastOreTonnes = 1000;
