/** The chamber's trade data as it stands in memory, read when it is first asked for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TradeCountry } from '#contract';
import { csvRows } from '#terms';
import { readTradeData, SdmxCsvImport, type TradeData, type TradeTable, withImportedFigures } from '#trade';

export interface TradeShelf {
  readonly data: TradeData;
  country(alpha3: string): TradeCountry;
}

/** The whole world is a partner too; ISO has no code for it, nor for the European Union. */
const namesBesideIso: Readonly<Record<string, string>> = { WLD: 'World', EUU: 'European Union' };

/** Figures that the register keeps of its own, into the table. @throws Error naming the file and the place in it */
function readKept(folder: string, table: TradeTable): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()) {
    const reading = new SdmxCsvImport(table);
    reading.push(readFileSync(join(folder, name), 'utf8'));
    const parsed = reading.end();
    if (parsed.ok) continue;
    const [first] = parsed.faults;
    throw new Error(
      `The kept figures cannot be read: ${join(folder, name)}, ${first?.at}: ${first?.message}`,
    );
  }
}

/**
 * Reads the shipped tables, and those that the register keeps; `textOf` gives the text of a file by its path below `data/`.
 * @throws Error naming the file and the place in it
 */
function openTradeShelf(textOf: (path: string) => string, keptFolder: string | undefined): TradeShelf {
  const parsed = readTradeData(textOf);
  if (!parsed.ok) {
    const [first] = parsed.faults;
    throw new Error(`The trade data cannot be read: ${first?.at}: ${first?.message}`);
  }
  const { table } = parsed.value;
  if (keptFolder !== undefined) readKept(keptFolder, table);
  // Claims ask the imported books too, not the shipped ones alone.
  const data = { ...parsed.value, claims: withImportedFigures(parsed.value.claims, table) };
  const rows = csvRows(textOf('reference-lists/iso_countries.csv'), ['alpha2', 'alpha3', 'name_en']);
  if (!rows.ok) throw new Error(`The list of countries cannot be read: ${rows.faults[0]?.message}`);
  const countries = new Map(rows.value.map((row) => [row.alpha3, row]));
  return {
    data,
    country(alpha3) {
      const known = countries.get(alpha3);
      if (known) return { code: alpha3, alpha2: known.alpha2, name: known.name_en };
      return { code: alpha3, name: namesBesideIso[alpha3] ?? alpha3 };
    },
  };
}

/** The same shelf for everyone who asks; read once, and not before. */
export function tradeShelfOf(dataFolder: string, keptFolder?: string): () => TradeShelf {
  return tradeShelfFrom((path) => readFileSync(join(dataFolder, path), 'utf8'), keptFolder);
}

/** As `tradeShelfOf`, where texts do not come from a folder; of the shipped tables alone without `keptFolder`. */
export function tradeShelfFrom(textOf: (path: string) => string, keptFolder?: string): () => TradeShelf {
  let shelf: TradeShelf | undefined;
  return () => {
    shelf ??= openTradeShelf(textOf, keptFolder);
    return shelf;
  };
}
