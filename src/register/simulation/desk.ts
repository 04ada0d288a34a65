/** The simulated officer: reads what the register answers and does what it says, mostly in time. */
import type { ApplicationId, CivilDate, Finding, NotMetFinding } from '#terms';
import type { Decision } from '../decision.ts';
import {
  backs,
  type RefusalGround,
  type RefusalGroundCode,
  refusalGroundCodes,
  refusalGrounds,
} from '../exploration-application/refusal-grounds.ts';
import { applicationOf } from '../state.ts';
import { simulatedOfficer } from './people.ts';
import { habits } from './rates.ts';
import type { World } from './world.ts';

/** What follows from the desk's decisions, for those whose move it is then. */
export interface DeskEvents {
  blocksDropped(application: ApplicationId, answerBy: CivilDate): void;
  noticeSent(application: ApplicationId, lodgeBy: CivilDate): void;
  granted(decision: Extract<Decision, { accepted: true }>): void;
  auctionNeeded(application: ApplicationId): void;
}

/** Working days until an officer gets to something that the law gives `limit` days for. */
export function officersDelay(world: World, limit: number): number {
  const { random } = world;
  if (random.chance(habits.officerLate)) return limit + random.whole(1, 12);
  return random.whole(Math.ceil(limit / 3), limit);
}

/** Looks at an application whose turn may have come: sends the notice, drops blocks, refuses, or looks again later. */
export function examine(world: World, application: ApplicationId, events: DeskEvents): void {
  const { random } = world;
  const by = simulatedOfficer(random);
  const notice = world.act({ act: 'send-security-notice', by, application });
  if (notice.accepted) {
    if (notice.outcome.act === 'send-security-notice') events.noticeSent(application, notice.outcome.lodgeBy);
    return;
  }
  const against = notice.findings.filter((finding) => finding.outcome === 'not-met');
  const finding = (code: string) => against.find((candidate) => candidate.code === code);
  if (finding('act_not_possible_in_status')) return; // withdrawn, or looked at already
  const again = (on: CivilDate | undefined) => {
    const look = () => examine(world, application, events);
    if (on === undefined) world.planIn(random.whole(3, 9), look);
    else world.plan(world.law.calendar.addWorkingDays(on, random.whole(0, 3)), look);
  };
  if (finding('earlier_application_open')) {
    again(undefined);
    return;
  }
  if (finding('auction_required')) {
    events.auctionNeeded(application);
    return;
  }
  const wait =
    finding('refusal_still_bars') ?? finding('freed_block_window_open') ?? finding('answer_awaited');
  if (wait?.fix?.do === 'wait-until') {
    again(wait.fix.on);
    return;
  }
  decideAgainst(world, application, against, events);
}

/** Refuses on the grounds that the law found, or drops the blocks that it excludes and looks again after the answer. */
function decideAgainst(
  world: World,
  application: ApplicationId,
  against: readonly NotMetFinding[],
  events: DeskEvents,
): void {
  const { law, random } = world;
  const by = simulatedOfficer(random);
  const grounds = groundsFor(against);
  if (grounds.length > 0) {
    world.must({ act: 'refuse', by, application, grounds, reason: reasonFor(against) });
    return;
  }
  const cells = against.find(({ code }) => code === 'ineligible_blocks_remain')?.cells ?? [];
  const drop = world.must({ act: 'drop-blocks', by, application, cells });
  if (drop.outcome.act !== 'drop-blocks') return;
  const { answerBy } = drop.outcome;
  events.blocksDropped(application, answerBy);
  world.plan(law.calendar.addWorkingDays(answerBy, 1 + random.whole(0, 3)), () =>
    examine(world, application, events),
  );
}

/** Issues the licence, or what the law now makes of it. */
export function issue(world: World, application: ApplicationId, events: DeskEvents): void {
  const by = simulatedOfficer(world.random);
  const decision = world.act({ act: 'grant', by, application });
  if (decision.accepted) {
    events.granted(decision);
    return;
  }
  const against = decision.findings.filter((finding) => finding.outcome === 'not-met');
  if (against.some(({ code }) => code === 'act_not_possible_in_status')) return; // withdrawn meanwhile
  // The law of the day may exclude what it allowed on the day of the notice.
  decideAgainst(world, application, against, events);
}

/** Refuses for want of security, once its clock has run out. */
export function refuseUnsecured(world: World, application: ApplicationId): void {
  if (applicationOf(world.state, application)?.status !== 'awaiting-security') return;
  world.must({
    act: 'refuse',
    by: simulatedOfficer(world.random),
    application,
    grounds: ['security-late'],
    reason: 'Simulated decision: no security was lodged in time.',
  });
}

function groundsFor(findings: readonly NotMetFinding[]): RefusalGroundCode[] {
  return refusalGroundCodes.filter((code) => {
    const ground: RefusalGround = refusalGrounds[code];
    return findings.some(({ rule, weight }) => weight === 'stops' && backs(rule, ground));
  });
}

function reasonFor(findings: readonly Finding[]): string {
  const codes = findings.flatMap((finding) => ('code' in finding ? [finding.code] : []));
  return `Simulated decision: ${[...new Set(codes)].join(', ')}.`;
}
