/**
 * What is asked, from the address and back: `?blocks=21&on=2026-11-23&holder=company:KR&years=6&if=KZ:review=5wd,KZ:drop:publish-notice`.
 * Parts that cannot be read are named and left out, so that an old link still opens.
 */
import {
  type Benchmark,
  type BenchmarkQuestion,
  benchmark,
  type CountryReform,
  lawPacks,
  parseReform,
  printReform,
  type Reform,
} from '#law';
import { type CivilDate, isCivilDate } from '#terms';
import { countryCodes } from '../data/countries.ts';

/** More than either law allows, so that its answer can be seen. */
export const maximumBlocks = 500;
export const maximumYears = 25;

export const packs = Object.values(lawPacks);

/** A reform with its country: on this page each is of one country. */
export type PlacedReform = CountryReform & { readonly country: string };

export interface Asked {
  readonly question: BenchmarkQuestion;
  readonly reforms: readonly PlacedReform[];
  /** Parts of the address that could not be read, as they stand there. */
  readonly unread: readonly string[];
}

export interface Usual {
  readonly day: CivilDate;
  /** The area that the address carries; none: a number is asked. */
  readonly area: readonly number[];
}

/** The step that a reform is about. */
export const stepOf = (reform: Reform) => (reform.do === 'add-step' ? reform.before : reform.step);

/** The process that the benchmark walks in a country. */
export function processOf(country: string) {
  return packs.find(({ code }) => code === country)?.process('exploration-application');
}

/** A reform without a country is one of each country whose process has the step. */
function placed({ country, reform }: CountryReform): PlacedReform[] {
  if (country !== undefined) return [{ country, reform }];
  return packs
    .filter(({ code }) => processOf(code)?.steps.some(({ id }) => id === stepOf(reform)))
    .map(({ code }) => ({ country: code, reform }));
}

export function askedIn(query: URLSearchParams, usual: Usual): Asked {
  const unread: string[] = [];
  const part = <Value>(key: string, fallback: Value, read: (text: string) => Value | undefined): Value => {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = read(text);
    if (value === undefined) unread.push(`${key}=${text}`);
    return value ?? fallback;
  };
  const whole = (most: number) => (text: string) => {
    const value = Number(text);
    return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
  };
  const blocks = part('blocks', 21, whole(maximumBlocks));
  const holder = part<BenchmarkQuestion['holder']>('holder', { kind: 'company', country: 'KR' }, (text) => {
    const [kind, country = ''] = text.split(':');
    const known = (kind === 'company' || kind === 'person') && countryCodes.includes(country);
    return known ? { kind, country } : undefined;
  });
  const reforms = (query.get('if') ?? '').split(',').flatMap((text) => {
    if (text === '') return [];
    const parsed = parseReform(text);
    const found = parsed.ok ? placed(parsed.value) : [];
    if (found.length === 0) unread.push(text);
    return found;
  });
  return {
    question: {
      blocks: usual.area.length > 0 ? usual.area : blocks,
      day: part('on', usual.day, (text) => (isCivilDate(text) ? text : undefined)),
      holder,
      years: part('years', 6, whole(maximumYears)),
    },
    reforms,
    unread,
  };
}

export const reformsText = (reforms: readonly CountryReform[]) => reforms.map(printReform).join(',');

export interface Answer {
  readonly benchmark: Benchmark;
  /** Why the reforms could not be laid over the processes; the answer is then of the laws as they are. */
  readonly misfit?: string;
}

/** The benchmark with the reforms; undefined on a day on which one of the laws is not known. */
export function answerTo(question: BenchmarkQuestion, reforms: readonly CountryReform[]): Answer | undefined {
  const tried = (whatIf: readonly CountryReform[]): Benchmark | RangeError => {
    try {
      return benchmark({ ...question, whatIf });
    } catch (error) {
      if (error instanceof RangeError) return error;
      throw error;
    }
  };
  const answer = tried(reforms);
  if (!(answer instanceof RangeError)) return { benchmark: answer };
  const asLaw = reforms.length > 0 ? tried([]) : answer;
  return asLaw instanceof RangeError ? undefined : { benchmark: asLaw, misfit: answer.message };
}
