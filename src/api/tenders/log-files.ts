/** `/log/tenders/…`: the log of tenders as files, as `/log/…` is the register's. */
import { logFiles } from '../log/log-files.ts';
import type { LiveTenders } from './live-tenders.ts';

export function tenderLogFiles(tenders: LiveTenders, verifierKey: string) {
  const { readHashes, log } = tenders;
  return logFiles({
    base: '/log/tenders',
    name: 'the log of tenders',
    proofName: 'tender-entry',
    verifierKey,
    size: () => tenders.size,
    seal: () => tenders,
    readHashes,
    read: (from, end) => log.read(from, end),
  });
}
