/**
 * A rule of law: a pure function of facts, a day and the law in force. It may speak only the codes it declares, and reads
 * only the provisions it declares; so the list of refusals and "where used" are lists of what is there.
 */
import type { Citation, CivilDate, Finding, FindingFacts, Fix } from '#terms';

/** The law as rules read it. */
export interface RuleLaw {
  /** True when the provision has a value on the day. */
  inForce(provision: string, day: CivilDate): boolean;
}

interface Details {
  readonly facts?: FindingFacts;
  readonly cells?: readonly number[];
  /** Where a provision was read, its own citation says better how surely it is known. */
  readonly cite?: Citation;
}

interface NotMetDetails extends Details {
  readonly fix?: Fix;
}

/** What a rule may say. */
export interface Voice<Code extends string, Missing extends string> {
  met(details?: Details): Finding;
  /** Not met, and the application cannot pass with it. */
  stops(code: Code, details?: NotMetDetails): Finding;
  /** Not met, and the applicant must still do something, or will lose a part of what is asked. */
  duty(code: Code, details?: NotMetDetails): Finding;
  /** The data that is missing, by its name. */
  cannotTell(code: Code, missing: Missing, details?: Details): Finding;
}

export interface RuleDefinition<Facts, Law extends RuleLaw, Code extends string, Missing extends string> {
  readonly id: string;
  readonly cite: Citation;
  readonly codes: readonly Code[];
  /** Data without which it cannot tell. */
  readonly needs?: readonly Missing[];
  /** Provisions it cannot do without. */
  readonly uses: readonly string[];
  /** Provisions it reads where they are in force: younger ones. */
  readonly usesInForce?: readonly string[];
  /** First day of the rule, where it is younger than the law. */
  readonly from?: CivilDate;
  check(facts: Facts, law: Law, say: Voice<Code, Missing>): Finding | readonly Finding[];
}

export interface Rule<Facts, Law extends RuleLaw> {
  readonly id: string;
  readonly cite: Citation;
  readonly codes: readonly string[];
  readonly needs: readonly string[];
  readonly uses: readonly string[];
  readonly usesInForce: readonly string[];
  readonly from?: CivilDate;
  run(facts: Facts, law: Law): Finding | readonly Finding[];
}

/** Code of the finding that a rule gives on a day on which a provision it reads has no value. */
const notInForceCode = 'provision_not_in_force';

function voice<Code extends string, Missing extends string>(
  rule: string,
  cite: Citation,
): Voice<Code, Missing> {
  const base = (details: Details | undefined) => ({
    rule,
    cite: details?.cite ?? cite,
    ...(details?.facts && { facts: details.facts }),
    ...(details?.cells && { cells: details.cells }),
  });
  const notMet = (weight: 'stops' | 'duty', code: Code, details: NotMetDetails | undefined): Finding => ({
    outcome: 'not-met',
    ...base(details),
    code,
    weight,
    ...(details?.fix && { fix: details.fix }),
  });
  return {
    met: (details) => ({ outcome: 'met', ...base(details) }),
    stops: (code, details) => notMet('stops', code, details),
    duty: (code, details) => notMet('duty', code, details),
    cannotTell: (code, missing, details) => ({ outcome: 'cannot-tell', ...base(details), code, missing }),
  };
}

/** A rule from its definition. `Facts` and `Law` are given first, the codes are read from the definition. */
export function ruleOf<Facts, Law extends RuleLaw>() {
  return <const Code extends string, const Missing extends string = never>(
    definition: RuleDefinition<Facts, Law, Code, Missing>,
  ): Rule<Facts, Law> => {
    const say = voice<Code, Missing>(definition.id, definition.cite);
    const { check, needs = [], usesInForce = [], ...listed } = definition;
    return { ...listed, needs, usesInForce, run: (facts, law) => check(facts, law, say) };
  };
}

/**
 * Runs every rule and returns every finding. A rule that is younger than the day is not asked; one whose provisions have no
 * value on the day answers *cannot tell* and names the provision.
 */
export function runRules<Facts, Law extends RuleLaw>(
  rules: readonly Rule<Facts, Law>[],
  facts: Facts,
  law: Law,
  day: CivilDate,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.from !== undefined && day < rule.from) continue;
    const absent = rule.uses.find((provision) => !law.inForce(provision, day));
    if (absent !== undefined) {
      findings.push({
        outcome: 'cannot-tell',
        rule: rule.id,
        cite: rule.cite,
        code: notInForceCode,
        missing: absent,
        facts: { provision: absent, on: day },
      });
      continue;
    }
    const answer = rule.run(facts, law);
    if (Array.isArray(answer)) findings.push(...answer);
    else findings.push(answer as Finding);
  }
  return findings;
}
