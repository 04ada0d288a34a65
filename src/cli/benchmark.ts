/** `./orebook benchmark`: one application walked through the processes of both countries, side by side, and what a reform would change. */
import { parseKazakhstanBlockCodes, parseWesternAustraliaBlocks } from '#grid';
import {
  type BenchmarkQuestion,
  type CountryReform,
  benchmark as compare,
  lawPacks,
  parseReform,
} from '#law';
import { type RegisterDelays, registerDelays } from '#register';
import { civilDateAt, instantFromMillis, isCivilDate } from '#terms';
import { benchmarkReport } from './benchmark-report.ts';
import { CommandError } from './failure.ts';
import { registerFolder } from './kept-register.ts';
import { keptState } from './kept-state.ts';
import { openProgress } from './progress.ts';

export interface BenchmarkOptions {
  readonly blocks: string;
  readonly day?: string;
  readonly holder: string;
  readonly years: string;
  readonly whatIf?: readonly string[];
  /** Also what the register kept here says of real days. */
  readonly realDays?: boolean;
  readonly json?: boolean;
}

const maximumYears = 25;

/** Prints both processes side by side. @throws CommandError for what cannot be read, or a step that nobody has */
export async function benchmark(codes: readonly string[], options: BenchmarkOptions): Promise<void> {
  const question = questionOf(codes, options);
  let answer: ReturnType<typeof compare>;
  try {
    answer = compare(question);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(error.message);
    throw error;
  }
  const real = options.realDays ? await realDaysHere() : undefined;
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ...answer, ...(real && { realDays: real }) }, null, 2)}\n`
      : await benchmarkReport(answer, process.stdout.columns ?? 120, real),
  );
}

async function realDaysHere(): Promise<RegisterDelays> {
  const progress = openProgress();
  try {
    const state = await keptState(progress);
    const law = Object.values(lawPacks).find(({ code }) => code === state?.opened?.law);
    if (!state || !law) {
      throw new CommandError(
        `There is no register in ${registerFolder()}: start one, or leave out --real-days.`,
      );
    }
    const steps = registerDelays(state, { law, now: instantFromMillis(Date.now()) });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        progress.end();
        return step.value;
      }
      progress.step('counting days', Math.round(step.value * 1000), 1000);
    }
  } finally {
    progress.drop();
  }
}

function questionOf(codes: readonly string[], options: BenchmarkOptions): BenchmarkQuestion {
  const zone = { name: 'UTC', offsets: [] };
  const day = options.day ?? civilDateAt(instantFromMillis(Date.now()), zone);
  if (!isCivilDate(day)) throw new CommandError(`Got --day ${day} when expected a day as 2026-11-23.`);
  return {
    blocks: codes.length > 0 ? cellsOf(codes.join(' ')) : wholeNumber('--blocks', options.blocks, 10_000),
    day,
    holder: holderOf(options.holder),
    years: wholeNumber('--years', options.years, maximumYears),
    whatIf: (options.whatIf ?? []).map(reformOf),
  };
}

/** Codes of either country: what the first reader does not know, the second may. */
function cellsOf(text: string): number[] {
  const parsed = parseKazakhstanBlockCodes(text);
  const other = parsed.ok ? parsed : parseWesternAustraliaBlocks(text);
  if (other.ok) return other.value.map(({ cell }) => cell);
  const [fault] = parsed.ok ? [] : parsed.faults;
  throw new CommandError(`"${text}" is no list of blocks of either country: ${fault?.message ?? ''}`);
}

function holderOf(text: string): BenchmarkQuestion['holder'] {
  const [, kind, country] = /^(company|person):([A-Z]{2})$/.exec(text) ?? [];
  if (country === undefined) {
    throw new CommandError(
      `Got --holder ${text} when expected company:KR or person:KZ, the country by two letters.`,
    );
  }
  return { kind: kind === 'person' ? 'person' : 'company', country };
}

function reformOf(text: string): CountryReform {
  const parsed = parseReform(text);
  if (parsed.ok) return parsed.value;
  throw new CommandError(parsed.faults.map(({ message }) => message).join(' '));
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new CommandError(`Got ${option} ${text} when expected a whole number from 1 to ${most}.`);
}
