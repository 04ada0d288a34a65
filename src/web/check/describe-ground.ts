import type { GroundView } from '#law';
import type { GroundState } from '#terms';
import type { Messages } from '#words';
import { shownGround } from '../data/shown-ground.ts';

/** State of a block by the ground pages at hand, in the order in which the register decides it. */
function stateOnGround(cell: number, ground: GroundView): GroundState {
  if (ground.country(cell) === 'outside') return 'closed';
  const rights = ground.rights(cell);
  if (rights.some(({ kind, extent }) => extent === 'whole' || kind === 'exploration')) return 'held';
  if (ground.closures(cell).some(({ extent }) => extent === 'whole')) return 'closed';
  if (ground.programme(cell) === 'not-open') return 'closed';
  const earlier = ground.earlierApplications(cell);
  if (earlier.some(({ barsUntil }) => barsUntil === undefined)) return 'applied-for';
  return earlier.length > 0 ? 'closing' : 'free';
}

/** The state in words, for those who walk over blocks by keyboard; undefined where its ground is not at hand. */
export function describeGround(cell: number, ground: GroundView, words: Messages): string | undefined {
  const state = stateOnGround(cell, ground);
  const isMining = ground.rights(cell).some(({ kind }) => kind.startsWith('mining'));
  return words.ground.states[state === 'held' && isMining ? 'held-mining' : shownGround(state)];
}
