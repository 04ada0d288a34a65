/** Opens the log of tenders beside the register; in a new trial register it begins with the worked example. */
import { checkpointBody, entryBytes, formatVkey, type Signer, signNote } from '#proof';
import type { LogStore } from '#store';
import { windExample } from '#tender';
import { LiveTenders, sha256 } from '../tenders/live-tenders.ts';

export interface OpenTendersOptions {
  readonly log: LogStore;
  readonly signer: Signer;
  /** Writes the worked example into an empty log. */
  readonly withExample: boolean;
  readonly nowMillis: () => number;
}

export interface OpenedTenders {
  readonly tenders: LiveTenders;
  readonly tenderVerifierKey: string;
}

/** @throws StoreError as the store's */
export async function openTenders({
  log,
  signer,
  withExample,
  nowMillis,
}: OpenTendersOptions): Promise<OpenedTenders> {
  if (withExample && (await log.size()) === 0) {
    const entries = windExample(sha256);
    const tender = entries[0]?.kind === 'notice-published' ? entries[0].plan.tender : '';
    // In one step: whoever interrupts it finds an empty log, not half an example.
    await log.append(
      0,
      entries.map((entry) => entryBytes({ ...entry, tender })),
    );
  }
  const origin = signer.key.name;
  const tenders = await LiveTenders.open({
    log,
    nowMillis,
    sign: (size, root) => signNote(checkpointBody({ origin, size, root }), [signer]),
  });
  return { tenders, tenderVerifierKey: formatVkey(signer.key) };
}
