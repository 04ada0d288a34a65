/** The law of Kazakhstan as its rules read it: provisions by day, readings of what is unclear, working days. */
import { type CivilDate, civilDate, inForce, type Provision } from '#terms';
import {
  changedProvision,
  type ProvisionChange,
  type ProvisionRecord,
  type ProvisionTable,
  type ValueOf,
} from '../provision.ts';
import { type Rule, type RuleLaw, ruleOf } from '../rule.ts';
import { chooseSettings, type ReadingOf, type Setting } from '../setting.ts';
import { type MovedDay, type WorkingCalendar, withMovedDays, workingCalendar } from '../working-calendar.ts';
import { kazakhstanCalendar } from './calendar.ts';
import { type KazakhstanProvisions, kazakhstanProvisions, law249FirstDay } from './provisions.ts';
import { type KazakhstanSettings, kazakhstanContradictions, kazakhstanSettings } from './settings.ts';

export type ProvisionId = keyof KazakhstanProvisions;
type SettingId = keyof KazakhstanSettings;

export interface Law extends RuleLaw {
  /** The provision in force on a day. @throws RangeError `No exploration.maximum-blocks in force on 2017-01-01.` */
  on<Id extends ProvisionId>(id: Id, day: CivilDate): Provision<ValueOf<KazakhstanProvisions[Id]>>;
  reading<Id extends SettingId>(id: Id): ReadingOf<KazakhstanSettings[Id]>;
  readonly calendar: WorkingCalendar;
  readonly provisions: readonly ProvisionRecord[];
  readonly settings: readonly Setting[];
}

const supposedFirstDay = civilDate('2026-01-01');

/**
 * The law with some readings and provisions changed, and with days that orders moved beside those shipped.
 * @throws RangeError for a name that is neither a provision nor a setting, or a value of the wrong kind
 * @throws ContradictingSettingsError naming both settings
 */
export function kazakhstanLaw(
  changes: Readonly<Record<string, ProvisionChange>>,
  moved: readonly MovedDay[] = [],
): Law {
  const firstDay = changes[law249FirstDay];
  const unchanged: ProvisionTable = kazakhstanProvisions(
    typeof firstDay === 'string' ? civilDate(firstDay) : supposedFirstDay,
  );
  const readings: Record<string, string> = {};
  const table: Record<string, ProvisionTable[string]> = { ...unchanged };
  for (const [id, change] of Object.entries(changes)) {
    const entry = unchanged[id];
    if (entry) table[id] = changedProvision(id, entry, change);
    else if (id in kazakhstanSettings && typeof change === 'string') readings[id] = change;
    else throw new RangeError(`"${id}" is neither a provision nor a setting of Kazakhstan's law.`);
  }
  const settings = chooseSettings(kazakhstanSettings, readings, kazakhstanContradictions);
  const chosen = new Map(settings.map((setting) => [setting.id, setting.chosen]));
  const calendar =
    chosen.get('calendar.moved-days') === 'ignore'
      ? workingCalendar({ ...kazakhstanCalendar, moved: [], movedYears: [] })
      : withMovedDays(kazakhstanCalendar, moved);
  return {
    calendar,
    settings,
    provisions: Object.entries(table).map(([id, entry]) => ({ id, ...entry })),
    inForce: (id, day) => table[id]?.values.on(day) !== undefined,
    on: <Id extends ProvisionId>(id: Id, day: CivilDate) =>
      inForce(table[id]?.values ?? missing(id), day, id) as Provision<ValueOf<KazakhstanProvisions[Id]>>,
    reading: <Id extends SettingId>(id: Id) => chosen.get(id) as ReadingOf<KazakhstanSettings[Id]>,
  };
}

function missing(id: string): never {
  throw new RangeError(`"${id}" is not a provision of Kazakhstan's law.`);
}

export type KazakhstanRule<Facts> = Rule<Facts, Law>;
export const rule = <Facts>() => ruleOf<Facts, Law>();
