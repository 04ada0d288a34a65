/** Ground of which nothing is loaded: the law is asked all the same, and says of each thing that it cannot tell. */
import { blocksOf } from '#grid';
import type { WesternAustraliaGround } from './area.ts';

const nothing: readonly never[] = [];
const blocks = blocksOf('AU-WA');

/** The sheets of the grid reach beyond the State on every side: a block off them is outside it, of the others nobody knows. */
export const unknownGround: WesternAustraliaGround = {
  country: (cell) => (blocks.codeOfCell(cell) === undefined ? 'outside' : 'whole'),
  boundaryKnown: false,
  loaded: new Set(),
  closures: () => nothing,
  rights: () => nothing,
  earlierApplications: () => nothing,
  applicationsKnown: false,
  programme: () => 'unknown',
};
