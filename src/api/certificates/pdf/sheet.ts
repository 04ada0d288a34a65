/** A sheet of A4 on which text is set and lines are drawn, in points from the top left corner. */
import PDFDocument from 'pdfkit';
import { bytesOfFont, type Face, runsOfText } from './typeface.ts';

export type { Face };

export const sheetWidth = 595.28;
export const sheetHeight = 841.89;
export const margin = 45;

/** The tokens of the web in print, by day. */
export const inks = {
  ink: '#14211f',
  soft: '#4a5955',
  line: '#d9dfdc',
  strongLine: '#7c8a85',
  malachite: '#0b6150',
  wash: '#e3f1ed',
  stops: '#a8201a',
  stopsWash: '#fcebea',
  trial: '#3d2f00',
  trialWash: '#fff4cc',
  paper: '#ffffff',
} as const;
export type Ink = keyof typeof inks;

export interface TextStyle {
  readonly face?: Face;
  readonly size?: number;
  readonly ink?: Ink;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'centre';
}

export interface SheetInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly createdAt: Date;
}

const lineHeight = 1.36;

export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly #registered = new Set<string>();

  constructor({ title, author, language, createdAt }: SheetInfo) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        Producer: 'Orebook',
        Creator: 'Orebook',
        CreationDate: createdAt,
      },
    });
  }

  /** Sets text, broken at spaces into lines of `width`; returns the height that it took. */
  text(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { size = 9, face = 'plain', ink = 'ink', width, align = 'left' } = style;
    const lines = width === undefined ? [text] : this.lines(text, face, size, width);
    lines.forEach((line, i) => {
      const free = width === undefined || align === 'left' ? 0 : width - this.width(line, face, size);
      let left = x + (align === 'centre' ? free / 2 : free);
      for (const run of runsOfText(face, line)) {
        this.#use(run.font, size);
        this.doc.fillColor(inks[ink]).text(run.text, left, y + i * size * lineHeight, { lineBreak: false });
        left += this.doc.widthOfString(run.text);
      }
    });
    return lines.length * size * lineHeight;
  }

  width(text: string, face: Face, size: number): number {
    return runsOfText(face, text).reduce((sum, run) => {
      this.#use(run.font, size);
      return sum + this.doc.widthOfString(run.text);
    }, 0);
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: Ink = 'line', thick = 0.5): void {
    this.doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(thick).strokeColor(inks[ink]).stroke();
  }

  box(x: number, y: number, width: number, height: number, fill: Ink, edge?: Ink): void {
    this.doc.rect(x, y, width, height).fillColor(inks[fill]).fill();
    if (edge) this.doc.rect(x, y, width, height).lineWidth(0.8).strokeColor(inks[edge]).stroke();
  }

  /** The file. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Buffer[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }

  #use(font: ReturnType<typeof runsOfText>[number]['font'], size: number): void {
    if (!this.#registered.has(font.name)) {
      this.doc.registerFont(font.name, bytesOfFont(font));
      this.#registered.add(font.name);
    }
    this.doc.font(font.name).fontSize(size);
  }

  /** Lines of words; a word that is longer than a line is cut. */
  lines(text: string, face: Face, size: number, width: number): string[] {
    const lines: string[] = [];
    const space = this.width(' ', face, size);
    let line = '';
    let long = 0;
    for (const word of text.split(' ')) {
      const wide = this.width(word, face, size);
      if (line !== '' && long + space + wide <= width) {
        line += ` ${word}`;
        long += space + wide;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = wide <= width ? [word] : this.#pieces(word, face, size, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) as string;
      long = this.width(line, face, size);
    }
    lines.push(line);
    return lines;
  }

  /** A hash, cut where lines end. */
  #pieces(word: string, face: Face, size: number, width: number): string[] {
    const pieces: string[] = [];
    let piece = '';
    let long = 0;
    for (const letter of word) {
      const wide = this.width(letter, face, size);
      if (piece !== '' && long + wide > width) {
        pieces.push(piece);
        piece = '';
        long = 0;
      }
      piece += letter;
      long += wide;
    }
    return [...pieces, piece];
  }
}
