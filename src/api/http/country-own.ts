import type { CountryOwn } from '#contract';
import { kazakhstan } from '#law';
import type { LiveRegister } from '../live-register.ts';

/** What the register knows of its country beyond what the app is built with. */
export function countryOwnOf({ law, blocks }: LiveRegister): CountryOwn {
  const shipped = new Set(kazakhstan.calendar.moved);
  return {
    movedDays: law.calendar.moved.filter((day) => !shipped.has(day)),
    blocks: [...blocks.exceptions],
  };
}
