export {
  type Bounds,
  type CellId,
  cellBounds,
  cellCentre,
  cellFromPoint,
  cellFromRowColumn,
  columnOfCell,
  isCellId,
  rowOfCell,
} from './cell.ts';
export * from './cell-area.ts';
export * from './contiguity.ts';
export * from './datum.ts';
export type { Area, MultiPolygon, Polygon, Position } from './geometry.ts';
export { type BlockReference, kazakhstanBlockCode, kazakhstanBlockList } from './kazakhstan-block.ts';
export { parseKazakhstanBlockCodes } from './kazakhstan-block-parse.ts';
export * from './paged-cells.ts';
export { cellsFromRuns, type Run, runsFromCells } from './runs.ts';
