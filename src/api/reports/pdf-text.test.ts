import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { textOfPdf } from './pdf-text.ts';

/** A PNG of one grey dot: what a scanner makes, small. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCBp4xU0wAAAABJRU5ErkJggg==',
  'base64',
);

async function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument(options);
  const parts: Buffer[] = [];
  const whole = new Promise<void>((resolve) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', resolve);
  });
  draw(pdf);
  pdf.end();
  await whole;
  return new Uint8Array(Buffer.concat(parts));
}

test('a page with text is read, one with a picture alone is said to be scanned, one with neither is empty', async () => {
  const bytes = await pdfOf((pdf) => {
    pdf.text('Tungsten in skarn, drilled 1974');
    pdf.addPage().image(dot, 0, 0, { width: 500 });
    pdf.addPage();
  });
  expect(await textOfPdf(bytes)).toEqual([
    { page: 1, state: 'text', text: 'Tungsten in skarn, drilled 1974' },
    { page: 2, state: 'scanned', text: '' },
    { page: 3, state: 'empty', text: '' },
  ]);
});

test('what is no PDF, and one that is locked by a password, are not read and harm nobody', async () => {
  expect(await textOfPdf(new TextEncoder().encode('%PDF-1.7 and nothing more'))).toBeUndefined();
  const locked = await pdfOf((pdf) => pdf.text('secret'), { userPassword: 'x', ownerPassword: 'y' });
  expect(await textOfPdf(locked)).toBeUndefined();
});
