/**
 * Where the value of a draw comes from: a round of drand's quicknet (`#proof`), or the words of a named public event, where a law or a court wants
 * no outside network.
 */
import { hexFromBytes, quicknetMillis, quicknetRoundAt, quicknetValue, sha256, utf8FromText } from '#proof';
import { type Instant, instantFromMillis, millisFromInstant } from '#terms';

export type RandomnessSource =
  | {
      readonly from: 'drand-quicknet';
      readonly round: number;
      /** When the round is signed, by the chain's own clock. */
      readonly at: Instant;
    }
  | {
      readonly from: 'public-event';
      /** What will be published, by whom and where, so that two readers look at the same words. */
      readonly event: string;
      /** Not before this instant. */
      readonly at: Instant;
    };

/** When a round of quicknet is signed; rounds are numbered from 1. */
export function instantOfRound(round: number): Instant {
  return instantFromMillis(quicknetMillis(round));
}

/** The first round of quicknet that is signed at or after an instant. */
export function roundAt(at: Instant): number {
  return quicknetRoundAt(millisFromInstant(at));
}

/**
 * The value of a source, 64 hexadecimal digits: SHA-256 of the round's signature (as drand itself derives it) or of the words published.
 * Undefined where the evidence is not of that source: a signature that the key of the chain does not bear out.
 */
export function drawnValue(source: RandomnessSource, evidence: string): string | undefined {
  if (source.from === 'public-event') {
    return evidence.trim() === '' ? undefined : hexFromBytes(sha256(utf8FromText(evidence)));
  }
  return quicknetValue(source.round, evidence);
}
