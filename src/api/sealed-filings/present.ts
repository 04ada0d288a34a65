/** A sealed filing as everyone may see it: everything but what nobody can. */
import { api, pages, type SealedFilingList, type SealedFilingView } from '#contract';
import { isClosed, type RegisterState, type SealedFiling, type Standpoint, sealedFilingsAt } from '#register';
import type { Instant } from '#terms';
import type { LiveRegister } from '../live-register.ts';

export function presentSealedFiling(filing: SealedFiling, now: Instant): SealedFilingView {
  const { id, commitment, party, sealedAt, opensBefore, cite, entry, simulated } = filing;
  const status = filing.status === 'sealed' && !isClosed(filing, now) ? 'lapsed' : filing.status;
  return {
    id,
    status,
    commitment,
    party,
    sealedAt,
    opensBefore,
    cite,
    entry,
    proof: api.proof(entry),
    ...(filing.status === 'opened' && {
      opened: {
        at: filing.openedAt,
        application: filing.application,
        address: pages.application(filing.application),
      },
    }),
    simulated,
    address: pages.sealedFiling(id),
  };
}

export function listSealedFilings(
  state: RegisterState,
  at: Standpoint,
  limit: number,
  register: Pick<LiveRegister, 'law' | 'now' | 'today'>,
): SealedFilingList {
  const now = register.now();
  const all = sealedFilingsAt(state, at.size).map((filing) => presentSealedFiling(filing, now));
  const parties = new Map<string, { sealed: number; opened: number; lapsed: number }>();
  for (const { party, status } of all) {
    const counted = parties.get(party) ?? { sealed: 0, opened: 0, lapsed: 0 };
    counted[status]++;
    parties.set(party, counted);
  }
  return {
    size: at.size,
    law: register.law.sealedFiling(register.today()),
    total: all.length,
    items: all.reverse().slice(0, limit),
    parties: [...parties]
      .map(([party, counted]) => ({ party, ...counted }))
      .sort((a, b) => b.lapsed - a.lapsed || (a.party < b.party ? -1 : 1)),
  };
}
