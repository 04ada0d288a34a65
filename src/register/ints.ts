/** A list of 32-bit whole numbers that grows by doubling: four bytes each, where an array of objects would cost dozens. */
export class Ints {
  #values = new Int32Array(1024);
  length = 0;

  at(index: number): number {
    return this.#values[index] as number;
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(2 * this.#values.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }
}

/** The first place in `low` ≤ place < `high` whose value, ascending, is at least `wanted`; `high` where none is. */
export function firstAtLeast(
  low: number,
  high: number,
  valueAt: (place: number) => number,
  wanted: number,
): number {
  let [first, end] = [low, high];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (valueAt(middle) < wanted) first = middle + 1;
    else end = middle;
  }
  return first;
}
