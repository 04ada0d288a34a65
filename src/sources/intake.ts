/** Gathers what an import has to say, then succeeds, succeeds with notes, or fails (STYLE §6). */
import type { Fault, Note, Parsed } from '#terms';

/** A fault stops the file: its shape is not what its publisher documents, or law would rest on a hole. */
export const sourceFaultCodes = [
  'malformed_csv',
  'malformed_json',
  'missing_column',
  'not_a_feature_collection',
  'malformed_geometry',
  'position_out_of_range',
  'key_missing',
  'key_repeated',
  'unknown_code',
  'malformed_number',
  'malformed_day',
  'malformed_block_code',
  'ground_missing',
  'malformed_text',
  'title_missing',
] as const;
export type SourceFaultCode = (typeof sourceFaultCodes)[number];

/** A note lets the rest pass: the record is kept as it stands, corrected in the open, or left out in the open. */
export const sourceNoteCodes = [
  'position_missing',
  'position_corrected',
  'position_doubted',
  'position_contradicts_region',
  'position_shared',
  'position_outside_country',
  'anchor_only',
  'name_missing',
  'record_repeated',
  'record_differs',
  'record_left_out',
  'researched_record',
  'mineral_unknown',
  'not_a_deposit',
  'figure_unreadable',
  'contained_not_ore',
  'link_unverified',
  'link_unknown',
  'area_repeated',
  'population_unreadable',
] as const;
export type SourceNoteCode = (typeof sourceNoteCodes)[number];

export class Intake {
  readonly notes: Note[] = [];
  readonly faults: Fault[] = [];

  note(code: SourceNoteCode, at: string, message: string): void {
    this.notes.push({ code, at, message });
  }

  fault(code: SourceFaultCode, at: string, message: string): void {
    this.faults.push({ code, at, message });
  }

  done<T>(value: T): Parsed<T> {
    return this.faults.length > 0
      ? { ok: false, faults: this.faults }
      : { ok: true, value, notes: this.notes };
  }
}
