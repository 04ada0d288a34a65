/** What the routes are given. */
import type { CountryKnowledge } from './knowledge/country-knowledge.ts';
import type { LiveRegister } from './live-register.ts';
import type { Mailer } from './mail/mailer.ts';
import type { ReportShelf } from './reports/shelf.ts';
import type { SessionKeeper } from './sessions/session-keeper.ts';
import type { ApiSettings } from './settings.ts';
import type { Chamber } from './start/open-chamber.ts';
import type { LiveTenders } from './tenders/live-tenders.ts';
import type { TradeShelf } from './trade/trade-desk.ts';
import type { WitnessCollector } from './witnesses/collector.ts';

export interface Services {
  readonly register: LiveRegister;
  readonly knowledge: CountryKnowledge;
  readonly sessions: SessionKeeper;
  readonly settings: ApiSettings;
  /** The log of tenders. */
  readonly tenders: LiveTenders;
  /** Verifies its checkpoints. */
  readonly tenderVerifierKey: string;
  /** Rules of markets, and selections that ran elsewhere. */
  readonly chamber: Chamber;
  /** Verifies checkpoints, in C2SP vkey form. */
  readonly verifierKey: string;
  /** A text as a note signed with the key of the log. Never for a text that could be taken for a checkpoint. */
  readonly signNote: (text: string) => string;
  /** The chamber's trade data, read when it is first asked for. */
  readonly trade: () => TradeShelf;
  /** Files and text of geological reports; absent in a mirror, which has no files. */
  readonly reports?: ReportShelf;
  /** Collects cosignatures; absent where the register has no witnesses. */
  readonly witnesses?: WitnessCollector;
  /** Takes letters; they leave where a mail server is set. */
  readonly mailer: Mailer;
  readonly nowMillis: () => number;
  readonly startedAtMillis: number;
  /** Aborted when the server shuts down: open streams end. */
  readonly closing: AbortSignal;
}
