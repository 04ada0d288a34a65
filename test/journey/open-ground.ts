/** Finds ground for a journey: as a stranger would, by asking the public check. */
import type { CheckResponse } from '#contract';
import { cellFromPoint, runsFromCells } from '#grid';

const columnsOfGlobe = 21_600;

const rectangle = (corner: number, columns: number, rows: number): number[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => corner + row * columnsOfGlobe + column),
  ).flat();

export const areaParameter = (cells: readonly number[]): string =>
  runsFromCells([...cells].sort((a, b) => a - b))
    .map(([start, count]) => `${start.toString(36)}.${count.toString(36)}`)
    .join('-');

async function check(address: string, cells: readonly number[]): Promise<CheckResponse> {
  const runs = runsFromCells([...cells].sort((a, b) => a - b));
  const answer = await fetch(`${address}/api/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ area: { by: 'cells', cells: runs } }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as CheckResponse;
}

export interface Shore {
  readonly cells: readonly number[];
  /** Those wholly in the water: art. 25 closes them. */
  readonly closed: readonly number[];
}

/** A free rectangle at a shore: a few of its blocks lie wholly in the water, the others are open. @throws Error where none is found */
export async function rectangleAtShore(
  address: string,
  from: readonly [longitude: number, latitude: number],
): Promise<Shore> {
  const corner = cellFromPoint(from[0], from[1]);
  for (let step = 0; step < 120; step++) {
    const cells = rectangle(corner + step, 4, 3);
    const { findings } = await check(address, cells);
    const stops = findings.filter((finding) => finding.outcome === 'not-met' && finding.weight === 'stops');
    const partly = findings.filter(
      (finding) => finding.outcome === 'not-met' && finding.fix?.do === 'drop-cells',
    );
    const closed = partly.flatMap((finding) =>
      'fix' in finding && finding.fix?.do === 'drop-cells' ? finding.fix.cells : [],
    );
    const ahead = findings.some(({ rule, outcome }) => rule.includes('priority') && outcome !== 'met');
    if (stops.length <= 1 && !ahead && closed.length >= 1 && closed.length <= 4) return { cells, closed };
  }
  throw new Error('No open rectangle at a shore within 120 steps.');
}
