/** The log of tenders, checked from its public files: tree, signature, each entry as the rules take it, and each ranking recomputed. */
import { checkLog, entryFromBytes, parsePolicy, textFromUtf8 } from '#proof';
import {
  decideTender,
  ocdsMetaFromLog,
  planOf,
  type Recomputation,
  recomputeRanking,
  releasesFromLog,
  type TenderEntry,
} from '#tender';
import type { LogFiles } from './log-files.ts';
import { sha256Text } from './sha256-text.ts';
import type { Fault } from './verify-report.ts';

export interface JudgedTenders {
  readonly origin: string;
  readonly entries: number;
  readonly tenders: readonly {
    readonly id: string;
    readonly entries: number;
    readonly ranking: Recomputation['outcome'];
  }[];
}

/** What the log holds, or the first thing that is wrong with it. `key`: its verifier key; the one that it publishes where absent. */
export async function judgeTenders(
  { read }: Pick<LogFiles, 'read'>,
  key?: string,
): Promise<JudgedTenders | Fault> {
  const published = await read('key');
  const vkey = key ?? (published ? textFromUtf8(published).trim() : undefined);
  if (vkey === undefined) {
    return { code: 'file-missing', message: 'It publishes no key of its log of tenders: give --key.' };
  }
  const logs = new Map<string, TenderEntry[]>();
  let refused: Fault | undefined;
  const check = await checkLog({
    read,
    policy: parsePolicy(`log ${vkey}\nquorum none\n`),
    onEntry(index, bytes) {
      const { tender, ...entry } = entryFromBytes(bytes) as unknown as TenderEntry & {
        readonly tender: string;
      };
      const log = logs.get(tender) ?? [];
      const decision = decideTender(log, entry as TenderEntry, sha256Text);
      if (!decision.accepted) {
        const why = decision.faults.map(({ message }) => message).join(' ');
        refused ??= {
          code: 'tender-entry-refused',
          message: `Entry ${index} of ${tender}: ${why}`,
          entry: index,
        };
      }
      logs.set(tender, [...log, entry as TenderEntry]);
    },
  });
  if (!check.ok) {
    const { code, message, entry } = check;
    return { code, message, ...(entry === undefined ? {} : { entry }) };
  }
  if (refused) return refused;
  const tenders = [...logs].map(([id, log]) => {
    const release = planOf(log) && releasesFromLog(log, ocdsMetaFromLog(log, id)).at(-1);
    const ranking = recomputeRanking(release);
    if (ranking.outcome === 'recomputed' && ranking.differences.length > 0)
      refused ??= { code: 'tender-ranking-differs', message: `${id}: ${ranking.differences[0]}` };
    return { id, entries: log.length, ranking: ranking.outcome };
  });
  if (refused) return refused;
  const { origin, size } = check.checkpoint;
  return { origin, entries: size, tenders };
}
