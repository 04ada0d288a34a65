/** `./orebook witness`: a witness of other people's logs (C2SP tlog-witness): it cosigns, with its own clock, only what grew from what it saw. */
import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  cosigner,
  formatPrivateKey,
  formatVkey,
  judgeWitnessRequest,
  Malformed,
  parsePrivateKey,
  parseVkey,
  type Signer,
  signatureTypes,
  textFromUtf8,
  type VerifierKey,
  type WitnessVerdict,
  witnessAnswer,
  witnessSizeType,
} from '#proof';
import { CommandError } from './failure.ts';
import { WitnessMemory } from './witness-memory.ts';
import { readError, writeError } from './write-whole.ts';

export interface WitnessOptions {
  /** File with the witness's private key. */
  readonly key?: string;
  /** Verifier keys of the logs that it watches. */
  readonly log?: readonly string[];
  readonly listen: string;
  readonly host: string;
  readonly state: string;
  readonly json?: boolean;
}

/** Serves until it is stopped. @throws CommandError */
export async function witness(options: WitnessOptions): Promise<void> {
  const { key, log: vkeys = [], listen, host, state } = options;
  if (key === undefined)
    throw new CommandError('Name the key of the witness with --key; orebook witness keygen makes one.');
  if (vkeys.length === 0)
    throw new CommandError('Name the key of at least one log with --log: a register shows it at /log/key.');
  const port = Number(listen);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CommandError(`Got port "${listen}" when expected a number from 0 to 65535.`);
  }
  const logs = vkeys.map(logKey);
  const signer = await readSigner(key);
  const memory = WitnessMemory.open(state);
  const server = createServer((request, response) => {
    answer(request, response, signer, logs, memory).catch((error: unknown) => {
      process.stderr.write(
        `orebook: ${error instanceof CommandError ? error.message : (error as Error).stack}\n`,
      );
      reply(response, 500, 'The witness cannot answer now.\n');
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const address = await listening(server, port, host);
  const vkey = formatVkey(signer.key);
  const origins = logs.map(({ name }) => name);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ address, vkey, logs: origins })}\n`
      : `Witness ${vkey}\nfor ${origins.join(', ')}\nanswers at ${address}/add-checkpoint. Stop with Ctrl+C.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.close(() => memory.close());
      server.closeIdleConnections();
    });
  }
}

export interface KeygenOptions {
  /** Name of the key: where the witness answers, without scheme. */
  readonly name: string;
  /** File to write. */
  readonly out: string;
  readonly json?: boolean;
}

/** Makes the key of a witness; a file that is there is left alone. @throws CommandError */
export async function keygen({ name, out, json }: KeygenOptions): Promise<void> {
  const seed = randomBytes(32);
  let vkey: string;
  try {
    vkey = formatVkey(cosigner(name, seed, () => 0).key);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`--name: ${error.message}`);
    throw error;
  }
  try {
    const file = await open(out, 'wx', 0o600);
    await file.writeFile(`${formatPrivateKey(name, seed)}\n`);
    await file.sync();
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new CommandError(`${out} is there already: name another file. A key is never written over.`);
    }
    throw writeError(error, out);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify({ file: out, vkey })}\n`
      : `The private key is in ${out}: keep it secret.\nGive this to the logs, and to whoever verifies them:\n${vkey}\n`,
  );
}

function logKey(text: string): VerifierKey {
  try {
    const key = parseVkey(text);
    if (key.type === signatureTypes.ed25519) return key;
    throw new CommandError(`--log: the key ${key.name} is not one with which a log signs.`);
  } catch (error) {
    if (error instanceof Malformed) throw new CommandError(`--log: ${error.message}`);
    throw error;
  }
}

async function readSigner(path: string): Promise<Signer> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw readError(error, path);
  });
  try {
    const { name, seed } = parsePrivateKey(text);
    return cosigner(name, seed, () => Date.now() / 1000);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new CommandError(`The file ${path} holds no private key: make one with orebook witness keygen.`);
  }
}

function listening(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const what =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken: stop what listens there, or choose another with --listen.`
          : `${host}:${port} cannot be listened on (${error.code}): choose another --host or --listen.`;
      reject(new CommandError(what));
    });
    server.listen(port, host, () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

const maximumBodyBytes = 1_000_000;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  signer: Signer,
  logs: readonly VerifierKey[],
  memory: WitnessMemory,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://witness').pathname;
  if (!path.endsWith('/add-checkpoint'))
    return reply(response, 404, 'A witness answers at /add-checkpoint.\n');
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return reply(response, 405, 'Send a checkpoint with POST.\n');
  }
  const body = await bodyOf(request);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    return reply(response, 413, 'A request has at most 1,000,000 bytes.\n');
  }
  let text: string;
  try {
    text = textFromUtf8(body);
  } catch {
    return reply(response, 400, 'The request is not UTF-8.\n');
  }
  const verdict = memory.step<WitnessVerdict>((remembered) => {
    const judged = judgeWitnessRequest(
      text,
      (origin) => logs.filter(({ name }) => name === origin),
      remembered,
    );
    if (judged.status !== 200) return { result: judged };
    const { origin, size, root } = judged.checkpoint;
    return { remember: { origin, tree: { size, root } }, result: judged };
  });
  if (verdict.status === 200) return reply(response, 200, witnessAnswer(verdict.text, [signer]));
  if (verdict.status === 409) return reply(response, 409, `${verdict.size}\n`, witnessSizeType);
  return reply(response, verdict.status, `${verdict.message}\n`);
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maximumBodyBytes) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maximumBodyBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

function reply(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
