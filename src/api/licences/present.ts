/** A licence as everyone may see it (art. 77(2)). */
import { api, type LicenceList, type LicenceView, pages } from '#contract';
import { type BlockNaming, cellsFromRuns, outlineOfCells } from '#grid';
import type { ExplorationCosts } from '#law';
import type { Licence, Slot } from '#register';
import type { CivilDate, Mineral } from '#terms';
import { areaViewOfRuns, squareKilometres } from '../area/area-view.ts';
import type { PartyNames } from '../party-names.ts';
import { dutiesOf, nextDuty } from './duties.ts';

export type LicenceRow = LicenceList['items'][number];

/** What is known of a licence beside its record. */
export interface LicenceMore {
  readonly oblasts: readonly string[];
  readonly minerals: readonly Mineral[];
  readonly costs: ExplorationCosts;
}

export function presentLicenceRow(
  licence: Licence,
  { oblasts, minerals, costs }: LicenceMore,
  names: PartyNames,
  today: CivilDate,
): LicenceRow {
  const { id, licenceKind, status, holder, blocks, datum, cells, from, until, simulated } = licence;
  return {
    id,
    kind: licenceKind,
    status,
    holder: names.text(holder.name.commitment),
    country: holder.country ?? null,
    blocks,
    areaSquareKilometres: squareKilometres(cellsFromRuns(cells), datum),
    from,
    until,
    oblasts: [...oblasts],
    minerals: [...minerals],
    nextDuty: nextDuty(dutiesOf(licence, costs, today)),
    simulated,
    address: pages.licence(id),
  };
}

export interface LicenceFacts extends LicenceMore {
  readonly licence: Licence;
  /** Index of the entry that granted or stated it, and its text. */
  readonly grant: { readonly entry: number; readonly text: string };
  readonly entries: LicenceView['entries'];
  readonly neighbours: readonly Licence[];
  /** Slots of its ground, the newest first. */
  readonly slots: readonly Slot[];
  readonly deposits: LicenceView['deposits'];
  readonly today: CivilDate;
  readonly size: number;
}

export function presentLicence(
  facts: LicenceFacts,
  { blocks, names }: { readonly blocks: BlockNaming; readonly names: PartyNames },
): LicenceView {
  const { licence, costs, grant, today } = facts;
  const { id, holder, datum } = licence;
  return {
    id,
    kind: licence.licenceKind,
    status: licence.status,
    simulated: licence.simulated,
    holder: {
      name: names.text(holder.name.commitment),
      kind: holder.kind ?? null,
      country: holder.country ?? null,
    },
    origin: presentOrigin(licence),
    from: licence.from,
    until: licence.until,
    ...(licence.status === 'ended' ? { ended: { on: licence.endedOn, reason: licence.reason } } : {}),
    conditions: licence.conditions as LicenceView['conditions'],
    area: areaViewOfRuns(licence.cells, datum, blocks),
    outline: outlineOfCells(cellsFromRuns(licence.cells)) as LicenceView['outline'],
    datum,
    oblasts: [...facts.oblasts],
    minerals: [...facts.minerals],
    duties: dutiesOf(licence, costs, today),
    costs: costs as LicenceView['costs'],
    payments: licence.payments.map((payment) => ({ ...payment })),
    neighbours: facts.neighbours.map((neighbour) => ({
      id: neighbour.id,
      holder: names.text(neighbour.holder.name.commitment),
      address: pages.licence(neighbour.id),
    })),
    deposits: facts.deposits,
    ...(facts.slots.length > 0 && {
      slots: facts.slots.map(({ id, status }) => ({ id, status, address: pages.slot(id) })),
    }),
    entries: facts.entries,
    certificate: { ...grant, proof: api.proof(grant.entry) },
    size: facts.size,
    address: pages.licence(id),
  };
}

function presentOrigin({ origin }: Licence): LicenceView['origin'] {
  return origin.from === 'application'
    ? { ...origin, address: pages.application(origin.application) }
    : { ...origin };
}
