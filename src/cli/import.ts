/** `./orebook import`: reads a publisher's file and says what is in it, line by line where it is at fault; with --into the register keeps it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closureKinds } from '#law';
import { type ClosedLandKind, readShipped, type Statement } from '#sources';
import type { Fault } from '#terms';
import { CommandError } from './failure.ts';
import { notesByKind, textOf } from './file-notes.ts';
import { importReports, type ReportCatalogueOptions } from './import-reports.ts';
import { keepImport, keptImports, readImport, readImports, sha256Of } from './imports.ts';
import { registerFolder } from './kept-register.ts';
import { type KeptPublisher, type Publisher, publishers } from './publishers.ts';
import { root } from './web-build.ts';
import { readError } from './write-whole.ts';

export interface ImportOptions extends ReportCatalogueOptions {
  readonly into?: boolean;
  /** Who published the file. */
  readonly source?: string;
  readonly licence?: string;
  /** Kinds of closed land of which nothing is missing. */
  readonly complete?: readonly string[];
  /** Shows every note, not the first of each kind. */
  readonly notes?: boolean;
  readonly json?: boolean;
}

/** `import list`, or one file. The exit code is 1 for a file at fault. @throws CommandError */
export async function importFile(
  id: string,
  file: string | undefined,
  options: ImportOptions,
): Promise<void> {
  if (id === 'list') {
    list(options);
    return;
  }
  if (id === 'reports') {
    await importReports(file, options);
    return;
  }
  const publisher = publishers.find((one) => one.id === id);
  if (!publisher) throw new CommandError(`There is no reader "${id}": orebook import list names them.`);
  if (file === undefined) throw new CommandError(`Name the file to read: orebook import ${id} FILE.`);
  if (options.into && publisher.use === 'shipped') {
    throw new CommandError(
      `Files of ${id} ship with the product, in data/: here they are only read. Leave out --into.`,
    );
  }
  const complete = completeFrom(options.complete ?? [], publisher);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  const about = { source: options.source ?? 'not stated', licence: options.licence ?? 'not stated' };
  const folder = registerFolder();
  const official = id === 'official-blocks' ? [] : readImports(folder).blocks;
  const parsed = readImport(publisher, file, textOf(bytes, file), about, official);
  const read = { publisher: id, file, sha256: sha256Of(bytes), bytes: bytes.length };
  const faults = parsed.ok ? unknownDeposits(parsed.value) : parsed.faults;
  if (!parsed.ok || faults.length > 0) {
    process.exitCode = 1;
    if (options.json) print({ ok: false, ...read, faults });
    else
      process.stdout.write(
        `${file} cannot be taken in: ${counted(faults.length, 'fault')}.\n${places(faults, file)}`,
      );
    return;
  }
  const counts: Record<string, number> = {};
  for (const { says } of parsed.value) counts[says] = (counts[says] ?? 0) + 1;
  const keeping = options.into
    ? await keepImport(folder, id as KeptPublisher, file, bytes, { ...about, complete })
    : undefined;
  const done = {
    ok: true,
    ...read,
    statements: counts,
    notes: parsed.notes,
    kept: keeping ? { path: keeping.kept.path, replaced: keeping.replaced ?? null } : null,
  };
  if (options.json) {
    print(done);
    return;
  }
  const lines = [
    `${file}: ${
      Object.entries(counts)
        .map(([says, count]) => `${count.toLocaleString('en')} ${says}`)
        .join(', ') || 'no'
    } statements, ${counted(parsed.notes.length, 'note')}`,
    `SHA-256 ${read.sha256}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n${notesByKind(parsed.notes, file, options.notes === true)}`);
  if (!keeping) {
    if (publisher.use === 'kept')
      process.stdout.write('Only read. With --into the register keeps it for its next start.\n');
    return;
  }
  if (keeping.replaced) process.stdout.write(`It takes the place of ${keeping.replaced}.\n`);
  process.stdout.write(`Kept in ${keeping.kept.path}: the next start loads it.\n`);
}

/** Opinions about deposits that the register does not have: they would be shown nowhere. */
function unknownDeposits(statements: readonly Statement[]): readonly Fault[] {
  const bridges = statements.filter((one) => one.says === 'bridge');
  if (bridges.length === 0) return [];
  const shipped = readShipped((path) => readFileSync(join(root, 'data', path), 'utf8'));
  if (!shipped.ok) throw new CommandError('The shipped data cannot be read: bring it back from the release.');
  const known = new Set(shipped.value.knowledge.deposits.map(({ id }) => id));
  return bridges
    .filter(({ deposit }) => !known.has(deposit))
    .map(({ deposit, source }) => ({
      code: 'link_unknown',
      at: `${source.at}, deposit`,
      message: `Got "${deposit}" when expected the id of a deposit of this register.`,
    }));
}

function list({ json }: ImportOptions): void {
  const kept = keptImports(registerFolder());
  const known = publishers.map(({ id, what, formats, use }) => ({ id, what, formats, use }));
  if (json) {
    print({ publishers: known, kept });
    return;
  }
  const row = ({ id, formats, what }: (typeof known)[number]) =>
    `  ${id.padEnd(24)} ${formats.join(', ').padEnd(13)} ${what}\n`;
  process.stdout.write('Kept by a register with --into:\n');
  for (const publisher of known.filter(({ use }) => use === 'kept')) process.stdout.write(row(publisher));
  process.stdout.write(
    `  ${'reports'.padEnd(24)} ${'csv'.padEnd(13)} a catalogue of geological reports; bad cards are kept apart\n`,
  );
  process.stdout.write('Shipped in data/, here only read:\n');
  for (const publisher of known.filter(({ use }) => use === 'shipped')) process.stdout.write(row(publisher));
  process.stdout.write(kept.length === 0 ? 'This register keeps no file.\n' : 'This register keeps:\n');
  for (const { path, sha256, source, licence } of kept)
    process.stdout.write(`  ${path}\n    SHA-256 ${sha256}, by ${source}, licence ${licence}\n`);
}

function completeFrom(kinds: readonly string[], publisher: Publisher): readonly ClosedLandKind[] {
  if (kinds.length > 0 && publisher.id !== 'land') {
    throw new CommandError(
      '--complete is for land only: it names kinds of closed land of which nothing is missing.',
    );
  }
  return kinds.map((kind) => {
    const known = closureKinds.find((one) => one === kind);
    if (!known) throw new CommandError(`--complete: "${kind}" is none of ${closureKinds.join(', ')}.`);
    return known;
  });
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

const shownFaults = 50;

function places(faults: readonly Fault[], file: string): string {
  const shown = faults.slice(0, shownFaults).map(({ at, message }) => `  ${file}, ${at}: ${message}\n`);
  const more = faults.length - shown.length;
  return `${shown.join('')}${more > 0 ? `  … and ${more} more; --json shows all.\n` : ''}`;
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
}
