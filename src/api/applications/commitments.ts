/** Personal fields enter the log as salted commitments; what they open to is kept outside it, so that it can be erased. */
import type { LodgeRequest } from '#contract';
import { commitment, hexFromBytes, saltBytes } from '#proof';
import type { Party } from '#register';
import type { Opening } from '#store';

export type RandomBytes = (count: number) => Uint8Array;

function committed(value: string, random: RandomBytes): Opening {
  const salt = random(saltBytes);
  return { commitment: commitment(salt, value), salt: hexFromBytes(salt), value };
}

/** The applicant as the log names it, and the openings to keep before the entry is written. */
export function partyFrom(
  applicant: LodgeRequest['applicant'],
  account: string,
  random: RandomBytes,
): { readonly party: Party; readonly openings: readonly Opening[] } {
  const name = committed(applicant.name, random);
  const number = committed(applicant.number, random);
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
