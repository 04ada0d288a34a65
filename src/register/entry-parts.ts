/** What entries are made of. Everything here is safe in canonical JSON: no undefined, no floats, text for days and instants. */
import type { CivilDate, FindingFacts, Instant } from '#terms';

/** Who acts. `simulation` stands for anyone in a simulated entry and for nobody else. */
export const roles = ['applicant', 'officer', 'registrar', 'simulation'] as const;
export type Role = (typeof roles)[number];

/** Accounts are stable opaque ids, never names. */
export interface By {
  readonly role: Role;
  readonly account: string;
  /** The organisation that the account acts for, where it does; its members act for each other. */
  readonly organisation?: string;
}

/** The party for which someone acts: the organisation where there is one, or the account itself. */
export function partyOf(by: By): string {
  return by.organisation ?? by.account;
}

/** Cells as runs along a row: `[first cell, how many]`, ascending, none touching the next. */
export type CellRuns = readonly (readonly [start: number, count: number])[];

/** A salted commitment, 64 hexadecimal digits. The opening (salt and value) lives in the store, outside the log. */
export interface Commitment {
  readonly commitment: string;
}

/** A document by its SHA-256 (64 hexadecimal digits); the bytes live in the document store. */
export interface DocumentReference {
  /** Kind as the law pack names it: `financial-proof`. */
  readonly kind: string;
  readonly sha256: string;
}

/** Who holds a licence. Names and numbers are commitments; what a publisher's word leaves out is absent. */
export interface Holder {
  /** Organisation or account: the one who may act for it. */
  readonly id: string;
  readonly kind?: 'person' | 'company';
  /** ISO 3166-1 alpha-2, of nationality or seat. */
  readonly country?: string;
  readonly name: Commitment;
  /** IIN, BIN or the number in a foreign register. */
  readonly number?: Commitment;
}

/** Who applies: kind and country are open, for the law asks them. */
export interface Party extends Holder {
  readonly kind: 'person' | 'company';
  readonly country: string;
  readonly number: Commitment;
}

/** Why blocks were dropped or an application refused: a rule of the law pack with its citation and figures. */
export interface Ground {
  readonly rule: string;
  readonly code: string;
  /** As lawyers write it: `Code art. 190(1)(4)`. */
  readonly cite: string;
  readonly facts?: FindingFacts;
  /** The blocks it speaks of. */
  readonly cells?: CellRuns;
}

/** What every entry says first. */
export interface EntryBase {
  /** Never goes back from one entry to the next; may tie. Priority is the index in the log. */
  readonly at: Instant;
  /** The civil day of `at` by the country's clock: the day the law counts from. */
  readonly on: CivilDate;
  readonly by: By;
  /** Stands in every entry that a simulation made, and in no other. */
  readonly simulated?: true;
}
