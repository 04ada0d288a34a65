/**
 * Outside data that is not of the form it claims: a note, a proof, a tile, a journal. The message says what was
 * got and what was expected; `at` says where (`line 3`, `entry 17`), and is empty where the whole is meant.
 */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  /** Stable, in kebab-case: `not-base64`. */
  readonly code: string;
  readonly at: string;

  constructor(code: string, at: string, message: string) {
    super(at === '' ? message : `${at}: ${message}`);
    this.code = code;
    this.at = at;
  }
}
