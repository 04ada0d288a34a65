/** Until when filings for announced ground are equal: a notice of it says so at once, as that is what its reader has to know. */
import { type SlotId, slotOf } from '#register';
import type { WatchNotice } from '#store';
import type { Instant, TimeZone } from '#terms';
import type { LiveRegister } from '../live-register.ts';

export interface SlotClock {
  readonly zone: TimeZone;
  /** Undefined for a notice of anything but an announcement. */
  readonly equalUntil: (notice: Pick<WatchNotice, 'act' | 'record'>) => Instant | undefined;
}

export async function slotClockOf(
  register: Pick<LiveRegister, 'law' | 'read'>,
  notices: readonly Pick<WatchNotice, 'act' | 'record'>[],
): Promise<SlotClock> {
  const { zone } = register.law;
  const announced = notices.filter(({ act }) => act === 'ground-reopened').map(({ record }) => record);
  if (announced.length === 0) return { zone, equalUntil: () => undefined };
  const known = await register.read(
    (state) => new Map(announced.map((slot) => [slot, slotOf(state, slot as SlotId)?.closesAt])),
  );
  return {
    zone,
    equalUntil: ({ act, record }) => (act === 'ground-reopened' ? known.get(record) : undefined),
  };
}
