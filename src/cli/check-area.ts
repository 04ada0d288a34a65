/** The area that check is asked about: block codes, or a GeoJSON file. Faults keep their place in what was given. */
import { existsSync, readFileSync } from 'node:fs';
import { maximumBlocksChecked } from '#contract';
import { type BlockNaming, type Bounds, coverPolygon, parseGeoJsonArea, sortedCells } from '#grid';
import type { Fault, Note, Parsed } from '#terms';
import { CommandError } from './failure.ts';
import { readError } from './write-whole.ts';

export interface GivenArea {
  /** In order, each once. */
  readonly cells: readonly number[];
  readonly notes: readonly Note[];
}

export interface AreaReading {
  readonly naming: BlockNaming;
  /** Asked for where a polygon is given: it tells swapped coordinates. */
  readonly country: () => { readonly name: string; readonly bounds: Bounds };
  /** Takes only blocks that lie wholly inside a polygon, not every one that it touches. */
  readonly whole: boolean;
}

/** `words`: codes, or one path to a GeoJSON file; `-` reads either from standard input. @throws CommandError with every fault */
export function readArea(words: readonly string[], { naming, country, whole }: AreaReading): GivenArea {
  const [first = ''] = words;
  const path = words.length === 1 && (/\.(geo)?json$/i.test(first) || existsSync(first)) ? first : undefined;
  const text = first === '-' ? readText(0, 'standard input') : path ? readText(path, path) : words.join(', ');
  const where = path ?? (first === '-' ? 'standard input' : 'the codes');
  if (!path && !text.trimStart().startsWith('{')) {
    const { value, notes } = accepted(naming.parse(text), where);
    return within({ cells: [...sortedCells(value.map(({ cell }) => cell))], notes });
  }
  const { value, notes } = accepted(parseGeoJsonArea(text, { country: country() }), where);
  const cover = coverPolygon(value);
  return within({ cells: [...sortedCells(whole ? cover.whole : [...cover.whole, ...cover.part])], notes });
}

function readText(source: string | number, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(source));
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`${name} is not text in UTF-8: save it as UTF-8.`);
    throw readError(error, name);
  }
}

function accepted<T>(
  parsed: Parsed<T>,
  where: string,
): { readonly value: T; readonly notes: readonly Note[] } {
  if (parsed.ok) return parsed;
  const lines = parsed.faults.map(({ at, message }: Fault) => `\n  ${where}, ${at}: ${message}`);
  throw new CommandError(`The area cannot be read:${lines.join('')}`);
}

function within(area: GivenArea): GivenArea {
  const { length } = area.cells;
  if (length === 0) {
    throw new CommandError(
      'No block lies wholly inside the area: leave out --whole to take every block that it touches.',
    );
  }
  if (length <= maximumBlocksChecked) return area;
  throw new CommandError(
    `Got ${length.toLocaleString('en')} blocks when a check takes at most ${maximumBlocksChecked.toLocaleString('en')}: cut the area into parts.`,
  );
}
