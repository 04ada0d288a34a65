/** The blocks of a licence on paper: one-minute lines, degrees on the frame, each block with its number in the list. */
import { cellBounds, columnOfCell, outlineOfCells, rowOfCell } from '#grid';
import { inks, type Sheet } from './sheet.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BlockMap {
  readonly cells: readonly number[];
  /** Degrees and minutes in the reader's letters: `49° 12′ N`. */
  readonly latitude: (degrees: number) => string;
  readonly longitude: (degrees: number) => string;
}

const frame = 26; // room for the degrees at the left and below
const minute = 1 / 60;
/** Minutes between the degrees on the frame: the first that leaves them apart. */
const steps = [1, 2, 5, 10, 15, 30, 60];

/** Draws the map into a place, north up, a minute of longitude shortened as it is on the ground; returns where it ends below. */
export function drawBlockMap(sheet: Sheet, place: Place, { cells, latitude, longitude }: BlockMap): number {
  const rows = cells.map(rowOfCell);
  const columns = cells.map(columnOfCell);
  const [south, north] = [Math.min(...rows) - 1, Math.max(...rows) + 2];
  const [west, east] = [Math.min(...columns) - 1, Math.max(...columns) + 2];
  const first = cellBounds(cells[0] as number);
  const shortened = Math.cos((first.south * Math.PI) / 180);
  const tall = Math.min(
    (place.height - frame) / (north - south),
    (place.width - frame) / ((east - west) * shortened),
  );
  const wide = tall * shortened;
  const [width, height] = [(east - west) * wide, (north - south) * tall];
  const left = place.x + frame + (place.width - frame - width) / 2;
  const top = place.y + 4;
  const xOf = (column: number) => left + (column - west) * wide;
  const yOf = (row: number) => top + (north - row) * tall;
  const degreesOfRow = (row: number) => row * minute - 90;
  const degreesOfColumn = (column: number) => column * minute - 180;
  const { doc } = sheet;

  doc.lineWidth(0.25).strokeColor(inks.line);
  if (wide > 2) {
    for (let row = south; row <= north; row++) doc.moveTo(left, yOf(row)).lineTo(left + width, yOf(row));
    for (let column = west; column <= east; column++) {
      doc.moveTo(xOf(column), top).lineTo(xOf(column), top + height);
    }
    doc.stroke();
  }
  for (const cell of cells) doc.rect(xOf(columnOfCell(cell)), yOf(rowOfCell(cell) + 1), wide, tall);
  doc.fillColor(inks.wash).strokeColor(inks.strongLine).fillAndStroke();

  // The outline comes back in degrees: whole minutes again.
  for (const polygon of outlineOfCells(cells).coordinates) {
    for (const ring of polygon) {
      ring.forEach(([lon, lat], i) => {
        const [x, y] = [xOf(Math.round((lon + 180) * 60)), yOf(Math.round((lat + 90) * 60))];
        if (i === 0) doc.moveTo(x, y);
        else doc.lineTo(x, y);
      });
      doc.closePath();
    }
  }
  doc.lineWidth(1.4).strokeColor(inks.malachite).stroke();
  doc.rect(left, top, width, height).lineWidth(0.8).strokeColor(inks.ink).stroke();

  const size = Math.min(8, wide * 0.5);
  if (size >= 3.5) {
    cells.forEach((cell, i) => {
      const y = yOf(rowOfCell(cell) + 1) + (tall - size * 1.3) / 2;
      const style = { size, width: wide, align: 'centre', face: 'strong' } as const;
      sheet.text(String(i + 1), xOf(columnOfCell(cell)), y, style);
    });
  }

  const small = { size: 6, ink: 'soft' } as const;
  const stepFor = (room: number, perMinute: number) => steps.find((step) => step * perMinute >= room) ?? 120;
  const rowStep = stepFor(14, tall);
  for (let row = Math.ceil(south / rowStep) * rowStep; row <= north; row += rowStep) {
    const text = latitude(degreesOfRow(row));
    sheet.line(left - 3, yOf(row), left, yOf(row), 'ink');
    sheet.text(text, left - 5 - sheet.width(text, 'plain', 6), yOf(row) - 4, small);
  }
  const columnStep = stepFor(42, wide);
  for (let column = Math.ceil(west / columnStep) * columnStep; column <= east; column += columnStep) {
    const text = longitude(degreesOfColumn(column));
    sheet.line(xOf(column), top + height, xOf(column), top + height + 3, 'ink');
    const wide = sheet.width(text, 'plain', 6);
    const x = Math.min(xOf(column) - wide / 2, place.x + place.width - wide);
    sheet.text(text, x, top + height + 5, small);
  }
  return top + height + 14;
}
