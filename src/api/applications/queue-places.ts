/** The place of an application in the queue of each of its blocks, and who stands in the same queues. */
import { cellsFromRuns } from '#grid';
import {
  type Application,
  applicationAt,
  blockState,
  type GroundBase,
  isOpen,
  ordinalOfApplication,
  type RegisterState,
  type Standpoint,
} from '#register';
import type { ApplicationId } from '#terms';

export interface QueueGroup {
  readonly cells: readonly number[];
  readonly place: number;
  readonly ahead: readonly ApplicationId[];
}

interface Rivalry {
  readonly application: Application;
  readonly sharedBlocks: number;
  /** On how many of the shared blocks it comes first. */
  readonly aheadOn: number;
}

export interface Queues {
  readonly places: readonly QueueGroup[];
  readonly rivals: readonly Rivalry[];
  /** Applications that must be decided first, in order. */
  readonly waitsFor: readonly ApplicationId[];
}

/** A receipt names so many of those ahead; the place says how many there are. */
const namedAhead = 10;

export function queuesOf(
  state: RegisterState,
  base: GroundBase,
  application: Application,
  at: Standpoint,
): Queues {
  const groups = new Map<string, { cells: number[]; place: number; ahead: ApplicationId[] }>();
  const shared = new Map<ApplicationId, { blocks: number; ahead: number }>();
  const waitsFor = new Set<ApplicationId>();
  const cells = isOpen(application) ? cellsFromRuns(application.cells) : [];
  for (const cell of cells) {
    const { queue, reasons } = blockState(state, base, cell, at);
    const place = queue.find((entry) => entry.application === application.id)?.place ?? 1;
    const ahead = queue.filter((entry) => entry.place < place).map((entry) => entry.application);
    for (const id of ahead) waitsFor.add(id);
    for (const reason of reasons) {
      if (reason.code === 'refusal-bars' && reason.application < application.id)
        waitsFor.add(reason.application);
    }
    for (const entry of queue) {
      if (entry.application === application.id) continue;
      const known = shared.get(entry.application) ?? { blocks: 0, ahead: 0 };
      known.blocks++;
      if (entry.place < place) known.ahead++;
      shared.set(entry.application, known);
    }
    const key = ahead.join(' ');
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { cells: [cell], place, ahead: ahead.slice(0, namedAhead) });
  }
  return {
    places: [...groups.values()],
    rivals: [...shared]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, { blocks, ahead }]): Rivalry[] => {
        const other = applicationAt(state, ordinalOfApplication(id), at);
        return other ? [{ application: other, sharedBlocks: blocks, aheadOn: ahead }] : [];
      }),
    waitsFor: [...waitsFor].sort(),
  };
}
