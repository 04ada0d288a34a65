/** A file of a package, and whether a copy of it carries its reader's mark. */
import { PDFDocument } from '@cantoo/pdf-lib';

/** Two pages of a drill log. */
export async function drillLog(): Promise<Buffer> {
  const made = await PDFDocument.create();
  for (const hole of [7, 8])
    made.addPage([595, 842]).drawText(`Drill log ${hole}`, { x: 60, y: 760, size: 14 });
  return Buffer.from(await made.save());
}

/** Of each page, whether it is the page that was added with a mark over it. */
export async function markedPages(copy: Uint8Array): Promise<boolean[]> {
  const marked = await PDFDocument.load(copy);
  return marked.getPages().map(({ node }) => /EmbeddedPdfPage/.test(node.Resources()?.toString() ?? ''));
}
