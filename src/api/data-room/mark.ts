/*  A confidential file carries the name of its reader.
 *
 *      PDF ─────────► the same PDF, on each page:  ╱ name ╱  faint across, and a line at the foot
 *      other files ─► a ZIP: the file as it is, and a cover note on paper
 *
 *  The mark is set with the sheets and typefaces of the certificate, which have the letters of all four languages, and laid
 *  over the pages of the file.
 */
import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import { zipSync } from 'fflate';
import { type Instant, millisFromInstant, type TimeZone } from '#terms';
import { margin, Sheet, sheetHeight, sheetWidth } from '../certificates/pdf/sheet.ts';
import type { MarkWords } from './words.ts';

export interface Mark {
  /** Who reads. */
  readonly name: string;
  readonly at: Instant;
  readonly zone: TimeZone;
  readonly package: { readonly id: string; readonly title: string };
  /** Number and hash of the line that this access has in the package's journal. */
  readonly line: { readonly number: number; readonly hash: string };
  readonly words: MarkWords;
}

/** Whether each page of a file can be marked: a PDF that is not encrypted and can be read whole. */
export async function canMarkPages(bytes: Uint8Array): Promise<boolean> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    return pdf.getPageCount() > 0;
  } catch {
    return false; // encrypted, damaged or no PDF: it goes with a cover note
  }
}

function textOf({ name, at, zone, package: { id, title }, line, words }: Mark): readonly string[] {
  const { say, format } = words;
  return [
    say.reader(name, format.dateAndTime(at, zone)),
    say.package(title, id),
    say.line(format.number(line.number), line.hash.slice(0, 16)),
  ];
}

function sheetOf({ at, words, package: { title } }: Mark): Sheet {
  const createdAt = new Date(millisFromInstant(at));
  return new Sheet({ title, author: 'Orebook', language: words.language, createdAt });
}

const foot = { size: 8, lineHeight: 11 };

/** The mark as a page of A4 without ground. */
function overlay(mark: Mark): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = sheetOf(mark);
  const { doc } = sheet;
  const across = `${mark.name} · ${mark.package.id}`;
  const size = Math.min(44, (0.8 * sheetHeight) / (sheet.width(across, 'strong', 1) || 1));
  doc
    .save()
    .rotate(-54, { origin: [sheetWidth / 2, sheetHeight / 2] })
    .opacity(0.13);
  const wide = sheet.width(across, 'strong', size);
  sheet.text(across, (sheetWidth - wide) / 2, sheetHeight / 2 - size / 2, {
    face: 'strong',
    size,
    ink: 'stops',
  });
  doc.restore();
  const lines = textOf(mark);
  const top = sheetHeight - 14 - lines.length * foot.lineHeight;
  doc.save().opacity(0.82);
  sheet.box(margin - 6, top - 4, sheetWidth - 2 * margin + 12, lines.length * foot.lineHeight + 8, 'paper');
  doc.restore();
  lines.forEach((line, i) => {
    sheet.text(line, margin, top + i * foot.lineHeight, { size: foot.size, ink: 'stops' });
  });
  return sheet.bytes();
}

/** Lays the mark over what is seen of a page, upright however the page is turned. */
function lay(page: PDFPage, mark: PDFEmbeddedPage): void {
  const { x, y, width, height } = page.getCropBox();
  const turned = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const size = turned % 180 === 0 ? { width, height } : { width: height, height: width };
  const place = {
    0: { x, y },
    90: { x: x + width, y },
    180: { x: x + width, y: y + height },
    270: { x, y: y + height },
  }[turned];
  page.drawPage(mark, { ...place, ...size, rotate: degrees(turned) });
}

/** The PDF with the mark on each of its pages. @throws where `canMarkPages` says no */
export async function markedPdf(bytes: Uint8Array, mark: Mark): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const [page] = await pdf.embedPdf(await overlay(mark));
  if (!page) throw new Error('The mark has no page.');
  for (const one of pdf.getPages()) lay(one, page);
  return new Uint8Array(await pdf.save());
}

/** The note that goes with a file which cannot be marked itself. */
async function coverNote(fileName: string, sha256: string, mark: Mark): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = sheetOf(mark);
  const { say } = mark.words;
  const width = sheetWidth - 2 * margin;
  let y = margin;
  y += sheet.text(say.coverTitle, margin, y, { face: 'strong', size: 16, width }) + 12;
  for (const line of [...textOf(mark), say.coverFile(fileName), say.coverWhy]) {
    y += sheet.text(line, margin, y, { size: 10, width }) + 6;
  }
  sheet.text(`SHA-256 ${sha256}`, margin, y, { face: 'code', size: 7, width });
  return sheet.bytes();
}

/** A ZIP of the file, unchanged, and its cover note. */
export async function withCoverNote(
  file: { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array },
  mark: Mark,
): Promise<Uint8Array<ArrayBuffer>> {
  const note = await coverNote(file.name, file.sha256, mark);
  const mtime = new Date(millisFromInstant(mark.at));
  return new Uint8Array(
    // Stored, not squeezed: pictures and scans are squeezed already.
    zipSync({ 'cover-note.pdf': note, [safeName(file.name)]: file.bytes }, { level: 0, mtime }),
  );
}

/** A name that stays in the folder where the ZIP is unpacked, and is not the note's. */
function safeName(name: string): string {
  const plain = name.replaceAll(/[/\\\p{Cc}]/gu, '_').replace(/^\.+/, '_');
  return plain.toLowerCase() === 'cover-note.pdf' ? `file-${plain}` : plain;
}
