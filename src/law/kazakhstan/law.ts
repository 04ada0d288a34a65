/** The law of Kazakhstan as its rules read it. */
import { civilDate } from '#terms';
import { type CountryLaw, changedLaw } from '../country-law.ts';
import type { ProvisionChange } from '../provision.ts';
import { type Rule, ruleOf } from '../rule.ts';
import { type MovedDay, withMovedDays, workingCalendar } from '../working-calendar.ts';
import { kazakhstanCalendar } from './calendar.ts';
import { type KazakhstanProvisions, kazakhstanProvisions, law249FirstDay } from './provisions.ts';
import { type KazakhstanSettings, kazakhstanContradictions, kazakhstanSettings } from './settings.ts';

export type ProvisionId = keyof KazakhstanProvisions;
export type Law = CountryLaw<KazakhstanProvisions, KazakhstanSettings>;

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
  const text = {
    country: 'Kazakhstan',
    provisions: kazakhstanProvisions(typeof firstDay === 'string' ? civilDate(firstDay) : supposedFirstDay),
    settings: kazakhstanSettings,
    contradictions: kazakhstanContradictions,
  };
  const law = changedLaw(text, changes);
  const calendar =
    law.reading('calendar.moved-days') === 'ignore'
      ? workingCalendar({ ...kazakhstanCalendar, moved: [], movedYears: [] })
      : withMovedDays(kazakhstanCalendar, moved);
  return { ...law, calendar };
}

export type KazakhstanRule<Facts> = Rule<Facts, Law>;
export const rule = <Facts>() => ruleOf<Facts, Law>();
