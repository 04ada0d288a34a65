/** What an entry makes of an application. Whether it may is asked before, of the life cycle: nothing is judged here. */
import { countOfRuns, runsWithout } from '../cell-runs.ts';
import type { CellRuns } from '../entry-parts.ts';
import type { SealedFiling } from '../sealed-filing/filing.ts';
import type { Application, ApplicationBase, Security } from './application.ts';
import type { ApplicationEntry, ApplicationLodged, LicenceGranted } from './events.ts';

/** The application after an entry; `before` is undefined for its lodging and for nothing else. */
export function evolveApplication(
  before: Application | undefined,
  entry: ApplicationEntry | LicenceGranted,
  index: number,
): Application {
  if (entry.kind === 'application-lodged') return lodgedApplication(entry, index);
  if (!before) throw unexpected('none', entry.kind);
  switch (entry.kind) {
    case 'application-published':
      return { ...baseOf(before), status: 'under-review', publishedAt: entry.publishedAt };
    case 'blocks-dropped':
      return {
        ...baseOf(before),
        ...less(before, entry.cells),
        status: 'awaiting-answer',
        publishedAt: publishedAt(before, entry.kind),
        droppedOn: entry.on,
        answerBy: entry.answerBy,
      };
    case 'blocks-given-up': {
      const left = less(before, entry.cells);
      if (left.blocks === 0) {
        // The record keeps the area that was given up: an application for nothing could not be drawn.
        return { ...baseOf(before), status: 'withdrawn', withdrawnOn: entry.on };
      }
      return {
        ...baseOf(before),
        ...left,
        status: 'under-review',
        publishedAt: publishedAt(before, entry.kind),
        answeredOn: entry.on,
      };
    }
    case 'security-notice-sent':
      return {
        ...baseOf(before),
        status: 'awaiting-security',
        publishedAt: publishedAt(before, entry.kind),
        notice: {
          sum: entry.sum,
          sentOn: entry.on,
          publishedOn: entry.publishedOn,
          lodgeBy: entry.lodgeBy,
        },
        securities: [],
      };
    case 'security-lodged': {
      if (before.status !== 'awaiting-security') throw unexpected(before.status, entry.kind);
      const { form, sum, issuer, until, lodgedOn } = entry;
      const securities = [...before.securities, { form, sum, issuer, until, lodgedOn, entry: index }];
      if (securedSum(securities) < before.notice.sum.amount) return { ...before, securities };
      return {
        ...before,
        status: 'secured',
        securities,
        securedOn: lodgedOn,
        licences: [],
        ungranted: before.cells,
      };
    }
    case 'licence-granted': {
      if (before.status !== 'secured') throw unexpected(before.status, entry.kind);
      const licences = [...before.licences, entry.licence];
      const ungranted = runsWithout(before.ungranted, entry.cells);
      if (ungranted.length > 0) return { ...before, licences, ungranted };
      const { publishedAt, notice, securities, securedOn } = before;
      return {
        ...baseOf(before),
        status: 'granted',
        publishedAt,
        notice,
        securities,
        securedOn,
        licences,
        grantedOn: entry.on,
      };
    }
    case 'deviation-proposed': {
      const { finding, reason, by, at } = entry;
      const proposed = { finding, reason, proposal: { by: by.account, at, entry: index } };
      return { ...before, deviations: [...before.deviations, proposed] };
    }
    case 'deviation-confirmed': {
      const confirmation = { by: entry.by.account, at: entry.at, entry: index };
      const deviations = before.deviations.map((one) =>
        one.proposal.entry === entry.proposal ? { ...one, confirmation } : one,
      );
      return { ...before, deviations };
    }
    case 'application-refused':
      return {
        ...baseOf(before),
        status: 'refused',
        refusedOn: entry.on,
        barsUntil: entry.barsUntil,
        grounds: entry.grounds,
        reason: entry.reason,
        entry: index,
      };
    case 'application-withdrawn': {
      const reason = entry.reason === undefined ? {} : { reason: entry.reason };
      return { ...baseOf(before), status: 'withdrawn', withdrawnOn: entry.on, ...reason };
    }
  }
}

/** Sum of the securities lodged, whole units of the currency of the notice. */
export function securedSum(securities: readonly Security[]): number {
  return securities.reduce((sum, security) => sum + security.sum.amount, 0);
}

const noDeviations: readonly never[] = [];

/** An application as it begins; `seal` is what its lodging opened. */
export function lodgedApplication(entry: ApplicationLodged, index: number, seal?: SealedFiling): Application {
  const counts = entry.counter?.place === 'counter' ? entry.counter : undefined;
  return {
    id: entry.application,
    licenceKind: entry.licenceKind,
    priority: seal ? seal.entry : index,
    ...(seal && { sealed: { filing: seal.id, at: seal.sealedAt, lodgedIn: index } }),
    lodgedAt: counts ? counts.at : entry.at,
    lodgedOn: counts ? counts.on : entry.on,
    applicant: entry.applicant,
    datum: entry.datum,
    cells: entry.cells,
    blocks: countOfRuns(entry.cells),
    simulated: entry.simulated === true,
    lodging: entry,
    deviations: noDeviations,
    status: 'lodged',
  };
}

function baseOf(application: Application): ApplicationBase {
  return {
    id: application.id,
    licenceKind: application.licenceKind,
    priority: application.priority,
    ...(application.sealed && { sealed: application.sealed }),
    lodgedAt: application.lodgedAt,
    lodgedOn: application.lodgedOn,
    applicant: application.applicant,
    datum: application.datum,
    cells: application.cells,
    blocks: application.blocks,
    simulated: application.simulated,
    lodging: application.lodging,
    deviations: application.deviations,
  };
}

function less(application: Application, cells: CellRuns): { cells: CellRuns; blocks: number } {
  const left = runsWithout(application.cells, cells);
  return { cells: left, blocks: countOfRuns(left) };
}

function publishedAt(
  application: Application,
  kind: string,
): Extract<Application, { publishedAt: unknown }>['publishedAt'] {
  if (!('publishedAt' in application)) throw unexpected(application.status, kind);
  return application.publishedAt;
}

function unexpected(status: string, kind: string): Error {
  return new Error(`${kind} cannot come after ${status}: the life cycle should have been asked first.`);
}
