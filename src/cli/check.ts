/** `./orebook check`: what the law says of an area, with the ground and the rules of the server, before anyone pays. */
import { areaKm2OfCells, connectedParts, datums, isDatum } from '#grid';
import { expectedDates, type LawChanges, type LawPack, lawPacks } from '#law';
import { type CivilDate, civilDateAt, instantFromMillis, isCivilDate, nothingStops } from '#terms';
import { type InterfaceLanguage, interfaceLanguages } from '#words';
import { changedLaw } from './changed-law.ts';
import { readArea } from './check-area.ts';
import { knownCountry } from './check-ground.ts';
import { type Checked, checkReport, groupOf, groups } from './check-report.ts';
import { CommandError } from './failure.ts';
import { openProgress, type Progress } from './progress.ts';

export interface CheckOptions {
  readonly country: string;
  readonly day?: string;
  readonly years: string;
  readonly language: string;
  /** Of a polygon, only blocks that lie wholly inside. */
  readonly whole?: boolean;
  /** Numbers or readings of the law changed. */
  readonly change?: readonly string[];
  readonly json?: boolean;
}

const maximumYears = 25;

/** Prints the findings; the exit code is 2 when something stops the application. @throws CommandError, StoreError, StartError */
export async function check(words: readonly string[], options: CheckOptions): Promise<void> {
  const { law, changes } = changedLaw(packOf(options.country), options.change ?? []);
  const today = civilDateAt(instantFromMillis(Date.now()), law.zone);
  const day = dayOf(options.day ?? today, law);
  const years = yearsOf(options.years);
  const language = languageOf(options.language);
  const progress = openProgress();
  let checked: Checked;
  try {
    checked = await checkArea(words, { law, changes, day, years, whole: options.whole === true }, progress);
  } finally {
    progress.drop();
  }
  process.stdout.write(options.json ? forMachines(checked) : await checkReport(checked, language));
  if (checked.stopped) process.exitCode = 2;
}

async function checkArea(
  words: readonly string[],
  {
    law,
    changes,
    day,
    years,
    whole,
  }: { law: LawPack; changes: LawChanges; day: CivilDate; years: number; whole: boolean },
  progress: Progress,
): Promise<Checked> {
  const { blocks, country, look } = knownCountry(law, day, progress);
  // Codes at fault are told before anything is loaded.
  const { cells, notes } = readArea(words, { naming: blocks, country, whole });
  const { ground, register, imports } = await look();
  progress.end();

  const datum = law.valueOn('grid.state-datum', day);
  if (typeof datum !== 'string') throw new RangeError(`The law names no datum of the grid on ${day}.`);
  const findings = law.checkArea({ cells, datum }, day, ground);
  const { ellipsoid } = datums[isDatum(datum) ? datum : 'WGS84'];
  return {
    law: { code: law.code, name: law.name },
    changes,
    day,
    cells,
    blockList: blocks.list(cells),
    codeOf: (cell) => blocks.codeOfCell(cell) ?? String(cell),
    squareKilometres: areaKm2OfCells(cells, ellipsoid),
    parts: connectedParts(cells).length,
    notes,
    findings,
    stopped: !nothingStops(findings),
    costs: law.explorationCosts({ blocks: cells.length, from: day, years }),
    dates: expectedDates(law, day),
    register,
    imports,
  };
}

function packOf(country: string): LawPack {
  const known = Object.values(lawPacks);
  const law = known.find(({ code }) => code === country.toUpperCase());
  if (!law)
    throw new CommandError(
      `There is no law of "${country}": --country takes ${known.map(({ code }) => code).join(', ')}.`,
    );
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

function languageOf(text: string): InterfaceLanguage {
  const language = interfaceLanguages.find((one) => one === text);
  if (language) return language;
  throw new CommandError(`--language: got "${text}" when expected ${interfaceLanguages.join(' or ')}.`);
}

function forMachines({ codeOf, blockList: _list, ...checked }: Checked): string {
  const { findings, cells } = checked;
  const grouped = Object.fromEntries(
    groups.map((group) => [group, findings.filter((finding) => groupOf(finding) === group)]),
  );
  return `${JSON.stringify({ ...checked, codes: cells.map(codeOf), findings: grouped }, null, 2)}\n`;
}
