/** `./orebook replay`: a register under another law, and what would differ. */
import { join } from 'node:path';
import { type LoadedCountry, loadCountry } from '#api';
import { type LawPack, lawPacks, printLawChanges } from '#law';
import { checkpointFromBody, decodeEntryBundle, parseNote, textFromUtf8, tilePath, tileWidth } from '#proof';
import {
  fold,
  type OtherLawAnswer,
  openState,
  parseEntry,
  type RegisterState,
  simulate,
  underOtherLaw,
} from '#register';
import { type CivilDate, civilDateAt, instantFromMillis, isCivilDate } from '#terms';
import { changedLaw } from './changed-law.ts';
import { CommandError } from './failure.ts';
import { importedGround, readImports } from './imports.ts';
import { registerFolder } from './kept-register.ts';
import { keptState } from './kept-state.ts';
import { type LogFiles, openLogFiles } from './log-files.ts';
import { openProgress, type Progress } from './progress.ts';
import { replayReport } from './replay-report.ts';

export interface ReplayOptions {
  readonly change?: readonly string[];
  readonly day?: string;
  /** Seed of a register that is simulated afresh. */
  readonly simulate?: string;
  readonly scale: string;
  readonly list: string;
  readonly json?: boolean;
}

const dataFolder = join(import.meta.dirname, '..', '..', 'data');

/** Prints totals, then the records that differ. @throws CommandError, StoreError, StartError */
export async function replay(source: string | undefined, options: ReplayOptions): Promise<void> {
  const law = lawPacks.KZ as LawPack;
  const { change: texts = [] } = options;
  if (texts.length === 0) {
    throw new CommandError('Name at least one change: --change exploration.maximum-blocks=150');
  }
  const { law: other, changes } = changedLaw(law, texts);
  const today = dayOf(options.day, law);
  const list = wholeNumber('--list', options.list, 0, 100_000);
  const progress = openProgress();
  let answer: OtherLawAnswer;
  try {
    let loaded: LoadedCountry | undefined;
    const country = () => {
      loaded ??= loadCountry({
        dataFolder,
        law,
        today,
        imported: importedGround(readImports(registerFolder())),
        onProgress: progress.step,
      });
      return loaded;
    };
    const state = await registerOf(source, options, { law, today, country, progress });
    answer = judged(underOtherLaw(state, { law, other, base: country().base, today }), progress);
    progress.end();
  } finally {
    progress.drop();
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ changes: printLawChanges(changes), ...answer }, null, 2)}\n`
      : await replayReport(answer, { changes: options.change ?? [], law, list }),
  );
}

/** @throws CommandError for numbers that each fit and together make a law that cannot answer */
function judged(steps: ReturnType<typeof underOtherLaw>, progress: Progress): OtherLawAnswer {
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      progress.step('judging again', Math.round(step.value * 1000), 1000);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`This law cannot be run: ${error.message}`);
    throw error;
  }
}

interface Around {
  readonly law: LawPack;
  readonly today: CivilDate;
  /** Loaded when it is first asked for: a register that is not there is told before. */
  readonly country: () => LoadedCountry;
  readonly progress: Progress;
}

async function registerOf(
  source: string | undefined,
  options: ReplayOptions,
  around: Around,
): Promise<RegisterState> {
  if (options.simulate !== undefined) {
    if (source !== undefined) {
      throw new CommandError(`Got ${source} and --simulate: a replay reads one register.`);
    }
    return simulated(options, around);
  }
  const state = source === undefined ? await keptRegister(around) : await publicRegister(source, around);
  if (!state.opened) throw new CommandError('The register has no entries: there is nothing to replay.');
  if (state.opened.law !== around.law.code) {
    throw new CommandError(
      `The register follows the law of ${state.opened.law}: a replay knows that of ${around.law.code}.`,
    );
  }
  return state;
}

function simulated({ simulate: seed = '', scale }: ReplayOptions, { law, today, country, progress }: Around) {
  const share = Number(scale);
  if (!(share > 0 && share <= 2)) {
    throw new CommandError(`Got --scale ${scale} when expected a number above 0, up to 2.`);
  }
  const months = simulate({
    seed: wholeNumber('--simulate', seed, 0, 0xffff_ffff),
    today,
    law,
    base: country().base,
    deposits: country().deposits,
    register: { origin: 'simulated.example/kz', country: law.code, law: law.code, data: country().data },
    scale: share,
  });
  for (let month = months.next(); ; month = months.next()) {
    if (month.done) return month.value;
    progress.step('simulating a register', Math.round(month.value.progress * 1000), 1000);
  }
}

async function keptRegister({ progress }: Around): Promise<RegisterState> {
  const state = await keptState(progress);
  if (state) return state;
  throw new CommandError(
    `There is no register in ${registerFolder()}: start one, name an address or a folder of log files, or pass --simulate 7.`,
  );
}

/** The entries of public files, folded. Signatures and tiles are what `orebook verify` is for. */
async function publicRegister(source: string, { progress }: Around): Promise<RegisterState> {
  const files = await openLogFiles(source);
  const size = await sizeOf(files);
  const state = openState();
  for (let index = 0; index * tileWidth < size; index++) {
    for (const bytes of await bundle(files, index, Math.min(tileWidth, size - index * tileWidth))) {
      const parsed = parseEntry(bytes);
      if (!parsed.ok) {
        throw new CommandError(`Entry ${state.size} is no entry: orebook verify ${source} says more.`);
      }
      fold(state, state.size, parsed.value);
    }
    progress.step('replaying the log', state.size, size);
  }
  return state;
}

async function sizeOf({ read, place }: LogFiles): Promise<number> {
  try {
    return checkpointFromBody(parseNote(textFromUtf8((await read('checkpoint')) as Uint8Array)).text).size;
  } catch (error) {
    if (error instanceof Error && !(error instanceof CommandError)) {
      throw new CommandError(`${place}/checkpoint is no checkpoint: ${error.message}`);
    }
    throw error;
  }
}

async function bundle({ read, place }: LogFiles, index: number, width: number): Promise<Uint8Array[]> {
  const partial = await read(tilePath('entries', index, width));
  // A bundle that has filled since takes the place of the partial one.
  const bytes = partial ?? (await read(tilePath('entries', index)));
  if (!bytes) throw new CommandError(`${place}/${tilePath('entries', index, width)} is gone: try again.`);
  return decodeEntryBundle(bytes, partial ? width : tileWidth).slice(0, width);
}

function dayOf(text: string | undefined, law: LawPack): CivilDate {
  const day = text ?? civilDateAt(instantFromMillis(Date.now()), law.zone);
  if (!isCivilDate(day)) throw new CommandError(`Got --day ${day} when expected a day as 2026-11-23.`);
  return day;
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CommandError(`Got ${option} ${text} when expected a whole number from ${least} to ${most}.`);
}
