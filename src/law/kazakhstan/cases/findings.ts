/** Findings as a case writes them: `drop B`, `wait until 2026-12-08`, cells as letters of the drawing. */
import type { Finding, Fix } from '#terms';
import { type Drawing, lettersOf } from './drawing.ts';

export interface WrittenFinding {
  readonly is: Finding['outcome'];
  readonly code?: string;
  readonly weight?: string;
  readonly missing?: string;
  readonly facts?: Finding['facts'];
  readonly cells?: string;
  readonly fix?: string;
  readonly cite: string;
  readonly confidence: string;
}

function writtenFix(fix: Fix, drawing: Drawing): string {
  const blocks = (cells: readonly number[]) => {
    const letters = lettersOf(cells, drawing);
    return /^[#+.]*$/.test(letters) ? String(cells.length) : letters;
  };
  switch (fix.do) {
    case 'drop-cells':
      return `drop ${blocks(fix.cells)}`;
    case 'add-cells':
      return `add ${blocks(fix.cells)}`;
    case 'keep-only-cells':
      return `keep ${blocks(fix.cells)}`;
    case 'wait-until':
      return `wait until ${fix.on}`;
    case 'attach-document':
      return `attach ${fix.document}`;
    case 'correct-field':
      return `correct ${fix.field}`;
  }
}

/** Findings by their rule, each list in the order in which they were given. */
export function writtenFindings(
  findings: readonly Finding[],
  drawing: Drawing,
): Record<string, WrittenFinding[]> {
  const byRule: Record<string, WrittenFinding[]> = {};
  for (const finding of findings) {
    const list = byRule[finding.rule] ?? [];
    byRule[finding.rule] = list;
    list.push({
      is: finding.outcome,
      ...(finding.outcome !== 'met' && { code: finding.code }),
      ...(finding.outcome === 'not-met' && { weight: finding.weight }),
      ...(finding.outcome === 'cannot-tell' && { missing: finding.missing }),
      ...(finding.facts && { facts: finding.facts }),
      ...(finding.cells && { cells: lettersOf(finding.cells, drawing) }),
      ...(finding.outcome === 'not-met' && finding.fix && { fix: writtenFix(finding.fix, drawing) }),
      cite: finding.cite.text,
      confidence: finding.cite.confidence,
    });
  }
  return byRule;
}
