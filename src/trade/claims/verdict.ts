/** The fixed list of verdicts, and how near a computed figure must come to a claimed one. */

export const verdicts = ['supported', 'plausible', 'not-supported', 'overtaken', 'cannot-tell'] as const;
export type Verdict = (typeof verdicts)[number];

/** Our setting: within freight and insurance (15 %) a figure from the other side's book supports a claim; within twice that it leaves it plausible. */
export const nearness = { supportedPercent: 15, plausiblePercent: 30 } as const;

/** A verdict on a size from claimed over computed. */
export function verdictOnSize(claimed: number, computed: number): Verdict {
  if (!(computed > 0)) return 'cannot-tell';
  // In products, not quotients: 85 of 100 is exactly 15 % off.
  const off = Math.abs(claimed - computed) * 100;
  if (off <= computed * nearness.supportedPercent) return 'supported';
  return off <= computed * nearness.plausiblePercent ? 'plausible' : 'not-supported';
}

/** Our setting: against the book that a claim quotes, only rounding and a later edition may part them. */
export const ownBookNearness = { sizePercent: 2, growthPoints: 2 } as const;

/** True when a claimed size is that of the book that it quotes. */
export function isOfOwnBook(claimed: number, booked: number): boolean {
  return booked > 0 && Math.abs(claimed - booked) * 100 <= booked * ownBookNearness.sizePercent;
}
