import type { BlockCard } from '#contract';
import type { GroundState } from '#terms';
import type { ShownGround } from '#words';

/** A state as map, legend and badges show it. Ground held says for what where the deciding reason tells; exploration where it does not. */
export function shownGround(state: GroundState, reasons: BlockCard['reasons'] = []): ShownGround {
  if (state !== 'held') return state;
  return reasons[0]?.kind?.startsWith('mining') ? 'held-mining' : 'held-exploration';
}
