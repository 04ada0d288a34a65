/** The lodging of an application: what keeps it out of the log, its entries, and its place on every block. */
import { isCellId, runsFromCells } from '#grid';
import type { Finding } from '#terms';
import type { Lodge } from '../command.ts';
import type { Context } from '../context.ts';
import { accepted, againstCells, againstLifeCycle, entryBase, refusedBy } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { groundView } from '../ground-view.ts';
import { applicationLifeCycle } from '../life-cycle.ts';
import { againstOpening } from '../sealed-filing/decide.ts';
import { groundFromSeal } from '../sealed-filing/place.ts';
import { applicationId, type RegisterState, sealedFilingOf } from '../state.ts';
import { againstCounterFiling, counterFiling } from './counter-filing.ts';
import type { ApplicationLodged, ApplicationPublished } from './events.ts';
import { lawFacts } from './facts.ts';
import { placesOnLodging } from './queue.ts';

/** Rules that keep an application out of the log: what they speak of could not stand in the queue of any block. */
const atTheDoor: ReadonlySet<string> = new Set([
  'exploration.maximum-area',
  'exploration.datum',
  'exploration.country',
]);

/**
 * "The application is registered with the day and time of its receipt; its name, blocks and time are published." — art. 187(9)–(10).
 * Whatever else stands against it is said at once and decided by the ministry: its place in the queue does not wait for that.
 */
export function lodge(state: RegisterState, command: Lodge, context: Context): Decision {
  const counter = counterFiling(command, context);
  const against =
    againstLifeCycle(applicationLifeCycle, command, 'none', command.applicant.id) ??
    againstCells(command.cells, isCellId) ??
    againstCounterFiling(state, command, counter, context) ??
    againstOpening(state, command, context.at);
  if (against) return against;
  const { act: _act, by: _by, counter: _counter, cells, ...lodging } = command;
  const runs = runsFromCells(cells);
  const lodgedOn = counter?.place === 'counter' ? counter.on : context.day;
  const facts = lawFacts(state, lodging, runs, lodgedOn);
  const seal = command.sealed && sealedFilingOf(state, command.sealed.filing)?.entry;
  const open = groundView(state, context.base, { day: context.day });
  const ground = seal === undefined ? open : groundFromSeal(open, state, seal);
  const findings = context.law.checkExplorationApplication(facts, ground);
  const door = findings.filter((finding) => finding.outcome === 'not-met' && atTheDoor.has(finding.rule));
  if (door.length > 0) {
    return refusedBy(door.map((finding) => ({ ...finding, weight: 'stops' }) as Finding));
  }
  const application = applicationId(state.applications.count + 1);
  const base = entryBase(command, context);
  const lodged: ApplicationLodged = {
    kind: 'application-lodged',
    ...base,
    application,
    cells: runs,
    ...lodging,
    ...(counter && { counter }),
  };
  const published: ApplicationPublished = {
    kind: 'application-published',
    ...base,
    application,
    publishedAt: context.at,
  };
  const places = placesOnLodging(state, cells, seal);
  return accepted([lodged, published], { act: 'lodge', application, blocks: cells.length, places }, findings);
}
