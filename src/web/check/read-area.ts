/** An area as a person has it, pasted codes or a GeoJSON file, as blocks; or what is wrong with it and where. */
import { type Bounds, blockNaming, coverPolygon, parseGeoJsonArea, sliversOfCover } from '#grid';
import type { Fault, Note } from '#terms';

export type ReadArea =
  | {
      readonly ok: true;
      readonly cells: readonly number[];
      readonly notes: readonly Note[];
      /** Cells that a drawn area barely enters. */
      readonly slivers: readonly number[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Blocks of an area on this page: ten times what one application may ask for, and what an address can still hold. */
export const maximumBlocksInHand = 2000;

const naming = blockNaming();

/** The code of a block, as the country writes it; the number of the cell where it has none. */
export function codeOf(cell: number): string {
  return naming.codeOfCell(cell) ?? String(cell);
}

export function readCodes(text: string): ReadArea {
  const parsed = naming.parse(text);
  if (!parsed.ok) return parsed;
  return { ok: true, cells: parsed.value.map((block) => block.cell), notes: parsed.notes, slivers: [] };
}

/** The box of a country with its name: tells swapped coordinates and areas elsewhere. */
export interface Country {
  readonly name: string;
  readonly bounds: Bounds;
}

/** `touched`: every block that the area enters. `whole`: those inside it. */
export function readGeoJson(text: string, take: 'touched' | 'whole', country: Country): ReadArea {
  const parsed = parseGeoJsonArea(text, { country });
  if (!parsed.ok) return parsed;
  const cover = coverPolygon(parsed.value);
  const cells = take === 'whole' ? [...cover.whole] : [...cover.whole, ...cover.part].sort((a, b) => a - b);
  const slivers =
    take === 'whole'
      ? []
      : sliversOfCover(cover)
          .filter(({ kind }) => kind === 'barely-entered')
          .map(({ cell }) => cell);
  return { ok: true, cells, notes: parsed.notes, slivers };
}
