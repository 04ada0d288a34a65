/**
 * A filing that is sealed first and opened soon after. No law in these packs knows it: applications are public from their receipt, so the default
 * reading of every pack is that it does not exist, and the others are what-ifs. How long a seal may stay closed, and how many a party may have
 * closed at once, is said by no text either: both are our readings, there to be changed.
 */
import { addDays, type Citation, type CivilDate, type Instant, startOfDay, type TimeZone } from '#terms';
import { setting } from './setting.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type SealedFilingLaw =
  | {
      readonly known: false;
      /** What the law says instead: who is first, and that an application is public. */
      readonly cite: Citation;
    }
  | {
      readonly known: true;
      /** A seal opens before this instant or lapses. */
      readonly opensBefore: Instant;
      /** How many seals a party may have closed at once. */
      readonly mostClosed: number;
      readonly cite: Citation;
    };

const openingDays = { 'not-in-law': 0, 'within-1-working-day': 1, 'within-3-working-days': 3 } as const;
const limits = { one: 1, three: 3, ten: 10 } as const;

/** The two settings of a pack, `sealed-filing.opening` and `sealed-filing.limit`. */
export function sealedFilingSettings(cite: Citation) {
  return {
    'sealed-filing.opening': setting(cite, 'not-in-law', 'within-1-working-day', 'within-3-working-days'),
    'sealed-filing.limit': setting(cite, 'one', 'three', 'ten'),
  } as const;
}

/** Readings of the two settings, and where a day lies in the country. */
interface SealedFilingReadings {
  readonly opening: keyof typeof openingDays;
  readonly limit: keyof typeof limits;
  readonly calendar: WorkingCalendar;
  readonly zone: TimeZone;
}

/** What holds of a seal made on a day. The day itself does not count; the last one counts whole. */
export function sealedFilingFrom(
  { opening, limit, calendar, zone }: SealedFilingReadings,
  sealedOn: CivilDate,
  cite: Citation,
): SealedFilingLaw {
  if (opening === 'not-in-law') return { known: false, cite };
  const last = calendar.addWorkingDays(sealedOn, openingDays[opening]);
  return { known: true, opensBefore: startOfDay(addDays(last, 1), zone), mostClosed: limits[limit], cite };
}
