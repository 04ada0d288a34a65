/** PostgreSQL's and the network's errors as sentences that say what to do. */
import { StoreError } from './store-error.ts';

/** Addresses and codes of errors that mean "nobody answers there". */
const network =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT|EACCES)$/;

export function postgresError(error: unknown, url: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const where = addressOf(url);
  const code = (error as { code?: string }).code ?? '';
  if (/after calling end on the pool/.test(error.message)) {
    return new StoreError('closed', 'The store is closed.', error);
  }
  const inner =
    error instanceof AggregateError ? (error.errors[0] as { code?: string } | undefined)?.code : undefined;
  if (network.test(code) || network.test(inner ?? '') || lostConnection(error) || /^(08|57P0)/.test(code)) {
    const message = `The database at ${where} cannot be reached (${code || inner || error.message}): start it, or mend DATABASE_URL.`;
    return new StoreError('unreachable', message, error);
  }
  if (code === '28P01' || code === '28000') {
    const message = `The database at ${where} refuses the user or the password: mend DATABASE_URL.`;
    return new StoreError('refused', message, error);
  }
  if (code === '3D000') {
    const message = `The server at ${where} has no such database: create it (createdb), or mend DATABASE_URL.`;
    return new StoreError('refused', message, error);
  }
  if (code === '42501') {
    const message = `The user may not write in the database at ${where}: grant it CREATE on the schema.`;
    return new StoreError('refused', message, error);
  }
  if (code === '53300') {
    const message = `The database at ${where} has no connection free: raise max_connections, or run fewer servers.`;
    return new StoreError('unreachable', message, error);
  }
  if (code === '53100') {
    const message = `The disk of the database at ${where} is full: free some space. Nothing was half written.`;
    return new StoreError('disk-full', message, error);
  }
  if (code === '25006') {
    const message = `The database at ${where} takes no writes now (a standby, or read-only): point DATABASE_URL at the primary.`;
    return new StoreError('read-only', message, error);
  }
  return error;
}

/** The driver has no code for these. */
function lostConnection(error: Error): boolean {
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}

/** Host and database of a URL, without user and password; `postgresql://u@/register?host=/run/postgresql` has its host behind. */
function addressOf(url: string): string {
  const match = /^postgres(?:ql)?:\/\/(?:[^@/]*@)?([^/?]*)\/?([^?]*)(?:\?(?:.*&)?host=([^&]+))?/.exec(url);
  if (!match) return 'DATABASE_URL';
  const [, host = '', database = '', socket = ''] = match;
  return `${host || decodeURIComponent(socket) || 'localhost'}/${database}`;
}
