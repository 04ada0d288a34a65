/*  Watches follow the log: what is written is held against every watched area once, in order.
 *
 *      entries since last time ──► notices of each watch ──► its feed
 *                                          └───────────────► one mail a watch, where its address was confirmed
 *
 *  How far it came stands in the settings of the store, so that a server that was away misses nothing. Notices and mails have names of
 *  their own: two servers that do the same work leave each once.
 */
import { watchArea } from '#contract';
import { groundActOf, type WatchedAct } from '#disclosure';
import { cellsFromRuns } from '#grid';
import { entryFromBytes } from '#proof';
import {
  applicationOf,
  type CellRuns,
  type Entry,
  licenceOf,
  type RegisterState,
  type ReportId,
  reportOf,
  type SlotId,
  slotOf,
} from '#register';
import { entriesInBatches, type KeptWatch, type WatchNotice } from '#store';
import type { ApplicationId, LicenceId } from '#terms';
import type { CountryKnowledge } from '../knowledge/country-knowledge.ts';
import type { LiveRegister } from '../live-register.ts';
import type { Mailer } from '../mail/mailer.ts';
import { cellsOfReport } from '../reports/cells-of-report.ts';
import { noticeMail } from './letters.ts';
import { slotClockOf } from './slot-clock.ts';
import { watchedGround } from './watched-ground.ts';

/** Acts often come in flocks: one mail tells of those of so many milliseconds. */
const gatherMillis = 5_000;
const seenSetting = 'watches-seen';

export interface WatchKeeperOptions {
  readonly register: LiveRegister;
  readonly knowledge: CountryKnowledge;
  readonly mailer: Mailer;
  /** Where this register is read: `https://register.example`. */
  readonly publicAddress: string;
}

interface Watching {
  readonly watch: KeptWatch;
  readonly holds: (cell: number) => boolean;
}

export class WatchKeeper {
  readonly #options: WatchKeeperOptions;
  #looking: Promise<number> = Promise.resolve(0);

  constructor(options: WatchKeeperOptions) {
    this.#options = options;
  }

  /** Tells of what was written since last time; returns how many notices there were. One run at a time. */
  look(): Promise<number> {
    this.#looking = this.#looking.catch(() => 0).then(() => this.#look());
    return this.#looking;
  }

  /** Looks now, and soon after the log has grown, until the signal. */
  run(closing: AbortSignal, report: (error: unknown) => void): void {
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      timer = undefined;
      this.look().catch((error: unknown) => closing.aborted || report(error));
    };
    look();
    const stop = this.#options.register.onKept(() => {
      timer ??= setTimeout(look, gatherMillis).unref();
    });
    closing.addEventListener(
      'abort',
      () => {
        stop();
        clearTimeout(timer);
      },
      { once: true },
    );
  }

  async #look(): Promise<number> {
    const { register } = this.#options;
    const { store, size } = register;
    const seen = await store.settings.get(seenSetting);
    // A watch tells of what comes: a register that has a past begins at its end.
    const from = typeof seen === 'number' ? seen : size;
    const watching = from < size ? await this.#watching() : [];
    let count = 0;
    if (watching.length > 0) {
      for await (const batch of entriesInBatches(store.log, from, size)) {
        const entries = batch.entries.map((bytes) => entryFromBytes(bytes) as unknown as Entry);
        count += await this.#tell(batch.from, entries, watching);
      }
    }
    if (seen !== size) await store.settings.set(seenSetting, size);
    return count;
  }

  async #watching(): Promise<readonly Watching[]> {
    const { register, knowledge } = this.#options;
    const watches = await register.store.watches.standing();
    return watches.flatMap((watch) => {
      const holds = watchedGround(watchArea.parse(watch.area), knowledge);
      return holds ? [{ watch, holds }] : [];
    });
  }

  async #tell(from: number, entries: readonly Entry[], watching: readonly Watching[]): Promise<number> {
    const { register, mailer, publicAddress } = this.#options;
    const acts = await this.#acts(from, entries);
    let count = 0;
    for (const { watch, holds } of watching) {
      const notices = acts.flatMap(({ index, entry, act, cells }): WatchNotice[] => {
        // Written before the watch began: another server may be late.
        if (entry.at < watch.createdAt) return [];
        const blocks = cellsFromRuns(cells).filter(holds).length;
        if (blocks === 0) return [];
        const simulated = entry.simulated === true;
        return [
          {
            watch: watch.id,
            entry: index,
            at: entry.at,
            act: act.act,
            record: act.record,
            blocks,
            simulated,
          },
        ];
      });
      if (notices.length === 0) continue;
      count += notices.length;
      await register.store.watches.note(notices);
      if (watch.recipient !== undefined && watch.confirmedAt !== undefined) {
        await mailer.put(
          await noticeMail(watch, notices, publicAddress, await slotClockOf(register, notices)),
        );
      }
    }
    if (count > 0) await mailer.sendWaiting();
    return count;
  }

  /** What entries do to ground, and to which. The ground of a report stands in its description, outside the log. */
  async #acts(from: number, entries: readonly Entry[]) {
    const { register } = this.#options;
    const found = await register.read((state) =>
      entries.flatMap((entry, i) => {
        const act = groundActOf(entry, (id) => reportOf(state, id)?.kind);
        if (!act || isEmptyPlan(entry, entries)) return [];
        const { cells, kind, record } = act;
        const digest = kind === 'report' ? reportOf(state, record as ReportId)?.digest : undefined;
        return [{ index: from + i, entry, act, cells: cells ?? cellsOf(state, act), digest }];
      }),
    );
    return Promise.all(
      found.map(
        async ({
          digest,
          ...one
        }): Promise<{ index: number; entry: Entry; act: WatchedAct; cells: CellRuns }> =>
          digest === undefined
            ? one
            : { ...one, cells: await cellsOfReport(register.store.documents, digest) },
      ),
    );
  }
}

/** A plan that names no work is no news: the entry of its application, written together with this one, says what it names. */
function isEmptyPlan(entry: Entry, together: readonly Entry[]): boolean {
  if (entry.kind !== 'application-published') return false;
  return together.some(
    (one) =>
      one.kind === 'application-lodged' &&
      one.application === entry.application &&
      one.plan.works.length === 0,
  );
}

/** The ground of the record as the register knows it. */
function cellsOf(state: RegisterState, { kind, record }: WatchedAct): CellRuns {
  if (kind === 'report') return [];
  if (kind === 'slot') return slotOf(state, record as SlotId)?.cells ?? [];
  const known =
    kind === 'application'
      ? applicationOf(state, record as ApplicationId)
      : licenceOf(state, record as LicenceId);
  return known?.cells ?? [];
}
