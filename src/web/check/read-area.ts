/** An area as a person has it, pasted codes or a GeoJSON file, as blocks; or what is wrong with it and where. */
import { type BlockNaming, type Bounds, coverPolygon, parseGeoJsonArea, sliversOfCover } from '#grid';
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

/** Reads pasted codes as the country writes them. */
export function readCodes(text: string, blocks: BlockNaming): ReadArea {
  const parsed = blocks.parse(text);
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
