/** The draw of a slot, computed again in the reader's browser by the code that the register itself draws with. */
import type { ReopenedSlot } from '#contract';
import { drawLots, hexFromBytes, type Lot, quicknetValue, rootOfFilings, sha256, utf8FromText } from '#proof';

export interface Recomputed {
  readonly steps: readonly { readonly step: 'list' | 'value' | 'order'; readonly ok: boolean }[];
  readonly lots: readonly Lot[];
}

/** Believes nothing but the list of filings, the source that was named and the evidence. @throws RangeError for a slot that was not drawn */
export function recomputed({ filings, list, source, draw }: ReopenedSlot): Recomputed {
  if (!list || !source || !draw) throw new RangeError('Nothing was drawn.');
  const applications = filings.map(({ application }) => application);
  const root = rootOfFilings(applications);
  const value =
    source.from === 'drand-quicknet'
      ? quicknetValue(source.round, draw.evidence)
      : hexFromBytes(sha256(utf8FromText(draw.evidence)));
  const lots = value === undefined ? [] : drawLots(value, root, applications);
  return {
    steps: [
      { step: 'list', ok: root === list.root },
      { step: 'value', ok: value === draw.value },
      { step: 'order', ok: lots.map(({ application }) => application).join() === draw.order.join() },
    ],
    lots,
  };
}
