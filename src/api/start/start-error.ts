/** What the person who starts a register can mend: one line that says what to do. The command line prints it and ends. */
export type StartErrorCode =
  | 'port-taken'
  | 'port-forbidden'
  | 'host-unknown'
  | 'data-unreadable'
  | 'log-damaged'
  | 'register-differs'
  | 'setting-unreadable'
  | 'witnesses-unreadable';

export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
