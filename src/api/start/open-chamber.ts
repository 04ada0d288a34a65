/** What the chamber's desks read once at the start: rules of markets, and selections that ran elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleTables, type RuleTexts, readRuleTables } from '#sourcing';
import {
  nuclearPlantCase,
  nuclearPlantRelease,
  readTimeline,
  recomputeRanking,
  type TimelineEvent,
} from '#tender';
import type { Parsed } from '#terms';
import { StartError } from './start-error.ts';

type CasePart = typeof nuclearPlantCase;
/** A selection that ran elsewhere. */
interface ClosedCase extends CasePart {
  readonly id: string;
  readonly events: readonly TimelineEvent[];
  readonly recomputation: ReturnType<typeof recomputeRanking>;
}

export interface Chamber {
  readonly ruleTexts: RuleTexts;
  readonly ruleTables: RuleTables;
  readonly cases: readonly ClosedCase[];
}

/** @throws StartError `data-unreadable`, naming the file */
export function openChamber(dataFolder: string): Chamber {
  const placeOf = (path: string) => join(dataFolder, path);
  const textOf = (path: string): string => {
    try {
      return readFileSync(placeOf(path), 'utf8');
    } catch (error) {
      throw unreadable(placeOf(path), error);
    }
  };
  return chamberFrom(textOf, placeOf);
}

/** `textOf` gives the text of a file by its path below `data/`, `placeOf` its place for people. @throws StartError `data-unreadable` */
export function chamberFrom(
  textOf: (path: string) => string,
  placeOf: (path: string) => string = (path) => path,
): Chamber {
  const rules = (name: string) => textOf(`critical-minerals-rules/${name}.csv`);
  const ruleTexts: RuleTexts = {
    lists: rules('critical_mineral_lists'),
    thresholds: rules('ira_30d_thresholds'),
    agreements: rules('us_fta_and_cma_countries'),
    coveredNations: rules('feoc_covered_nations'),
  };
  const ruleTables = read(readRuleTables(ruleTexts), placeOf('critical-minerals-rules'));
  const timeline = 'kz-power-tender-timeline/events.csv';
  const events = read(readTimeline(textOf(timeline)), placeOf(timeline));
  const cases: readonly ClosedCase[] = [
    {
      ...nuclearPlantCase,
      id: nuclearPlantCase.project,
      events: events.filter(({ project }) => project.startsWith('NPP')),
      recomputation: recomputeRanking(nuclearPlantRelease()),
    },
  ];
  return { ruleTexts, ruleTables, cases };
}

function read<T>(parsed: Parsed<T>, path: string): T {
  if (parsed.ok) return parsed.value;
  throw unreadable(path, new Error(parsed.faults[0]?.message));
}

function unreadable(path: string, error: unknown): StartError {
  const message = `The data at ${path} cannot be read: bring it back from the release, or make it readable.`;
  return new StartError('data-unreadable', message, error);
}
