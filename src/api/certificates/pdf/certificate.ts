/*  A licence on paper.
 *
 *      ┌──────────────────────────────┐     ┌──────────────┐
 *      │ register            number   │     │ list of the  │
 *      │ ▓▓ trial, simulated, ended ▓▓│     │ blocks with  │
 *      │ title                        │     │ their codes  │
 *      │ facts            ┌─────────┐ │     │ and corners  │
 *      │ conditions       │  map    │ │     │              │
 *      │                  └─────────┘ │     │ more parts   │
 *      │ ┌──────┐ how to verify, root │     │ of the code  │
 *      │ │  QR  │ key, addresses      │     └──────────────┘
 *      └─┴──────┴─────────────────────┘
 */
import { cellBounds, cellsFromRuns } from '#grid';
import { millisFromInstant } from '#terms';
import { squareKilometres } from '../../area/area-view.ts';
import type { CertificateFacts } from '../gather.ts';
import type { CertificateWords } from '../words.ts';
import { drawBlockMap } from './block-map.ts';
import { drawQr } from './qr.ts';
import { type Ink, margin, Sheet, sheetHeight, sheetWidth } from './sheet.ts';

const width = sheetWidth - 2 * margin;
const qrSide = 262;
const footRoom = 24;

/** A4 pages as a PDF. `address` is where this register is read: `https://register.example`. */
export async function certificatePdf(
  facts: CertificateFacts,
  words: CertificateWords,
  address: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { licence, origin } = facts;
  const sheet = new Sheet({
    title: `${words.say.heading} ${licence.id}`,
    author: origin,
    language: words.language,
    // The seal's own time, not the printer's: the same seal gives the same file.
    createdAt: new Date(millisFromInstant(facts.lastEntryAt)),
  });
  const left = firstPage(sheet, facts, words, address);
  if (left.length > 0) conditionPages(sheet, left, words);
  listPages(sheet, facts, words, address);
  const { count } = sheet.doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.doc.switchToPage(page);
    foot(sheet, facts, words, page + 1, count);
  }
  return sheet.bytes();
}

/** Sets the first page; returns the conditions that it has no room for. */
function firstPage(
  sheet: Sheet,
  facts: CertificateFacts,
  words: CertificateWords,
  address: string,
): readonly string[] {
  const { say, format, recordWords } = words;
  const { licence } = facts;
  const cells = cellsFromRuns(licence.cells);
  let y = margin;
  sheet.text(facts.origin, margin, y, { ink: 'soft', size: 9 });
  sheet.text(licence.id, margin, y - 4, { face: 'strong', size: 14, width, align: 'right' });
  y += 22;
  for (const { text, tone } of bands(facts, words)) y += band(sheet, text, tone, y);
  y += 8;
  y += sheet.text(say.heading, margin, y, { face: 'strong', size: 19, width });
  y += 10;

  const half = 232;
  const qrTop = sheetHeight - margin - footRoom - qrSide;
  const map = { x: margin + half + 12, y: y + 14, width: width - half - 12, height: qrTop - y - 52 };
  sheet.text(say.mapTitle, map.x, y, { face: 'strong', size: 9 });
  const mapEnd = drawBlockMap(sheet, map, {
    cells: cells.length > 0 ? cells : cellsFromRuns(licence.cellsGranted),
    latitude: words.latitude,
    longitude: words.longitude,
  });
  sheet.text(say.mapNote(licence.datum), map.x, mapEnd + 3, {
    size: 6.5,
    ink: 'soft',
    width: map.width,
  });

  const area = `${format.blocks(licence.blocks)}, ${format.area(squareKilometres(cells, licence.datum) * 1e6)}`;
  const oblasts = facts.oblasts.map(words.oblast).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    [say.number, licence.id],
    [say.holder, facts.holderName ?? (licence.holder.country ? recordWords.nameErased : words.holderUnknown)],
    ...(licence.holder.country ? [[say.country, words.country(licence.holder.country)] as const] : []),
    [say.term, say.termLine(format.date(licence.from), format.date(licence.until))],
    [say.territory, [area, oblasts].filter(Boolean).join('\n')],
    [say.datum, licence.datum],
    ...(licence.origin.from === 'application' ? [[say.origin, licence.origin.application] as const] : []),
  ];
  for (const [key, value] of rows) {
    sheet.text(key, margin, y, { ink: 'soft', size: 8 });
    let height = 0;
    for (const line of value.split('\n')) {
      const style = { face: key === say.holder ? 'strong' : 'plain', size: 9.5, width: half - 82 } as const;
      height += sheet.text(line, margin + 82, y - 1 + height, style);
    }
    y += height + 4;
  }
  y += 4;
  y += sheet.text(say.conditions, margin, y, { face: 'strong', size: 9 }) + 2;
  const lines = licence.conditions.map(words.condition);
  const style = { size: 7.5, width: half } as const;
  const all = lines.length > 0 ? lines : [say.noConditions];
  const shown = fitting(sheet, all, half, qrTop - 14 - y, conditionHeight(sheet, say.continued, half));
  for (const line of all.slice(0, shown)) y += sheet.text(line, margin, y, style) + 2;
  if (shown < all.length) sheet.text(say.continued, margin, y, { ...style, face: 'strong' });
  proof(sheet, facts, words, address, qrTop);
  return all.slice(shown);
}

const conditionSize = 7.5;
const conditionHeight = (sheet: Sheet, line: string, room: number) =>
  sheet.lines(line, 'plain', conditionSize, room).length * conditionSize * 1.36 + 2;

/** How many lines fit into a height; where not all do, there is room left for the words that say so. */
function fitting(sheet: Sheet, lines: readonly string[], room: number, height: number, note: number): number {
  const heights = lines.map((line) => conditionHeight(sheet, line, room));
  const sum = (count: number) => heights.slice(0, count).reduce((total, one) => total + one, 0);
  if (sum(lines.length) <= height) return lines.length;
  let count = lines.length - 1;
  while (count > 0 && sum(count) + note > height) count--;
  return count;
}

/** Conditions that the first page has no room for, from page 2. */
function conditionPages(sheet: Sheet, lines: readonly string[], { say }: CertificateWords): void {
  const bottom = sheetHeight - margin - footRoom;
  let y = bottom;
  for (const line of lines) {
    const height = conditionHeight(sheet, line, width);
    if (y + height > bottom) {
      sheet.doc.addPage();
      sheet.text(say.conditionsContinued, margin, margin, { face: 'strong', size: 14 });
      y = margin + 30;
    }
    y += sheet.text(line, margin, y, { size: conditionSize, width }) + 2;
  }
}

function proof(
  sheet: Sheet,
  facts: CertificateFacts,
  words: CertificateWords,
  address: string,
  top: number,
): void {
  const { say, format } = words;
  sheet.line(margin, top - 6, margin + width, top - 6, 'strongLine');
  drawQr(sheet, `${address}/verify-certificate#`, facts.code[0] as string, margin - 8, top - 2, qrSide);
  const x = margin + qrSide + 6;
  const room = width - qrSide - 6;
  let y = top + 6;
  y += sheet.text(say.verify, x, y, { face: 'strong', size: 11, width: room }) + 3;
  y += sheet.text(say.verifyHow, x, y, { size: 8, width: room }) + 4;
  if (facts.code.length > 1) {
    const parts = say.verifyParts(format.number(facts.code.length));
    y += sheet.text(parts, x, y, { size: 8, face: 'strong', width: room }) + 4;
  }
  y += sheet.text(say.verifyAt, x, y, { size: 8, width: room });
  y += linked(sheet, `${address}/verify-certificate`, x, y, room) + 4;
  y += sheet.text(say.later, x, y, { size: 8, width: room });
  y += linked(sheet, `${address}/licences/${facts.licence.id}`, x, y, room) + 6;
  const seal = [
    say.sealed(format.number(facts.entry), format.number(facts.size)),
    say.sealedAt(format.dateAndTime(facts.lastEntryAt, facts.zone)),
  ];
  for (const line of seal) y += sheet.text(line, x, y, { size: 7.5, width: room, ink: 'soft' });
  for (const [name, value] of [
    [say.root, facts.root],
    [say.key, facts.verifierKey],
  ] as const) {
    y += sheet.text(name, x, y + 2, { size: 7, ink: 'soft' }) + 2;
    y += sheet.text(value, x, y, { size: 6.5, face: 'code', width: room });
  }
}

function linked(sheet: Sheet, address: string, x: number, y: number, room: number): number {
  const height = sheet.text(address, x, y, { size: 8, ink: 'malachite', width: room });
  sheet.doc.link(x, y, room, height, address);
  return height;
}

interface Band {
  readonly text: string;
  readonly tone: 'trial' | 'stops';
}

function bands(
  { licence, trial, asOf, hasDeviations }: CertificateFacts,
  { say, format, recordWords }: CertificateWords,
): Band[] {
  const all: Band[] = [];
  if (trial) all.push({ text: say.trial, tone: 'trial' });
  if (asOf !== undefined) all.push({ text: say.asItStood(format.date(asOf)), tone: 'trial' });
  if (hasDeviations) all.push({ text: say.deviations, tone: 'stops' });
  if (licence.simulated) all.push({ text: say.simulated, tone: 'trial' });
  if (licence.status === 'ended') {
    const reason = recordWords.endReasons[licence.reason] ?? licence.reason;
    all.push({ text: say.ended(reason, format.date(licence.endedOn)), tone: 'stops' });
  }
  const last = licence.surrenders.at(-1);
  if (last && licence.status !== 'ended') {
    all.push({ text: say.surrendered(format.date(last.on)), tone: 'stops' });
  }
  if (licence.origin.from === 'statement') {
    all.push({ text: say.stated(licence.origin.publisher, licence.origin.number), tone: 'trial' });
  }
  return all;
}

function band(sheet: Sheet, text: string, tone: Band['tone'], y: number): number {
  const wash: Ink = tone === 'trial' ? 'trialWash' : 'stopsWash';
  sheet.box(margin, y, width, 19, wash, tone);
  sheet.text(text, margin, y + 3.5, { face: 'strong', size: 9, ink: tone, width, align: 'centre' });
  return 23;
}

const rowHeight = 12;

/** Every block with its code and corner; behind them the other parts of a long code. */
function listPages(sheet: Sheet, facts: CertificateFacts, words: CertificateWords, address: string): void {
  const { say } = words;
  const { licence, blocks } = facts;
  const cells = cellsFromRuns(licence.cells);
  const bottom = sheetHeight - margin - footRoom;
  const half = (width - 20) / 2;
  let y = bottom;
  let column = 1;
  const head = () => {
    if (column === 0) column = 1;
    else {
      sheet.doc.addPage();
      column = 0;
      sheet.text(say.list(licence.id), margin, margin, { face: 'strong', size: 14 });
      sheet.text(say.listNote(licence.datum), margin, margin + 22, { size: 8, ink: 'soft', width });
    }
    const x = margin + column * (half + 20);
    y = margin + 50;
    sheet.text(say.columns.number, x, y, { size: 7.5, ink: 'soft' });
    sheet.text(say.columns.code, x + 28, y, { size: 7.5, ink: 'soft' });
    sheet.text(say.columns.corner, x + 130, y, { size: 7.5, ink: 'soft' });
    y += rowHeight;
    sheet.line(x, y, x + half, y, 'strongLine');
    y += 3;
  };
  cells.forEach((cell, i) => {
    if (y + rowHeight > bottom) head();
    const x = margin + column * (half + 20);
    const { south, west } = cellBounds(cell);
    sheet.text(String(i + 1), x, y, { size: 8 });
    sheet.text(blocks.codeOfCell(cell) ?? String(cell), x + 28, y, { size: 8 });
    sheet.text(`${words.latitude(south)}, ${words.longitude(west)}`, x + 130, y, { size: 8 });
    y += rowHeight;
  });
  facts.code.slice(1).forEach((part, i) => {
    if (i % 2 === 0) sheet.doc.addPage();
    const top = margin + (i % 2) * (qrSide + 40);
    sheet.text(`${say.verify}: ${i + 2} / ${facts.code.length}`, margin, top, { face: 'strong', size: 11 });
    drawQr(sheet, `${address}/verify-certificate#`, part, margin - 8, top + 16, qrSide);
  });
}

function foot(
  sheet: Sheet,
  facts: CertificateFacts,
  { say, format }: CertificateWords,
  page: number,
  pages: number,
) {
  const y = sheetHeight - margin - 8;
  const style = { size: 7, ink: 'soft' } as const;
  sheet.text(`${facts.licence.id} · ${facts.origin}`, margin, y, style);
  sheet.text(say.page(format.number(page), format.number(pages)), margin, y, {
    ...style,
    width,
    align: 'right',
  });
}
