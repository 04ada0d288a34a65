/** A load client: so many connections, each sending its next request when it has its answer. Node's own HTTP, kept alive. */
import { Agent, request } from 'node:http';

export interface Call {
  readonly path: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

export interface LoadResult {
  readonly answers: readonly Answered[];
  readonly seconds: number;
  readonly aSecond: number;
  readonly medianMillis: number;
  /** 99 of 100 were quicker. */
  readonly slowMillis: number;
}

/** Sends call 0 … count − 1, `connections` at a time. */
export async function load(
  address: string,
  count: number,
  connections: number,
  callOf: (index: number, connection: number) => Call,
): Promise<LoadResult> {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Answered[] = new Array(count);
  const millis: number[] = [];
  let next = 0;

  const send = ({ path, body, headers }: Call) =>
    new Promise<Answered>((resolve, reject) => {
      const options = {
        agent,
        hostname,
        port,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      };
      const sent = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });

  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      while (next < count) {
        const index = next++;
        const at = performance.now();
        answers[index] = await send(callOf(index, connection));
        millis.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  millis.sort((a, b) => a - b);
  const quantile = (share: number) =>
    millis[Math.min(millis.length - 1, Math.floor(millis.length * share))] ?? 0;
  return {
    answers,
    seconds,
    aSecond: count / seconds,
    medianMillis: quantile(0.5),
    slowMillis: quantile(0.99),
  };
}
