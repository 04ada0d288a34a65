/** The chain of a package's journal: SHA-256 over the canonical JSON of a line, the hash of the line before among its words. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '#proof';
import type { AccessLine } from './disclosed.ts';

/** Stands before the first line. */
export const beforeTheFirst = '0'.repeat(64);

/** The hash that a line must have. */
export function hashOfLine(line: Omit<AccessLine, 'hash'>): string {
  const { package: id, number, at, account, act, subject, before } = line;
  const said = { package: id, number, at, account, act, subject, before };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

/** The number of the first line that does not follow from the one before; undefined where the journal is whole. */
export function brokenLine(lines: readonly AccessLine[]): number | undefined {
  const broken = lines.findIndex((line, i) => {
    const before = lines[i - 1]?.hash ?? beforeTheFirst;
    return line.number !== i + 1 || line.before !== before || line.hash !== hashOfLine(line);
  });
  return broken < 0 ? undefined : broken + 1;
}
