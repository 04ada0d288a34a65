/** What a search for reports asks of the store, from the words of its address. */
import type { z } from '@hono/zod-openapi';
import type { reportFacetsQuery } from '#contract';
import { wordsOfQuestion } from '#disclosure';
import type { ReportSearch } from '#store';
import type { exact } from '../exact.ts';
import { Refusal } from '../problem.ts';

/** What one search may ask of the database. */
const maximumRuns = 400;

type Asked = ReturnType<typeof exact<z.output<typeof reportFacetsQuery>>>;

/** @throws Refusal `area_too_large` */
export function searchOf({
  q = '',
  from,
  until,
  bbox,
  area,
  ...same
}: Asked): Omit<ReportSearch, 'limit' | 'offset'> {
  return {
    ...same,
    words: wordsOfQuestion(q),
    ...(from === undefined ? {} : { fromYear: from }),
    ...(until === undefined ? {} : { untilYear: until }),
    ...(bbox === undefined ? {} : { box: boxOf(bbox) }),
    ...(area === undefined ? {} : { cells: runsOf(area) }),
  };
}

/** `west,south,east,north` in degrees, as rows and columns of the grid. */
function boxOf(bbox: string): NonNullable<ReportSearch['box']> {
  const [west = 0, south = 0, east = 0, north = 0] = bbox.split(',').map(Number);
  return {
    firstRow: Math.floor((south + 90) * 60),
    lastRow: Math.floor((north + 90) * 60),
    firstColumn: Math.floor((west + 180) * 60),
    lastColumn: Math.floor((east + 180) * 60),
  };
}

function runsOf(area: string): NonNullable<ReportSearch['cells']> {
  const runs = area.split('-').map((run): readonly [number, number] => {
    const [start = '', count = ''] = run.split('.');
    return [Number.parseInt(start, 36), Number.parseInt(count, 36)];
  });
  if (runs.length > maximumRuns) {
    throw new Refusal(
      'area_too_large',
      `Got ${runs.length} runs of blocks when expected ${maximumRuns} at most.`,
      { at: 'query area' },
    );
  }
  return runs;
}
