/** `./orebook trade fetch`: asks statistical offices for what a file of requests names; what has come is not asked for again. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Parsed } from '#terms';
import { type Figure, readComtrade, readKoreaCustoms } from '#trade';
import { CommandError } from './failure.ts';
import { openProgress } from './progress.ts';
import { keepFigures, keptName, tradeFolder } from './trade-files.ts';
import { readError } from './write-whole.ts';

const text = z.record(z.string(), z.string());
const requestsFile = z.strictObject({
  /** UN Comtrade, version 1: https://comtradeapi.un.org */
  comtrade: z
    .strictObject({
      base: z.url().default('https://comtradeapi.un.org/data/v1/get'),
      /** Name of the environment variable that holds the subscription key. */
      keyFrom: z.string().default('COMTRADE_KEY'),
      /** Published numbers differ (100,000 and 250,000), so it is a setting. */
      maximumRecords: z.int().min(1).default(100_000),
      pauseMillis: z.int().min(0).default(1000),
      requests: z.array(
        z.strictObject({
          frequency: z.enum(['A', 'M']),
          classification: z.string().default('HS'),
          query: text,
        }),
      ),
    })
    .optional(),
  /** Korea Customs Service, trade by item and country; one year at most a request. */
  koreaCustoms: z
    .strictObject({
      base: z.url().default('https://apis.data.go.kr/1220000/nitemtrade/getNitemtradeList'),
      keyFrom: z.string().default('KOREA_CUSTOMS_KEY'),
      pauseMillis: z.int().min(0).default(500),
      requests: z.array(
        z.strictObject({ partner: z.string().length(3), hsEdition: z.string(), query: text }),
      ),
    })
    .optional(),
});
export type TradeRequests = z.output<typeof requestsFile>;

/** One question to one office. Its address has no key in it: it names the kept file and may be shown. */
export interface TradeQuestion {
  readonly source: string;
  readonly address: string;
  readonly pauseMillis: number;
  /** The address as it is sent, and headers: with the key. */
  readonly send: { readonly address: string; readonly headers: Readonly<Record<string, string>> };
  readonly read: (reply: string, edition: string) => Parsed<readonly Figure[]>;
}

/** @throws CommandError naming what cannot be read */
export function parseRequests(json: string, file: string): TradeRequests {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}`);
  }
  const parsed = requestsFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(`${file}, ${issue?.path.join('.') || 'top'}: ${issue?.message}.`);
}

const fromJson = (reply: string, edition: string): Parsed<readonly Figure[]> => {
  try {
    return readComtrade(JSON.parse(reply), edition);
  } catch {
    return {
      ok: false,
      faults: [{ code: 'malformed_json', at: 'reply', message: 'Got no JSON when expected a reply.' }],
    };
  }
};

/** The questions of a file, in order. @throws CommandError where a key is missing */
export function questionsFrom(
  { comtrade, koreaCustoms }: TradeRequests,
  environment: Readonly<Record<string, string | undefined>>,
): readonly TradeQuestion[] {
  const key = (name: string, whose: string) => {
    const value = environment[name];
    if (!value) throw new CommandError(`Put your key for ${whose} into the environment as ${name}.`);
    return value;
  };
  const questions: TradeQuestion[] = [];
  for (const { frequency, classification, query } of comtrade?.requests ?? []) {
    if (!comtrade) break;
    // Rows by second partner, customs procedure or transport would count twice; names of countries come with the descriptions.
    const fixed = { partner2Code: '0', customsCode: 'C00', motCode: '0', includeDesc: 'true' };
    const search = new URLSearchParams({ ...query, ...fixed, maxRecords: String(comtrade.maximumRecords) });
    const address = `${comtrade.base}/C/${frequency}/${classification}?${search}`;
    const headers = { 'Ocp-Apim-Subscription-Key': key(comtrade.keyFrom, 'UN Comtrade') };
    const { pauseMillis } = comtrade;
    questions.push({ source: 'comtrade', address, pauseMillis, send: { address, headers }, read: fromJson });
  }
  for (const { partner, hsEdition, query } of koreaCustoms?.requests ?? []) {
    if (!koreaCustoms) break;
    const address = `${koreaCustoms.base}?${new URLSearchParams(query)}`;
    const withKey = new URLSearchParams({ ...query, serviceKey: key(koreaCustoms.keyFrom, 'Korea Customs') });
    questions.push({
      source: 'korea-customs',
      address,
      pauseMillis: koreaCustoms.pauseMillis,
      send: { address: `${koreaCustoms.base}?${withKey}`, headers: {} },
      read: (reply, edition) => readKoreaCustoms(reply, { partner, hsEdition, edition }),
    });
  }
  return questions;
}

export interface AskOptions {
  readonly folder: string;
  /** The day on which replies are fetched: their edition. */
  readonly edition: string;
  readonly doFetch?: typeof globalThis.fetch;
  readonly wait?: (millis: number) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
}

const mostTries = 5;
const longestWaitMillis = 120_000;

/**
 * Asks each question once and keeps its figures; a question whose file is there is skipped, so that an interrupted run goes on where it stopped.
 * @throws CommandError where an office refuses, its day's limit is reached, or a reply is cut or malformed; what came before is kept
 */
export async function askAll(questions: readonly TradeQuestion[], options: AskOptions) {
  const { folder, edition, doFetch = fetch, wait = pause, onProgress } = options;
  const done = { asked: 0, skipped: 0, figures: 0 };
  for (const [place, question] of questions.entries()) {
    onProgress?.(place, questions.length);
    const path = join(folder, keptName(question.source, question.address));
    if (existsSync(path)) {
      done.skipped++;
      continue;
    }
    if (done.asked > 0) await wait(question.pauseMillis);
    const parsed = question.read(await replyTo(question, doFetch, wait), edition);
    if (!parsed.ok) {
      const [fault] = parsed.faults;
      const hint =
        fault?.code === 'daily_limit_reached' ? ' Run the same again tomorrow: what came is kept.' : '';
      throw new CommandError(`${question.address}: ${fault?.at}: ${fault?.message}.${hint}`);
    }
    const cut = parsed.notes.find(({ code }) => code === 'reply_cut');
    if (cut) throw new CommandError(`${question.address}: ${cut.message} Split the request.`);
    await keepFigures(path, parsed.value);
    done.asked++;
    done.figures += parsed.value.length;
  }
  onProgress?.(questions.length, questions.length);
  return done;
}

const pause = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis));

/** The reply's text; asks again where the office says that it was asked too often or is busy. */
async function replyTo(
  { address, send, pauseMillis }: TradeQuestion,
  doFetch: typeof globalThis.fetch,
  wait: (millis: number) => Promise<void>,
): Promise<string> {
  for (let tried = 1; ; tried++) {
    let response: Response;
    try {
      response = await doFetch(send.address, { headers: send.headers });
    } catch (error) {
      throw new CommandError(`${address} does not answer: ${(error as Error).message}.`);
    }
    if (response.ok) return response.text();
    const isBusy = response.status === 429 || response.status === 503;
    if (!isBusy || tried === mostTries) throw new CommandError(`${address} answered ${response.status}.`);
    const asked = Number(response.headers.get('retry-after'));
    const millis = asked > 0 ? asked * 1000 : Math.max(pauseMillis, 1000) * 2 ** tried;
    await wait(Math.min(millis, longestWaitMillis));
  }
}

/** `trade fetch FILE`. @throws CommandError */
export async function fetchTrade(file: string, options: { readonly json?: boolean }): Promise<void> {
  const json = await readFile(file, 'utf8').catch((error: unknown) => {
    throw readError(error, file);
  });
  const questions = questionsFrom(parseRequests(json, file), process.env);
  const progress = openProgress();
  const done = await askAll(questions, {
    folder: tradeFolder(),
    edition: new Date().toISOString().slice(0, 10),
    onProgress: (at, total) => progress.step('asking the offices', at, total),
  });
  progress.end();
  if (options.json) process.stdout.write(`${JSON.stringify(done)}\n`);
  else
    process.stdout.write(
      `${done.asked} asked, ${done.skipped} were there already, ${done.figures} figures came. The next start shows them.\n`,
    );
}
