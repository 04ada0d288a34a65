/** The law of a country as its rules read it: provisions by day, readings of what is unclear, working days. */
import { type CivilDate, inForce, type Provision } from '#terms';
import type { LicenceProvision } from './law-pack.ts';
import {
  changedProvision,
  type ProvisionChange,
  type ProvisionRecord,
  type ProvisionTable,
  type ValueOf,
} from './provision.ts';
import type { RuleLaw } from './rule.ts';
import {
  type Contradiction,
  chooseSettings,
  type ReadingOf,
  type Setting,
  type SettingTable,
} from './setting.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface CountryLaw<Provisions extends ProvisionTable, Settings extends SettingTable>
  extends RuleLaw {
  /** As messages name it: `Kazakhstan`. */
  readonly country: string;
  /** The provision in force on a day. @throws RangeError `No exploration.maximum-blocks in force on 2017-01-01.` */
  on<Id extends keyof Provisions & string>(id: Id, day: CivilDate): Provision<ValueOf<Provisions[Id]>>;
  reading<Id extends keyof Settings & string>(id: Id): ReadingOf<Settings[Id]>;
  readonly calendar: WorkingCalendar;
  readonly provisions: readonly ProvisionRecord[];
  readonly settings: readonly Setting[];
}

interface LawText<Provisions, Settings> {
  readonly country: string;
  readonly provisions: Provisions;
  readonly settings: Settings;
  readonly contradictions: readonly Contradiction[];
}

/**
 * A law with some readings and provisions changed; its calendar is the caller's.
 * @throws RangeError for a name that is neither a provision nor a setting, or a value of the wrong kind
 * @throws ContradictingSettingsError naming both settings
 */
export function changedLaw<Provisions extends ProvisionTable, Settings extends SettingTable>(
  { country, provisions: unchanged, settings: definitions, contradictions }: LawText<Provisions, Settings>,
  changes: Readonly<Record<string, ProvisionChange>>,
): Omit<CountryLaw<Provisions, Settings>, 'calendar'> {
  const readings: Record<string, string> = {};
  const table: Record<string, ProvisionTable[string]> = { ...unchanged };
  for (const [id, change] of Object.entries(changes)) {
    const entry = unchanged[id];
    if (entry) table[id] = changedProvision(id, entry, change);
    else if (id in definitions && typeof change === 'string') readings[id] = change;
    else throw new RangeError(`"${id}" is neither a provision nor a setting of ${country}'s law.`);
  }
  const settings = chooseSettings(definitions, readings, contradictions);
  const chosen = new Map(settings.map((setting) => [setting.id, setting.chosen]));
  return {
    country,
    settings,
    provisions: Object.entries(table).map(([id, entry]) => ({ id, ...entry })),
    inForce: (id, day) => table[id]?.values.on(day) !== undefined,
    on: <Id extends keyof Provisions & string>(id: Id, day: CivilDate) =>
      inForce(table[id]?.values ?? noProvision(id, country), day, id) as Provision<ValueOf<Provisions[Id]>>,
    reading: <Id extends keyof Settings & string>(id: Id) => chosen.get(id) as ReadingOf<Settings[Id]>,
  };
}

function noProvision(id: string, country: string): never {
  throw new RangeError(`"${id}" is not a provision of ${country}'s law.`);
}

/**
 * The version of a provision that binds a licence on a day.
 * @throws RangeError for a name that is no provision
 */
export function provisionForLicence(
  id: string,
  issuedOn: CivilDate,
  on: CivilDate,
  { country, provisions }: { readonly country: string; readonly provisions: readonly ProvisionRecord[] },
): LicenceProvision {
  const { reach, values } = provisions.find((provision) => provision.id === id) ?? noProvision(id, country);
  const lawOf = reach === 'issue-day' ? issuedOn : on;
  return { reach, lawOf, provision: values.on(lawOf) };
}
