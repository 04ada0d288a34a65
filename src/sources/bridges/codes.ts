/** Codes of reporting by family: a bridge leads from one family to another, else there is nothing to bridge. */
export const familyOfCode: Readonly<Record<string, 'gkz' | 'crirsco' | 'unfc'>> = {
  GKZ: 'gkz',
  KAZRC: 'crirsco',
  JORC: 'crirsco',
  'NI 43-101': 'crirsco',
  SAMREC: 'crirsco',
  PERC: 'crirsco',
  UNFC: 'unfc',
};
