/** The answer of check as text: findings in four groups, each with article and fix; then blocks, area and costs by year. */
import {
  type CostNature,
  type CostRow,
  type Deadline,
  type ExplorationCosts,
  type LawChanges,
  type LawPack,
  printLawChanges,
  unknownIn,
} from '#law';
import type { CivilDate, Finding, Note } from '#terms';
import {
  type Formats,
  formats,
  type InterfaceLanguage,
  type LawWords,
  lawWords,
  type Messages,
  messages,
} from '#words';
import { type CheckWords, checkWords } from './check-words.ts';

export const groups = ['stops', 'duty', 'met', 'cannot-tell'] as const;
export type Group = (typeof groups)[number];

export function groupOf(finding: Finding): Group {
  return finding.outcome === 'not-met' ? finding.weight : finding.outcome;
}

export interface Checked {
  readonly law: Pick<LawPack, 'code' | 'name'>;
  /** What was changed of the law for this check. */
  readonly changes: LawChanges;
  readonly day: CivilDate;
  readonly cells: readonly number[];
  /** The whole list of blocks, as applications write it. */
  readonly blockList: string;
  readonly codeOf: (cell: number) => string;
  readonly squareKilometres: number;
  readonly parts: number;
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
  readonly stopped: boolean;
  readonly costs: ExplorationCosts;
  readonly dates: readonly Deadline[];
  readonly register:
    | { readonly state: 'none' | 'empty' }
    | { readonly state: 'other'; readonly origin: string; readonly law: string }
    | { readonly state: 'read'; readonly origin: string; readonly entries: number; readonly trial: boolean };
  readonly imports: number;
}

const namedBlocks = 8;

export async function checkReport(checked: Checked, language: InterfaceLanguage): Promise<string> {
  const { law, day, cells, blockList, codeOf, parts, squareKilometres, notes, findings, stopped, imports } =
    checked;
  const [texts, inLaw] = await Promise.all([messages(language), lawWords(language, law.code)]);
  const words = checkWords[language];
  const written = formats(language, texts);
  const lines = [words.title(words.countries[law.code] ?? law.name, written.date(day))];
  const changed = printLawChanges(checked.changes);
  if (changed.length > 0) lines.push(words.changed(changed.join('; ')));
  const size = [written.blocks(cells.length), written.area(squareKilometres * 1e6), words.parts(parts)];
  lines.push(size.join(' · '), '', ...blockList.split('\n').map((line) => `  ${line}`), '');
  lines.push(
    ...registerLines(checked, language, written.number),
    ...(imports > 0 ? [words.imports(imports)] : []),
  );
  if (notes.length > 0) lines.push('', words.notes, ...notes.map(({ at, message }) => `  ${at}: ${message}`));

  const { finding: names } = texts;
  for (const group of groups) {
    const those = findings.filter((finding) => groupOf(finding) === group);
    lines.push('', `${names.groups[group].toLocaleUpperCase(language)} (${those.length})`);
    for (const finding of those) {
      lines.push(`  ${marks[group]} ${inLaw.sentence(finding)}`);
      if (finding.outcome === 'cannot-tell')
        lines.push(`      ${names.missing}: ${inLaw.missing(finding.missing)}`);
      const sense = finding.outcome === 'not-met' ? inLaw.law(finding.rule) : undefined;
      if (sense !== undefined) lines.push(`      ${words.sense}: ${sense}`);
      lines.push(`      ${names.article}: ${inLaw.citation(finding.cite)}`);
      if (finding.cells?.length && group !== 'met')
        lines.push(`      ${words.blocks}: ${some(finding.cells, codeOf, words.andMore)}`);
      if (finding.outcome === 'not-met' && finding.fix)
        lines.push(`      ${names.fix}: ${inLaw.fix(finding.fix)}`);
    }
    if (those.length === 0) lines.push(`  ${words.nothing}`);
  }

  lines.push(...costLines(checked.costs, language, texts, inLaw));
  lines.push('', words.dates(written.date(day)), ...dateLines(checked.dates, words, written, inLaw));
  lines.push('', stopped ? words.verdict.stops : words.verdict.passes, '');
  return lines.join('\n');
}

const natures = [
  ['payments', 'payment'],
  ['spend', 'spend'],
  ['security', 'security'],
] as const satisfies readonly (readonly [keyof CostRow, CostNature])[];

/** A table by year. What is owed in a sum that nobody found is never shown as nothing. */
function costLines(
  costs: ExplorationCosts,
  language: InterfaceLanguage,
  texts: Messages,
  inLaw: LawWords,
): string[] {
  const words = checkWords[language];
  const written = formats(language, texts);
  const heads = texts.pages.check.costs;
  const years = costs.byLicenceYear;
  const sum = (
    rows: readonly CostRow[],
    sum: keyof CostRow & (typeof natures)[number][0],
    nature: CostNature,
  ) => {
    const known = rows.reduce((total, row) => total + row[sum], 0);
    const open = rows.some((row) => unknownIn(costs, row).some((one) => one.nature === nature));
    const money = written.money({ amount: known, currency: costs.currency });
    return open ? (known === 0 ? words.notKnown : words.atLeast(money)) : money;
  };
  const row = (name: string, rows: readonly CostRow[]) => [
    name,
    ...natures.map(([column, nature]) => sum(rows, column, nature)),
  ];
  const table = [
    [heads.year, heads.payments, heads.spend, heads.security],
    ...years.map((one) => row(written.number(one.year), [one])),
    row(heads.total, years),
  ];
  const lines = ['', heads.bars, ...aligned(table)];
  if (costs.unknown && costs.unknown.length > 0) {
    lines.push(`  ${words.owed}:`);
    for (const { part, fromYear, untilYear, cite } of costs.unknown) {
      const from = words.inYears(
        written.number(fromYear),
        untilYear === undefined ? undefined : written.number(untilYear),
      );
      lines.push(`    ${inLaw.costPart(part)}, ${from} (${inLaw.citation(cite)})`);
    }
  }
  if (costs.assumptions.length > 0) {
    lines.push(
      `  ${heads.assumptions}:`,
      ...costs.assumptions.map((code) => `    ${inLaw.assumption(code)}`),
    );
  }
  return lines;
}

function dateLines(
  dates: readonly Deadline[],
  words: CheckWords,
  written: Formats,
  inLaw: LawWords,
): string[] {
  return dates.map(({ step, mover, due, cite }) => {
    const when = due ? words.by(written.date(due)) : words.noClock;
    return `  ${inLaw.step(step)} (${inLaw.mover(mover)}): ${when}; ${inLaw.citation(cite)}`;
  });
}

const marks: Readonly<Record<Group, string>> = { stops: '✗', duty: '→', met: '✓', 'cannot-tell': '?' };

function registerLines(
  { register }: Checked,
  language: InterfaceLanguage,
  number: (value: number) => string,
): string[] {
  const words = checkWords[language];
  switch (register.state) {
    case 'none':
      return [words.noRegister];
    case 'empty':
      return [words.emptyRegister];
    case 'other':
      return [words.otherRegister(register.origin, register.law)];
    case 'read':
      return [
        words.register(register.origin, number(register.entries)),
        ...(register.trial ? [words.trial] : []),
      ];
  }
}

function some(
  cells: readonly number[],
  codeOf: (cell: number) => string,
  andMore: (count: number) => string,
): string {
  const named = cells.slice(0, namedBlocks).map(codeOf);
  const rest = cells.length - named.length;
  return rest > 0 ? `${named.join('; ')} ${andMore(rest)}` : named.join('; ');
}

/** Columns to the right, but the first. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('   ')}`;
  });
}
