/** What the person who runs a register can mend: each message is one line that says what to do. */

export type StoreErrorCode =
  | 'absent'
  | 'in-use'
  | 'not-writable'
  | 'disk-full'
  | 'disk-fails'
  | 'unreachable'
  | 'refused'
  | 'unsafe'
  | 'read-only'
  | 'newer-schema'
  | 'key-absent'
  | 'key-differs'
  | 'damaged'
  | 'document-too-large'
  | 'document-damaged'
  | 'closed'
  | 'busy';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
