import { type CivilDate, type Instant, isCivilDate, isInstant } from '#terms';

/** Where one stands in what the register knew: the end of a day, an instant, or the index of the last entry known. */
export type KnownAsOf =
  | { readonly day: CivilDate }
  | { readonly instant: Instant }
  | { readonly entry: number };

/** Reads `2024-03-12`, `2024-03-12T09:15:00.000Z` or `4711`; undefined for anything else. */
export function parseAsOf(text: string): KnownAsOf | undefined {
  if (isCivilDate(text)) return { day: text };
  if (isInstant(text)) return { instant: text };
  return /^(0|[1-9]\d{0,14})$/.test(text) ? { entry: Number(text) } : undefined;
}
