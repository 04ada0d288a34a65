/** The invented holders and officers of a simulation. Their names say that they are simulated. */
import { commitment, hexFromBytes, saltBytes } from '#proof';
import type { By, Party } from '../entry-parts.ts';
import type { Random } from './random.ts';

/** What a commitment of an entry opens to; it is kept beside the log. */
export interface SimulatedOpening {
  readonly commitment: string;
  /** 32 bytes, hexadecimal. */
  readonly salt: string;
  readonly value: string;
}

export interface SimulatedHolder {
  readonly party: Party;
  readonly by: By;
  readonly openings: readonly SimulatedOpening[];
  /** More active ones apply more often. */
  readonly weight: number;
}

/** Where simulated companies have their seat, and how such companies are called there. */
const seats: readonly (readonly [weight: number, seat: { country: string; form: string }])[] = [
  [78, { country: 'KZ', form: 'LLP' }],
  [5, { country: 'AU', form: 'Pty Ltd' }],
  [4, { country: 'GB', form: 'Ltd' }],
  [4, { country: 'CN', form: 'Co. Ltd' }],
  [3, { country: 'KR', form: 'Co. Ltd' }],
  [3, { country: 'CA', form: 'Inc.' }],
  [3, { country: 'TR', form: 'A.Ş.' }],
];

/** So many invented holders, a few of them natural persons. */
export function simulatedHolders(random: Random, count: number): SimulatedHolder[] {
  return Array.from({ length: count }, (_, i) => {
    const digits = String(i + 1).padStart(3, '0');
    const id = `sim-${digits}`;
    const person = random.chance(0.03);
    const { country, form } = person ? { country: 'KZ', form: '' } : random.weighted(seats);
    const name = open(random, person ? `Simulated Person ${digits}` : `Simulated Holder ${digits} ${form}`);
    const number = open(random, `SIM-${digits.padStart(9, '0')}`);
    const party: Party = {
      id,
      kind: person ? 'person' : 'company',
      country,
      name: { commitment: name.commitment },
      number: { commitment: number.commitment },
    };
    // Most hold a licence or two, a few hold many.
    const weight = Math.exp(1.1 * random.normal());
    return { party, by: { role: 'simulation', account: id }, openings: [name, number], weight };
  });
}

function open(random: Random, value: string): SimulatedOpening {
  const salt = random.bytes(saltBytes);
  return { commitment: commitment(salt, value), salt: hexFromBytes(salt), value };
}

export const simulatedRegistrar: By = { role: 'simulation', account: 'sim-registrar' };

export function simulatedOfficer(random: Random): By {
  return { role: 'simulation', account: `sim-officer-${random.whole(1, 6)}` };
}

export function simulatedBank(random: Random): string {
  return `Simulated Bank ${random.whole(1, 9)} JSC`;
}

export function simulatedInsurer(random: Random): string {
  return `Simulated Insurer ${random.whole(1, 5)} JSC`;
}
