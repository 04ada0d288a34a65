/**
 * For tests: a register in memory on a small country, with an investor, a rival and an officer who are signed in.
 * The country is a square degree of Karaganda oblast, open for exploration, with a lake and one deposit.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { kazakhstan, type LawPack } from '#law';
import { checkpointBody, ed25519Signer, formatVkey, signNote } from '#proof';
import { type CellRuns, groundBaseFrom } from '#register';
import {
  type BridgeStatement,
  type Dataset,
  type Deposit,
  type FacilityStatement,
  type Knowledge,
  mapLayers,
  type Source,
  type WorldDepositStatement,
} from '#sources';
import { openMemoryStore, type Store } from '#store';
import { civilDate, instantFromMillis, millisFromInstant, startOfDay } from '#terms';
import { createApplication } from './application.ts';
import { countryKnowledge } from './knowledge/country-knowledge.ts';
import { LiveRegister } from './live-register.ts';
import { type Letter, Mailer } from './mail/mailer.ts';
import { ReportShelf } from './reports/shelf.ts';
import type { Services } from './services.ts';
import { SessionKeeper } from './sessions/session-keeper.ts';
import { type ApiSettings, defaultSettings } from './settings.ts';
import { openChamber } from './start/open-chamber.ts';
import { openTenders } from './start/open-tenders.ts';
import { tradeShelfOf } from './trade/trade-desk.ts';

/** The shipped tables are small: tests read them as they are. */
const chamber = openChamber(join(import.meta.dirname, '..', '..', 'data'));

/** The chamber's desk has the shipped data here too: it reads it once a process, and only where it is asked. */
const shippedTrade = tradeShelfOf(join(import.meta.dirname, '..', '..', 'data'));

const side = 60;
/** 49° N, 73° E. */
const corner = 8340 * 21_600 + 15_180;
/** The block so many rows up and columns right of the corner. */
export const block = (up: number, right: number): number => corner + up * 21_600 + right;
const rows: CellRuns = Array.from({ length: side }, (_, up) => [block(up, 0), side] as const);

/** Blocks of the lake, wholly and partly in it. */
export const lake = { whole: block(50, 50), part: block(50, 51) };

const source: Source = {
  dataset: 'test-data',
  publisher: 'Testers',
  id: '1',
  licence: 'CC0-1.0',
  at: 'line 2',
};
const names = (name: string, ru: string) => ({ name, ru, others: [] });
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [73, 49],
      [74, 49],
      [74, 50],
      [73, 50],
      [73, 49],
    ] as [number, number][],
  ],
};
const dataset: Dataset = {
  id: 'test-data',
  folder: 'test-data',
  title: { en: 'Invented data', ru: 'Вымышленные данные' },
  publisher: 'Testers',
  origin: 'this file',
  edition: '2026',
  licence: { id: 'CC0-1.0', name: 'CC0 1.0' },
  credit: 'Testers',
  datum: 'WGS84',
  complete: true,
  remarks: [],
  files: [],
};
const deposit: Deposit = {
  id: 'KZ-SITE-0001',
  kind: 'deposit',
  names: { name: 'Zhanatas', kk: 'Жаңатас', ru: 'Жанатас', others: [] },
  minerals: ['tungsten'],
  location: { lon: 73.5, lat: 49.5, datum: 'WGS84', quality: 'medium', uncertaintyKm: 2 },
  oblast: 'KZ-35',
  statements: [
    {
      says: 'deposit',
      source,
      names: names('Zhanatas', 'Жанатас'),
      minerals: ['tungsten'],
      mineralsAsStated: ['W'],
    },
  ],
  figures: [],
  links: [],
};
const powerPlant = (name: string, lat: number, quality: 'medium' | 'rough'): FacilityStatement => ({
  says: 'facility',
  source: { ...source, id: name },
  kinds: ['power-plant'],
  names: { name, others: [] },
  minerals: [],
  mineralsAsStated: [],
  status: 'operating',
  operators: [],
  owners: [],
  location: { lon: 73.5, lat, datum: 'WGS84', quality },
  capacity: { value: 144, unit: 'megawatts' },
});
const worldDeposit = (
  name: string,
  country: string,
  tonnes: number,
  percent: number,
): WorldDepositStatement => ({
  says: 'world-deposit',
  source: { ...source, id: `world/${name}` },
  names: { name, others: [] },
  country,
  mineral: 'tungsten',
  quantity: { low: tonnes, unit: 'tonnes', form: 'ore', ofWhat: 'ore' },
  grade: { low: percent, unit: 'percent', form: 'WO3', asStated: `${percent} percent` },
  category: 'none stated',
  asOf: '1995',
});
const knowledge: Knowledge = {
  country: {
    says: 'boundary',
    source,
    level: 'country',
    code: 'KZ',
    names: names('Testland', 'Тестландия'),
    area: square,
  },
  oblasts: [
    {
      says: 'boundary',
      source,
      level: 'oblast',
      code: 'KZ-35',
      names: names('Karaganda', 'Карагандинская'),
      area: square,
    },
  ],
  districts: [],
  settlements: [
    {
      says: 'settlement',
      source,
      kind: 'village',
      names: names('Aksu', 'Аксу'),
      population: 900,
      country: 'KZ',
      location: { lon: 73.1, lat: 49.1, datum: 'WGS84', quality: 'high' },
    },
  ],
  places: [],
  waters: [],
  borders: [],
  regions: [],
  airports: [],
  powerPlants: [powerPlant('Shared Point', 49.55, 'rough'), powerPlant('Own Point', 49.6, 'medium')],
  deposits: [deposit],
  claims: [],
  worldDeposits: [worldDeposit('Near Hill', 'KAZ', 5e6, 0.3), worldDeposit('Far Hill', 'CHN', 4e6, 0.5)],
  prices: [
    {
      says: 'price',
      source,
      mineral: 'copper',
      series: 'Copper',
      currency: 'USD',
      per: 'tonne',
      months: [
        { month: '2025-10', price: 10_739.91 },
        { month: '2025-11', price: 10_812.03 },
      ],
    },
  ],
};

const people = {
  investor: { role: 'investor', name: 'Investor' },
  rival: { role: 'investor', name: 'Rival' },
  officer: { role: 'officer', name: 'Officer' },
  officer2: { role: 'officer', name: 'Second officer' },
  commission: { role: 'commission', name: 'Member one' },
  member: { role: 'commission', name: 'Member two' },
  bidder: { role: 'bidder', name: 'Steppe Wind LLP' },
  otherBidder: { role: 'bidder', name: 'Altai Power LLP' },
} as const;
export type Person = keyof typeof people;

export interface TrialCountry {
  readonly app: ReturnType<typeof createApplication>;
  readonly register: LiveRegister;
  readonly store: Store;
  readonly services: Services;
  readonly verifierKey: string;
  /** Faults of ours that were reported. */
  readonly faults: unknown[];
  /** Moves the clock to 09:00 of a day. */
  goTo(day: string): void;
  advance(millis: number): void;
  /** A request of a person who is signed in, or of anyone. */
  as(
    person: Person | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  close(): Promise<void>;
}

export interface TrialOptions {
  readonly settings?: Partial<ApiSettings>;
  readonly store?: Store;
  /** The law of Kazakhstan, or a what-if of it. */
  readonly law?: LawPack;
  /** Address of a mail catcher. */
  readonly smtp?: string;
  /** Signed opinions that somebody imported. */
  readonly bridges?: readonly BridgeStatement[];
  /** Takes letters with secret links, as the terminal of a trial register does. */
  readonly terminal?: (letter: Letter) => void;
}

/** Opens on Monday 23 November 2026, 09:00 in Astana. */
export async function openTrialCountry({
  settings,
  store: given,
  law = kazakhstan,
  smtp,
  bridges = [],
  terminal,
}: TrialOptions = {}): Promise<TrialCountry> {
  const morning = (day: string) =>
    millisFromInstant(startOfDay(civilDate(day), kazakhstan.zone)) + 9 * 3_600_000;
  let now = morning('2026-11-23');
  const nowMillis = () => now;
  const store = given ?? (await openMemoryStore());
  const origin = 'orebook.test/kz';
  const signer = ed25519Signer(origin, randomBytes(32));
  const base = groundBaseFrom({
    country: { whole: rows, part: [] },
    closures: {
      'water-fund': [{ id: 'lake-1', name: 'Lake', whole: [[lake.whole, 1]], part: [[lake.part, 1]] }],
    },
    rights: {},
    programme: rows,
  });
  const register = await LiveRegister.open({
    store,
    law,
    base,
    nowMillis,
    sign: (size, root) => signNote(checkpointBody({ origin, size, root }), [signer]),
  });
  const by = { role: 'registrar', account: 'registrar' } as const;
  await register.submit({
    act: 'open-register',
    by,
    origin,
    country: 'KZ',
    law: 'KZ',
    trial: true,
    data: [],
  });

  const { tenders, tenderVerifierKey } = await openTenders({
    log: store.tenderLog,
    signer: ed25519Signer(`${origin}/tenders`, randomBytes(32)),
    withExample: true,
    nowMillis,
  });
  const allSettings = { ...defaultSettings, ...settings };
  const sessions = new SessionKeeper(store, allSettings.sessionHours, nowMillis);
  const closing = new AbortController();
  const faults: unknown[] = [];
  const services: Services = {
    register,
    reports: new ReportShelf(register, closing.signal, (fault) => faults.push(fault)),
    tenders,
    tenderVerifierKey,
    chamber,
    knowledge: countryKnowledge({
      knowledge,
      mapLayers: () => mapLayers(knowledge, { settlementBeltMetres: 1000 }),
      datasets: [dataset],
      bridges,
      blocks: side * side,
      digest: '0123456789abcdef',
    }),
    trade: shippedTrade,
    sessions,
    mailer: new Mailer({
      outbox: store.outbox,
      from: 'register@orebook.test',
      nowMillis,
      smtp,
      terminal,
      report: (fault) => faults.push(fault),
    }),
    settings: allSettings,
    verifierKey: formatVkey(signer.key),
    signNote: (text) => signNote(text, [signer]),
    nowMillis,
    startedAtMillis: now,
    closing: closing.signal,
  };
  const app = createApplication(services, (fault) => faults.push(fault));

  const cookies = new Map<Person, string>();
  async function cookieOf(person: Person): Promise<string> {
    const known = cookies.get(person);
    if (known !== undefined) return known;
    const account = {
      id: `acc-${person}`,
      login: `${person}@orebook.test`,
      ...people[person],
      passwordHash: 'none',
      trial: true,
      createdAt: instantFromMillis(now),
    };
    await store.accounts.add(account);
    const begun = await sessions.begin(account);
    const cookie = `orebook-session=${begun?.token}`;
    cookies.set(person, cookie);
    return cookie;
  }

  return {
    app,
    register,
    store,
    services,
    verifierKey: services.verifierKey,
    faults,
    goTo(day) {
      now = morning(day);
      cookies.clear(); // sessions of another day are over
    },
    advance(millis) {
      now += millis;
    },
    async as(person, method, path, body, headers = {}) {
      const cookie = person === undefined ? {} : { cookie: await cookieOf(person) };
      return app.request(`http://localhost${path}`, {
        method,
        headers: {
          host: 'localhost',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...cookie,
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    async close() {
      closing.abort();
      await tenders.close();
      await register.close();
      await store.close();
    },
  };
}

/** An application with all its papers; the papers must have been uploaded by the applicant. */
export function lodging(
  cells: readonly (readonly [number, number])[],
  documents: readonly object[] = [],
): object {
  return {
    kind: 'exploration',
    cells,
    applicant: {
      kind: 'company',
      country: 'KZ',
      name: 'Steppe Tungsten LLP',
      number: '123456789012',
      controllers: [{ kind: 'person', country: 'KZ' }],
      represented: false,
      signedElectronically: true,
    },
    plan: { minerals: ['tungsten'], works: [{ year: 1, kind: 'mapping', spendKzt: 5_000_000 }] },
    declared: {
      financial: {
        form: 'bank-balance',
        sumKzt: 900_000_000,
        heldFrom: '2026-10-20',
        heldUntil: '2026-11-20',
        heldAt: 'domestic-bank',
      },
      professional: { form: 'own-staff', specialist: 'geologist' },
      tax: { debtKzt: 0, issuedOn: '2026-11-20' },
    },
    documents,
  };
}

const paperKinds = [
  'registration-extract',
  'controllers',
  'work-description',
  'financial-proof',
  'professional-proof',
  'tax-certificate',
];

/** Uploads one paper and names it as every paper that the law asks for. */
export async function uploadPapers(country: TrialCountry, person: Person): Promise<object[]> {
  const response = await country.as(person, 'POST', '/api/documents?name=papers.pdf', '%PDF-1.7 papers', {
    'content-type': 'application/pdf',
  });
  const { sha256 } = (await response.json()) as { sha256: string };
  return paperKinds.map((kind) => ({ kind, sha256, languages: ['kk', 'ru'], notarised: true }));
}
