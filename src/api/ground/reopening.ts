/** Ground that becomes free next, ground that was just freed, and the slots in which it is shared out; by oblast and mineral. */
import { pages, type ReopeningList } from '#contract';
import {
  type CellRuns,
  type FreedGround,
  freedGround,
  type RegisterState,
  type Slot,
  type Standpoint,
} from '#register';
import { addDays, startOfDay } from '#terms';
import { allApplications } from '../applications/gather.ts';
import { allLicences } from '../licences/gather.ts';
import { countBy, oneOf } from '../list/page.ts';
import type { LiveRegister } from '../live-register.ts';
import type { PartyNames } from '../party-names.ts';
import type { KnownGround, Places } from './known-ground.ts';
import { allSlots, factsOfSlot, presentSlot, type SlotFacts } from './slots.ts';

type Item = ReopeningList['items'][number];
type Coming = Pick<Item, 'on' | 'because' | 'id' | 'simulated' | 'address'> & { readonly cells: CellRuns };

/** Slots of one answer: the newest; each has its own address for ever. */
const mostSlots = 100;

export interface ReopeningFilter {
  readonly oblast?: string | undefined;
  readonly mineral?: string | undefined;
  /** Whether all of it is counted: where each piece lies is found out for that. */
  readonly facets?: 'true' | 'false';
}

/** What was found, not yet presented: names are asked for in between. */
export interface Reopening {
  readonly at: Standpoint;
  readonly coming: readonly Coming[];
  readonly freed: readonly FreedGround[];
  readonly slots: readonly SlotFacts[];
  readonly facets?: ReopeningList['facets'];
  readonly way: ReopeningList['way'];
}

/** Everything of it that passes the filters, the soonest first, the newest slot first. Inside `register.read`. */
export function gatherReopening(
  state: RegisterState,
  register: LiveRegister,
  ground: KnownGround,
  at: Standpoint,
  { oblast, mineral, facets }: ReopeningFilter,
): Reopening {
  const [oblasts, minerals] = [oneOf(oblast), oneOf(mineral)];
  const inOblast = (places: Places) => !oblasts || places.oblasts.some((one) => oblasts.has(one));
  const nearMineral = (places: Places) => !minerals || places.minerals.some((one) => minerals.has(one));
  const passes = ({ cells }: { readonly cells: CellRuns }) => {
    if (!oblasts && !minerals) return true;
    const places = ground.places(cells);
    return inOblast(places) && nearMineral(places);
  };
  const coming = comingOf(state, at);
  const { law } = register;
  // A past day is looked at from its end.
  const instant = at.day < register.today() ? startOfDay(addDays(at.day, 1), law.zone) : register.now();
  const freed = freedGround(state, law, instant, at.written).sort((a, b) =>
    b.freedOn.localeCompare(a.freedOn),
  );
  const slots: Slot[] = allSlots(state, at);
  const all = () => [...coming, ...freed, ...slots].map(({ cells }) => ground.places(cells));
  return {
    at,
    coming: coming.filter(passes),
    freed: freed.filter(passes),
    slots: slots
      .filter(passes)
      .slice(0, mostSlots)
      .map((slot) => factsOfSlot(state, slot, at)),
    ...(facets === 'true' && {
      facets: {
        oblast: countBy(all().filter(nearMineral), (places) => places.oblasts),
        mineral: countBy(all().filter(inOblast), (places) => places.minerals),
      },
    }),
    way: law.reopening(at.day) ?? null,
  };
}

function comingOf(state: RegisterState, at: Standpoint): Coming[] {
  const { day: today } = at;
  const licences = allLicences(state, at).flatMap((licence): Coming[] => {
    if (licence.status !== 'in-force' || licence.until < today) return [];
    const { id, until, cells, simulated } = licence;
    const on = addDays(until, 1);
    return [{ on, because: 'licence-runs-out', id, cells, simulated, address: pages.licence(id) }];
  });
  const refusals = allApplications(state, at).flatMap((application): Coming[] => {
    if (application.status !== 'refused' || application.barsUntil < today) return [];
    const { id, barsUntil, cells, simulated } = application;
    const on = addDays(barsUntil, 1);
    return [{ on, because: 'bar-after-refusal', id, cells, simulated, address: pages.application(id) }];
  });
  return [...licences, ...refusals]
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
}

/** `limit`: of what becomes free next. */
export function presentReopening(
  found: Reopening,
  limit: number,
  ground: KnownGround,
  names: PartyNames,
): ReopeningList {
  const { at, coming, freed, slots, facets, way } = found;
  return {
    size: at.size,
    total: coming.length,
    items: coming.slice(0, limit).map(({ cells, ...item }) => ({ ...item, ...ground.lie(cells) })),
    freed: freed.map(({ licence, freedOn, closesAt, cells, simulated }) => ({
      licence,
      freedOn,
      closesAt,
      ...ground.lie(cells),
      simulated,
      address: pages.licence(licence),
    })),
    slots: slots.map((facts) => presentSlot(facts, ground, names)),
    way,
    ...(facets && { facets }),
  };
}
