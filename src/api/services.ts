/** What the routes are given. */
import type { CountryKnowledge } from './knowledge/country-knowledge.ts';
import type { LiveRegister } from './live-register.ts';
import type { SessionKeeper } from './sessions/session-keeper.ts';
import type { ApiSettings } from './settings.ts';
import type { WitnessCollector } from './witnesses/collector.ts';

export interface Services {
  readonly register: LiveRegister;
  readonly knowledge: CountryKnowledge;
  readonly sessions: SessionKeeper;
  readonly settings: ApiSettings;
  /** Verifies checkpoints, in C2SP vkey form. */
  readonly verifierKey: string;
  /** Collects cosignatures; absent where the register has no witnesses. */
  readonly witnesses?: WitnessCollector;
  readonly nowMillis: () => number;
  readonly startedAtMillis: number;
  /** Aborted when the server shuts down: open streams end. */
  readonly closing: AbortSignal;
}
