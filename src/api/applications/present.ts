/** An application as everyone may see it. */
import {
  type ApplicationList,
  type ApplicationView,
  api,
  type CounterTimes,
  type DeviationView,
  pages,
} from '#contract';
import { type BlockNaming, cellsFromRuns, outlineOfCells, runsFromCells } from '#grid';
import type { Deadline, LawPack } from '#law';
import { type Application, type Deviation, isOpen, type SealedFiling } from '#register';
import type { Finding } from '#terms';
import { areaViewOfRuns, codeOf, wireRuns } from '../area/area-view.ts';
import type { PartyNames } from '../party-names.ts';
import { nextMove, processSteps } from './next-move.ts';
import type { QueueGroup, Queues } from './queue-places.ts';

/** What a handler gathers of an application, at one moment. */
export interface ApplicationFacts {
  readonly application: Application;
  readonly deadlines: readonly Deadline[];
  readonly findings: readonly Finding[];
  readonly queues: Queues;
  readonly entries: readonly number[];
  /** Closed seals that might stand ahead. */
  readonly seals: readonly SealedFiling[];
  readonly size: number;
}

interface Presenting {
  readonly law: LawPack;
  readonly blocks: BlockNaming;
  readonly names: PartyNames;
}

const processId = 'exploration-application';

export function presentApplication(
  facts: ApplicationFacts,
  entries: ApplicationView['entries'],
  { law, blocks, names }: Presenting,
): ApplicationView {
  const { application, deadlines, findings, queues, seals, size } = facts;
  const { id, applicant, lodging, datum } = application;
  const open = isOpen(application);
  return {
    id,
    kind: application.licenceKind,
    simulated: application.simulated,
    status: application.status,
    applicant: {
      name: names.text(applicant.name.commitment),
      kind: applicant.kind,
      country: applicant.country,
    },
    lodgedAt: application.lodgedAt,
    ...sealOf(application),
    ...counterTimesOf(application),
    deviations: application.deviations.map(presentDeviation),
    ...('publishedAt' in application ? { publishedAt: application.publishedAt } : {}),
    area: areaViewOfRuns(application.cells, datum, blocks),
    outline: outlineOfCells(cellsFromRuns(application.cells)) as ApplicationView['outline'],
    lodgedArea: areaViewOfRuns(lodging.cells, datum, blocks),
    datum,
    steps: processSteps(law, processId, deadlines, open),
    next: open ? nextMove(deadlines) : null,
    waitsFor: [...queues.waitsFor],
    ...sealsAhead(seals),
    places: queues.places.map((group) => presentPlace(group, blocks)),
    rivals: queues.rivals.map(({ application: rival, sharedBlocks, aheadOn }) => ({
      id: rival.id,
      applicant: names.text(rival.applicant.name.commitment),
      lodgedAt: rival.lodgedAt,
      ...counterTimesOf(rival),
      status: rival.status,
      sharedBlocks,
      aheadOn,
      simulated: rival.simulated,
      address: pages.application(rival.id),
    })),
    findings: [...findings],
    plan: lodging.plan as ApplicationView['plan'],
    documents: lodging.documents as ApplicationView['documents'],
    ...presentOutcome(application),
    entries,
    size,
    address: pages.application(id),
  };
}

function sealOf({ sealed, priority: entry }: Application): Pick<ApplicationView, 'sealed'> {
  if (!sealed) return {};
  const { filing, at } = sealed;
  return { sealed: { filing, at, entry, address: pages.sealedFiling(filing) } };
}

function sealsAhead(seals: readonly SealedFiling[]): Pick<ApplicationView, 'seals'> {
  const until = seals
    .map(({ opensBefore }) => opensBefore)
    .sort()
    .at(-1);
  if (until === undefined) return {};
  return { seals: { filings: seals.map(({ id }) => ({ id, address: pages.sealedFiling(id) })), until } };
}

/** Both times of a filing on paper, wherever the application stands. */
export function counterTimesOf({ lodging }: Application): { readonly counter?: CounterTimes } {
  const { counter, at: enteredAt } = lodging;
  if (!counter) return {};
  const { at, office, number, place } = counter;
  return { counter: { at, office, number, enteredAt, place } };
}

export function presentDeviation({ finding, reason, proposal, confirmation }: Deviation): DeviationView {
  const signed = (signature: Deviation['proposal']) => ({ ...signature, proof: api.proof(signature.entry) });
  return {
    finding: finding as DeviationView['finding'],
    reason,
    proposal: signed(proposal),
    ...(confirmation ? { confirmation: signed(confirmation) } : {}),
  };
}

function presentPlace({ cells, place, ahead }: QueueGroup, blocks: BlockNaming) {
  return {
    cells: wireRuns(runsFromCells(cells)),
    codes: cells.map((cell) => codeOf(blocks, cell)),
    place,
    ahead: [...ahead],
  };
}

/** What the status brings with it: the notice and its securities, licences, refusal or withdrawal. */
function presentOutcome(
  application: Application,
): Pick<ApplicationView, 'security' | 'answerBy' | 'refusal' | 'withdrawal' | 'licences'> {
  return {
    ...('notice' in application
      ? {
          security: {
            sum: application.notice.sum,
            sentOn: application.notice.sentOn,
            publishedOn: application.notice.publishedOn,
            lodgeBy: application.notice.lodgeBy,
            lodged: application.securities.map((security) => ({ ...security })),
          },
        }
      : {}),
    ...(application.status === 'awaiting-answer' ? { answerBy: application.answerBy } : {}),
    ...(application.status === 'refused'
      ? {
          refusal: {
            on: application.refusedOn,
            barsUntil: application.barsUntil,
            grounds: application.grounds as NonNullable<ApplicationView['refusal']>['grounds'],
            reason: application.reason,
          },
        }
      : {}),
    ...(application.status === 'withdrawn'
      ? {
          withdrawal: {
            on: application.withdrawnOn,
            ...(application.reason === undefined ? {} : { reason: application.reason }),
          },
        }
      : {}),
    licences: 'licences' in application ? [...application.licences] : [],
  };
}

export type ApplicationRow = ApplicationList['items'][number];

/** A line of a list. */
export function presentApplicationRow(
  application: Application,
  deadlines: readonly Deadline[],
  names: PartyNames,
): ApplicationRow {
  const { id, licenceKind, status, applicant, blocks, lodgedAt, simulated } = application;
  return {
    id,
    kind: licenceKind,
    status,
    applicant: names.text(applicant.name.commitment),
    country: applicant.country,
    blocks,
    lodgedAt,
    ...counterTimesOf(application),
    next: isOpen(application) ? nextMove(deadlines) : null,
    simulated,
    address: pages.application(id),
  };
}
