/** What nobody can tell of a layer: no data is at hand, or what is at hand is known to lack some (arts. 25, 74(6), 186). */
import type { Finding } from '#terms';
import type { ClosureKind, RightKind } from '../ground-view.ts';
import type { Voice } from '../rule.ts';
import type { Area } from './area.ts';

/** Codes of `cannotTellOfLayer`, for the rules that ask it. */
export const layerCodes = ['layer_not_loaded', 'layer_incomplete'] as const;

/** The finding on blocks that a layer does not touch, where it does not answer for them; undefined where it does. */
export function cannotTellOfLayer<Layer extends ClosureKind | RightKind>(
  layer: Layer,
  { loaded, incomplete }: Area,
  say: Voice<(typeof layerCodes)[number], `layer-${Layer}`>,
): Finding | undefined {
  if (loaded.has(layer)) return undefined;
  const because = incomplete.get(layer);
  return because === undefined
    ? say.cannotTell('layer_not_loaded', `layer-${layer}`, { facts: { layer } })
    : say.cannotTell('layer_incomplete', `layer-${layer}`, { facts: { layer, because } });
}
