/** What a licence says its holder must do, and where no work is allowed: read from the law on the day of issue (arts. 31, 186, 191, 192). */
import { runsFromCells } from '#grid';
import type { LawPack, LimitedCells } from '#law';
import type { CivilDate } from '#terms';
import type { LicenceCondition } from './events.ts';

/** The conditions of a licence on some blocks. */
export function conditionsOf(
  cells: readonly number[],
  limited: readonly LimitedCells[],
  law: LawPack,
  day: CivilDate,
): LicenceCondition[] {
  const [firstYear] = law.explorationCosts({ blocks: cells.length, from: day, years: 1 }).byLicenceYear;
  const money = (firstYear?.parts ?? [])
    // Security was lodged before the issue: it is no condition any more.
    .filter(({ nature }) => nature !== 'security')
    .map(({ part, units, dueOn, cite }): LicenceCondition => {
      const firstDue = dueOn === undefined ? {} : { dueOn };
      return { condition: part, cite: cite.text, facts: { blocks: cells.length, units, ...firstDue } };
    });
  const own = new Set(cells);
  const limits = new Map<string, { limit: LimitedCells; cells: number[] }>();
  for (const limit of limited) {
    if (!own.has(limit.cell)) continue;
    const key = `${limit.limit} ${limit.by} ${limit.cite.text}`;
    const row = limits.get(key);
    if (row) row.cells.push(limit.cell);
    else limits.set(key, { limit, cells: [limit.cell] });
  }
  const places = [...limits.values()].map(({ limit, cells: those }): LicenceCondition => {
    return {
      condition: limit.limit,
      cite: limit.cite.text,
      facts: { by: limit.by },
      cells: runsFromCells(those),
    };
  });
  return [...money, ...places];
}
