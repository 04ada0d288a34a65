/**
 * Where the law is unclear, the reading is a named setting: its default, its reason (a sentence in `#words`) and its
 * alternatives. Settings that contradict each other stop the program when it starts.
 */
import type { Citation } from '#terms';

export interface Setting {
  readonly id: string;
  /** The readings that the text allows, the default first. */
  readonly readings: readonly string[];
  readonly default: string;
  readonly chosen: string;
  /** The place in the law that is unclear. */
  readonly cite: Citation;
}

export interface SettingDefinition<Reading extends string = string> {
  readonly readings: readonly [Reading, ...Reading[]];
  readonly cite: Citation;
}

export type SettingTable = Readonly<Record<string, SettingDefinition>>;
export type ReadingOf<Definition> = Definition extends SettingDefinition<infer Reading> ? Reading : never;

/** Two readings that cannot hold together. */
export interface Contradiction {
  readonly one: readonly [setting: string, reading: string];
  readonly other: readonly [setting: string, reading: string];
}

/** Two settings say opposite things: the program does not start with them. */
export class ContradictingSettingsError extends Error {
  readonly settings: readonly [string, string];
  constructor({ one, other }: Contradiction) {
    super(`${one[0]} = ${one[1]} contradicts ${other[0]} = ${other[1]}.`);
    this.name = 'ContradictingSettingsError';
    this.settings = [one[0], other[0]];
  }
}

/** One of the readings of a setting. */
export function setting<const Reading extends string>(
  cite: Citation,
  ...readings: readonly [Reading, ...Reading[]]
): SettingDefinition<Reading> {
  return { readings, cite };
}

/**
 * The settings with the readings chosen; the default where none is.
 * @throws RangeError for a reading that the setting does not have
 * @throws ContradictingSettingsError naming both settings
 */
export function chooseSettings(
  definitions: SettingTable,
  chosen: Readonly<Record<string, string>>,
  contradictions: readonly Contradiction[],
): readonly Setting[] {
  const settings = Object.entries(definitions).map(([id, { readings, cite }]): Setting => {
    const reading = chosen[id] ?? readings[0];
    if (!readings.includes(reading)) {
      throw new RangeError(`${id}: got "${reading}" when expected one of ${readings.join(', ')}.`);
    }
    return { id, readings, default: readings[0], chosen: reading, cite };
  });
  const holds = ([id, reading]: readonly [string, string]) =>
    settings.some((candidate) => candidate.id === id && candidate.chosen === reading);
  for (const contradiction of contradictions) {
    if (holds(contradiction.one) && holds(contradiction.other)) {
      throw new ContradictingSettingsError(contradiction);
    }
  }
  return settings;
}
