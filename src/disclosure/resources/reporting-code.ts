/*  Codes of reporting in three families that stand side by side:
 *
 *      GKZ (Soviet)   A B C1 C2 │ P1 P2 P3          what is counted, by how densely it was explored; the state approves
 *      CRIRSCO        Measured Indicated Inferred │ Proved Probable     a competent person signs; reserves need a mine plan
 *      UNFC           E F G axes                     viability, feasibility, confidence
 *
 *  No formula leads from one to another: a bridge is the signed opinion of a named person, about one statement.
 */
export const codeFamilies = ['gkz', 'crirsco', 'unfc', 'none'] as const;
export type CodeFamily = (typeof codeFamilies)[number];
const reportingCodes = ['GKZ', 'KAZRC', 'JORC', 'NI 43-101', 'SAMREC', 'PERC', 'UNFC', 'none'] as const;
export type ReportingCode = (typeof reportingCodes)[number];

export const familyOf: Readonly<Record<ReportingCode, CodeFamily>> = {
  GKZ: 'gkz',
  KAZRC: 'crirsco',
  JORC: 'crirsco',
  'NI 43-101': 'crirsco',
  SAMREC: 'crirsco',
  PERC: 'crirsco',
  UNFC: 'unfc',
  none: 'none',
};

const categories = [
  'A',
  'B',
  'C1',
  'C2',
  'P1',
  'P2',
  'P3',
  'measured',
  'indicated',
  'inferred',
  'proved',
  'probable',
] as const;
type Category = (typeof categories)[number];

const codeWords: readonly (readonly [RegExp, ReportingCode])[] = [
  [/\bKAZRC\b/i, 'KAZRC'],
  [/\bJORC\b/i, 'JORC'],
  [/\bNI[ -]?43-101\b/i, 'NI 43-101'],
  [/\bSAMREC\b/i, 'SAMREC'],
  [/\bPERC\b/, 'PERC'],
  [/\bUNFC\b/i, 'UNFC'],
  [/\bGKZ\b|state (balance|records)/i, 'GKZ'],
];
const categoryWords: readonly (readonly [RegExp, Category])[] = [
  [/\bmeasured\b/i, 'measured'],
  [/\bindicated\b/i, 'indicated'],
  [/\binferred\b/i, 'inferred'],
  [/\bproved\b|\bproven\b/i, 'proved'],
  [/\bprobable\b/i, 'probable'],
];

export interface StatedCode {
  readonly code: ReportingCode;
  /** In the order of `categories`; several are one total, never to be added to one of them alone. */
  readonly categories: readonly Category[];
  /** A reserve says what can be mined at a profit; a resource what is there. */
  readonly is: 'resource' | 'reserve' | 'not-said';
}

/** What the words of a source name; words that name no code stand under none, whatever they sound like. */
export function statedCode(text: string): StatedCode {
  const code = codeWords.find(([pattern]) => pattern.test(text))?.[1] ?? 'none';
  const gkz = code === 'GKZ' ? [...text.matchAll(/\b(A|B|C1|C2|P[123])\b/g)].map(([one]) => one) : [];
  const found = new Set<string>([
    ...gkz,
    ...categoryWords.flatMap(([pattern, category]) => (pattern.test(text) ? [category] : [])),
  ]);
  const isReserve = found.has('proved') || found.has('probable') || /\breserves?\b/i.test(text);
  const isResource =
    found.has('measured') || found.has('indicated') || found.has('inferred') || /\bresources?\b/i.test(text);
  return {
    code,
    categories: categories.filter((category) => found.has(category)),
    is: isReserve === isResource ? 'not-said' : isReserve ? 'reserve' : 'resource',
  };
}
