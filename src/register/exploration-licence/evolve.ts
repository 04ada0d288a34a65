/** What an entry makes of a licence. Whether it may is asked before, of the life cycle: nothing is judged here. */
import { countOfRuns, runsWithout } from '../cell-runs.ts';
import type { Party } from '../entry-parts.ts';
import type { LicenceGranted } from '../exploration-application/events.ts';
import type { LicenceEnded, LicenceStated, LicenceSurrenderedInPart, PaymentRecorded } from './events.ts';
import type { Licence, LicenceBase, LicenceOrigin } from './licence.ts';

/** A licence that begins by a grant; holder and datum come from its application. */
export function grantedLicence(
  entry: LicenceGranted,
  application: { readonly applicant: Party; readonly datum: string; readonly simulated: boolean },
): Licence {
  const origin: LicenceOrigin = { from: 'application', application: entry.application };
  const { applicant: holder, datum } = application;
  const simulated = application.simulated || entry.simulated === true;
  return begun(entry, { origin, holder, datum, simulated, conditions: entry.conditions });
}

/** A licence that begins by a publisher's word. */
export function statedLicence(entry: LicenceStated): Licence {
  const { publisher, number, seenOn, holder, datum } = entry;
  const origin: LicenceOrigin = { from: 'statement', publisher, number, seenOn };
  return begun(entry, { origin, holder, datum, simulated: entry.simulated === true, conditions: [] });
}

/** The licence after an entry. */
export function evolveLicence(
  before: Licence,
  entry: PaymentRecorded | LicenceSurrenderedInPart | LicenceEnded,
  index: number,
): Licence {
  switch (entry.kind) {
    case 'payment-recorded': {
      const { purpose, sum, paidOn } = entry;
      const period = entry.period === undefined ? {} : { period: entry.period };
      return { ...before, payments: [...before.payments, { purpose, sum, ...period, paidOn, entry: index }] };
    }
    case 'licence-surrendered-in-part': {
      const cells = runsWithout(before.cells, entry.cells);
      const surrenders = [...before.surrenders, { cells: entry.cells, on: entry.on, entry: index }];
      return { ...before, cells, blocks: countOfRuns(cells), surrenders };
    }
    case 'licence-ended':
      return {
        ...before,
        status: 'ended',
        reason: entry.reason,
        endedOn: entry.endedOn,
        freedOn: entry.on,
        grounds: entry.grounds,
        entry: index,
      };
  }
}

function begun(
  entry: LicenceGranted | LicenceStated,
  rest: Pick<LicenceBase, 'origin' | 'holder' | 'datum' | 'simulated' | 'conditions'>,
): Licence {
  const blocks = countOfRuns(entry.cells);
  return {
    id: entry.licence,
    licenceKind: 'exploration',
    ...rest,
    cellsGranted: entry.cells,
    blocksGranted: blocks,
    cells: entry.cells,
    blocks,
    from: entry.from,
    until: entry.until,
    payments: [],
    surrenders: [],
    status: 'in-force',
  };
}
