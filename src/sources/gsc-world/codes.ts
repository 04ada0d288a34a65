import type { Mineral } from '#terms';

/** The open file gathers deposits of tin and tungsten; copper, silver and the rest came along with them. */
export const gathered: Readonly<Record<string, Mineral>> = { Tungsten: 'tungsten', Tin: 'tin' };

export const gradeForms: Readonly<Record<string, string>> = { W: 'W', WO3: 'WO3', Sn: 'Sn', SnO2: 'SnO2' };

/** Grades of ore end at 5.14 %; the next are 51.6 % and more, which is what a concentrate has (scheelite is 80.5 % WO3). */
export const concentratePercent = 50;

/** One row has 3.83 t, the next 3,800 t: nobody estimates the grade of a lorry's load. */
export const leastOreTonnes = 1000;
