/** An area in any of the ways in which a person has it, as cells. Faults keep their place in what was sent. */
import type { z } from 'zod';
import { type areaInput, maximumBlocksChecked } from '#contract';
import {
  type BlockNaming,
  type Bounds,
  cellsFromRuns,
  coverPolygon,
  parseGeoJsonArea,
  sortedCells,
} from '#grid';
import type { Fault, Note, Parsed } from '#terms';
import { Refusal } from '../problem.ts';

export interface CellsOfArea {
  /** In order, each once. */
  readonly cells: readonly number[];
  readonly notes: readonly Note[];
}

export interface AreaReading {
  readonly blocks: BlockNaming;
  readonly country: { readonly name: string; readonly bounds: Bounds };
}

function under(path: string, { at, ...rest }: Fault): Fault {
  return { ...rest, at: at.startsWith('[') ? `${path}${at}` : `${path}: ${at}` };
}

function accepted<T>(
  parsed: Parsed<T>,
  path: string,
): { readonly value: T; readonly notes: readonly Note[] } {
  if (parsed.ok) return { value: parsed.value, notes: parsed.notes.map((note) => under(path, note)) };
  const faults = parsed.faults.map((fault) => under(path, fault));
  const [first] = faults;
  throw new Refusal('area_malformed', first?.message ?? 'The area cannot be read.', {
    ...(first ? { at: first.at } : {}),
    faults,
  });
}

/** @throws Refusal `area_malformed` with every fault, or `area_too_large` */
export function cellsOfArea(
  input: z.output<typeof areaInput>,
  { blocks, country }: AreaReading,
): CellsOfArea {
  const { cells, notes } = read(input, blocks, country);
  if (cells.length > maximumBlocksChecked) throw tooLarge(cells.length);
  return { cells, notes };
}

function read(
  input: z.output<typeof areaInput>,
  blocks: BlockNaming,
  country: AreaReading['country'],
): CellsOfArea {
  switch (input.by) {
    case 'cells': {
      const count = input.cells.reduce((sum, [, length]) => sum + length, 0);
      if (count > maximumBlocksChecked) throw tooLarge(count);
      return { cells: cellsFromRuns(input.cells), notes: [] };
    }
    case 'codes': {
      const { value, notes } = accepted(blocks.parse(input.text), 'area.text');
      return { cells: [...sortedCells(value.map(({ cell }) => cell))], notes };
    }
    case 'geojson': {
      const { value, notes } = accepted(parseGeoJsonArea(input.geojson, { country }), 'area.geojson');
      const { whole, part } = coverPolygon(value);
      return { cells: [...sortedCells(input.take === 'whole' ? whole : [...whole, ...part])], notes };
    }
  }
}

function tooLarge(blocks: number): Refusal {
  return new Refusal(
    'area_too_large',
    `Got ${blocks} blocks when a check takes at most ${maximumBlocksChecked}: cut the area into parts.`,
    { at: 'area', figures: { blocks, maximum: maximumBlocksChecked } },
  );
}
