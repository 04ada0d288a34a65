/**
 * Sealed filings counted again from the entries alone: what each lodging opens is held against its commitment, and nothing may be granted to whom a
 * closed seal might stand ahead of. It believes no field to be of its kind, so that a browser may hand it entries that nobody has checked.
 */
import { bytesFromHex } from './bytes.ts';
import { saltBytes } from './commitment.ts';
import { Malformed } from './malformed.ts';
import { type SealedArea, sealOfArea } from './sealed-area.ts';

export type SealFaultCode = 'seal-differs' | 'seal-repeated' | 'lapsed-early' | 'granted-before-seal';

export interface SealFault {
  /** Index in the log. */
  readonly entry: number;
  readonly code: SealFaultCode;
  /** The sealed filing: `F-000001`. */
  readonly filing: string;
}

/** Filings by what the log says of them; a seal whose time is over stays closed until an entry says that it lapsed. */
export interface SealCounts {
  readonly sealed: number;
  readonly opened: number;
  readonly lapsed: number;
  readonly closed: number;
}

interface Seal {
  readonly index: number;
  readonly commitment: unknown;
  readonly opensBefore: unknown;
}

/** The fields of an entry that speak of seals, whatever stands in them. */
interface Read {
  readonly kind?: unknown;
  readonly at?: unknown;
  readonly filing?: unknown;
  readonly commitment?: unknown;
  readonly opensBefore?: unknown;
  readonly application?: unknown;
  readonly sealed?: unknown;
  readonly licenceKind?: unknown;
  readonly cells?: unknown;
  readonly applicant?: unknown;
}

export class SealAudit {
  readonly #seals = new Map<string, Seal | 'opened' | 'lapsed'>();
  readonly #closed = new Set<string>();
  /** By application. Kept from the first seal on: whoever lodged before it is ahead of every seal. */
  readonly #places = new Map<string, number>();
  #opened = 0;

  /** Takes the entries in their order; what is wrong with one, undefined where nothing is. */
  take(index: number, entry: Read): SealFault | undefined {
    switch (entry.kind) {
      case 'filing-sealed':
        return this.#seal(index, entry);
      case 'filing-lapsed':
        return this.#lapse(index, entry);
      case 'application-lodged':
        return this.#lodge(index, entry);
      case 'licence-granted':
        return this.#grant(index, entry);
      default:
        return undefined;
    }
  }

  /** The entry from which the place of an application counts: its seal, or its lodging; undefined for one lodged before any seal. */
  placeOf(application: string): number | undefined {
    return this.#places.get(application);
  }

  counts(): SealCounts {
    const [sealed, opened, closed] = [this.#seals.size, this.#opened, this.#closed.size];
    return { sealed, opened, lapsed: sealed - opened - closed, closed };
  }

  #seal(index: number, { filing, commitment, opensBefore }: Read): SealFault | undefined {
    const id = String(filing);
    if (this.#seals.has(id)) return { entry: index, code: 'seal-repeated', filing: id };
    this.#seals.set(id, { index, commitment, opensBefore });
    this.#closed.add(id);
    return undefined;
  }

  #lapse(index: number, { filing, at }: Read): SealFault | undefined {
    const id = String(filing);
    const seal = this.#seals.get(id);
    if (typeof seal !== 'object' || !isOver(seal, at)) {
      return { entry: index, code: 'lapsed-early', filing: id };
    }
    this.#seals.set(id, 'lapsed');
    this.#closed.delete(id);
    return undefined;
  }

  #lodge(index: number, entry: Read): SealFault | undefined {
    const { application, sealed } = entry;
    if (this.#seals.size === 0 && sealed === undefined) return undefined;
    const id = String(application);
    if (sealed === undefined) {
      this.#places.set(id, index);
      return undefined;
    }
    const { filing, salt } = (sealed ?? {}) as { readonly filing?: unknown; readonly salt?: unknown };
    const opens = String(filing);
    const seal = this.#seals.get(opens);
    if (typeof seal !== 'object' || isOver(seal, entry.at) || sealFrom(salt, entry) !== seal.commitment) {
      return { entry: index, code: 'seal-differs', filing: opens };
    }
    this.#seals.set(opens, 'opened');
    this.#closed.delete(opens);
    this.#opened++;
    this.#places.set(id, seal.index);
    return undefined;
  }

  #grant(index: number, { application, at }: Read): SealFault | undefined {
    const place = this.#places.get(String(application)) ?? 0;
    for (const filing of this.#closed) {
      const seal = this.#seals.get(filing) as Seal;
      if (seal.index < place && !isOver(seal, at))
        return { entry: index, code: 'granted-before-seal', filing };
    }
    return undefined;
  }
}

/** True where an instant is not before the one until which a seal opens. */
function isOver({ opensBefore }: Seal, at: unknown): boolean {
  return typeof at === 'string' && typeof opensBefore === 'string' && at >= opensBefore;
}

/** The seal that a lodging would have; undefined where it says no area and applicant. */
function sealFrom(salt: unknown, { licenceKind, cells, applicant }: Read): string | undefined {
  const { name, number } = (applicant ?? {}) as Partial<SealedArea['applicant']>;
  if (typeof salt !== 'string' || salt.length !== 2 * saltBytes || !name || !number) return undefined;
  try {
    return sealOfArea(bytesFromHex(salt), { licenceKind, cells, applicant } as SealedArea);
  } catch (error) {
    if (error instanceof Malformed) return undefined; // what JSON cannot say, or no hexadecimal digits
    throw error;
  }
}
