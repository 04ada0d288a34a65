/*  An extract on paper, in the look of the certificate: words first, then every entry whole, then what proves it. The signed file
 *  itself is attached to the document.
 */
import { base64FromBytes, checkpointFromBody, type Extract, parseNote } from '#proof';
import { type Instant, millisFromInstant, type TimeZone } from '#terms';
import type { Face, Ink } from '../certificates/pdf/sheet.ts';
import { margin, Sheet, sheetHeight, sheetWidth } from '../certificates/pdf/sheet.ts';
import type { ExtractWords } from './words.ts';

const width = sheetWidth - 2 * margin;
const bottom = sheetHeight - margin - 24;
const lineHeight = 1.36;

interface Style {
  readonly face?: Face;
  readonly size?: number;
  readonly ink?: Ink;
  /** Room after it, in points. */
  readonly after?: number;
}

/** Sets text line by line, on as many sheets as it takes. */
class Flow {
  readonly #sheet: Sheet;
  #y = margin;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  text(text: string, { face = 'plain', size = 9.5, ink = 'ink', after = 4 }: Style = {}): void {
    for (const line of this.#sheet.lines(text, face, size, width)) {
      if (this.#y + size * lineHeight > bottom) {
        this.#sheet.doc.addPage();
        this.#y = margin;
      }
      this.#sheet.text(line, margin, this.#y, { face, size, ink });
      this.#y += size * lineHeight;
    }
    this.#y += after;
  }
}

export interface ExtractPaper {
  readonly extract: Extract;
  readonly title: string;
  /** The signed file. */
  readonly note: string;
  readonly fileName: string;
  readonly origin: string;
  readonly verifierKey: string;
  /** Where this register is read. */
  readonly address: string;
  readonly zone: TimeZone;
}

export async function extractPdf(paper: ExtractPaper, words: ExtractWords): Promise<Uint8Array<ArrayBuffer>> {
  const { extract, title, note, fileName, origin, verifierKey, address, zone } = paper;
  const { format } = words;
  const { extract: say, certificate } = words.words.pages;
  const createdAt = new Date(millisFromInstant(extract.issuedAt as Instant));
  const sheet = new Sheet({ title, author: origin, language: words.language, createdAt });
  sheet.doc.file(Buffer.from(note), { name: fileName, type: 'text/plain', creationDate: createdAt });
  const flow = new Flow(sheet);
  flow.text(origin, { size: 9, ink: 'soft' });
  flow.text(title, { face: 'strong', size: 17, after: 8 });
  for (const line of extract.words.lines) {
    if (line !== title) flow.text(line, line === certificate.trial ? { face: 'strong', ink: 'trial' } : {});
  }
  flow.text(say.issued(format.dateAndTime(extract.issuedAt as Instant, zone)), { ink: 'soft', after: 12 });
  flow.text(say.entries, { face: 'strong', size: 12 });
  if (extract.entries.length === 0) flow.text(say.entriesNone);
  for (const { index, text } of extract.entries) {
    flow.text(say.entry(format.number(index)), { face: 'strong', size: 9, after: 1 });
    flow.text(text, { face: 'code', size: 7, after: 8 });
  }
  flow.text(say.proof, { face: 'strong', size: 12 });
  flow.text(say.proofHow);
  flow.text(`${address}/verify-certificate`, { ink: 'malachite', after: 1 });
  flow.text(`orebook verify-extract ${fileName}`, { face: 'code', size: 8 });
  const { size, root } = checkpointFromBody(parseNote(extract.checkpoint).text);
  for (const [name, value] of [
    [say.rootThen, `${extract.asOf.size} · ${base64FromBytes(extract.asOf.root)}`],
    [say.checkpoint, `${size} · ${base64FromBytes(root)}`],
    [certificate.key, verifierKey],
  ] as const) {
    flow.text(name, { size: 8, ink: 'soft', after: 0 });
    flow.text(value, { face: 'code', size: 7.5 });
  }
  const { count } = sheet.doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.doc.switchToPage(page);
    const style = { size: 7, ink: 'soft' } as const;
    sheet.text(`${extract.of.id} · ${origin}`, margin, sheetHeight - margin - 8, style);
    const foot = certificate.page(format.number(page + 1), format.number(count));
    sheet.text(foot, margin, sheetHeight - margin - 8, { ...style, width, align: 'right' });
  }
  return sheet.bytes();
}
