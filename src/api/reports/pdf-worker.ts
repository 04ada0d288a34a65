/** The thread in which a PDF is read: one file in, its pages out. */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageText } from './pdf-text.ts';

const paintsPicture: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);

const document = await getDocument({
  data: workerData as Uint8Array,
  useSystemFonts: false,
  disableFontFace: true,
  verbosity: VerbosityLevel.ERRORS,
}).promise;
const pages: PageText[] = [];
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const text = content.items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .normalize('NFC')
    .replaceAll('\0', '')
    .trim();
  if (text !== '') pages.push({ page: number, state: 'text', text });
  else {
    const { fnArray } = await page.getOperatorList();
    pages.push({
      page: number,
      state: fnArray.some((op) => paintsPicture.has(op)) ? 'scanned' : 'empty',
      text: '',
    });
  }
  page.cleanup();
}
parentPort?.postMessage(pages);
