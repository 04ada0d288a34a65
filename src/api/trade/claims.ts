/** Claims with the verdict that the data gives them on a day. */
import { type ClaimList, type ClaimRow, type ClaimView, pages } from '#contract';
import type { CivilDate } from '#terms';
import {
  type Claim,
  checkClaim,
  evidenceDays,
  type Figure,
  interviewClaims,
  markers,
  verdictHistory,
} from '#trade';
import { presentFigure, presentMarker } from './present.ts';
import type { TradeShelf } from './trade-desk.ts';

function presentRow(claim: Claim, shelf: TradeShelf, on: CivilDate): ClaimRow | undefined {
  const answer = checkClaim(claim, shelf.data.claims, on);
  if (!answer) return undefined;
  const { id, sentence, saidBy, saidOn, sourceUrl, claimed } = claim;
  const { verdict, reason } = answer;
  return {
    id,
    sentence,
    saidBy,
    saidOn,
    sourceUrl,
    verdict,
    reason,
    claimed: shelf.data.claims.published.filter((one) => claimed.includes(one.id)),
    address: pages.tradeClaim(id),
  };
}

/** Every claim that was said by the end of a day. */
export function listClaims(shelf: TradeShelf, on: CivilDate): ClaimList {
  const items = interviewClaims.flatMap((claim) => presentRow(claim, shelf, on) ?? []);
  return { on, total: items.length, items };
}

/** Kazakhstan's book with Korea year by year, each year by its latest edition. */
function mirrorYears(figures: readonly Figure[], flow: Figure['flow']): readonly Figure[] {
  const years = new Map<string, Figure>();
  for (const one of figures) {
    if (one.reporter !== 'KAZ' || one.partner !== 'KOR' || one.flow !== flow || one.product) continue;
    if (!/^\d{4}$/.test(one.period)) continue;
    const known = years.get(one.period);
    if (!known || one.edition > known.edition) years.set(one.period, one);
  }
  return [...years.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** One claim with its computation and the days on which its verdict changed; undefined where it does not exist or was not said yet. */
export function readClaim(shelf: TradeShelf, id: string, on: CivilDate): ClaimView | undefined {
  const claim = interviewClaims.find((one) => one.id === id);
  const row = claim && presentRow(claim, shelf, on);
  const data = shelf.data.claims;
  const answer = claim && checkClaim(claim, data, on);
  if (!row || !answer) return undefined;
  const { mirror } = claim;
  return {
    ...row,
    on,
    steps: answer.steps.map((step) => ({ ...step, figures: step.figures.map(presentFigure) })),
    missing: [...answer.missing],
    history: verdictHistory(claim, data, evidenceDays(claim, data, on)).map(({ from, answer: then }) => ({
      from,
      verdict: then.verdict,
      reason: then.reason,
    })),
    mirror: mirror
      ? {
          flow: mirror,
          figures: mirrorYears(data.figures, mirror).map(presentFigure),
          markers: markers
            .filter(
              ({ reporter, partner = 'KOR', flow = mirror }) =>
                reporter === 'KAZ' && partner === 'KOR' && flow === mirror,
            )
            .map(presentMarker),
        }
      : null,
  };
}
