export {
  type QueenslandSubBlock,
  queenslandSubBlock,
  queenslandSubBlockText,
  type WesternAustraliaBlock,
  westernAustraliaBlock,
  westernAustraliaBlockText,
} from './australian-block.ts';
export * from './australian-block-parse.ts';
export * from './block-naming.ts';
export { type BufferedShape, bufferedCover } from './buffered-cover.ts';
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
export { areaHectaresOfCell, areaKm2OfCells } from './cell-area.ts';
export { clipperOfArea, clipToCell } from './clip.ts';
export { gridFaultCodes, gridNoteCodes } from './codes.ts';
export { type ConnectingOptions, smallestConnectingCells } from './connecting-cells.ts';
export * from './contiguity.ts';
export * from './country-blocks.ts';
export { type CellCover, type Cover, coverPolygon } from './cover.ts';
export * from './datum.ts';
export { type AreaOptions, parseGeoJsonArea } from './geojson-area.ts';
export type { Area, MultiPolygon, Polygon, Position } from './geometry.ts';
export { type BlockReference, kazakhstanBlockCode, kazakhstanBlockList } from './kazakhstan-block.ts';
export { parseKazakhstanBlockCodes } from './kazakhstan-block-parse.ts';
export { outlineOfCells } from './outline.ts';
export * from './paged-cells.ts';
export { areaHectaresOfPolygon, perimeterMetresOfPolygon } from './polygon-area.ts';
export { cellsFromRuns, type Run, runsFromCells, sortedCells } from './runs.ts';
export * from './slivers.ts';
export { SparseCells } from './sparse-cells.ts';
export { type CoordinateOptions, parseCoordinates } from './typed-coordinates.ts';
