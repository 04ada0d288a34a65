/** The ground of a report: it stands in the description, which is a document and not an entry. */
import type { CellRuns } from '#register';
import type { Documents } from '#store';
import type { ReportDescription } from './shelf.ts';

/** Blocks that a description names; none where the log came without its documents. */
export async function cellsOfReport(documents: Pick<Documents, 'open'>, digest: string): Promise<CellRuns> {
  const content = await documents.open(digest);
  if (!content) return [];
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  const { cells } = JSON.parse(Buffer.concat(parts).toString()) as ReportDescription;
  return cells;
}
