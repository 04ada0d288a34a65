/** On what grounds an application is refused (art. 190(1)): what the law must find, and what only the ministry can judge. */
import type { Citation } from '#terms';

export interface RefusalGround {
  readonly cite: Citation;
  /** Rules of the law of which one must say *not met*, or a rule that ends in `.` for all that begin so. */
  readonly rules: readonly string[];
  /** The ministry judges by what it read in the papers or knows; the reason says it. */
  readonly judged: boolean;
}

const item = (number: number): Citation => ({ text: `Code art. 190(1)(${number})`, confidence: 'law' });

// biome-ignore format: a table
export const refusalGrounds = {
  'papers-not-compliant':      { cite: item(1), judged: true,  rules: ['exploration.languages', 'exploration.notarised', 'exploration.foreign-extract', 'exploration.electronic-signature', 'exploration.financial-sum', 'exploration.financial-form', 'exploration.professional-means', 'exploration.tax-debt', 'exploration.tax-certificate-age'] },
  'papers-missing':            { cite: item(2), judged: false, rules: ['exploration.document.'] },
  'revoked-within-year':       { cite: item(3), judged: false, rules: ['exploration.revoked-before'] },
  'nothing-eligible':          { cite: item(4), judged: false, rules: ['exploration.eligible-blocks'] },
  'surrendered-within-year':   { cite: item(5), judged: false, rules: ['exploration.surrendered-before'] },
  'security-or-concentration': { cite: item(6), judged: true,  rules: [] },
  'area-not-compliant':        { cite: item(7), judged: false, rules: ['exploration.maximum-area', 'exploration.datum', 'exploration.contiguity'] },
  'closure-duties-unmet':      { cite: item(8), judged: true,  rules: ['exploration.closure-duties'] },
  'security-late':             { cite: item(9), judged: false, rules: [] },
} as const satisfies Record<string, RefusalGround>;

export type RefusalGroundCode = keyof typeof refusalGrounds;
export const refusalGroundCodes = Object.keys(refusalGrounds) as readonly RefusalGroundCode[];

/** True when a rule backs a ground. */
export function backs(rule: string, ground: RefusalGround): boolean {
  return ground.rules.some((name) => (name.endsWith('.') ? rule.startsWith(name) : rule === name));
}
