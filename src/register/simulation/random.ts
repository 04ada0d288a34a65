/** Chance that can be played again: the same seed gives the same draws on every machine. */

/** sfc32 (Chris Doty-Humphrey's "small fast counting" generator): 128 bits of state, integer arithmetic only. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#a = 0;
    this.#b = seed | 0;
    this.#c = Math.floor(seed / 0x1_0000_0000) | 0;
    for (let i = 0; i < 12; i++) this.#next();
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** At least 0 and less than 1. */
  share(): number {
    return this.#next() / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Got an empty list when expected something to pick from.');
    return items[Math.floor(this.share() * items.length)] as T;
  }

  /** An item by its weight. */
  weighted<T>(items: readonly (readonly [weight: number, item: T])[]): T {
    let left = this.share() * items.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return (items.at(-1) as readonly [number, T])[1];
  }

  /** Mean 0, deviation 1 (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  /** How many times something happens that happens `mean` times on average (Knuth: means of a day are small). */
  times(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.share();
    let count = 0;
    while (product > limit) {
      product *= this.share();
      count++;
    }
    return count;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.whole(0, 255));
  }

  hex(bytes: number): string {
    let text = '';
    for (let left = bytes; left > 0; left -= 4) text += this.#next().toString(16).padStart(8, '0');
    return text.slice(0, 2 * bytes);
  }
}
