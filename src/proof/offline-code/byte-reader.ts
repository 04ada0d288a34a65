/** Reads bytes front to back; what is missing is a fault of the text that brought them. */
import { Malformed } from '../malformed.ts';

const maximumVarint = 2 ** 31;

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws Malformed where fewer are left */
  take(count: number): Uint8Array {
    if (count > this.left) {
      throw new Malformed('code-incomplete', '', `Got ${this.left} more bytes when expected ${count}.`);
    }
    this.#at += count;
    return this.#bytes.slice(this.#at - count, this.#at);
  }

  /** Inverse of `varint`. @throws Malformed */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const [byte = 0] = this.take(1);
      value += (byte & 0x7f) * scale;
      if (value >= maximumVarint) throw new Malformed('not-a-code', '', 'A number is too large.');
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }
}

/** A whole number in groups of seven bits, the lowest first, as LEB128 writes it. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 0x80;
    rest = Math.floor(rest / 0x80);
    bytes.push(rest > 0 ? low | 0x80 : low);
  } while (rest > 0);
  return Uint8Array.from(bytes);
}
