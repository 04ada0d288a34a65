import { useMemo } from 'react';
import { cellsFromRuns } from '#grid';
import type { Finding } from '#terms';
import { groundOf } from '../check/own-check.ts';
import { useOwnCheck } from '../check/use-own-check.ts';
import { datumOn, law } from '../data/country.ts';
import { useToday } from '../frame/today.ts';
import type { ApplyForm } from './form.ts';
import { applicationForLaw } from './request.ts';

const noGround = groundOf([]);

/** The whole law on the form as it stands: what the register would say on lodging. Undefined until the ground is here. */
export function useApplicationCheck(form: ApplyForm) {
  const today = useToday();
  const cells = useMemo(() => cellsFromRuns(form.cells), [form.cells]);
  const { ground, check, error, retry } = useOwnCheck(cells, today);
  const findings = useMemo((): readonly Finding[] | undefined => {
    const known = cells.length === 0 ? noGround : ground;
    return known && law.checkExplorationApplication(applicationForLaw(form, today, datumOn(today)), known);
  }, [form, today, cells, ground]);
  return { cells, ground, findings, check, error, retry };
}

/** Kinds of document that the findings ask for, or would: needed ones first. */
export function documentsAsked(findings: readonly Finding[]): readonly { kind: string; isNeeded: boolean }[] {
  const asked = new Map<string, boolean>();
  for (const finding of findings) {
    const paper = /^exploration\.document\.(.+)$/.exec(finding.rule)?.[1];
    if (paper) asked.set(paper, finding.outcome !== 'met' || finding.facts?.needed === true);
    if (finding.outcome === 'not-met' && finding.fix?.do === 'attach-document') {
      const { document } = finding.fix;
      // A translation is attached with the document that it translates.
      if (!document.startsWith('translation-of-')) asked.set(document, true);
    }
  }
  return [...asked]
    .map(([kind, isNeeded]) => ({ kind, isNeeded }))
    .sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
}
