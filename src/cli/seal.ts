/** `./orebook seal`: makes the commitment of a sealed filing here, and keeps what opens it in a file. Nothing is sent. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { runsFromCells } from '#grid';
import { kazakhstan } from '#law';
import { sealFrom } from '#proof';
import { civilDateAt, instantFromMillis } from '#terms';
import { readArea } from './check-area.ts';
import { knownCountry } from './check-ground.ts';
import { CommandError } from './failure.ts';
import { openProgress } from './progress.ts';
import { writeWhole } from './write-whole.ts';

export interface SealOptions {
  readonly applicant?: string;
  readonly number?: string;
  readonly kind: 'person' | 'company';
  readonly country: string;
  /** The account that will open it, as the register names it. */
  readonly account?: string;
  readonly out: string;
  readonly whole?: boolean;
  readonly json?: boolean;
}

/** `words`: codes, or one path to a GeoJSON file. @throws CommandError; nothing is printed before the file is written whole */
export async function seal(words: readonly string[], options: SealOptions): Promise<void> {
  const { applicant: name, number, kind, country, account, out } = options;
  if (!name?.trim() || !number?.trim() || !account?.trim()) {
    throw new CommandError('Say who applies: --applicant, --number and --account, as the application will.');
  }
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new CommandError(`--country: got "${country}" when expected two capital letters, as KZ.`);
  }
  if (existsSync(out)) {
    throw new CommandError(
      `${out} is there already, and may open another seal: name another file with --out.`,
    );
  }
  const progress = openProgress();
  const today = civilDateAt(instantFromMillis(Date.now()), kazakhstan.zone);
  const known = knownCountry(kazakhstan, today, progress);
  progress.drop();
  const { cells, notes } = readArea(words, {
    naming: known.blocks,
    country: known.country,
    whole: options.whole === true,
  });
  const hex = () => randomBytes(32).toString('hex');
  const salts = { salt: hex(), nameSalt: hex(), numberSalt: hex() };
  const runs = runsFromCells([...cells]);
  const applicant = { kind, country, name: name.trim(), number: number.trim() };
  const area = { licenceKind: 'exploration', cells: runs, applicant: { id: account.trim(), ...applicant } };
  const commitment = sealFrom(area, salts);
  const kept = {
    opens: 'orebook sealed filing v1',
    commitment,
    party: account.trim(),
    ...salts,
    cells: runs,
    applicant,
  };
  await writeWhole(out, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  const told = notes.map(({ message }) => `${message}\n`).join('');
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ commitment, blocks: cells.length, file: out }, null, 2)}\n`
      : `${told}${commitment}\n\nThe commitment to ${cells.length} blocks. What opens it stands in ${out}: keep it, it is the only copy.\nSeal: POST /api/sealed-filings {"commitment":"…"}. Open: POST /api/applications with "sealed": filing, salt, nameSalt, numberSalt.\n`,
  );
}
