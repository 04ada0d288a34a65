/** Tiles that were cut once, up to so many bytes; the one asked for longest ago goes first. */
export class TileCache {
  readonly #maximumBytes: number;
  readonly #tiles = new Map<string, Uint8Array>();
  #bytes = 0;

  constructor(maximumBytes: number) {
    this.#maximumBytes = maximumBytes;
  }

  get(key: string): Uint8Array | undefined {
    const tile = this.#tiles.get(key);
    if (tile === undefined) return undefined;
    this.#tiles.delete(key); // to the young end of the map's order
    this.#tiles.set(key, tile);
    return tile;
  }

  set(key: string, tile: Uint8Array): void {
    this.#bytes += tile.length - (this.#tiles.get(key)?.length ?? 0);
    this.#tiles.delete(key);
    this.#tiles.set(key, tile);
    for (const [oldest, { length }] of this.#tiles) {
      if (this.#bytes <= this.#maximumBytes) return;
      this.#tiles.delete(oldest);
      this.#bytes -= length;
    }
  }

  clear(): void {
    this.#tiles.clear();
    this.#bytes = 0;
  }
}
