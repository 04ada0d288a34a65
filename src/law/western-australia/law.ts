/** The law of Western Australia as its rules read it. */
import { type CountryLaw, changedLaw } from '../country-law.ts';
import type { ProvisionChange } from '../provision.ts';
import { type Rule, ruleOf } from '../rule.ts';
import { westernAustraliaCalendar } from './calendar.ts';
import { type WesternAustraliaProvisions, westernAustraliaProvisions } from './provisions.ts';
import {
  type WesternAustraliaSettings,
  westernAustraliaContradictions,
  westernAustraliaSettings,
} from './settings.ts';

export type ProvisionId = keyof WesternAustraliaProvisions;
export type Law = CountryLaw<WesternAustraliaProvisions, WesternAustraliaSettings>;

const text = {
  country: 'Western Australia',
  provisions: westernAustraliaProvisions,
  settings: westernAustraliaSettings,
  contradictions: westernAustraliaContradictions,
};

/**
 * The law with some readings and provisions changed.
 * @throws RangeError for a name that is neither a provision nor a setting, or a value of the wrong kind
 * @throws ContradictingSettingsError naming both settings
 */
export function westernAustraliaLaw(changes: Readonly<Record<string, ProvisionChange>>): Law {
  return { ...changedLaw(text, changes), calendar: westernAustraliaCalendar };
}

export type WesternAustraliaRule<Facts> = Rule<Facts, Law>;
export const rule = <Facts>() => ruleOf<Facts, Law>();
