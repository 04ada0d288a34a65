/**
 * What a sealed filing commits to: the ground asked for and who asks, as the entry of its opening will say them. The applicant's name and number
 * stand in it as the salted commitments that the log carries, so that anyone can hold an opening against its seal and nobody learns a name by it.
 */
import { bytesFromHex } from './bytes.ts';
import { commitment } from './commitment.ts';

export interface SealedArea {
  readonly licenceKind: string;
  /** Runs along a row, ascending, none touching the next. */
  readonly cells: readonly (readonly [start: number, count: number])[];
  readonly applicant: {
    readonly id: string;
    readonly kind: string;
    readonly country: string;
    readonly name: { readonly commitment: string };
    readonly number: { readonly commitment: string };
  };
}

/**
 * The seal: a salted commitment, 64 hexadecimal digits. Fields are taken one by one, so that what else an object carries does not count.
 * @throws RangeError when the salt is not 32 bytes
 */
export function sealOfArea(salt: Uint8Array, { licenceKind, cells, applicant }: SealedArea): string {
  const { id, kind, country, name, number } = applicant;
  return commitment(salt, {
    sealed: 'orebook area v1', // no name or number is an object that begins so
    licenceKind,
    cells,
    applicant: {
      id,
      kind,
      country,
      name: { commitment: name.commitment },
      number: { commitment: number.commitment },
    },
  });
}

/** What its maker keeps: 32 random bytes each, in hexadecimal. Without them, or without area and name, nobody can open the seal. */
export interface SealSalts {
  readonly salt: string;
  readonly nameSalt: string;
  readonly numberSalt: string;
}

/** Ground and applicant as its maker knows them, name and number open. */
export interface AreaToSeal {
  readonly licenceKind: string;
  readonly cells: SealedArea['cells'];
  readonly applicant: {
    /** Organisation or account that will open it. */
    readonly id: string;
    readonly kind: string;
    readonly country: string;
    readonly name: string;
    readonly number: string;
  };
}

/** The seal over an area and a name, made where they are known. @throws RangeError when a salt is not 32 bytes */
export function sealFrom(area: AreaToSeal, { salt, nameSalt, numberSalt }: SealSalts): string {
  const { name, number, ...applicant } = area.applicant;
  return sealOfArea(bytesFromHex(salt), {
    ...area,
    applicant: {
      ...applicant,
      name: { commitment: commitment(bytesFromHex(nameSalt), name) },
      number: { commitment: commitment(bytesFromHex(numberSalt), number) },
    },
  });
}
