import type { LicenceView } from '#contract';
import { cellsFromRuns } from '#grid';
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
        return (
          <li key={`${row.condition} ${row.cite} ${row.cells?.length ?? ''}`}>
            {nameOf(row.condition)}
            {typeof units === 'number' && `: ${check.costs.units(format.number(units, { decimals: 2 }))}`}
            {row.cells && `, ${licence.conditionBlocks(format.blocks(cellsFromRuns(row.cells).length))}`}
            <small> {law.citation({ text: row.cite, confidence: 'law' })}</small>
          </li>
        );
      })}
    </ul>
  );
}
