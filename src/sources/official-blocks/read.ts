import { cellFromPoint, kazakhstanBlockCode, parseKazakhstanBlockCodes } from '#grid';
import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { type DatasetSource, sourceOf } from '../source.ts';
import type { BlockStatement } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';

/**
 * The state's own list of blocks as CSV. Columns: `code`, and, where the list has them, `lon` and `lat` of any point inside the block (its middle is best), in
 * degrees. The list wins over the formula: each block that the formula would have placed elsewhere is a note. One bad row fails the file.
 */
export function readOfficialBlocks(text: string, dataset: DatasetSource): Parsed<readonly BlockStatement[]> {
  const intake = new Intake();
  const placeOfCode = new Map<string, string>();
  const placeOfCell = new Map<number, string>();
  const blocks: BlockStatement[] = [];
  for (const row of readTable(text, ['code'], intake)) {
    const block = blockFromRow(row, dataset, intake);
    if (!block) continue;
    const twin = placeOfCode.get(block.code) ?? placeOfCell.get(block.cell);
    if (twin)
      intake.fault('key_repeated', row.at, `Block ${block.code} or its ground stands at ${twin} too.`);
    placeOfCode.set(block.code, row.at);
    placeOfCell.set(block.cell, row.at);
    blocks.push(block);
  }
  return intake.done(blocks);
}

function blockFromRow(row: Row, dataset: DatasetSource, intake: Intake): BlockStatement | undefined {
  const parsed = parseKazakhstanBlockCodes(row.text('code'));
  const [byFormula, ...more] = parsed.ok ? parsed.value : [];
  if (!byFormula || more.length > 0) {
    const message = parsed.ok
      ? `Got ${parsed.value.length} blocks when expected one.`
      : (parsed.faults[0]?.message ?? '');
    intake.fault('malformed_block_code', `${row.at}, code`, message);
    return undefined;
  }
  const source = sourceOf(dataset, row.text('code'), row.at);
  const code = row.text('code');
  if (row.text('lon') === '' && row.text('lat') === '') {
    return { says: 'block', source, code, cell: byFormula.cell, by: 'formula' };
  }
  const lon = numberFromText(row.text('lon'));
  const lat = numberFromText(row.text('lat'));
  if (lon === undefined || lat === undefined || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    const got = `"${row.text('lon')}", "${row.text('lat')}"`;
    intake.fault(
      'malformed_number',
      row.at,
      `Got ${got} when expected longitude and latitude in degrees, or both empty.`,
    );
    return undefined;
  }
  const cell = cellFromPoint(lon, lat);
  if (cell !== byFormula.cell) {
    intake.note(
      'record_differs',
      row.at,
      `${code} lies at ${lon}, ${lat}, which the formula names ${codeOf(cell)}; the list wins.`,
    );
  }
  return { says: 'block', source, code, cell, by: 'point' };
}

function codeOf(cell: number): string {
  try {
    return kazakhstanBlockCode(cell);
  } catch (error) {
    if (error instanceof RangeError) return 'nothing: it lies off the sheets of Kazakhstan';
    throw error;
  }
}
