/** Figures that a register keeps beside the shipped ones: SDMX-CSV files in OREBOOK_DATA/trade, which the next start reads. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Parsed } from '#terms';
import { type Figure, SdmxCsvImport, sdmxCsvFromFigures, TradeTable } from '#trade';
import { registerFolder } from './kept-register.ts';
import { writeWhole } from './write-whole.ts';

export const tradeFolder = (): string => join(registerFolder(), 'trade');

/** Names a kept file by where it came from, so that the same comes to the same place. */
export function keptName(source: string, from: string): string {
  return `${source}-${createHash('sha256').update(from).digest('hex').slice(0, 16)}.csv`;
}

export async function keepFigures(path: string, figures: readonly Figure[]): Promise<void> {
  await writeWhole(path, sdmxCsvFromFigures(figures));
}

/** Figures of our own format, read back as the server will read them. */
export function readSdmxCsv(text: string): Parsed<readonly Figure[]> {
  const table = new TradeTable();
  const reading = new SdmxCsvImport(table);
  reading.push(text);
  const parsed = reading.end();
  return parsed.ok ? { ok: true, value: [...table.all()], notes: parsed.notes } : parsed;
}
