import type { CountryOwn } from '#contract';
import { kazakhstan } from '#law';
import type { LiveRegister } from '../live-register.ts';

/** What the register knows of its country beyond what the app is built with. */
export function countryOwnOf({ law, blocks }: LiveRegister): CountryOwn {
  const shipped = new Set(kazakhstan.calendar.moved);
  const usual = new Map(kazakhstan.settings.map((setting) => [setting.id, setting.chosen]));
  const unusual = law.settings.filter(({ id, chosen }) => usual.get(id) !== chosen);
  return {
    readings: Object.fromEntries(unusual.map(({ id, chosen }) => [id, chosen])),
    movedDays: law.calendar.moved.filter((day) => !shipped.has(day)),
    blocks: [...blocks.exceptions],
  };
}
