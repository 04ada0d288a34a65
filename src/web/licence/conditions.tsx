import type { LicenceView } from '#contract';
import { cellsFromRuns } from '#grid';
import { isCivilDate } from '#terms';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

/** Conditions of the licence with their articles; figures in the index unit of the law. */
export function Conditions({ conditions }: { readonly conditions: LicenceView['conditions'] }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { licence, check } = words.pages;
  const nameOf = (condition: string) =>
    condition === 'clipped'
      ? licence.conditionClipped
      : condition === 'work-ban'
        ? licence.conditionWorkBan
        : law.costPart(condition);
  return (
    <ul className="conditions">
      {conditions.map((row) => {
        const units = row.facts?.units;
        const dueOn = row.facts?.dueOn;
        return (
          <li key={`${row.condition} ${row.cite} ${units} ${row.cells?.[0]?.[0] ?? ''}`}>
            {nameOf(row.condition)}
            {typeof units === 'number' && `: ${check.costs.units(format.number(units, { decimals: 2 }))}`}
            {typeof dueOn === 'string' && isCivilDate(dueOn) && `, ${check.costs.due(format.date(dueOn))}`}
            {row.cells && `, ${licence.conditionBlocks(format.blocks(cellsFromRuns(row.cells).length))}`}
            <small> {law.citation({ text: row.cite, confidence: 'law' })}</small>
          </li>
        );
      })}
    </ul>
  );
}
