/** `./orebook trade import`: a reply or a table that somebody has, read whole or not at all, and kept for the next start. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parsed } from '#terms';
import { type Figure, readComtrade, readKoreaCustoms, readSdmxJson, type SdmxReading } from '#trade';
import { CommandError } from './failure.ts';
import { keepFigures, keptName, readSdmxCsv, tradeFolder } from './trade-files.ts';
import { readError } from './write-whole.ts';

export const tradeFormats = ['comtrade', 'korea-customs', 'sdmx-csv', 'sdmx-json'] as const;
export type TradeFormat = (typeof tradeFormats)[number];

export interface TradeImportOptions {
  /** When the file was published or fetched, as exactly as known. */
  readonly edition?: string;
  /** Korea Customs: with whom, ISO 3166-1 alpha-3; the reply says it only in Korean. */
  readonly partner?: string;
  /** Korea Customs: the edition of the HS in force then. */
  readonly hs?: string;
  /** SDMX-JSON: a file that says how the office's codes stand for ours. */
  readonly reading?: string;
  readonly json?: boolean;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw readError(error, file);
  });
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}`);
  }
}

function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw new CommandError(`This format needs --${option}.`);
  return value;
}

async function readFigures(
  format: TradeFormat,
  file: string,
  options: TradeImportOptions,
): Promise<Parsed<readonly Figure[]>> {
  const text = await textOf(file);
  if (format === 'sdmx-csv') return readSdmxCsv(text);
  const edition = needed(options.edition, 'edition');
  if (format === 'comtrade') return readComtrade(jsonOf(text, file), edition);
  if (format === 'korea-customs') {
    const context = {
      partner: needed(options.partner, 'partner'),
      hsEdition: needed(options.hs, 'hs'),
      edition,
    };
    return readKoreaCustoms(text, context);
  }
  const reading = needed(options.reading, 'reading');
  return readSdmxJson(jsonOf(text, file), {
    ...(jsonOf(await textOf(reading), reading) as SdmxReading),
    edition,
  });
}

/** @throws CommandError */
export async function importTrade(format: string, file: string, options: TradeImportOptions): Promise<void> {
  const known = tradeFormats.find((one) => one === format);
  if (!known) throw new CommandError(`There is no format "${format}": expected ${tradeFormats.join(', ')}.`);
  const parsed = await readFigures(known, file, options);
  if (!parsed.ok) {
    process.exitCode = 1;
    if (options.json) process.stdout.write(`${JSON.stringify({ ok: false, faults: parsed.faults })}\n`);
    else
      process.stdout.write(
        `${file} cannot be taken in.\n${parsed.faults.map(({ at, message }) => `  ${file}, ${at}: ${message}\n`).join('')}`,
      );
    return;
  }
  const path = join(tradeFolder(), keptName(known, `${file} ${options.edition ?? ''}`));
  await keepFigures(path, parsed.value);
  const done = { ok: true, figures: parsed.value.length, notes: parsed.notes, kept: path };
  if (options.json) process.stdout.write(`${JSON.stringify(done)}\n`);
  else
    process.stdout.write(
      `${file}: ${done.figures} figures, ${done.notes.length} notes. Kept in ${path}: the next start shows them.\n`,
    );
}
