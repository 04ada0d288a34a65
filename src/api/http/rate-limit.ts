/** Counts of attempts by whoever makes them, in fixed windows: exact, small, forgotten with the window. */
export interface Limit {
  readonly count: number;
  readonly seconds: number;
}

/** Beyond so many callers in one window the oldest are forgotten: a flood of addresses must not fill the memory. */
const maximumCallers = 100_000;

export class RateLimiter {
  readonly #limit: Limit;
  readonly #nowMillis: () => number;
  readonly #windows = new Map<string, { until: number; used: number }>();

  constructor(limit: Limit, nowMillis: () => number) {
    this.#limit = limit;
    this.#nowMillis = nowMillis;
  }

  /** Counts one attempt; 0 when it is allowed, otherwise the seconds to wait. */
  take(caller: string): number {
    const now = this.#nowMillis();
    const window = this.#windows.get(caller);
    if (window === undefined || window.until <= now) {
      this.#windows.delete(caller); // so that it goes to the end of the map's order
      this.#forget(now);
      this.#windows.set(caller, { until: now + this.#limit.seconds * 1000, used: 1 });
      return 0;
    }
    if (window.used < this.#limit.count) {
      window.used++;
      return 0;
    }
    return Math.max(1, Math.ceil((window.until - now) / 1000));
  }

  /** A success: attempts so far no longer count. */
  clear(caller: string): void {
    this.#windows.delete(caller);
  }

  /** Windows stand in the order in which they began, and all are equally long: the first to end come first. */
  #forget(now: number): void {
    for (const [caller, window] of this.#windows) {
      if (window.until > now && this.#windows.size < maximumCallers) return;
      this.#windows.delete(caller);
    }
  }
}
