/**
 * The stable codes by which this room tells what is wrong with data from outside, listed in docs/refusals.md.
 */
import type { Fault, Note } from '#terms';

/** Faults: nothing was read. */
export const gridFaultCodes = [
  'antimeridian_crossed',
  'area_empty',
  'area_off_country',
  'block_code_malformed',
  'block_letter_unclear',
  'block_list_empty',
  'block_list_too_long',
  'block_of_other_country',
  'block_off_country',
  'block_renamed',
  'block_sheet_unknown',
  'block_whole_and_partly',
  'coordinates_malformed',
  'coordinates_out_of_range',
  'coordinates_swapped',
  'edges_cross',
  'edges_overlap',
  'geojson_malformed',
  'geojson_too_large',
  'hole_outside',
  'holes_overlap',
  'not_an_area',
  'not_wgs84',
  'polygons_overlap',
  'ring_not_closed',
  'ring_too_short',
  'ring_without_area',
] as const;

/** Notes: it was read, and this is worth saying. */
export const gridNoteCodes = [
  'block_repeated',
  'coordinates_swapped',
  'feature_without_geometry',
  'heights_dropped',
  'not_an_area',
  'partly_for_whole_list',
  'polygon_without_rings',
  'polygons_joined',
  'position_repeated',
  'sheet_name_unconfirmed',
] as const;

export type GridFaultCode = (typeof gridFaultCodes)[number];

export interface GridFault extends Fault {
  readonly code: GridFaultCode;
}

export interface GridNote extends Note {
  readonly code: (typeof gridNoteCodes)[number];
}
