/** Personal fields enter the log as salted commitments; what they open to is kept outside it, so that it can be erased. */
import type { LodgeRequest } from '#contract';
import { bytesFromHex, commitment, hexFromBytes, saltBytes } from '#proof';
import type { Party } from '#register';
import type { Opening } from '#store';

export type RandomBytes = (count: number) => Uint8Array;

function committed(value: string, salt: Uint8Array): Opening {
  return { commitment: commitment(salt, value), salt: hexFromBytes(salt), value };
}

/**
 * The applicant as the log names it, and the openings to keep before the entry is written. Salts are random, but where the applicant sealed these
 * commitments before: then they are the ones of the seal.
 */
export function partyFrom(
  applicant: LodgeRequest['applicant'],
  account: string,
  random: RandomBytes,
  sealed?: { readonly nameSalt: string; readonly numberSalt: string },
): { readonly party: Party; readonly openings: readonly Opening[] } {
  const saltOf = (given: string | undefined) =>
    given === undefined ? random(saltBytes) : bytesFromHex(given);
  const name = committed(applicant.name, saltOf(sealed?.nameSalt));
  const number = committed(applicant.number, saltOf(sealed?.numberSalt));
  const { kind, country } = applicant;
  return {
    party: {
      id: account,
      kind,
      country,
      name: { commitment: name.commitment },
      number: { commitment: number.commitment },
    },
    openings: [name, number],
  };
}
