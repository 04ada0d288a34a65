/** What every pack answers alike, from its law and its lists. */

import { type CountryLaw, provisionForLicence } from './country-law.ts';
import { type ClockLaw, deadlinesOf } from './deadlines.ts';
import type { DutyRecord } from './duty.ts';
import type { LawPack, ProvisionUse } from './law-pack.ts';
import { walk } from './path.ts';
import type { Process } from './process.ts';
import type { ProvisionTable } from './provision.ts';
import type { Rule } from './rule.ts';
import type { SettingTable } from './setting.ts';

interface Lists {
  readonly rules: readonly Omit<Rule<never, never>, 'run'>[];
  readonly processes: readonly Process[];
  readonly duties: readonly DutyRecord[];
  /** Computations that are neither a rule, a step nor a duty, with the provisions that they read. */
  readonly computations: Readonly<Record<string, readonly string[]>>;
}

type Answers = Pick<
  LawPack,
  | 'calendar'
  | 'settings'
  | 'provisions'
  | 'rules'
  | 'processes'
  | 'duties'
  | 'valueOn'
  | 'provisionForLicence'
  | 'usesOf'
  | 'process'
  | 'deadlinesOf'
  | 'walk'
>;

export function packAnswers(
  law: Omit<CountryLaw<ProvisionTable, SettingTable>, 'on' | 'reading'>,
  lists: Lists,
): Answers {
  const { calendar, settings, provisions } = law;
  const { rules, processes, duties } = lists;
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const valueOn: LawPack['valueOn'] = (provision, day) => byId.get(provision)?.values.on(day)?.value;
  const clockLaw: ClockLaw = {
    calendar,
    lengthOn: (provision, day) => valueOn(provision, day) as number | undefined,
  };
  return {
    calendar,
    settings,
    provisions,
    rules: rules.map(({ id, cite, codes, needs, uses, usesInForce }) => ({
      id,
      cite,
      codes,
      needs,
      uses: [...uses, ...usesInForce],
    })),
    processes,
    duties,
    valueOn,
    provisionForLicence: (provision, issuedOn, on) => provisionForLicence(provision, issuedOn, on, law),
    usesOf: (provision) => usesOf(provision, lists),
    process(id) {
      const found = processes.find((process) => process.id === id);
      if (!found) throw new RangeError(`${law.country}'s law has no process "${id}".`);
      return found;
    },
    deadlinesOf: (process, moments, today) => deadlinesOf(process, moments, today, clockLaw),
    walk: (process, start) => walk(process, start, clockLaw),
  };
}

/** Everything that reads a provision. */
function usesOf(provision: string, { rules, processes, duties, computations }: Lists): ProvisionUse[] {
  return [
    ...rules
      .filter(({ uses, usesInForce }) => uses.includes(provision) || usesInForce.includes(provision))
      .map(({ id }): ProvisionUse => ({ by: 'rule', id })),
    ...processes.flatMap((process) =>
      process.steps
        .filter(
          ({ clocks, fee, via }) =>
            fee === provision || via === provision || clocks.some((clock) => clock.provision === provision),
        )
        .map(({ id }): ProvisionUse => ({ by: 'step', id, process: process.id })),
    ),
    ...duties
      .filter(({ uses }) => uses.includes(provision))
      .map(({ id }): ProvisionUse => ({ by: 'duty', id })),
    ...Object.entries(computations)
      .filter(([, uses]) => uses.includes(provision))
      .map(([id]): ProvisionUse => ({ by: 'computation', id })),
  ];
}
