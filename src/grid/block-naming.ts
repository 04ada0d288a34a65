/*  An official list of block codes wins over the formula. A list row says: this code is that cell.
 *
 *      formula        M-43-87-(10б-5а-13) ─► cell 180958392
 *      list           M-43-87-(10б-5а-13) ─► cell 180958391      the list wins, both ways
 *
 *  The formula still names what the list does not mention; but it never gives a name that the list gave to
 *  another cell.
 */
import type { Parsed } from '#terms';
import { type CellId, isCellId } from './cell.ts';
import { type BlockReference, kazakhstanBlockCode, kazakhstanBlockFromCell } from './kazakhstan-block.ts';
import { parseBlockCodes, parseKazakhstanBlockCodes } from './kazakhstan-block-parse.ts';

/** A row of the official block map. */
export interface OfficialBlock {
  readonly code: string;
  readonly cell: CellId;
}

/** Codes of blocks, both ways. */
export interface BlockNaming {
  /**
   * The code of a cell; undefined off the sheets, or where the list gave the cell's formula code to another
   * cell.
   */
  codeOfCell(cell: CellId): string | undefined;
  /** Reads a list of codes as `parseKazakhstanBlockCodes` does, with the cells of the official list. */
  parse(text: string): Parsed<readonly BlockReference[]>;
}

/** Names by an official list. */
export interface ListedNaming extends BlockNaming {
  /** Rows of the list that say otherwise than the formula: `blockNaming(exceptions)` names as the whole list does. */
  readonly exceptions: readonly OfficialBlock[];
}

/**
 * Names of Kazakhstan's blocks: by the official list where it speaks, else by formula.
 * @throws RangeError where a row is no code of one block, no cell, or repeats a code or a cell.
 * @example blockNaming().codeOfCell(180958392) // 'M-43-87-(10б-5а-13)'
 */
export function blockNaming(official: Iterable<OfficialBlock> = []): ListedNaming {
  // A code is known by the cell that the formula gives it: two spellings of one code are one.
  const officialOfFormula = new Map<CellId, CellId>();
  const formulaOfOfficial = new Map<CellId, CellId>();
  for (const { code, cell } of official) {
    const parsed = parseKazakhstanBlockCodes(code);
    if (!parsed.ok) throw new RangeError(`"${code}" is not a block code: ${parsed.faults[0]?.message}`);
    const [formula, ...more] = parsed.value.map((block) => block.cell) as [CellId, ...CellId[]];
    if (more.length > 0) throw new RangeError(`"${code}" names ${more.length + 1} blocks when expected one.`);
    if (!isCellId(cell)) throw new RangeError(`"${code}": ${cell} is not a cell.`);
    if (officialOfFormula.has(formula)) throw new RangeError(`"${code}" stands in the list twice.`);
    if (formulaOfOfficial.has(cell))
      throw new RangeError(`Cell ${cell} stands in the list twice, last as "${code}".`);
    officialOfFormula.set(formula, cell);
    formulaOfOfficial.set(cell, formula);
  }

  const codeOfCell = (cell: CellId): string | undefined => {
    const listed = formulaOfOfficial.get(cell);
    if (listed !== undefined) return kazakhstanBlockCode(listed);
    return officialOfFormula.has(cell) || !kazakhstanBlockFromCell(cell)
      ? undefined
      : kazakhstanBlockCode(cell);
  };
  const exceptions = [...officialOfFormula]
    .filter(([formula, cell]) => formula !== cell)
    .map(([formula, cell]) => ({ code: kazakhstanBlockCode(formula), cell }));
  return {
    exceptions,
    codeOfCell,
    parse(text) {
      return parseBlockCodes(text, {
        cellOf: (formula) => officialOfFormula.get(formula) ?? formula,
        refusal(formula) {
          if (officialOfFormula.has(formula) || !formulaOfOfficial.has(formula)) return undefined;
          const [got, expected] = [kazakhstanBlockCode(formula), codeOfCell(formula)];
          return {
            code: 'block_renamed',
            message: `Got ${got} when the official list names that block ${expected}.`,
          };
        },
      });
    },
  };
}
