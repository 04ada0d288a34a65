/** The code as a picture: the address in bytes, the digits in numeric mode, drawn as one path. */
import QRCode from 'qrcode';
import { inks, type Sheet } from './sheet.ts';

/** Light modules around a code: ISO/IEC 18004 asks for four. */
const quiet = 4;

/** Draws a square code of `side` points, its quiet zone included, as a link to its own address. */
export function drawQr(sheet: Sheet, prefix: string, part: string, x: number, y: number, side: number): void {
  const lead = /^(\d+-\d+-\d+-)?/.exec(part)?.[0] ?? '';
  const address = prefix + lead;
  const { modules } = QRCode.create(
    [
      { data: new TextEncoder().encode(address), mode: 'byte' },
      { data: part.slice(lead.length), mode: 'numeric' },
    ],
    { errorCorrectionLevel: 'L' },
  );
  const unit = side / (modules.size + 2 * quiet);
  const { doc } = sheet;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      let end = column;
      while (end < modules.size && modules.get(row, end)) end++;
      doc.rect(x + (column + quiet) * unit, y + (row + quiet) * unit, (end - column) * unit, unit);
      column = end;
    }
  }
  doc.fillColor(inks.ink).fill();
  doc.link(x, y, side, side, prefix + part);
}
