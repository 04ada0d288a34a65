/** An application as the law asks for it, with what the register knows of the applicant's past. */
import { cellsFromRuns } from '#grid';
import type { ApplicantHistory, EndedRight, ExplorationApplication } from '#law';
import type { CivilDate } from '#terms';
import { runsMeet } from '../cell-runs.ts';
import type { CellRuns } from '../entry-parts.ts';
import { licenceAt, type Standpoint, standpointNow } from '../standpoint.ts';
import type { RegisterState } from '../state.ts';
import type { ApplicationLodged } from './events.ts';

type Lodging = Omit<
  ApplicationLodged,
  'kind' | 'at' | 'on' | 'by' | 'simulated' | 'application' | 'cells' | 'counter'
>;

/** Facts for the law: as lodged, on the cells still asked for. */
export function lawFacts(
  state: RegisterState,
  lodging: Lodging,
  cells: CellRuns,
  appliedOn: CivilDate,
  at: Standpoint = standpointNow(state, appliedOn),
): ExplorationApplication {
  const { applicant, controllers, represented, signedElectronically, consents, supportAgreement } = lodging;
  return {
    cells: cellsFromRuns(cells),
    datum: lodging.datum,
    ...(consents && { consents }),
    ...(supportAgreement !== undefined && { supportAgreement }),
    appliedOn,
    applicant: {
      id: applicant.id,
      kind: applicant.kind,
      country: applicant.country,
      ...(controllers && { controllers }),
      ...(represented !== undefined && { represented }),
      ...(signedElectronically !== undefined && { signedElectronically }),
    },
    documents: lodging.documents,
    declared: lodging.declared,
    history: historyOf(state, applicant.id, cells, at),
  };
}

/** Rights in the area that the party gave up or lost. Affiliates are not known to this register, nor are unmet duties of closure. */
function historyOf(state: RegisterState, party: string, asked: CellRuns, at: Standpoint): ApplicantHistory {
  const endedRights: EndedRight[] = [];
  for (const ordinal of state.licences.ofParty(party)) {
    const licence = licenceAt(state, ordinal, at);
    if (!licence) continue;
    const right = { licence: licence.id, kind: licence.licenceKind, holder: 'applicant' } as const;
    for (const { cells, on } of licence.surrenders) {
      if (!runsMeet(cells, asked)) continue;
      endedRights.push({ ...right, ended: 'surrendered', endedOn: on, cells: cellsFromRuns(cells) });
    }
    if (licence.status !== 'ended' || !runsMeet(licence.cells, asked)) continue;
    const { reason: ended, endedOn } = licence;
    if (ended !== 'revoked' && ended !== 'surrendered') continue;
    endedRights.push({ ...right, ended, endedOn, cells: cellsFromRuns(licence.cells) });
  }
  return { endedRights };
}
