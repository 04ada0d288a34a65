/** An entry of the log that cannot stand where it stands. */
export class EntryFault extends Error {
  readonly index: number;
  /** Stable code: `granted-out-of-turn`. */
  readonly code: string;

  constructor(index: number, code: string, message: string) {
    super(message);
    this.index = index;
    this.code = code;
  }
}
