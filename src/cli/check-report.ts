/** The answer of check as text: findings in four groups, each with article and fix; then blocks, area and costs by year. */
import type { CostRow, ExplorationCosts, LawPack } from '#law';
import type { CivilDate, Finding, Note } from '#terms';
import { formats, lawWords, messages } from '#words';
import { type CheckLanguage, checkWords } from './check-words.ts';

export const groups = ['stops', 'duty', 'met', 'cannot-tell'] as const;
export type Group = (typeof groups)[number];

export function groupOf(finding: Finding): Group {
  return finding.outcome === 'not-met' ? finding.weight : finding.outcome;
}

export interface Checked {
  readonly law: Pick<LawPack, 'code' | 'name'>;
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
  readonly register:
    | { readonly state: 'none' | 'empty' }
    | { readonly state: 'other'; readonly origin: string; readonly law: string }
    | { readonly state: 'read'; readonly origin: string; readonly entries: number; readonly trial: boolean };
  readonly imports: number;
}

const namedBlocks = 8;

export async function checkReport(checked: Checked, language: CheckLanguage): Promise<string> {
  const { law, day, cells, blockList, codeOf, parts, squareKilometres, notes, findings, stopped, imports } =
    checked;
  const [texts, inLaw] = await Promise.all([messages(language), lawWords(language)]);
  const words = checkWords[language];
  const written = formats(language, texts);
  const lines = [words.title(words.countries[law.code] ?? law.name, written.date(day))];
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
      lines.push(`      ${names.article}: ${inLaw.citation(finding.cite)}`);
      if (finding.cells?.length && group !== 'met')
        lines.push(`      ${words.blocks}: ${some(finding.cells, codeOf, words.andMore)}`);
      if (finding.outcome === 'not-met' && finding.fix)
        lines.push(`      ${names.fix}: ${inLaw.fix(finding.fix)}`);
    }
    if (those.length === 0) lines.push(`  ${words.nothing}`);
  }

  const { costs } = checked;
  const heads = texts.pages.check.costs;
  const money = (amount: number) => written.money({ amount, currency: costs.currency });
  const row = (
    name: string,
    { payments, spend, security }: Pick<CostRow, 'payments' | 'spend' | 'security'>,
  ) => [name, money(payments), money(spend), money(security)];
  const years = costs.byLicenceYear;
  const sum = (of: (row: CostRow) => number) => years.reduce((total, one) => total + of(one), 0);
  const table = [
    [heads.year, heads.payments, heads.spend, heads.security],
    ...years.map((one) => row(written.number(one.year), one)),
    row(heads.total, {
      payments: sum((one) => one.payments),
      spend: sum((one) => one.spend),
      security: sum((one) => one.security),
    }),
  ];
  lines.push('', heads.bars, ...aligned(table));
  if (costs.assumptions.length > 0) {
    lines.push(
      `  ${heads.assumptions}:`,
      ...costs.assumptions.map((code) => `    ${inLaw.assumption(code)}`),
    );
  }
  lines.push('', stopped ? words.verdict.stops : words.verdict.passes, '');
  return lines.join('\n');
}

const marks: Readonly<Record<Group, string>> = { stops: '✗', duty: '→', met: '✓', 'cannot-tell': '?' };

function registerLines(
  { register }: Checked,
  language: CheckLanguage,
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
