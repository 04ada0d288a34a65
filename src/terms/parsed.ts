/** Outside data is `unknown` until parsed, once, at the edge. The parse says where the fault is and what was expected. */

export interface Fault {
  /** Stable code, listed in docs/refusals.md. */
  readonly code: string;
  /** Where: a path, a line, a coordinate: `features[3].geometry.coordinates[0][12]`. */
  readonly at: string;
  /** Both sides in words: `Got latitude 73.2 when expected −90 to 90.` */
  readonly message: string;
}

/** Something worth saying that did not stop the work. */
export interface Note {
  readonly code: string;
  readonly at: string;
  readonly message: string;
}

/** Succeeds, succeeds with notes, or fails. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };
