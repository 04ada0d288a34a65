/** `./orebook check`: what the law says of an area, with the ground and the rules of the server, before anyone pays. */
import { join } from 'node:path';
import { type LoadedCountry, loadCountry } from '#api';
import {
  areaKm2OfCells,
  type BlockNaming,
  blockNaming,
  connectedParts,
  datums,
  isDatum,
  kazakhstanBlockList,
} from '#grid';
import { type GroundView, type LawPack, lawPacks } from '#law';
import { entryFromBytes } from '#proof';
import { type Entry, fold, type GroundBase, groundView, openState, type RegisterState } from '#register';
import { entriesInBatches, StoreError } from '#store';
import {
  type CivilDate,
  civilDateAt,
  type Finding,
  instantFromMillis,
  isCivilDate,
  nothingStops,
} from '#terms';
import { readArea } from './check-area.ts';
import { type Checked, checkReport, groupOf, groups } from './check-report.ts';
import { type CheckLanguage, checkLanguages } from './check-words.ts';
import { CommandError } from './failure.ts';
import { type Imported, importedGround, readImports } from './imports.ts';
import { registerFolder, withKeptRegister } from './kept-register.ts';
import { openProgress, type Progress } from './progress.ts';

export interface CheckOptions {
  readonly country: string;
  readonly day?: string;
  readonly years: string;
  readonly language: string;
  /** Of a polygon, only blocks that lie wholly inside. */
  readonly whole?: boolean;
  readonly json?: boolean;
}

const dataFolder = join(import.meta.dirname, '..', '..', 'data');
const maximumYears = 25;

/** Prints the findings; the exit code is 2 when something stops the application. @throws CommandError, StoreError, StartError */
export async function check(words: readonly string[], options: CheckOptions): Promise<void> {
  const law = packOf(options.country);
  const today = civilDateAt(instantFromMillis(Date.now()), law.zone);
  const day = dayOf(options.day ?? today, law);
  const years = yearsOf(options.years);
  const language = languageOf(options.language);
  const progress = openProgress();
  let checked: Checked;
  try {
    checked = await checkArea(words, { law, day, years, whole: options.whole === true }, progress);
  } finally {
    progress.drop();
  }
  process.stdout.write(options.json ? forMachines(checked) : await checkReport(checked, language));
  if (checked.stopped) process.exitCode = 2;
}

async function checkArea(
  words: readonly string[],
  { law, day, years, whole }: { law: LawPack; day: CivilDate; years: number; whole: boolean },
  progress: Progress,
): Promise<Checked> {
  const imported = readImports(registerFolder());
  let loaded: LoadedCountry | undefined;
  const load = () => {
    loaded ??= loadCountry({
      dataFolder,
      law,
      today: day,
      imported: importedGround(imported),
      onProgress: progress.step,
    });
    return loaded;
  };
  const naming = blockNaming(imported.blocks);
  const country = () => {
    const [west, south, east, north] = load().knowledge.bounds;
    return { name: law.name, bounds: { west, south, east, north } };
  };
  const { cells, notes } = readArea(words, { naming, country, whole }); // codes at fault are told before anything is loaded
  const { base } = load();
  const { state, register } = await readRegister(law, progress);
  progress.end();

  const datum = law.valueOn('grid.state-datum', day);
  if (typeof datum !== 'string') throw new RangeError(`The law names no datum of the grid on ${day}.`);
  const told = law.checkArea({ cells, datum }, day, groundOf(state, base, day));
  const findings = state ? told : told.map(withoutRegister);
  const codeOf = (cell: number) => naming.codeOfCell(cell) ?? String(cell);
  const { ellipsoid } = datums[isDatum(datum) ? datum : 'WGS84'];
  return {
    law: { code: law.code, name: law.name },
    day,
    cells,
    blockList: blockList(cells, imported, naming),
    codeOf,
    squareKilometres: areaKm2OfCells(cells, ellipsoid),
    parts: connectedParts(cells).length,
    notes,
    findings,
    stopped: !nothingStops(findings),
    costs: law.explorationCosts({ blocks: cells.length, from: day, years }),
    register,
    imports: imported.files.length,
  };
}

/** The formula writes many blocks in one line; where an official list names them, each stands alone. */
function blockList(cells: readonly number[], { blocks }: Imported, naming: BlockNaming): string {
  if (blocks.length > 0) return cells.map((cell) => naming.codeOfCell(cell) ?? String(cell)).join('\n');
  try {
    return kazakhstanBlockList(cells.map((cell) => ({ cell, partial: false })));
  } catch (error) {
    if (error instanceof RangeError) return cells.join(', '); // off the sheets of the country: the law says so below
    throw error;
  }
}

/** Without a register nobody knows who has rights, nor how ground came open: the view then says neither. */
function groundOf(state: RegisterState | undefined, base: GroundBase, day: CivilDate): GroundView {
  if (state) return groundView(state, base, { day });
  const { opening: _unknown, ...view } = groundView(openState(), base, { day });
  return { ...view, loaded: base.loaded, incomplete: base.incomplete };
}

const priority = 'exploration.priority';

/** The law asks a register who came first; without one that cannot be told, and is never shown as met. */
function withoutRegister(finding: Finding): Finding {
  if (finding.rule !== priority || finding.outcome !== 'met') return finding;
  const facts = { layer: 'exploration-application' };
  const missing = 'layer-exploration-application';
  return {
    outcome: 'cannot-tell',
    rule: priority,
    cite: finding.cite,
    code: 'layer_not_loaded',
    missing,
    facts,
  };
}

/** The register that this machine keeps, folded; one that is absent, empty or of another law answers nothing. */
async function readRegister(
  law: LawPack,
  progress: Progress,
): Promise<{ readonly state?: RegisterState; readonly register: Checked['register'] }> {
  try {
    return await withKeptRegister(async ({ store }) => {
      const size = await store.log.size();
      const state = openState();
      for await (const { from, entries } of entriesInBatches(store.log, 0, size)) {
        entries.forEach((bytes, i) => {
          // Written by our own keeper; fold holds each against those before it.
          fold(state, from + i, entryFromBytes(bytes) as unknown as Entry);
        });
        progress.step('replaying the log', state.size, size);
      }
      const { opened } = state;
      if (!opened) return { register: { state: 'empty' } };
      const { origin, trial } = opened;
      if (opened.law !== law.code) return { register: { state: 'other', origin, law: opened.law } };
      return { state, register: { state: 'read', origin, entries: size, trial } };
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'absent') return { register: { state: 'none' } };
    throw error;
  }
}

function packOf(country: string): LawPack {
  const known = Object.values(lawPacks);
  const law = known.find(({ code }) => code === country.toUpperCase());
  if (!law)
    throw new CommandError(
      `There is no law of "${country}": --country takes ${known.map(({ code }) => code).join(', ')}.`,
    );
  if (law.code !== 'KZ')
    throw new CommandError(`There is no ground of ${law.name} among the shipped data: --country takes KZ.`);
  return law;
}

function dayOf(text: string, law: LawPack): CivilDate {
  if (!isCivilDate(text)) throw new CommandError(`--day: "${text}" is not a day: write it YYYY-MM-DD.`);
  if (text < law.from)
    throw new CommandError(`--day: the law here begins on ${law.from}, and ${text} is before it.`);
  return text;
}

function yearsOf(text: string): number {
  const years = Number(text);
  if (Number.isInteger(years) && years >= 1 && years <= maximumYears) return years;
  throw new CommandError(`--years: got "${text}" when expected a number from 1 to ${maximumYears}.`);
}

function languageOf(text: string): CheckLanguage {
  const language = checkLanguages.find((one) => one === text);
  if (language) return language;
  throw new CommandError(`--language: got "${text}" when expected ${checkLanguages.join(' or ')}.`);
}

function forMachines({ codeOf, blockList: _list, ...checked }: Checked): string {
  const { findings, cells } = checked;
  const grouped = Object.fromEntries(
    groups.map((group) => [group, findings.filter((finding) => groupOf(finding) === group)]),
  );
  return `${JSON.stringify({ ...checked, codes: cells.map(codeOf), findings: grouped }, null, 2)}\n`;
}
