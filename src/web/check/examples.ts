/** Ground for checks: a page all of whose blocks lie in the country, with what a test puts on it. */
import { type GroundPage, groundPage, pageOfCell } from '#contract';

/** M-43-87-(10б-5а-13), in Karaganda oblast. */
export const block = 180958392;

export function groundAt(cell: number, parts: Partial<GroundPage> = {}): GroundPage {
  return groundPage.parse({
    page: pageOfCell(cell),
    size: 1,
    loaded: ['exploration', 'settlement-belt'],
    incomplete: [],
    country: { whole: [[0, 4096]], part: [] },
    closures: [],
    rights: [],
    earlier: [],
    programme: { open: [], notOpen: [] },
    openings: [],
    ...parts,
  });
}
