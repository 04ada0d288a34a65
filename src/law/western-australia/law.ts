/** The law of Western Australia as its rules read it: provisions by day, readings of what is unclear, working days. */
import { type CivilDate, inForce, type Provision } from '#terms';
import {
  changedProvision,
  type ProvisionChange,
  type ProvisionRecord,
  type ProvisionTable,
  type ValueOf,
} from '../provision.ts';
import { type Rule, type RuleLaw, ruleOf } from '../rule.ts';
import { chooseSettings, type ReadingOf, type Setting } from '../setting.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { westernAustraliaCalendar } from './calendar.ts';
import { type WesternAustraliaProvisions, westernAustraliaProvisions } from './provisions.ts';
import {
  type WesternAustraliaSettings,
  westernAustraliaContradictions,
  westernAustraliaSettings,
} from './settings.ts';

export type ProvisionId = keyof WesternAustraliaProvisions;
type SettingId = keyof WesternAustraliaSettings;

export interface Law extends RuleLaw {
  /** The provision in force on a day. @throws RangeError `No objection.days in force on 1990-01-01.` */
  on<Id extends ProvisionId>(id: Id, day: CivilDate): Provision<ValueOf<WesternAustraliaProvisions[Id]>>;
  reading<Id extends SettingId>(id: Id): ReadingOf<WesternAustraliaSettings[Id]>;
  readonly calendar: WorkingCalendar;
  readonly provisions: readonly ProvisionRecord[];
  readonly settings: readonly Setting[];
}

/**
 * The law with some readings and provisions changed.
 * @throws RangeError for a name that is neither a provision nor a setting, or a value of the wrong kind
 */
export function westernAustraliaLaw(changes: Readonly<Record<string, ProvisionChange>>): Law {
  const unchanged: ProvisionTable = westernAustraliaProvisions;
  const readings: Record<string, string> = {};
  const table: Record<string, ProvisionTable[string]> = { ...unchanged };
  for (const [id, change] of Object.entries(changes)) {
    const entry = unchanged[id];
    if (entry) table[id] = changedProvision(id, entry, change);
    else if (id in westernAustraliaSettings && typeof change === 'string') readings[id] = change;
    else throw new RangeError(`"${id}" is neither a provision nor a setting of Western Australia's law.`);
  }
  const settings = chooseSettings(westernAustraliaSettings, readings, westernAustraliaContradictions);
  const chosen = new Map(settings.map((setting) => [setting.id, setting.chosen]));
  return {
    calendar: westernAustraliaCalendar,
    settings,
    provisions: Object.entries(table).map(([id, entry]) => ({ id, ...entry })),
    inForce: (id, day) => table[id]?.values.on(day) !== undefined,
    on: <Id extends ProvisionId>(id: Id, day: CivilDate) =>
      inForce(table[id]?.values ?? missing(id), day, id) as Provision<
        ValueOf<WesternAustraliaProvisions[Id]>
      >,
    reading: <Id extends SettingId>(id: Id) => chosen.get(id) as ReadingOf<WesternAustraliaSettings[Id]>,
  };
}

function missing(id: string): never {
  throw new RangeError(`"${id}" is not a provision of Western Australia's law.`);
}

export type WesternAustraliaRule<Facts> = Rule<Facts, Law>;
export const rule = <Facts>() => ruleOf<Facts, Law>();
