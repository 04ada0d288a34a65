/** A register in a process of its own, as the benchmarks of the interface need it: investors who are signed in, no limits. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { serve } from '#api';
import { openStore } from '#store';
import { instantFromMillis } from '#terms';

/** Argument of the process, as JSON. */
export interface ServedOptions {
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly clients: number;
  readonly simulationScale: number;
}
/** Its first line of output, as JSON. */
export interface Served {
  readonly address: string;
  /** One a client. */
  readonly cookies: readonly string[];
}

const { folder, databaseUrl, clients, simulationScale } = JSON.parse(
  process.argv[2] ?? '{}',
) as ServedOptions;

const store = await openStore({ folder, url: databaseUrl });
const now = Date.now();
const cookies: string[] = [];
for (let client = 0; client < clients; client++) {
  const token = `bench-${client}-${now}`;
  const account = `acc-bench-${client}`;
  const createdAt = instantFromMillis(now);
  const person = {
    login: `${client}@bench.test`,
    name: `Bench ${client}`,
    role: 'investor',
    passwordHash: '',
    trial: true,
  };
  await store.accounts.add({ id: account, ...person, createdAt });
  const tokenDigest = createHash('sha256').update(token).digest('hex');
  await store.sessions.add({
    tokenDigest,
    account,
    createdAt,
    usedAt: createdAt,
    expiresAt: instantFromMillis(now + 3_600_000),
  });
  cookies.push(`orebook-session=${token}`);
}
await store.close();

const unlimited = { count: Number.MAX_SAFE_INTEGER, seconds: 3600 };
const server = await serve({
  folder,
  databaseUrl,
  dataFolder: join(import.meta.dirname, '..', '..', 'data'),
  host: '127.0.0.1',
  port: 0,
  simulationScale,
  settings: {
    limits: {
      signIn: unlimited,
      letter: unlimited,
      lodge: unlimited,
      read: unlimited,
      watch: unlimited,
      reply: unlimited,
    },
  },
});
process.stdout.write(`${JSON.stringify({ address: server.address, cookies } satisfies Served)}\n`);
process.once('SIGTERM', async () => {
  await server.close();
  process.exit(0);
});
