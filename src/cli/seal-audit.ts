/**
 * Sealed filings counted again from the entries alone, with the hash of the platform: which seal a lodging opens, from which entry its place counts,
 * and that nothing was granted to whom a closed seal might have stood ahead of.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '#proof';
import type { Entry } from '#register';
import { EntryFault } from './entry-fault.ts';

type Of<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

interface Seal {
  readonly index: number;
  readonly commitment: string;
  readonly opensBefore: string;
}

export class SealAudit {
  readonly #closed = new Map<string, Seal>();

  seal(index: number, { filing, commitment, opensBefore }: Of<'filing-sealed'>): void {
    this.#closed.set(filing, { index, commitment, opensBefore });
  }

  lapse({ filing }: Of<'filing-lapsed'>): void {
    this.#closed.delete(filing);
  }

  /** The entry from which the place of a lodging counts; undefined where it opens no seal. @throws EntryFault `seal-differs` */
  open(
    index: number,
    { sealed, licenceKind, cells, applicant, at }: Of<'application-lodged'>,
  ): number | undefined {
    if (!sealed) return undefined;
    const seal = this.#closed.get(sealed.filing);
    const { id, kind, country, name, number } = applicant;
    const value = {
      sealed: 'orebook area v1',
      licenceKind,
      cells,
      applicant: {
        id,
        kind,
        country,
        name: { commitment: name.commitment },
        number: { commitment: number.commitment },
      },
    };
    const hash = createHash('sha256').update('orebook commitment v1\n').update(sealed.salt, 'hex');
    const commitment = hash.update(canonicalJson(value)).digest('hex');
    if (!seal || at >= seal.opensBefore || commitment !== seal.commitment) {
      const message = `${sealed.filing} does not open to this area and name, or not any more.`;
      throw new EntryFault(index, 'seal-differs', message);
    }
    this.#closed.delete(sealed.filing);
    return seal.index;
  }

  /** @throws EntryFault `granted-before-seal` where a seal older than a place could still be opened at an instant */
  checkSettled(index: number, at: string, place: number): void {
    for (const [filing, seal] of this.#closed) {
      if (seal.index >= place || at >= seal.opensBefore) continue;
      const message = `${filing}, sealed before, was still closed and might have been of this ground.`;
      throw new EntryFault(index, 'granted-before-seal', message);
    }
  }
}
